//! Where each resource is, below the service's address.

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
