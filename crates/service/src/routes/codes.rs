//! Codes by e-mail.

use std::{sync::Arc, time::Duration};

use axum::{Json, http::StatusCode};
use mypage_api::{CheckCode, CodeChecked, CodeSent, NewCode, Problem, ProblemCode, ResendCode, code_digits, path};
use texts::Language;
use tokio::sync::oneshot;

use super::{Body, Shared};
use crate::{
    State,
    caller::Caller,
    codes::{CODE_SECONDS, FreshCode, TICKET_SECONDS},
    mail::{Letter, Sent},
    problem::Refusal,
};

/// How long somebody waits to hear whether the mail server took the letter; it goes on without them.
const PATIENCE: Duration = Duration::from_secs(6);
/// When a letter that the mail server wants later is tried again, after so many seconds each.
const AGAIN: [u64; 4] = [5, 30, 60, 120];

/// Send a code. Whether the address has an account is said in the letter and not in the answer.
#[utoipa::path(
    post,
    path = path::CODES,
    request_body = NewCode,
    responses((status = 202, body = CodeSent), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create(
    state: Shared,
    Caller(from): Caller,
    Body(asked): Body<NewCode>,
) -> Result<(StatusCode, Json<CodeSent>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.code_sent(&asked.email, from, now).await?;
    let language = Language::for_locale(&asked.language);
    let code = state.codes.create(asked.purpose, asked.email, language, now).await?;
    post(&state, code).await
}

/// Send another code in place of the last.
#[utoipa::path(
    post,
    path = path::CODES_RESEND,
    request_body = ResendCode,
    responses((status = 202, body = CodeSent), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn resend(
    state: Shared,
    Caller(from): Caller,
    Body(ResendCode { handle }): Body<ResendCode>,
) -> Result<(StatusCode, Json<CodeSent>), Refusal> {
    let now = state.clock.now();
    let (email, resend) = state.codes.address_of(&handle).await?;
    if let Ok(wait @ 1..) = u32::try_from(resend - now.as_second()) {
        return Err(Refusal { retry_after_seconds: Some(wait), ..ProblemCode::RateLimited.into() });
    }
    state.rate_limit.code_sent(&email, from, now).await?;
    let code = state.codes.replace(&handle, now).await?;
    post(&state, code).await
}

/// Try a code.
#[utoipa::path(
    post,
    path = path::CODES_CHECK,
    request_body = CheckCode,
    responses((status = 200, body = CodeChecked), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn check(
    state: Shared,
    Caller(from): Caller,
    Body(CheckCode { handle, code }): Body<CheckCode>,
) -> Result<Json<CodeChecked>, Refusal> {
    let now = state.clock.now();
    state.rate_limit.code_tried_from(from, now).await?;
    let code = code_digits(&code).ok_or(ProblemCode::InvalidRequest)?;
    let (email, _) = state.codes.address_of(&handle).await?;
    state.rate_limit.code_tried_for(&email, now).await?;
    let (email, ticket) = state.codes.check(&handle, &code, now).await?;
    let has_account = state.accounts.with_email(&email).await?.is_some();
    Ok(Json(CodeChecked { ticket, has_account, expires_in_seconds: TICKET_SECONDS }))
}

/// Hands the letter to the mail server, in a task of its own that goes on when nobody waits any more.
async fn post(state: &Arc<State>, code: FreshCode) -> Result<(StatusCode, Json<CodeSent>), Refusal> {
    let handle = code.handle.clone();
    let (told, outcome) = oneshot::channel();
    tokio::spawn(deliver(state.clone(), code, told));
    let sent = tokio::time::timeout(PATIENCE, outcome).await.ok().and_then(Result::ok);
    if let Some(problem) = sent.and_then(Sent::problem) {
        return Err(problem.into());
    }
    let resend_in_seconds = state.settings.limits.resend_seconds;
    let answer = CodeSent { handle, expires_in_seconds: CODE_SECONDS, resend_in_seconds };
    Ok((StatusCode::ACCEPTED, Json(answer)))
}

async fn deliver(state: Arc<State>, code: FreshCode, told: oneshot::Sender<Sent>) {
    let mut sent = send(&state, &code).await;
    let _ = told.send(sent);
    for wait in AGAIN {
        if sent != Sent::Later {
            return;
        }
        tokio::time::sleep(Duration::from_secs(wait)).await;
        sent = send(&state, &code).await;
    }
}

async fn send(state: &State, code: &FreshCode) -> Sent {
    let Ok(account) = state.accounts.with_email(&code.email).await else { return Sent::Later };
    let minutes = CODE_SECONDS / 60;
    let letter = Letter::with_code(code.language, code.purpose, account.is_some(), &code.code, minutes);
    state.mail.send(&code.email, letter).await
}
