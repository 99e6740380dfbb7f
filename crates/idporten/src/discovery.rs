//! The issuer's metadata (OpenID Connect Discovery §3, RFC 8414), checked before any of it is used.

use openidconnect::core::CoreJwsSigningAlgorithm;
use serde::Deserialize;
use url::Url;

use crate::{
    Error, Settings,
    http::{Answer, Http},
};

/// What this crate uses of the metadata.
#[derive(Debug, Clone)]
pub(crate) struct Provider {
    pub issuer: String,
    pub authorization: Url,
    pub token: Url,
    pub jwks: Url,
    pub end_session: Option<Url>,
    pub revocation: Option<Url>,
    /// Where requests are pushed to, if they are to be pushed.
    pub pushed_authorization: Option<Url>,
    pub announces_iss: bool,
    /// The levels of assurance on offer, if the issuer lists them.
    pub levels: Vec<String>,
    /// Those of our algorithms that the issuer signs with.
    pub algorithms: Vec<CoreJwsSigningAlgorithm>,
}

#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    end_session_endpoint: Option<String>,
    revocation_endpoint: Option<String>,
    pushed_authorization_request_endpoint: Option<String>,
    #[serde(default)]
    require_pushed_authorization_requests: bool,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
    #[serde(default)]
    acr_values_supported: Vec<String>,
    #[serde(default)]
    code_challenge_methods_supported: Vec<String>,
    #[serde(default)]
    response_types_supported: Vec<String>,
    #[serde(default)]
    id_token_signing_alg_values_supported: Vec<String>,
}

impl Provider {
    /// Reads the metadata of an issuer.
    pub async fn read(http: &Http, settings: &Settings) -> Result<Self, Error> {
        let address = http.address(&format!("{}/.well-known/openid-configuration", settings.issuer))?;
        Self::of(http, settings, &http.get(&address).await?)
    }

    /// Reads them from an answer.
    pub fn of(http: &Http, settings: &Settings, answer: &Answer) -> Result<Self, Error> {
        if !answer.status.is_success() {
            return Err(Error::Discovery("not found"));
        }
        let document: Document = answer.json().ok_or(Error::Discovery("not the JSON expected"))?;
        Self::check(http, settings, document)
    }

    fn check(http: &Http, settings: &Settings, document: Document) -> Result<Self, Error> {
        let issuer = settings.issuer.as_str();
        // Letter by letter: a trailing slash makes another issuer (OpenID Connect Discovery §4.3).
        if document.issuer != issuer {
            return Err(Error::DiscoveryIssuer);
        }
        if !document.code_challenge_methods_supported.iter().any(|method| method == "S256") {
            return Err(Error::NoS256);
        }
        if !document.response_types_supported.iter().any(|kind| kind == "code") {
            return Err(Error::Discovery("no code flow"));
        }
        let push = document.require_pushed_authorization_requests || settings.push_requests;
        if push && document.pushed_authorization_request_endpoint.is_none() {
            return Err(Error::Discovery("pushed requests without an endpoint"));
        }
        let home = http.address(issuer)?;
        let address = |endpoint: &str| {
            let address = http.address(endpoint)?;
            if is_at_home(&address, &home) { Ok(address) } else { Err(Error::Endpoint) }
        };
        let optional = |endpoint: Option<String>| endpoint.as_deref().map(address).transpose();
        Ok(Self {
            issuer: document.issuer,
            authorization: address(&document.authorization_endpoint)?,
            token: address(&document.token_endpoint)?,
            jwks: address(&document.jwks_uri)?,
            end_session: optional(document.end_session_endpoint)?,
            revocation: optional(document.revocation_endpoint)?,
            pushed_authorization: optional(document.pushed_authorization_request_endpoint)?.filter(|_| push),
            levels: document.acr_values_supported,
            announces_iss: document.authorization_response_iss_parameter_supported,
            algorithms: algorithms(&document.id_token_signing_alg_values_supported),
        })
    }
}

/// Whether an endpoint is on the issuer's own host or below it (`login.idporten.no` of `idporten.no`): a document that was
/// tampered with sends neither a code nor a browser elsewhere.
fn is_at_home(address: &Url, home: &Url) -> bool {
    let (Some(host), Some(home_host)) = (address.host_str(), home.host_str()) else { return false };
    let below = host.strip_suffix(home_host).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    below && address.port_or_known_default() == home.port_or_known_default()
}

/// RS256 always (every issuer must have it, OpenID Connect Core §15.1); ES256 and PS256 where announced. Never `none`, never
/// a symmetric one, whatever is announced.
fn algorithms(announced: &[String]) -> Vec<CoreJwsSigningAlgorithm> {
    let mut algorithms = vec![CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256];
    if announced.iter().any(|alg| alg == "ES256") {
        algorithms.push(CoreJwsSigningAlgorithm::EcdsaP256Sha256);
    }
    if announced.iter().any(|alg| alg == "PS256") {
        algorithms.push(CoreJwsSigningAlgorithm::RsaSsaPssSha256);
    }
    algorithms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_on_the_issuers_host_or_below_it() {
        let at_home =
            |address: &str, issuer: &str| is_at_home(&Url::parse(address).unwrap(), &Url::parse(issuer).unwrap());
        let issuer = "https://idporten.example";
        for address in ["https://idporten.example/token", "https://login.idporten.example:443/authorize"] {
            assert!(at_home(address, issuer), "{address}");
        }
        for address in [
            "https://evil-idporten.example/token",
            "https://idporten.example.evil.example/token",
            "https://example/token",
            "https://idporten.example:8443/token",
            "https://127.0.0.1/token",
        ] {
            assert!(!at_home(address, issuer), "{address}");
        }
        assert!(!at_home("http://127.0.0.1:1/token", "http://127.0.0.1:2"));
    }
}
