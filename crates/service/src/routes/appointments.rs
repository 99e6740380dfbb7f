//! Meeting points and appointments.

use axum::{Json, extract::Query, http::StatusCode};
use jiff::Timestamp;
use mypage_api::{
    Appointment, AppointmentList, AppointmentPurpose, FreeTimeList, MeetingPointList, MoveAppointment, NewAppointment,
    Problem, path,
};
use serde::Deserialize;

use super::{Bearer, Body, Named, Shared};
use crate::{
    applications::authority::mail_address,
    appointments::Booking,
    idempotency::{IdempotencyKey, Once},
    problem::Refusal,
};

/// Every meeting point.
#[utoipa::path(
    get,
    path = path::MEETING_POINTS,
    security(("bearer" = [])),
    responses((status = 200, body = MeetingPointList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn meeting_points(state: Shared, bearer: Bearer) -> Result<Json<MeetingPointList>, Refusal> {
    state.active(&bearer).await?;
    Ok(Json(state.appointments.meeting_points().await?))
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    from: Timestamp,
    to: Timestamp,
    purpose: AppointmentPurpose,
}

/// The free times of a meeting point, in at most 92 days.
#[utoipa::path(
    get,
    path = path::MEETING_POINT_TIMES,
    params(
        ("id" = String, Path),
        ("from" = String, Query, format = DateTime),
        ("to" = String, Query, format = DateTime),
        ("purpose" = AppointmentPurpose, Query),
    ),
    security(("bearer" = [])),
    responses((status = 200, body = FreeTimeList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn times(
    state: Shared,
    bearer: Bearer,
    Named(id): Named,
    Query(wanted): Query<Wanted>,
) -> Result<Json<FreeTimeList>, Refusal> {
    state.active(&bearer).await?;
    let between = (wanted.from, wanted.to);
    Ok(Json(state.appointments.free(&id, wanted.purpose, between, state.clock.now()).await?))
}

/// The appointments of this account.
#[utoipa::path(
    get,
    path = path::APPOINTMENTS,
    security(("bearer" = [])),
    responses((status = 200, body = AppointmentList), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn list(state: Shared, bearer: Bearer) -> Result<Json<AppointmentList>, Refusal> {
    let living = state.active(&bearer).await?;
    Ok(Json(state.appointments.list(&living.subject, state.clock.now()).await?))
}

/// Book an appointment.
#[utoipa::path(
    post,
    path = path::APPOINTMENTS,
    params(("Idempotency-Key" = String, Header, min_length = 16, max_length = 64, pattern = "^[A-Za-z0-9_-]+$")),
    request_body = NewAppointment,
    security(("bearer" = [])),
    responses((status = 201, body = Appointment), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn book(
    state: Shared,
    bearer: Bearer,
    key: IdempotencyKey,
    Body(asked): Body<NewAppointment>,
) -> Result<(StatusCode, Json<Appointment>), Refusal> {
    let now = state.clock.now();
    let owner = state.active(&bearer).await?.subject;
    state.rate_limit.booked(&owner, now).await?;
    let once = Once::new(&key, &owner, path::APPOINTMENTS, &asked)?;
    let mail_to = mail_address(&state.pool, &owner).await?;
    let by = Booking { owner: &owner, mail_to: mail_to.as_ref(), now };
    let booked = state.appointments.book(&by, &asked, once).await?;
    state.letters_wait();
    Ok((StatusCode::CREATED, Json(booked)))
}

/// Move an appointment.
#[utoipa::path(
    post,
    path = path::APPOINTMENT_MOVE,
    params(("id" = String, Path)),
    request_body = MoveAppointment,
    security(("bearer" = [])),
    responses((status = 200, body = Appointment), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn move_to(
    state: Shared,
    bearer: Bearer,
    Named(id): Named,
    Body(asked): Body<MoveAppointment>,
) -> Result<Json<Appointment>, Refusal> {
    let now = state.clock.now();
    let owner = state.active(&bearer).await?.subject;
    state.rate_limit.booked(&owner, now).await?;
    let mail_to = mail_address(&state.pool, &owner).await?;
    let by = Booking { owner: &owner, mail_to: mail_to.as_ref(), now };
    let moved = state.appointments.move_to(&by, &id, &asked).await?;
    state.letters_wait();
    Ok(Json(moved))
}

/// Cancel an appointment.
#[utoipa::path(
    delete,
    path = path::APPOINTMENT,
    params(("id" = String, Path)),
    security(("bearer" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")),
)]
pub(super) async fn cancel(state: Shared, bearer: Bearer, Named(id): Named) -> Result<StatusCode, Refusal> {
    let owner = state.active(&bearer).await?.subject;
    let mail_to = mail_address(&state.pool, &owner).await?;
    let by = Booking { owner: &owner, mail_to: mail_to.as_ref(), now: state.clock.now() };
    state.appointments.cancel(&by, &id).await?;
    state.letters_wait();
    Ok(StatusCode::NO_CONTENT)
}
