//! Where each resource is, below the service's address.

use crate::Id;

/// Is the service there, which environment is it, and what time does it have. `GET`, no session.
pub const STATUS: &str = "/v1/status";
/// Hand in an ID-porten access token as the bearer token, get a session. `POST`.
pub const SESSIONS_IDPORTEN: &str = "/v1/sessions/id-porten";
/// Log in with e-mail address and password. `POST`.
pub const SESSIONS_EMAIL: &str = "/v1/sessions/email";
/// Every session of the bearer token's account, this one too. `GET` lists them, `DELETE` ends them.
pub const SESSIONS: &str = "/v1/sessions";
/// Ask for a code by e-mail. `POST`, no session.
pub const CODES: &str = "/v1/verification-codes";
/// Ask for another code in place of the last. `POST`, no session.
pub const CODES_RESEND: &str = "/v1/verification-codes/resend";
/// Hand in a code, get a ticket. `POST`, no session.
pub const CODES_CHECK: &str = "/v1/verification-codes/check";
/// Make an account with a ticket, get a session. `POST`.
pub const ACCOUNTS: &str = "/v1/accounts";
/// Set a new password with a ticket, get a session; every other one ends. `PUT`.
pub const ACCOUNT_PASSWORD: &str = "/v1/accounts/password";
/// The session of the bearer token: `GET` shows it, `PUT` says that its person is active, `DELETE` ends it.
pub const SESSION_CURRENT: &str = "/v1/sessions/current";
/// Who is logged in. `GET`.
pub const ME: &str = "/v1/me";
/// Contact information registered on the person (requirement D2). `GET`.
pub const CONTACT: &str = "/v1/me/contact";
/// Residency and right to work (requirement D3). `GET`.
pub const RESIDENCY: &str = "/v1/me/residency";
/// Ask for a signed statement of residency (requirement D4). `POST` without a body.
pub const CONFIRMATIONS: &str = "/v1/me/confirmations";
/// The public keys that statements are signed with, as a JWK set. `GET`, no session.
pub const CONFIRMATION_KEYS: &str = "/v1/confirmation-keys";

/// The request header that makes a second try the same as the first: a text of its own for each thing that is asked, 16 to 64
/// characters of `A-Z a-z 0-9 - _`.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Every kind of application, with its fee. `GET`.
pub const APPLICATION_KINDS: &str = "/v1/application-kinds";
/// The applications of this account (requirement D7): `GET` lists them, `POST` begins a draft.
pub const APPLICATIONS: &str = "/v1/applications";
/// One application: `GET`; as a draft `PUT` (with `If-Match`) changes its content, `DELETE` deletes it.
pub const APPLICATION: &str = "/v1/applications/{id}";
/// Hand a draft in. `POST`.
pub const APPLICATION_HAND_IN: &str = "/v1/applications/{id}/hand-in";
/// Begin a file of a draft. `POST`.
pub const APPLICATION_FILES: &str = "/v1/applications/{id}/files";
/// A file of an application: `GET` says how much has come, `PATCH` (with `Upload-Offset`) adds a piece as the raw body,
/// `DELETE` takes it out of the draft.
pub const APPLICATION_FILE: &str = "/v1/applications/{id}/files/{file}";
/// Every meeting point. `GET`.
pub const MEETING_POINTS: &str = "/v1/meeting-points";
/// The free times of a meeting point. `GET` with `from`, `to` (times, at most 92 days apart) and `purpose`.
pub const MEETING_POINT_TIMES: &str = "/v1/meeting-points/{id}/times";
/// The appointments of this account (requirement D8): `GET` lists them, `POST` books one.
pub const APPOINTMENTS: &str = "/v1/appointments";
/// An appointment: `DELETE` cancels it.
pub const APPOINTMENT: &str = "/v1/appointments/{id}";
/// Move an appointment. `POST`.
pub const APPOINTMENT_MOVE: &str = "/v1/appointments/{id}/move";

/// [`APPLICATION`] of this one.
#[must_use]
pub fn application(id: &Id) -> String {
    APPLICATION.replace("{id}", id.as_str())
}

/// [`APPLICATION_HAND_IN`] of this one.
#[must_use]
pub fn application_hand_in(id: &Id) -> String {
    APPLICATION_HAND_IN.replace("{id}", id.as_str())
}

/// [`APPLICATION_FILES`] of this one.
#[must_use]
pub fn application_files(id: &Id) -> String {
    APPLICATION_FILES.replace("{id}", id.as_str())
}

/// [`APPLICATION_FILE`] of this one.
#[must_use]
pub fn application_file(id: &Id, file: &Id) -> String {
    APPLICATION_FILE.replace("{id}", id.as_str()).replace("{file}", file.as_str())
}

/// [`MEETING_POINT_TIMES`] of this one, without its query.
#[must_use]
pub fn meeting_point_times(id: &Id) -> String {
    MEETING_POINT_TIMES.replace("{id}", id.as_str())
}

/// [`APPOINTMENT`] of this one.
#[must_use]
pub fn appointment(id: &Id) -> String {
    APPOINTMENT.replace("{id}", id.as_str())
}

/// [`APPOINTMENT_MOVE`] of this one.
#[must_use]
pub fn appointment_move(id: &Id) -> String {
    APPOINTMENT_MOVE.replace("{id}", id.as_str())
}
