//! Calls over https, to the issuer and to the service alike: no redirects, nothing on this computer through a proxy, answers
//! of a limited length within a limited time, and one small list of why a call failed.

mod fault;

use std::time::Duration;

use reqwest::{Certificate, Client, Response, header, redirect};
use url::Url;
use zeroize::Zeroizing;

pub use fault::Fault;

/// No connection takes longer to make.
const CONNECT: Duration = Duration::from_secs(5);

/// What holds for all calls to one other side.
#[derive(Debug)]
pub struct Limits<'a> {
    /// Where all of them go.
    pub to: &'a Url,
    /// How long a call may take in all.
    pub whole: Duration,
    /// How long the other side may be silent, if that is less.
    pub silence: Option<Duration>,
    /// Whether plain http is allowed.
    pub plain: bool,
    /// PEM certificates trusted beside the system's.
    pub extra_roots: Option<&'a [u8]>,
}

/// A client that keeps to them.
///
/// # Errors
/// [`Fault::Tls`] if the system's certificates, or the extra ones, cannot be used.
pub fn client(limits: &Limits<'_>) -> Result<Client, Fault> {
    let mut client = Client::builder()
        .user_agent(concat!("minside/", env!("CARGO_PKG_VERSION")))
        // Following a redirect would send a code or a token to an address that nobody checked.
        .redirect(redirect::Policy::none())
        .referer(false)
        .connect_timeout(limits.whole.min(CONNECT))
        .timeout(limits.whole)
        .https_only(!limits.plain);
    if let Some(silence) = limits.silence {
        client = client.read_timeout(silence.min(limits.whole));
    }
    if limits.to.host_str() == Some("127.0.0.1") {
        client = client.no_proxy();
    }
    if let Some(pem) = limits.extra_roots {
        let roots = Certificate::from_pem_bundle(pem).map_err(|_| Fault::Tls)?;
        client = roots.into_iter().fold(client, reqwest::ClientBuilder::add_root_certificate);
    }
    client.build().map_err(|_| Fault::Tls)
}

/// The media type of an answer, in small letters and without parameters.
#[must_use]
pub fn media_type(response: &Response) -> String {
    let value = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Reads a body piece by piece, so that one that is longer than this is noticed early.
///
/// # Errors
/// [`Fault::TooLong`], and whatever ends the connection.
pub async fn body(mut response: Response, limit: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
    // All the room at once: a buffer that grows leaves copies behind that nobody wipes.
    let mut body = Zeroizing::new(Vec::with_capacity(limit));
    while let Some(piece) = response.chunk().await.map_err(|error| Fault::of(&error))? {
        if body.len() + piece.len() > limit {
            return Err(Fault::TooLong);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}
