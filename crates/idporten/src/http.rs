//! Calls to the issuer: no redirects, one time limit, short answers, JSON only.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, fmt::rfc2822};
use reqwest::{Client, RequestBuilder, Response, StatusCode, header};
use serde::de::DeserializeOwned;
use transport::Fault;
use url::Url;
use zeroize::Zeroizing;

use crate::{Clock, Error, Settings, json};

/// No answer of an issuer is anywhere near this long.
const ANSWER_LIMIT: usize = 64 * 1024;
/// An issuer that says nothing for so long will not say anything.
const SILENCE: Duration = Duration::from_secs(5);

/// An answer of the issuer.
pub(crate) struct Answer {
    pub status: StatusCode,
    media_type: String,
    /// It may hold tokens.
    body: Zeroizing<Vec<u8>>,
}

impl Answer {
    /// An answer that nobody gave.
    #[cfg(any(test, fuzzing))]
    pub fn made_up(status: u16, body: &[u8]) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        Self { status, media_type: "application/json".into(), body: Zeroizing::new(body.to_vec()) }
    }

    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON, if the answer says that it is.
    pub fn json<T: DeserializeOwned>(&self) -> Option<T> {
        self.json_of(&["application/json"])
    }

    /// The body as JSON, if the answer says that it is of one of these types.
    pub fn json_of<T: DeserializeOwned>(&self, media_types: &[&str]) -> Option<T> {
        media_types.contains(&self.media_type.as_str()).then(|| json::object(&self.body)).flatten()
    }
}

/// The way to the issuer.
#[derive(Clone)]
pub(crate) struct Http {
    client: Client,
    clock: Arc<dyn Clock>,
    /// By how much the issuer's clock was ahead of this computer's, when it answered last and said its time.
    ahead: Arc<Mutex<Option<SignedDuration>>>,
    may_be_plain: bool,
}

impl Http {
    pub fn new(settings: &Settings, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let issuer = Url::parse(&settings.issuer).map_err(|_| Error::Settings("issuer"))?;
        let client = transport::client(&transport::Limits {
            to: &issuer,
            whole: settings.http_timeout,
            silence: Some(SILENCE),
            plain: settings.allow_loopback_http,
            extra_roots: settings.extra_root_ca.as_deref(),
        })?;
        Ok(Self { client, clock, ahead: Arc::default(), may_be_plain: settings.allow_loopback_http })
    }

    pub async fn get(&self, address: &Url) -> Result<Answer, Error> {
        self.check(address)?;
        self.send(self.client.get(address.clone())).await
    }

    pub async fn post(&self, address: &Url, form: &[(&str, &str)]) -> Result<Answer, Error> {
        self.check(address)?;
        self.send(self.client.post(address.clone()).form(form)).await
    }

    /// The same with a form that is written already.
    pub async fn post_body(&self, address: &Url, form: Vec<u8>) -> Result<Answer, Error> {
        self.check(address)?;
        let request = self.client.post(address.clone());
        self.send(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(form)).await
    }

    /// Reads an address of the issuer and checks it. It is looked at before it is parsed: parsers of addresses drop line
    /// breaks and turn backslashes round, and a browser may see another address than we do.
    pub fn address(&self, text: &str) -> Result<Url, Error> {
        if !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
            return Err(Error::Endpoint);
        }
        let address = Url::parse(text).map_err(|_| Error::Endpoint)?;
        self.check(&address)?;
        Ok(address)
    }

    /// Whether an address of the issuer may be called, or opened in a browser: https, or http to this computer in a
    /// sandbox; no user name, which some programs would take for the host.
    fn check(&self, address: &Url) -> Result<(), Error> {
        let secure = address.scheme() == "https";
        let sandbox = self.may_be_plain && address.scheme() == "http" && address.host_str() == Some("127.0.0.1");
        let plain = address.username().is_empty() && address.password().is_none() && address.fragment().is_none();
        if (secure || sandbox) && plain && address.has_host() { Ok(()) } else { Err(Error::Endpoint) }
    }

    /// By how much the issuer's clock is ahead of this computer's, as far as it has said (RFC 9110 §6.6.1). It says why a
    /// token looks too old or too new; nothing is decided by it.
    pub fn issuer_is_ahead(&self) -> Option<SignedDuration> {
        *self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn compare_clocks(&self, response: &Response) {
        let said = response.headers().get(header::DATE).and_then(|date| date.to_str().ok());
        if let Some(said) = said.and_then(|date| rfc2822::parse(date).ok()) {
            let ahead = said.timestamp().duration_since(self.clock.now());
            *self.ahead.lock().unwrap_or_else(PoisonError::into_inner) = Some(ahead);
        }
    }

    async fn send(&self, request: RequestBuilder) -> Result<Answer, Error> {
        let request = request.header(header::ACCEPT, "application/json");
        let response = request.send().await.map_err(|error| Fault::of(&error))?;
        self.compare_clocks(&response);
        if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            return Err(Error::ProxyAuth);
        }
        if response.status().is_server_error() {
            return Err(Error::OutOfOrder);
        }
        let status = response.status();
        let media_type = transport::media_type(&response);
        Ok(Answer { status, media_type, body: transport::body(response, ANSWER_LIMIT).await? })
    }
}
