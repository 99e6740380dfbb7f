//! Signed statements.

use axum::{Json, http::StatusCode};
use mypage_api::{Confirmation, ConfirmationKeys, Problem, path};

use super::{Bearer, Shared};
use crate::problem::Refusal;

/// A new signed statement of residency.
#[utoipa::path(
    post,
    path = path::CONFIRMATIONS,
    security(("bearer" = [])),
    responses((status = 201, body = Confirmation), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create(state: Shared, bearer: Bearer) -> Result<(StatusCode, Json<Confirmation>), Refusal> {
    let person = state.person(&bearer).await?;
    let confirmation = state.confirmations.issue(&person, state.clock.now()).await?;
    Ok((StatusCode::CREATED, Json(confirmation)))
}

/// The keys that statements are signed with.
#[utoipa::path(get, path = path::CONFIRMATION_KEYS, responses((status = 200, body = ConfirmationKeys)))]
pub(super) async fn keys(state: Shared) -> Json<ConfirmationKeys> {
    Json(state.confirmations.keys())
}
