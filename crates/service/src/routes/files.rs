//! Files of a draft.

use axum::{
    Json,
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use mypage_api::{ApplicationFile, NewFile, PIECE_LIMIT, Problem, ProblemCode, UPLOAD_OFFSET, path};

use super::{Bearer, Body, Named, NamedFile, Shared};
use crate::problem::Refusal;

/// Begin a file.
#[utoipa::path(
    post,
    path = path::APPLICATION_FILES,
    params(("id" = String, Path)),
    request_body = NewFile,
    security(("bearer" = [])),
    responses((status = 201, body = ApplicationFile), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn begin(
    state: Shared,
    bearer: Bearer,
    Named(id): Named,
    Body(asked): Body<NewFile>,
) -> Result<Response, Refusal> {
    let now = state.clock.now();
    let living = state.active(&bearer).await?;
    state.rate_limit.file_begun(&living.subject, now).await?;
    let file = state.applications.begin_file(&living.subject, &id, &asked, now).await?;
    Ok(shown(StatusCode::CREATED, file))
}

/// How much of a file has come.
#[utoipa::path(
    get,
    path = path::APPLICATION_FILE,
    params(("id" = String, Path), ("file" = String, Path)),
    security(("bearer" = [])),
    responses((status = 200, body = ApplicationFile), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn one(state: Shared, bearer: Bearer, NamedFile(id, file): NamedFile) -> Result<Response, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(shown(StatusCode::OK, state.applications.file(&living.subject, &id, &file).await?))
}

/// Add a piece of at most 1 MiB. The last one has the file looked at; an empty one at the end has it looked at again.
#[utoipa::path(
    patch,
    path = path::APPLICATION_FILE,
    params(
        ("id" = String, Path),
        ("file" = String, Path),
        ("Upload-Offset" = u32, Header, maximum = 20_971_520),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    security(("bearer" = [])),
    responses((status = 200, body = ApplicationFile), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn add_piece(
    state: Shared,
    bearer: Bearer,
    NamedFile(id, file): NamedFile,
    headers: HeaderMap,
    piece: Bytes,
) -> Result<Response, Refusal> {
    let offset = headers.get(UPLOAD_OFFSET).and_then(|value| value.to_str().ok());
    let offset = offset.and_then(|text| text.parse().ok()).ok_or(ProblemCode::InvalidRequest)?;
    if piece.len() > PIECE_LIMIT as usize {
        return Err(ProblemCode::TooLarge.into());
    }
    let living = state.active(&bearer).await?;
    let file = state.applications.add_piece(&living.subject, &id, &file, offset, &piece).await?;
    Ok(shown(StatusCode::OK, file))
}

/// Take a file out of a draft.
#[utoipa::path(
    delete,
    path = path::APPLICATION_FILE,
    params(("id" = String, Path), ("file" = String, Path)),
    security(("bearer" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn delete(
    state: Shared,
    bearer: Bearer,
    NamedFile(id, file): NamedFile,
) -> Result<StatusCode, Refusal> {
    let living = state.active(&bearer).await?;
    state.applications.delete_file(&living.subject, &id, &file).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn shown(status: StatusCode, file: ApplicationFile) -> Response {
    let offset = HeaderValue::from(file.received);
    (status, [("upload-offset", offset)], Json(file)).into_response()
}
