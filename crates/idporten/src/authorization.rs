//! The authorization request (OpenID Connect Core §3.1.2.1), pushed where the issuer wants it so (RFC 9126).

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::Url;

use crate::{
    Error, LoginRequest, Secret, Settings,
    discovery::Provider,
    http::{Answer, Http},
    random,
};

/// The values that belong to one login and to no other. They live in memory only.
pub(crate) struct Binding {
    pub state: Secret,
    pub nonce: Secret,
    pub verifier: Secret,
}

impl Binding {
    pub fn fresh() -> Result<Self, Error> {
        Ok(Self {
            state: Secret::new(random::token()?),
            nonce: Secret::new(random::token()?),
            verifier: Secret::new(random::token()?),
        })
    }

    /// S256 (RFC 7636 §4.2).
    fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.verifier.expose()))
    }
}

/// Everything that is asked of the issuer in one login.
pub(crate) struct Question {
    parameters: Vec<(&'static str, String)>,
    client_id: String,
}

impl Question {
    pub fn new(settings: &Settings, request: &LoginRequest, binding: &Binding, redirect_uri: &str) -> Self {
        let mut parameters = vec![
            ("response_type", "code".to_owned()),
            ("client_id", settings.client_id.clone()),
            ("redirect_uri", redirect_uri.to_owned()),
            ("scope", settings.scopes.join(" ")),
            ("state", binding.state.expose().to_owned()),
            ("nonce", binding.nonce.expose().to_owned()),
            ("code_challenge", binding.challenge()),
            ("code_challenge_method", "S256".to_owned()),
            ("acr_values", settings.acr.value().to_owned()),
            ("ui_locales", request.ui_locale.clone()),
        ];
        if let Some(resource) = &settings.resource {
            parameters.push(("resource", resource.clone()));
        }
        if request.prompt_login {
            parameters.push(("prompt", "login".to_owned()));
        }
        if let Some(max_age) = request.max_age {
            parameters.push(("max_age", max_age.as_secs().to_string()));
        }
        Self { parameters, client_id: settings.client_id.clone() }
    }

    /// The address to open. Where requests are pushed, each call pushes a new one: a `request_uri` is good for one use and
    /// two minutes.
    pub async fn address(&self, http: &Http, provider: &Provider) -> Result<Url, Error> {
        let mut address = provider.authorization.clone();
        match &provider.pushed_authorization {
            Some(endpoint) => {
                let request_uri = self.push(http, endpoint).await?;
                address
                    .query_pairs_mut()
                    .append_pair("client_id", &self.client_id)
                    .append_pair("request_uri", &request_uri);
            }
            None => {
                address.query_pairs_mut().extend_pairs(&self.parameters);
            }
        }
        Ok(address)
    }

    async fn push(&self, http: &Http, endpoint: &Url) -> Result<String, Error> {
        let parameters: Vec<_> = self.parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pushed(&http.post(endpoint, &parameters).await?)
    }
}

/// Reads the answer to a pushed request (RFC 9126 §2.2).
pub(crate) fn pushed(answer: &Answer) -> Result<String, Error> {
    if !answer.status.is_success() {
        return Err(Error::ParRefused);
    }
    let pushed: Pushed = answer.json().ok_or(Error::ParRefused)?;
    let usable = (1..=512).contains(&pushed.request_uri.len()) && pushed.expires_in > 0;
    if usable { Ok(pushed.request_uri) } else { Err(Error::ParRefused) }
}

#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
    expires_in: u64,
}

/// How fresh the login at the issuer must be, for the check of `auth_time`: made after the request for `prompt=login`, no
/// older than `max_age` where that was asked, and both where both were.
pub(crate) fn freshness(request: &LoginRequest, waited: Duration) -> Option<Duration> {
    let since_request = request.prompt_login.then_some(waited);
    since_request.into_iter().chain(request.max_age).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_the_one_of_the_standard() {
        // The example of RFC 7636, appendix B.
        let binding = Binding {
            state: Secret::new(String::new()),
            nonce: Secret::new(String::new()),
            verifier: Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into()),
        };
        assert_eq!(binding.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn no_two_logins_share_a_value() {
        let (one, two) = (Binding::fresh().unwrap(), Binding::fresh().unwrap());
        let mut all: Vec<&str> =
            [&one, &two].iter().flat_map(|b| [&b.state, &b.nonce, &b.verifier]).map(Secret::expose).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 6);
        assert!(all.iter().all(|value| value.len() == 43));
    }
}
