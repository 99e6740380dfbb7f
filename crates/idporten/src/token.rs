//! The code for tokens (RFC 6749 §4.1.3), by the oauth2 crate over our own way to the issuer. One try: a code that was
//! sent once may be known.
//!
//! The crate takes answers that are only like what the standard says, so that each is held against the standard before the
//! crate gets to see it.

use std::{borrow::Cow, time::Duration};

use oauth2::{
    AccessToken, AuthType, AuthorizationCode, ClientId, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, StandardRevocableToken, TokenResponse,
    TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType},
};
use serde::{Deserialize, Serialize};

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

type Client = oauth2::Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// What the token endpoint gave. A refresh token is not among it: the login is a proof and not a session, so one would only
/// be one more thing to lose, and it is dropped where it arrives.
pub(crate) struct Tokens {
    pub access: Secret,
    pub expires_in: Duration,
    pub id: Secret,
}

/// The answer (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). None of its tokens can be printed, and each is moved and not
/// copied out of it.
#[derive(Debug, Serialize, Deserialize)]
struct Answer {
    access_token: AccessToken,
    // Its letters may be small or large (§5.1).
    #[serde(deserialize_with = "oauth2::helpers::deserialize_untagged_enum_case_insensitive")]
    token_type: BasicTokenType,
    expires_in: Option<u64>,
    id_token: Option<AccessToken>,
}

impl TokenResponse for Answer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        None
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
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
    // A public client says who it is and proves nothing (§3.2.1).
    let client: Client = oauth2::Client::new(ClientId::new(settings.client_id.clone()))
        .set_auth_type(AuthType::RequestBody)
        .set_token_uri(TokenUrl::from_url(provider.token.clone()));
    let redirect = RedirectUrl::new(redirect_uri.to_owned()).map_err(|_| Error::Settings("redirect path"))?;
    let (http, endpoint) = (http.clone(), provider.token.clone());
    let send = move |request: HttpRequest| {
        let (http, endpoint) = (http.clone(), endpoint.clone());
        async move { held_against_the_standard(&http.post_body(&endpoint, request.into_body()).await?) }
    };
    let answer = client
        .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
        .set_pkce_verifier(PkceCodeVerifier::new(binding.verifier.expose().to_owned()))
        .set_redirect_uri(Cow::Owned(redirect))
        .request_async(&send)
        .await
        .map_err(of_request)?;
    tokens(answer)
}

/// Lets an answer through to the crate that is what the standard says.
fn held_against_the_standard(answer: &http::Answer) -> Result<HttpResponse, Error> {
    if answer.status.is_client_error() {
        return Err(Error::TokenRefused);
    }
    if answer.status != reqwest::StatusCode::OK {
        return Err(Error::TokenResponse("not the status expected"));
    }
    let _: Answer = answer.json().ok_or(Error::TokenResponse("not the JSON expected"))?;
    Ok(HttpResponse::new(answer.body().to_vec()))
}

fn tokens(answer: Answer) -> Result<Tokens, Error> {
    if answer.token_type != BasicTokenType::Bearer {
        return Err(Error::TokenResponse("token_type"));
    }
    let access = Secret::new(answer.access_token.into_secret());
    // It goes into a header as it is (RFC 6749, appendix A.12).
    if access.expose().is_empty() || !access.expose().bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Err(Error::TokenResponse("access_token"));
    }
    let id = answer.id_token.ok_or(Error::TokenResponse("no ID token"))?;
    let expires_in = answer.expires_in.map_or(SHORT_LIFE, Duration::from_secs).min(LONG_LIFE);
    Ok(Tokens { access, expires_in, id: Secret::new(id.into_secret()) })
}

fn of_request(error: RequestTokenError<Error, BasicErrorResponse>) -> Error {
    match error {
        RequestTokenError::Request(error) => error,
        RequestTokenError::ServerResponse(_) => Error::TokenRefused,
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Error::TokenResponse("not the JSON expected"),
    }
}

/// Reads an answer of the token endpoint without asking for it.
#[cfg(any(test, fuzzing))]
pub(crate) fn read(answer: &http::Answer) -> Result<Tokens, Error> {
    let response = held_against_the_standard(answer)?;
    tokens(serde_json::from_slice(response.body()).map_err(|_| Error::TokenResponse("not the JSON expected"))?)
}
