//! Signed statements of residency and the keys that they are signed with.

use serde::{Deserialize, Serialize};

/// A signed statement: what the PDF carries and is drawn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Confirmation {
    /// `COSE_Sign1` (RFC 9052) with CWT claims (RFC 8392), ES256, as unpadded base64url.
    pub statement: String,
}

/// A JWK set (RFC 7517 §5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmationKeys {
    /// The keys: the one in use, and earlier ones, so that old statements stay checkable.
    pub keys: Vec<ConfirmationKey>,
}

/// A public key for ES256 as a JWK (RFC 7518 §6.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmationKey {
    /// Always `EC`.
    pub kty: String,
    /// Always `P-256`.
    pub crv: String,
    /// Always `ES256`.
    pub alg: String,
    /// Always `sig`.
    #[serde(rename = "use")]
    pub usage: String,
    /// The key's name; a statement names its key by it.
    pub kid: String,
    /// The x coordinate, unpadded base64url.
    pub x: String,
    /// The y coordinate, unpadded base64url.
    pub y: String,
}
