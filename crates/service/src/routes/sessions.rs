//! Sessions.

use axum::{Json, http::StatusCode};
use mypage_api::{EmailLogin, Problem, ProblemCode, Session, SessionCreated, SessionList, path};

use super::{Bearer, Body, Shared};
use crate::{caller::Caller, problem::Refusal, sessions::Subject};

/// Hand in an ID-porten access token as the bearer token, get a session.
#[utoipa::path(
    post,
    path = path::SESSIONS_IDPORTEN,
    security(("bearer" = [])),
    responses((status = 201, body = SessionCreated), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create_with_idporten(
    state: Shared,
    Caller(from): Caller,
    Bearer(proof): Bearer,
) -> Result<(StatusCode, Json<SessionCreated>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.idporten_login(from, now).await?;
    let proof = state.proof.check(&proof, now).await?;
    let mut transaction = state.pool.begin().await?;
    let subject = Subject::Person(proof.spend(&mut transaction).await?);
    let created = state.sessions.create_in(&mut transaction, &subject, now).await?;
    transaction.commit().await?;
    Ok((StatusCode::CREATED, Json(created)))
}

/// Log in with e-mail address and password. An address without an account is answered as a wrong password is, and takes
/// as long (ASVS 6.3.8).
#[utoipa::path(
    post,
    path = path::SESSIONS_EMAIL,
    request_body = EmailLogin,
    responses((status = 201, body = SessionCreated), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create_with_email(
    state: Shared,
    Caller(from): Caller,
    Body(EmailLogin { email, password }): Body<EmailLogin>,
) -> Result<(StatusCode, Json<SessionCreated>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.password_tried(&email, from, now).await?;
    let account = state.accounts.with_email(&email).await?;
    let kept = account.as_ref().map(|account| account.password_hash.clone());
    let right = state.passwords.check(password, kept).await?;
    let account = account.filter(|_| right).ok_or(ProblemCode::CredentialsWrong)?;
    state.rate_limit.password_right(&email, from).await?;
    state.accounts.used(&account.id, now).await?;
    let created = state.sessions.create(&Subject::Account(account.id), now).await?;
    Ok((StatusCode::CREATED, Json(created)))
}

/// The sessions of whoever asks.
#[utoipa::path(
    get,
    path = path::SESSIONS,
    security(("bearer" = [])),
    responses((status = 200, body = SessionList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn list(state: Shared, bearer: Bearer) -> Result<Json<SessionList>, Refusal> {
    let now = state.clock.now();
    let living = state.active(&bearer).await?;
    Ok(Json(SessionList { sessions: state.sessions.list(&living.subject, &bearer.0, now).await? }))
}

/// End every session of whoever asks, this one too.
#[utoipa::path(
    delete,
    path = path::SESSIONS,
    security(("bearer" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn end_all(state: Shared, bearer: Bearer) -> Result<StatusCode, Refusal> {
    let now = state.clock.now();
    let living = state.active(&bearer).await?;
    let mut connection = state.pool.acquire().await?;
    state.sessions.end_of(&mut connection, &living.subject, now).await?;
    Ok(StatusCode::NO_CONTENT)
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
