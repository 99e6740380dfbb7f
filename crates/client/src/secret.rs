//! The My page session token.

use secrecy::{ExposeSecret, SecretString};

/// The My page session token. It cannot be printed, serialised or cloned; its memory is wiped when it is dropped.
pub struct SessionToken(SecretString);

impl SessionToken {
    /// Takes a token as it came from the service: 43 characters of base64url, nothing else is let in.
    #[must_use]
    pub fn new(token: String) -> Option<Self> {
        let secret = SecretString::from(token);
        let ok = secret.expose_secret().len() == 43
            && secret.expose_secret().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        ok.then_some(Self(secret))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken([secret])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_never_printed() {
        let token = SessionToken::new("A".repeat(43)).unwrap();
        assert!(!format!("{token:?}").contains("AAA"));
    }

    #[test]
    fn something_that_is_no_token_is_not_taken() {
        assert!(SessionToken::new("A".repeat(42)).is_none());
        assert!(SessionToken::new(format!("{}\n", "A".repeat(42))).is_none());
    }
}
