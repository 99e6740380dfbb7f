//! The keys of statements: P-256, each with a name (`kid`).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
#[cfg(feature = "check")]
use mypage_api::EnvironmentKind;
use p256::ecdsa::VerifyingKey;

#[cfg(feature = "sign")]
mod signing;

#[cfg(feature = "sign")]
pub use signing::SigningKey;

/// The longest key name in bytes; every statement carries it.
const MAX_KID: usize = 32;
/// The length of one coordinate of a point on P-256, in bytes.
const COORDINATE: usize = 32;

/// Why something is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The name is empty, longer than 32 bytes, or not visible ASCII.
    #[error("a key name has 1 to 32 visible ASCII characters")]
    Kid,
    /// The key itself is not one for P-256: bad encoding, wrong length, not on the curve, out of range.
    #[error("not a P-256 key")]
    Key,
}

/// A public key for checking statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    kid: String,
    key: VerifyingKey,
}

impl PublicKey {
    /// Reads the members of a JWK (RFC 7518 §6.2.1): the key's name and its two coordinates in unpadded base64url.
    ///
    /// # Errors
    /// [`KeyError`] when the name or the key is not acceptable.
    pub fn from_jwk_parts(kid: &str, x_b64url: &str, y_b64url: &str) -> Result<Self, KeyError> {
        check_kid(kid)?;
        let mut point = vec![0x04]; // uncompressed, SEC 1 §2.3.3
        for coordinate in [x_b64url, y_b64url] {
            let bytes = URL_SAFE_NO_PAD.decode(coordinate).map_err(|_| KeyError::Key)?;
            if bytes.len() != COORDINATE {
                return Err(KeyError::Key);
            }
            point.extend(bytes);
        }
        let key = VerifyingKey::from_sec1_bytes(&point).map_err(|_| KeyError::Key)?;
        Ok(Self { kid: kid.to_owned(), key })
    }

    /// The coordinates x and y as a JWK has them: unpadded base64url.
    #[must_use]
    pub fn to_jwk_parts(&self) -> (String, String) {
        let point = self.key.to_sec1_point(false);
        let coordinates = &point.as_bytes()[1..];
        (URL_SAFE_NO_PAD.encode(&coordinates[..COORDINATE]), URL_SAFE_NO_PAD.encode(&coordinates[COORDINATE..]))
    }

    /// The key's name.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    pub(crate) fn verifying(&self) -> &VerifyingKey {
        &self.key
    }
}

/// The keys whose statements are believed, as an environment pins them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys(Vec<PublicKey>);

impl Keys {
    /// Believes these keys. Where two have the same name, the first one counts.
    #[must_use]
    pub fn new(keys: Vec<PublicKey>) -> Self {
        Self(keys)
    }

    pub(crate) fn find(&self, kid: &[u8]) -> Option<&PublicKey> {
        self.0.iter().find(|key| key.kid.as_bytes() == kid)
    }
}

/// The keys of one kind of environment, for checking what others made: the one in use and all earlier ones, because a
/// statement stays checkable when its key is no longer used. Which one a statement needs, its `kid` says.
#[cfg(feature = "check")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKeys {
    keys: Keys,
    environment: EnvironmentKind,
}

#[cfg(feature = "check")]
impl TrustedKeys {
    /// Believes these keys, and only statements of this kind of environment: what a sandbox signed is not genuine in
    /// production, not even with a key that is among the pinned ones.
    #[must_use]
    pub fn new(environment: EnvironmentKind, keys: Keys) -> Self {
        Self { keys, environment }
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    pub(crate) fn environment(&self) -> EnvironmentKind {
        self.environment
    }
}

pub(crate) fn check_kid(kid: &str) -> Result<(), KeyError> {
    let fits = !kid.is_empty() && kid.len() <= MAX_KID && kid.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then_some(()).ok_or(KeyError::Kid)
}
