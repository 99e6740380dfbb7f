//! The private key, which only the service has.

use std::fmt;

use p256::{
    ecdsa::SigningKey as EcdsaKey,
    pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, LineEnding},
};

use super::{KeyError, PublicKey, check_kid};

/// A private key with its name. It is wiped from memory when dropped, cannot be cloned, and prints without its content.
pub struct SigningKey {
    kid: String,
    key: EcdsaKey,
}

impl SigningKey {
    /// Takes 32 bytes of good randomness as the key.
    ///
    /// # Errors
    /// [`KeyError::Key`] for the few values that are no P-256 key (zero, or not below the order of the curve);
    /// [`KeyError::Kid`] for a bad name.
    pub fn from_bytes(kid: &str, secret: &[u8; 32]) -> Result<Self, KeyError> {
        check_kid(kid)?;
        let key = EcdsaKey::from_slice(secret).map_err(|_| KeyError::Key)?;
        Ok(Self { kid: kid.to_owned(), key })
    }

    /// Reads a PKCS #8 PEM file (RFC 5958, RFC 7468).
    ///
    /// # Errors
    /// [`KeyError`] when the name or the file is not acceptable.
    pub fn from_pkcs8_pem(kid: &str, pem: &str) -> Result<Self, KeyError> {
        check_kid(kid)?;
        let key = EcdsaKey::from_pkcs8_pem(pem).map_err(|_| KeyError::Key)?;
        Ok(Self { kid: kid.to_owned(), key })
    }

    /// Writes the key as PKCS #8 PEM, for a file that only the service can read. The text is wiped when dropped.
    ///
    /// # Errors
    /// [`KeyError::Key`] when the key cannot be encoded.
    pub fn to_pkcs8_pem(&self) -> Result<impl std::ops::Deref<Target = String> + use<>, KeyError> {
        self.key.to_pkcs8_pem(LineEnding::LF).map_err(|_| KeyError::Key)
    }

    /// The public half, to be published and pinned.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey { kid: self.kid.clone(), key: *self.key.verifying_key() }
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    pub(crate) fn secret(&self) -> &EcdsaKey {
        &self.key
    }
}

// By hand, so that the key can never be printed.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.kid).field("key", &"[secret]").finish()
    }
}
