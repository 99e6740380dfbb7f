//! The keys that statements are signed with. The app has public ones only, pinned by its environment.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::{
    Sec1Point,
    ecdsa::{Signature, VerifyingKey, signature::Verifier},
};
use thiserror::Error;

/// A key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a key for ES256")]
pub struct KeyError;

/// A public key and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    kid: String,
    key: VerifyingKey,
}

impl PublicKey {
    /// Reads the parts of a JWK (RFC 7518 §6.2.1): its name and the coordinates in unpadded base64url.
    ///
    /// # Errors
    /// If they are no point of P-256, or the name is empty or longer than 32 bytes.
    pub fn from_jwk_parts(kid: &str, x: &str, y: &str) -> Result<Self, KeyError> {
        let coordinate =
            |text: &str| URL_SAFE_NO_PAD.decode(text).ok().filter(|bytes| bytes.len() == 32).ok_or(KeyError);
        let uncompressed = [&[4u8][..], &coordinate(x)?, &coordinate(y)?].concat();
        let point = Sec1Point::from_bytes(uncompressed).map_err(|_| KeyError)?;
        let key = VerifyingKey::from_sec1_point(&point).map_err(|_| KeyError)?;
        if kid.is_empty() || kid.len() > 32 { Err(KeyError) } else { Ok(Self { kid: kid.to_owned(), key }) }
    }

    /// The name and the coordinates, as [`PublicKey::from_jwk_parts`] takes them.
    #[must_use]
    pub fn to_jwk_parts(&self) -> (String, String, String) {
        let point = self.key.to_sec1_point(false);
        // An uncompressed point: a byte that says so, and two coordinates of 32 bytes.
        let (x, y) = point.as_bytes()[1..].split_at(32);
        (self.kid.clone(), URL_SAFE_NO_PAD.encode(x), URL_SAFE_NO_PAD.encode(y))
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|signature| self.key.verify(message, &signature).is_ok())
    }
}

/// The keys that an environment trusts: the one in use and earlier ones, so that old statements stay checkable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys(Vec<PublicKey>);

impl Keys {
    /// Trusts these keys and no others.
    #[must_use]
    pub fn new(keys: Vec<PublicKey>) -> Self {
        Self(keys)
    }

    pub(crate) fn named(&self, kid: &[u8]) -> Option<&PublicKey> {
        self.0.iter().find(|key| key.kid.as_bytes() == kid)
    }
}

/// A private key and its name. Only the service has one.
#[cfg(feature = "sign")]
pub struct SigningKey {
    kid: String,
    key: p256::ecdsa::SigningKey,
}

#[cfg(feature = "sign")]
impl SigningKey {
    /// Makes a key of 32 secret bytes.
    ///
    /// # Errors
    /// If they are no scalar of P-256, which has no chance to happen with random bytes, or the name cannot be used.
    pub fn from_bytes(kid: &str, bytes: &[u8; 32]) -> Result<Self, KeyError> {
        let key = p256::ecdsa::SigningKey::from_slice(bytes).map_err(|_| KeyError)?;
        if kid.is_empty() || kid.len() > 32 { Err(KeyError) } else { Ok(Self { kid: kid.to_owned(), key }) }
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey { kid: self.kid.clone(), key: *self.key.verifying_key() }
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        use p256::ecdsa::signature::Signer;
        let signature: Signature = self.key.sign(message);
        signature.to_bytes().to_vec()
    }
}

#[cfg(feature = "sign")]
impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.kid).finish_non_exhaustive()
    }
}
