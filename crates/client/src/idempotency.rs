//! A key that makes a second try the same as the first.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::Code;

/// Names one thing that is asked of the service, so that asking again after a lost answer does not do it twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// A new key, for a new thing.
    ///
    /// # Errors
    /// [`Code::ServiceFault`] if the system gives no random bytes.
    pub fn new() -> Result<Self, Code> {
        let mut bytes = [0; 18];
        getrandom::fill(&mut bytes).map_err(|_| Code::ServiceFault)?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
