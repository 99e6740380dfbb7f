//! How this client is registered, and what it asks of a login.

use std::time::Duration;

use crate::Acr;

/// What one relying party is told about itself and its issuer.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own, named where it is set")]
pub struct Settings {
    /// The issuer, letter by letter as its tokens name it.
    pub issuer: String,
    /// The client's id. A public client: there is no secret (RFC 8252 §8.5).
    pub client_id: String,
    /// The path of the loopback redirect, as registered.
    pub redirect_path: String,
    /// The scopes to ask for; `openid` among them.
    pub scopes: Vec<String>,
    /// Whom the access token is for (RFC 8707).
    pub resource: Option<String>,
    /// The level of assurance to ask for and to insist on.
    pub acr: Acr,
    /// Whether `iss` must be on the redirect whatever the metadata say (RFC 9207 §2.4).
    pub require_iss: bool,
    /// Whether to ask the issuer to send the browser back after logout.
    pub logout_return: bool,
    /// Whether requests are pushed though the issuer does not demand it (RFC 9126): then neither `state` nor port is in the
    /// address with which the browser is started, where other users of the computer can read it.
    pub push_requests: bool,
    /// Whether plain http is taken for 127.0.0.1; for a sandbox, never for real people.
    pub allow_loopback_http: bool,
    /// How long to wait for the browser.
    pub login_timeout: Duration,
    /// How long to wait for one answer of the issuer.
    pub http_timeout: Duration,
    /// A certificate authority to trust beside those of the operating system, as PEM.
    pub extra_root_ca: Option<Vec<u8>>,
    /// Whether a login without a national identity number is refused.
    pub require_pid: bool,
}

impl Settings {
    /// A client of this issuer that asks for no more than who somebody is, and insists on all that can be insisted on.
    #[must_use]
    pub fn new(issuer: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            client_id: client_id.into(),
            redirect_path: "/callback".into(),
            scopes: vec!["openid".into()],
            resource: None,
            acr: Acr::High,
            require_iss: true,
            logout_return: true,
            push_requests: false,
            allow_loopback_http: false,
            login_timeout: Duration::from_mins(5),
            http_timeout: Duration::from_secs(10),
            extra_root_ca: None,
            require_pid: true,
        }
    }
}
