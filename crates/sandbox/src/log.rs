//! What happened, for testers: never a token and never a number of a person.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A login was asked for.
    Authorize,
    /// A person chose an eID and confirmed.
    InteractiveLogin,
    /// The browser's session was used; nobody was asked.
    SingleSignOn,
    /// A person cancelled.
    Cancelled,
    /// Tokens were given out.
    Tokens,
    /// A token was revoked.
    Revoked,
    /// A logout ended the browser's session.
    LoggedOut,
    /// A logout came without the browser's session.
    LogoutRefused,
}

/// Everything that happened since the start.
#[derive(Debug, Default)]
pub struct Log(Mutex<Vec<Event>>);

impl Log {
    pub(crate) fn note(&self, event: Event) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    /// All of it, in order.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often something happened.
    #[must_use]
    pub fn count(&self, event: Event) -> usize {
        self.events().iter().filter(|found| **found == event).count()
    }
}
