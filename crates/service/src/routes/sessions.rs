//! Sessions.

use std::net::SocketAddr;

use axum::{Json, extract::ConnectInfo, http::StatusCode};
use mypage_api::{Problem, ProblemCode, Session, SessionCreated, path};

use super::{Bearer, Shared};
use crate::problem::Refusal;

/// Hand in an ID-porten access token as the bearer token, get a session.
#[utoipa::path(
    post,
    path = path::SESSIONS_IDPORTEN,
    security(("bearer" = [])),
    responses((status = 201, body = SessionCreated), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create_with_idporten(
    state: Shared,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Bearer(proof): Bearer,
) -> Result<(StatusCode, Json<SessionCreated>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.count(from.ip(), now).await?;
    let pid = state.proof.check(&proof, now).await?;
    let created = state.sessions.create(&pid, now).await?;
    Ok((StatusCode::CREATED, Json(created)))
}

/// The session. Looking at it is no activity.
#[utoipa::path(
    get,
    path = path::SESSION_CURRENT,
    security(("bearer" = [])),
    responses((status = 200, body = Session), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn current(state: Shared, bearer: Bearer) -> Result<Json<Session>, Refusal> {
    let living = state.sessions.of(&bearer.0, state.clock.now(), false).await?;
    Ok(Json(living.session))
}

/// Say that the person is active.
#[utoipa::path(
    put,
    path = path::SESSION_CURRENT,
    security(("bearer" = [])),
    responses((status = 200, body = Session), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn prolong(state: Shared, bearer: Bearer) -> Result<Json<Session>, Refusal> {
    Ok(Json(state.active(&bearer).await?.session))
}

/// End the session. Ending it twice is no problem.
#[utoipa::path(
    delete,
    path = path::SESSION_CURRENT,
    security(("bearer" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn end(state: Shared, bearer: Bearer) -> Result<StatusCode, Refusal> {
    let was_one = state.sessions.end(&bearer.0, state.clock.now()).await?;
    if was_one { Ok(StatusCode::NO_CONTENT) } else { Err(ProblemCode::SessionMissing.into()) }
}
