//! The issuer's metadata (OpenID Connect Discovery §3, RFC 8414), checked before any of it is used.

use openidconnect::core::CoreJwsSigningAlgorithm;
use serde::Deserialize;
use url::Url;

use crate::{
    Error,
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
    pub pushed_authorization: Option<Url>,
    pub pushed_authorization_required: bool,
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
    pub async fn read(http: &Http, issuer: &str) -> Result<Self, Error> {
        let address = http.address(&format!("{issuer}/.well-known/openid-configuration"))?;
        Self::of(http, issuer, &http.get(&address).await?)
    }

    /// Reads them from an answer.
    pub fn of(http: &Http, issuer: &str, answer: &Answer) -> Result<Self, Error> {
        if !answer.status.is_success() {
            return Err(Error::Discovery("not found"));
        }
        let document: Document = answer.json().ok_or(Error::Discovery("not the JSON expected"))?;
        Self::check(http, issuer, document)
    }

    fn check(http: &Http, issuer: &str, document: Document) -> Result<Self, Error> {
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
        if document.require_pushed_authorization_requests && document.pushed_authorization_request_endpoint.is_none() {
            return Err(Error::Discovery("pushed requests without an endpoint"));
        }
        let optional = |endpoint: Option<String>| endpoint.map(|endpoint| http.address(&endpoint)).transpose();
        Ok(Self {
            issuer: document.issuer,
            authorization: http.address(&document.authorization_endpoint)?,
            token: http.address(&document.token_endpoint)?,
            jwks: http.address(&document.jwks_uri)?,
            end_session: optional(document.end_session_endpoint)?,
            revocation: optional(document.revocation_endpoint)?,
            pushed_authorization: optional(document.pushed_authorization_request_endpoint)?,
            pushed_authorization_required: document.require_pushed_authorization_requests,
            levels: document.acr_values_supported,
            announces_iss: document.authorization_response_iss_parameter_supported,
            algorithms: algorithms(&document.id_token_signing_alg_values_supported),
        })
    }
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
