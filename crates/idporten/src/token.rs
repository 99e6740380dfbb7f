//! The code for tokens (RFC 6749 §4.1.3), by the oauth2 crate over our own way to the issuer. One try: a code that was
//! sent once may be known.

use std::time::Duration;

use oauth2::{
    AuthType, AuthorizationCode, ClientId, EndpointNotSet, EndpointSet, ExtraTokenFields, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, StandardRevocableToken, StandardTokenResponse, TokenResponse as _, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType},
};
use serde::{Deserialize, Serialize};

use crate::{Error, Secret, Settings, authorization::Binding, discovery::Provider, http::Http};

/// A token whose answer does not say how long it lives is taken to live this long.
const SHORT_LIFE: Duration = Duration::from_mins(1);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct IdTokenField {
    id_token: Option<String>,
}

impl ExtraTokenFields for IdTokenField {}

type Answer = StandardTokenResponse<IdTokenField, BasicTokenType>;
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

pub(crate) async fn exchange(
    http: &Http,
    provider: &Provider,
    settings: &Settings,
    binding: &Binding,
    redirect_uri: &str,
    code: &Secret,
) -> Result<Tokens, Error> {
    let client: Client = oauth2::Client::new(ClientId::new(settings.client_id.clone()))
        .set_auth_type(AuthType::RequestBody)
        .set_token_uri(TokenUrl::from_url(provider.token.clone()));
    let redirect = RedirectUrl::new(redirect_uri.to_owned()).map_err(|_| Error::Settings("redirect path"))?;
    let http = http.clone();
    let send = move |request| {
        let http = http.clone();
        async move { http.call(request).await }
    };
    let answer = client
        .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
        .set_pkce_verifier(PkceCodeVerifier::new(binding.verifier.expose().to_owned()))
        .set_redirect_uri(std::borrow::Cow::Owned(redirect))
        .request_async(&send)
        .await
        .map_err(of_request)?;
    if *answer.token_type() != BasicTokenType::Bearer {
        return Err(Error::TokenResponse("token_type"));
    }
    let id = answer.extra_fields().id_token.clone().ok_or(Error::TokenResponse("no ID token"))?;
    Ok(Tokens {
        access: Secret::new(answer.access_token().secret().clone()),
        expires_in: answer.expires_in().unwrap_or(SHORT_LIFE),
        id: Secret::new(id),
    })
}

fn of_request(error: RequestTokenError<Error, BasicErrorResponse>) -> Error {
    match error {
        RequestTokenError::ServerResponse(_) => Error::TokenRefused,
        RequestTokenError::Request(error) => error,
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Error::TokenResponse("not the JSON expected"),
    }
}
