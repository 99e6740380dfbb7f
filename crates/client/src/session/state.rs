//! What others see of the session.

use std::time::Duration;

use mypage_api::{EmailAddress, Way};

use crate::{Failure, sign_out::Receipt, vault::VaultFault};

/// The session, for everybody who watches it.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// Looking for a session from an earlier start.
    Restoring,
    /// Nobody is logged in.
    SignedOut(SignedOut),
    /// A login is under way.
    SigningIn(SigningIn),
    /// Somebody is logged in.
    SignedIn(SignedIn),
}

/// Nobody is logged in, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignedOut {
    /// What went wrong, when a login or a restored session failed.
    pub failure: Option<Failure>,
    /// The receipt, after a session.
    pub receipt: Option<Receipt>,
    /// Which round of the session this is: two failures that look the same are two, if a login lay between them that went
    /// by too quickly to be seen.
    pub round: u64,
}

/// A login under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningIn {
    /// The way.
    pub way: Way,
    /// What it is at.
    pub step: SignInStep,
    /// How long it still waits.
    pub left: Left,
    /// The browser could not be opened.
    pub browser_failed: bool,
    /// The browser turned the loopback address into https.
    pub https_forced: bool,
}

/// The steps of a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInStep {
    /// Asking the service and the issuer whether they are there.
    Preparing,
    /// The person logs in in the browser.
    Browser,
    /// The service checks the login.
    Finishing,
}

/// Somebody is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The way.
    pub way: Way,
    /// The name, if the authority has the person registered.
    pub name: Option<PersonName>,
    /// The address of the account, where it is an e-mail account.
    pub account: Option<EmailAddress>,
    /// The time left.
    pub left: Left,
    /// Seconds left, once the countdown runs.
    pub countdown: Option<u32>,
    /// Whether activity can still prolong it.
    pub can_stay: bool,
    /// Why the session is in memory only, if it is.
    pub memory_only: Option<VaultFault>,
    /// Whether it was found in the keyring at the start.
    pub restored: bool,
}

/// A person's name. It is shown and never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// A name as it came or was typed.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self(name)
    }

    /// For the screen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[name]")
    }
}

/// Time left as it is shown: whole minutes, and seconds in the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Minutes, rounded up.
    pub minutes: u32,
    /// Seconds, rounded up, in the last minute.
    pub seconds: Option<u32>,
}

impl Left {
    pub(crate) fn of(left: Duration) -> Self {
        let seconds = whole_seconds(left);
        Self { minutes: seconds.div_ceil(60), seconds: (seconds <= 60).then_some(seconds) }
    }
}

/// Seconds, rounded up, so that "0" is shown only when it is over.
pub(crate) fn whole_seconds(left: Duration) -> u32 {
    u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}

/// How long what is shown of this time left stays true.
pub(crate) fn shown_for(left: Duration) -> Duration {
    let step = if left <= Duration::from_secs(60) { 1_000 } else { 60_000 };
    let over = u64::try_from(left.as_millis() % step).unwrap_or(0);
    // Just past the border, so that the next look sees the next value.
    Duration::from_millis(if over == 0 { u64::try_from(step).unwrap_or(1_000) } else { over } + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_rounded_up_and_seconds_shown_in_the_last_minute() {
        assert_eq!(Left::of(Duration::from_secs(900)), Left { minutes: 15, seconds: None });
        assert_eq!(Left::of(Duration::from_millis(60_500)), Left { minutes: 2, seconds: None });
        assert_eq!(Left::of(Duration::from_millis(59_500)), Left { minutes: 1, seconds: Some(60) });
        assert_eq!(Left::of(Duration::ZERO), Left { minutes: 0, seconds: Some(0) });
    }

    #[test]
    fn what_is_shown_is_looked_at_again_when_it_changes() {
        assert_eq!(shown_for(Duration::from_secs(900)), Duration::from_millis(60_001));
        assert_eq!(shown_for(Duration::from_millis(61_200)), Duration::from_millis(1_201));
        assert_eq!(shown_for(Duration::from_millis(10_300)), Duration::from_millis(301));
    }

    #[test]
    fn a_name_is_never_printed() {
        assert!(!format!("{:?}", PersonName::new("Kari Testesen".into())).contains("Kari"));
    }
}
