//! The confirmation of residency: a statement that the authority signs, and one A4 page drawn from it.
//!
//! The statement is what counts: a `COSE_Sign1` (RFC 9052) over CWT claims (RFC 8392), signed with ES256. The service
//! makes it (feature `sign`); the app verifies it with the keys that its environment pins, and draws the page (feature
//! `draw`) from the verified claims and from nothing else. No signing key is ever in the app.
//!
//! Anybody who gets such a page can check it (feature `check`), as a file or from a picture of its code, without a network.

// So that the tests inside can use the people of the tests outside.
#[cfg(test)]
extern crate self as confirmation;

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "draw")]
mod code;
#[cfg(feature = "draw")]
mod draw;
mod keys;
#[cfg(feature = "preview")]
mod preview;
mod statement;

#[cfg(feature = "draw")]
pub use draw::{DrawError, PageLanguages, draw, receipt};
#[cfg(feature = "sign")]
pub use keys::SigningKey;
#[cfg(feature = "check")]
pub use keys::TrustedKeys;
pub use keys::{KeyError, Keys, PublicKey};
#[cfg(feature = "preview")]
pub use preview::{PreviewError, preview};
#[cfg(feature = "sign")]
pub use statement::sign;
pub use statement::{MAX_STATEMENT_BYTES, SignedStatement, Statement, StatementError, VerifyError};
