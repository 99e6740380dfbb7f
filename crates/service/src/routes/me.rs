//! What is registered on the person.

use axum::Json;
use mypage_api::{Contact, Me, Problem, ProblemCode, Residency, Way, path};

use super::{Bearer, Shared};
use crate::{problem::Refusal, residency, sessions::Subject};

/// Who is logged in.
#[utoipa::path(
    get,
    path = path::ME,
    security(("bearer" = [])),
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn me(state: Shared, bearer: Bearer) -> Result<Json<Me>, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(Json(match living.subject {
        Subject::Person(pid) => Me { name: state.registered(&pid).await?.name, way: Way::IdPorten, email: None },
        Subject::Account(id) => {
            let account = state.accounts.with_id(&id).await?.ok_or(ProblemCode::SessionEnded)?;
            Me { name: account.name, way: Way::Email, email: Some(account.email) }
        }
    }))
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
