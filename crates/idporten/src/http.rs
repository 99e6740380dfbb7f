//! Calls to the issuer: no redirects, one time limit, short answers, JSON only.

use std::{error::Error as _, time::Duration};

use reqwest::{Certificate, Client, RequestBuilder, Response, StatusCode, header, redirect};
use serde::de::DeserializeOwned;
use url::Url;

use crate::{Error, Settings};

/// No answer of an issuer is anywhere near this long.
const ANSWER_LIMIT: usize = 64 * 1024;

/// An answer of the issuer.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub media_type: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON, if the answer says that it is.
    pub fn json<T: DeserializeOwned>(&self) -> Option<T> {
        (self.media_type == "application/json").then(|| serde_json::from_slice(&self.body).ok()).flatten()
    }
}

/// The way to the issuer.
#[derive(Clone)]
pub(crate) struct Http {
    client: Client,
    allow_loopback_http: bool,
}

impl Http {
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        let mut client = Client::builder()
            .user_agent(concat!("minside/", env!("CARGO_PKG_VERSION")))
            // Following a redirect would send a code or a token to an address that nobody checked.
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(settings.http_timeout.min(Duration::from_secs(5)))
            .timeout(settings.http_timeout)
            .https_only(!settings.allow_loopback_http);
        if is_loopback(&settings.issuer) {
            client = client.no_proxy();
        }
        if let Some(pem) = &settings.extra_root_ca {
            let roots = Certificate::from_pem_bundle(pem).map_err(|_| Error::Settings("extra root certificate"))?;
            client = roots.into_iter().fold(client, reqwest::ClientBuilder::add_root_certificate);
        }
        let client = client.build().map_err(|_| Error::Tls)?;
        Ok(Self { client, allow_loopback_http: settings.allow_loopback_http })
    }

    pub async fn get(&self, address: &Url) -> Result<Answer, Error> {
        self.check(address)?;
        self.send(self.client.get(address.clone())).await
    }

    pub async fn post(&self, address: &Url, form: &[(String, String)]) -> Result<Answer, Error> {
        self.check(address)?;
        self.send(self.client.post(address.clone()).form(form)).await
    }

    /// For the oauth2 crate, which builds its own requests.
    pub async fn call(&self, request: oauth2::HttpRequest) -> Result<oauth2::HttpResponse, Error> {
        let (parts, body) = request.into_parts();
        let address = Url::parse(&parts.uri.to_string()).map_err(|_| Error::Endpoint)?;
        self.check(&address)?;
        let answer = self.send(self.client.request(parts.method, address).headers(parts.headers).body(body)).await?;
        http::Response::builder()
            .status(answer.status)
            .header(header::CONTENT_TYPE, answer.media_type)
            .body(answer.body)
            .map_err(|_| Error::TokenResponse("not an answer"))
    }

    /// Whether an address of the issuer may be called, or opened in a browser: https, or http to this computer in a
    /// sandbox; no user name, which some programs would take for the host.
    pub fn check(&self, address: &Url) -> Result<(), Error> {
        let secure = address.scheme() == "https";
        let sandbox = self.allow_loopback_http && address.scheme() == "http" && address.host_str() == Some("127.0.0.1");
        let plain = address.username().is_empty() && address.password().is_none() && address.fragment().is_none();
        if (secure || sandbox) && plain && address.has_host() { Ok(()) } else { Err(Error::Endpoint) }
    }

    async fn send(&self, request: RequestBuilder) -> Result<Answer, Error> {
        let request = request.header(header::ACCEPT, "application/json");
        let response = request.send().await.map_err(|error| of_transport(&error))?;
        if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            return Err(Error::ProxyAuth);
        }
        if response.status().is_server_error() {
            return Err(Error::OutOfOrder);
        }
        let status = response.status();
        let media_type = media_type(&response);
        Ok(Answer { status, media_type, body: read(response).await? })
    }
}

fn is_loopback(address: &str) -> bool {
    Url::parse(address).is_ok_and(|address| address.host_str() == Some("127.0.0.1"))
}

fn media_type(response: &Response) -> String {
    let value = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Reads a body piece by piece, so that one without an end is noticed early.
async fn read(mut response: Response) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| of_transport(&error))? {
        if body.len() + piece.len() > ANSWER_LIMIT {
            return Err(Error::TooLong);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

fn of_transport(error: &reqwest::Error) -> Error {
    if error.is_timeout() {
        return Error::Slow;
    }
    // A failed handshake reaches us as an input/output error of kind "invalid data".
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData) {
            return Error::Tls;
        }
        source = cause.source();
    }
    Error::Unreachable
}
