//! `GET /v1/status`.

use axum::Json;
use mypage_api::{Status, path};

use super::Shared;

/// The service's own state.
#[utoipa::path(get, path = path::STATUS, responses((status = 200, body = Status)))]
pub(super) async fn status(state: Shared) -> Json<Status> {
    Json(Status {
        service: "my-page".into(),
        version: env!("CARGO_PKG_VERSION").into(),
        environment: state.settings.environment,
        time: state.clock.now(),
    })
}
