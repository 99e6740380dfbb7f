//! The resources, one file each; what they share is here.

mod accounts;
mod applications;
mod appointments;
mod codes;
mod confirmations;
mod files;
mod me;
mod sessions;
mod status;

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::{FromRequest, FromRequestParts, Path, Request, rejection::JsonRejection},
    http::{HeaderValue, header, request::Parts},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use mypage_api::{Id, PIECE_LIMIT, ProblemCode};
use serde::de::DeserializeOwned;
use tower_http::{catch_panic::CatchPanicLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer};
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    State,
    problem::Refusal,
    registry::Person,
    sessions::{Living, Subject},
};

const BODY_LIMIT: usize = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);
const PIECE_PATIENCE: Duration = Duration::from_secs(60);

type Shared = axum::extract::State<Arc<State>>;

/// Every resource, and what the document says of it.
pub(crate) fn documented() -> (Router<Arc<State>>, OpenApi) {
    OpenApiRouter::new()
        .routes(routes!(status::status))
        .routes(routes!(sessions::create_with_idporten))
        .routes(routes!(sessions::create_with_email))
        .routes(routes!(sessions::list, sessions::end_all))
        .routes(routes!(sessions::current, sessions::prolong, sessions::end))
        .routes(routes!(codes::create))
        .routes(routes!(codes::resend))
        .routes(routes!(codes::check))
        .routes(routes!(accounts::create))
        .routes(routes!(accounts::set_password))
        .routes(routes!(me::me))
        .routes(routes!(me::contact))
        .routes(routes!(me::residency))
        .routes(routes!(confirmations::create))
        .routes(routes!(confirmations::keys))
        .routes(routes!(applications::kinds))
        .routes(routes!(applications::list, applications::begin))
        .routes(routes!(applications::one, applications::change, applications::delete))
        .routes(routes!(applications::hand_in))
        .routes(routes!(files::begin))
        .routes(routes!(appointments::meeting_points))
        .routes(routes!(appointments::times))
        .routes(routes!(appointments::list, appointments::book))
        .routes(routes!(appointments::move_to))
        .routes(routes!(appointments::cancel))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(timeout(PATIENCE))
        .merge(pieces())
        .split_for_parts()
}

/// Where pieces of files come in, which are larger than anything else and come over slow lines.
fn pieces() -> OpenApiRouter<Arc<State>> {
    OpenApiRouter::new()
        .routes(routes!(files::one, files::add_piece, files::delete))
        .layer(RequestBodyLimitLayer::new(PIECE_LIMIT as usize))
        .layer(timeout(PIECE_PATIENCE))
}

fn timeout(patience: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, patience)
}

pub(crate) fn router(state: Arc<State>) -> Router {
    let (router, _) = documented();
    router
        .route("/v1/openapi.json", axum::routing::get(|| async { Json(crate::openapi()) }))
        .fallback(|| async { Refusal::from(ProblemCode::NotFound) })
        .method_not_allowed_fallback(|| async { Refusal::from(ProblemCode::MethodNotAllowed) })
        .layer(CatchPanicLayer::custom(|_| Refusal::from(ProblemCode::Internal).into_response()))
        .layer(from_fn(never_stored))
        .with_state(state)
}

/// No answer is for a cache, and every refusal has the form of the contract, whoever made it.
async fn never_stored(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let is_json =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/"));
    if !is_json && !response.status().is_success() {
        let code = match response.status().as_u16() {
            413 => ProblemCode::TooLarge,
            404 => ProblemCode::NotFound,
            405 => ProblemCode::MethodNotAllowed,
            503 => ProblemCode::Unavailable,
            400..=499 => ProblemCode::InvalidRequest,
            _ => ProblemCode::Internal,
        };
        response = Refusal::from(code).into_response();
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The bearer token of a request (RFC 6750 §2.1).
pub(crate) struct Bearer(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let value = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let (scheme, token) = value.and_then(|value| value.split_once(' ')).ok_or(ProblemCode::SessionMissing)?;
        let ok = scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() && token.len() <= 8 * 1024;
        if ok { Ok(Self(token.to_owned())) } else { Err(ProblemCode::SessionMissing.into()) }
    }
}

/// A request's JSON, refused in the form of the contract when it is not what it should be.
pub(crate) struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(JsonRejection::BytesRejection(_)) => Err(ProblemCode::TooLarge.into()),
            Err(_) => Err(ProblemCode::InvalidRequest.into()),
        }
    }
}

/// The id in a path. One that is none of ours is answered as one that does not exist.
pub(crate) struct Named(pub Id);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let named = Path::<String>::from_request_parts(parts, state).await.map_err(|_| ProblemCode::NotFound)?;
        Ok(Self(named.0.try_into().map_err(|_| ProblemCode::NotFound)?))
    }
}

/// The ids of an application and of a file in a path.
pub(crate) struct NamedFile(pub Id, pub Id);

impl<S: Send + Sync> FromRequestParts<S> for NamedFile {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let named = Path::<(String, String)>::from_request_parts(parts, state).await;
        let (id, file) = named.map_err(|_| ProblemCode::NotFound)?.0;
        let id_of = |text: String| Id::try_from(text).map_err(|_| Refusal::from(ProblemCode::NotFound));
        Ok(Self(id_of(id)?, id_of(file)?))
    }
}

impl State {
    /// Sends letters that wait, in a task of its own.
    pub(crate) fn letters_wait(self: &Arc<Self>) {
        let state = self.clone();
        tokio::spawn(async move {
            if let Err(error) = state.outbox.deliver(|| state.clock.now()).await {
                tracing::warn!(%error, "letters wait");
            }
        });
    }

    /// The session of a request that shows that its person is active.
    async fn active(&self, bearer: &Bearer) -> Result<Living, Refusal> {
        self.sessions.of(&bearer.0, self.clock.now(), true).await
    }

    /// The person of such a request; an e-mail account does not say who its person is (requirement D5).
    async fn person(&self, bearer: &Bearer) -> Result<Person, Refusal> {
        match self.active(bearer).await?.subject {
            Subject::Person(pid) => self.registered(&pid).await,
            Subject::Account(_) => Err(ProblemCode::LevelTooLow.into()),
        }
    }

    async fn registered(&self, pid: &str) -> Result<Person, Refusal> {
        Ok(self.registry.find(pid).await?.ok_or(ProblemCode::NotRegistered)?)
    }
}
