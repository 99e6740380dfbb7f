//! The code for tokens (RFC 6749 §4.1.3). One try: a code that was sent once may be known.
//!
//! It is asked for and read here and not by a library, because those keep copies of the tokens that nobody wipes, and take
//! answers that are only like what the standard says.

use std::time::Duration;

use serde::{Deserialize, Deserializer};

use crate::{
    Error, Secret, Settings,
    authorization::Binding,
    discovery::Provider,
    http::{self, Http},
};

/// A token whose answer does not say how long it lives is taken to live this long.
const SHORT_LIFE: Duration = Duration::from_mins(1);
/// No token of a login lives longer, whatever the answer says.
const LONG_LIFE: Duration = Duration::from_hours(24);

/// What the token endpoint gave. A refresh token is not among it: the login is a proof and not a session, so one would only
/// be one more thing to lose, and it is dropped where it arrives.
pub(crate) struct Tokens {
    pub access: Secret,
    pub expires_in: Duration,
    pub id: Secret,
}

/// The answer (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3).
#[derive(Deserialize)]
struct Answer {
    access_token: Token,
    token_type: String,
    expires_in: Option<u64>,
    id_token: Option<Token>,
}

/// A token that is a secret from where it is read.
struct Token(Secret);

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|token| Self(Secret::new(token)))
    }
}

pub(crate) async fn exchange(
    http: &Http,
    provider: &Provider,
    settings: &Settings,
    binding: &Binding,
    redirect_uri: &str,
    code: &Secret,
) -> Result<Tokens, Error> {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code.expose()),
        ("redirect_uri", redirect_uri),
        ("code_verifier", binding.verifier.expose()),
        // A public client says who it is and proves nothing (§3.2.1).
        ("client_id", &settings.client_id),
    ];
    read(&http.post(&provider.token, &form).await?)
}

/// Reads the answer of the token endpoint.
pub(crate) fn read(answer: &http::Answer) -> Result<Tokens, Error> {
    if answer.status.is_client_error() {
        return Err(Error::TokenRefused);
    }
    if answer.status != reqwest::StatusCode::OK {
        return Err(Error::TokenResponse("not the status expected"));
    }
    let answer: Answer = answer.json().ok_or(Error::TokenResponse("not the JSON expected"))?;
    // Its letters may be small or large (§5.1).
    if !answer.token_type.eq_ignore_ascii_case("bearer") {
        return Err(Error::TokenResponse("token_type"));
    }
    // It goes into a header as it is (RFC 6749, appendix A.12).
    let access = answer.access_token.0;
    if access.expose().is_empty() || !access.expose().bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Err(Error::TokenResponse("access_token"));
    }
    let id = answer.id_token.ok_or(Error::TokenResponse("no ID token"))?.0;
    let expires_in = answer.expires_in.map_or(SHORT_LIFE, Duration::from_secs).min(LONG_LIFE);
    Ok(Tokens { access, expires_in, id })
}
