//! The confirmation of residency: a statement that the service signs, the page that is drawn from it, and the check of its
//! signature.
//!
//! A statement is a `COSE_Sign1` (RFC 9052) with CWT claims (RFC 8392), signed with ES256. Making one needs the feature
//! `sign` and a key that only the service has; drawing one needs the feature `draw`. Nothing is drawn that was not verified.

#[cfg(feature = "draw")]
mod draw;
mod keys;
mod statement;

#[cfg(feature = "draw")]
pub use draw::{DrawError, draw};
#[cfg(feature = "sign")]
pub use keys::SigningKey;
pub use keys::{KeyError, Keys, PublicKey};
#[cfg(feature = "sign")]
pub use statement::sign;
pub use statement::{SignedStatement, Statement, StatementError, VerifyError};
