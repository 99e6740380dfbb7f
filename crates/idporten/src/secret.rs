//! Tokens and other secrets.

use secrecy::{ExposeSecret, SecretString};

/// A token. It cannot be printed, serialised, compared or cloned, and its memory is wiped when it is dropped.
pub struct Secret(SecretString);

impl Secret {
    /// Makes a secret of a text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// The text, for the one place that sends it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}
