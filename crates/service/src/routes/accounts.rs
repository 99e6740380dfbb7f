//! E-mail accounts.

use axum::{Json, http::StatusCode};
use mypage_api::{NewAccount, NewPassword, PasswordCheck, Problem, ProblemCode, SessionCreated, account_name, path};
use texts::Language;

use super::{Body, Shared};
use crate::{
    accounts,
    caller::Caller,
    codes::{look_at_ticket, take_ticket},
    problem::Refusal,
    sessions::Subject,
};

/// Make an account for an address that was proved.
#[utoipa::path(
    post,
    path = path::ACCOUNTS,
    request_body = NewAccount,
    responses((status = 201, body = SessionCreated), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn create(
    state: Shared,
    Caller(from): Caller,
    Body(asked): Body<NewAccount>,
) -> Result<(StatusCode, Json<SessionCreated>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.code_tried_from(from, now).await?;
    let name = account_name(&asked.name).ok_or(ProblemCode::NameRefused)?;
    // The ticket first: hashing is work that is done for nobody without one.
    let email = look_at_ticket(&state.pool, &asked.ticket, now).await?;
    keeps_the_rules(&asked.password, &[&name, email.as_str()])?;
    let password_hash = state.passwords.hash(asked.password).await?;
    let mut transaction = state.pool.begin().await?;
    let email = take_ticket(&mut transaction, &asked.ticket, now).await?;
    let new = accounts::NewAccount {
        email: &email,
        name: &name,
        language: Language::for_locale(&asked.language),
        password_hash: &password_hash,
    };
    let account = Subject::Account(accounts::create(&mut transaction, &new, now).await?);
    let created = state.sessions.create_in(&mut transaction, &account, now).await?;
    transaction.commit().await?;
    Ok((StatusCode::CREATED, Json(created)))
}

/// Give the account of an address that was proved a new password. Every session of it ends (ASVS 7.4.3).
#[utoipa::path(
    put,
    path = path::ACCOUNT_PASSWORD,
    request_body = NewPassword,
    responses((status = 201, body = SessionCreated), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn set_password(
    state: Shared,
    Caller(from): Caller,
    Body(asked): Body<NewPassword>,
) -> Result<(StatusCode, Json<SessionCreated>), Refusal> {
    let now = state.clock.now();
    state.rate_limit.code_tried_from(from, now).await?;
    let email = look_at_ticket(&state.pool, &asked.ticket, now).await?;
    let account = state.accounts.with_email(&email).await?.ok_or(ProblemCode::AccountMissing)?;
    keeps_the_rules(&asked.password, &[&account.name, email.as_str()])?;
    let password_hash = state.passwords.hash(asked.password).await?;
    let mut transaction = state.pool.begin().await?;
    let email = take_ticket(&mut transaction, &asked.ticket, now).await?;
    let account = accounts::set_password(&mut transaction, &email, &password_hash, now).await?;
    let account = Subject::Account(account);
    state.sessions.end_of(&mut transaction, &account, now).await?;
    let created = state.sessions.create_in(&mut transaction, &account, now).await?;
    transaction.commit().await?;
    state.rate_limit.password_right(&email, from).await?;
    Ok((StatusCode::CREATED, Json(created)))
}

fn keeps_the_rules(password: &str, own: &[&str]) -> Result<(), Refusal> {
    if PasswordCheck::of(password, own).is_good() { Ok(()) } else { Err(ProblemCode::PasswordRefused.into()) }
}
