//! Applications of the account.

use axum::{
    Json,
    extract::FromRequestParts,
    http::{StatusCode, header, request::Parts},
};
use mypage_api::{
    Application, ApplicationContent, ApplicationKind, ApplicationKindInfo, ApplicationKindList, ApplicationList, Fee,
    HandIn, NewApplication, Problem, ProblemCode, Receipt, path,
};

use super::{Bearer, Body, Named, Shared};
use crate::{
    applications::authority::mail_address,
    idempotency::{IdempotencyKey, Once},
    problem::Refusal,
};

/// What can be applied for, and what it costs.
#[utoipa::path(
    get,
    path = path::APPLICATION_KINDS,
    security(("bearer" = [])),
    responses((status = 200, body = ApplicationKindList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn kinds(state: Shared, bearer: Bearer) -> Result<Json<ApplicationKindList>, Refusal> {
    state.active(&bearer).await?;
    let fees = state.applications.fees();
    let kinds =
        ApplicationKind::ALL.map(|kind| ApplicationKindInfo { kind, fee: fees.adult(kind), child_fee: Fee::of(0) });
    Ok(Json(ApplicationKindList { kinds: kinds.to_vec() }))
}

/// The applications of this account.
#[utoipa::path(
    get,
    path = path::APPLICATIONS,
    security(("bearer" = [])),
    responses((status = 200, body = ApplicationList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn list(state: Shared, bearer: Bearer) -> Result<Json<ApplicationList>, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(Json(state.applications.list(&living.subject, state.clock.now()).await?))
}

/// Begin a draft.
#[utoipa::path(
    post,
    path = path::APPLICATIONS,
    params(("Idempotency-Key" = String, Header, min_length = 16, max_length = 64, pattern = "^[A-Za-z0-9_-]+$")),
    request_body = NewApplication,
    security(("bearer" = [])),
    responses((status = 201, body = Application), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn begin(
    state: Shared,
    bearer: Bearer,
    key: IdempotencyKey,
    Body(asked): Body<NewApplication>,
) -> Result<(StatusCode, Json<Application>), Refusal> {
    let now = state.clock.now();
    let living = state.active(&bearer).await?;
    state.rate_limit.draft_begun(&living.subject, now).await?;
    let once = Once::new(&key, &living.subject, path::APPLICATIONS, &asked)?;
    let begun = state.applications.begin(&living.subject, asked, once, now).await?;
    Ok((StatusCode::CREATED, Json(begun)))
}

/// One application.
#[utoipa::path(
    get,
    path = path::APPLICATION,
    params(("id" = String, Path)),
    security(("bearer" = [])),
    responses((status = 200, body = Application), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn one(state: Shared, bearer: Bearer, Named(id): Named) -> Result<Json<Application>, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(Json(state.applications.one(&living.subject, &id, state.clock.now()).await?))
}

/// Change a draft as it was read.
#[utoipa::path(
    put,
    path = path::APPLICATION,
    params(("id" = String, Path), ("If-Match" = String, Header, pattern = "^\"[0-9]{1,9}\"$")),
    request_body = ApplicationContent,
    security(("bearer" = [])),
    responses((status = 200, body = Application), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn change(
    state: Shared,
    bearer: Bearer,
    Named(id): Named,
    Version(version): Version,
    Body(content): Body<ApplicationContent>,
) -> Result<Json<Application>, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(Json(state.applications.change(&living.subject, &id, version, &content, state.clock.now()).await?))
}

/// Delete a draft.
#[utoipa::path(
    delete,
    path = path::APPLICATION,
    params(("id" = String, Path)),
    security(("bearer" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn delete(state: Shared, bearer: Bearer, Named(id): Named) -> Result<StatusCode, Refusal> {
    let living = state.active(&bearer).await?;
    state.applications.delete(&living.subject, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Hand a draft in.
#[utoipa::path(
    post,
    path = path::APPLICATION_HAND_IN,
    params(
        ("id" = String, Path),
        ("Idempotency-Key" = String, Header, min_length = 16, max_length = 64, pattern = "^[A-Za-z0-9_-]+$"),
    ),
    request_body = HandIn,
    security(("bearer" = [])),
    responses((status = 201, body = Receipt), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn hand_in(
    state: Shared,
    bearer: Bearer,
    Named(id): Named,
    key: IdempotencyKey,
    Body(asked): Body<HandIn>,
) -> Result<(StatusCode, Json<Receipt>), Refusal> {
    let now = state.clock.now();
    let living = state.active(&bearer).await?;
    let once = Once::new(&key, &living.subject, &path::application_hand_in(&id), &asked)?;
    let mail_to = mail_address(&state.pool, &living.subject).await?;
    let receipt = state.applications.hand_in(&living.subject, &id, &asked, mail_to.as_ref(), once, now).await?;
    state.letters_wait();
    Ok((StatusCode::CREATED, Json(receipt)))
}

/// The version in `If-Match` (RFC 9110 §13.1.1): one, in quotes.
pub(super) struct Version(u32);

impl<S: Send + Sync> FromRequestParts<S> for Version {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let value = parts.headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok());
        let version = value.and_then(|value| value.strip_prefix('"')?.strip_suffix('"'));
        let version = version.filter(|text| text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit()));
        let version = version.and_then(|text| text.parse().ok()).ok_or(ProblemCode::InvalidRequest)?;
        Ok(Self(version))
    }
}
