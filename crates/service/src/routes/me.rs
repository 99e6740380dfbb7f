//! What is registered on the person.

use axum::Json;
use mypage_api::{Contact, Me, Problem, Residency, Way, path};

use super::{Bearer, Shared};
use crate::{problem::Refusal, residency};

/// Who is logged in.
#[utoipa::path(
    get,
    path = path::ME,
    security(("bearer" = [])),
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn me(state: Shared, bearer: Bearer) -> Result<Json<Me>, Refusal> {
    Ok(Json(Me { name: state.person(&bearer).await?.name, way: Way::IdPorten }))
}

/// Contact information.
#[utoipa::path(
    get,
    path = path::CONTACT,
    security(("bearer" = [])),
    responses((status = 200, body = Contact), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn contact(state: Shared, bearer: Bearer) -> Result<Json<Contact>, Refusal> {
    Ok(Json(state.person(&bearer).await?.contact))
}

/// Residency and right to work.
#[utoipa::path(
    get,
    path = path::RESIDENCY,
    security(("bearer" = [])),
    responses((status = 200, body = Residency), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn residency(state: Shared, bearer: Bearer) -> Result<Json<Residency>, Refusal> {
    let person = state.person(&bearer).await?;
    Ok(Json(residency::residency(&person, state.clock.now())))
}
