//! The sandbox's clock: the computer's, moved forward by whoever tests.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// The clock.
#[derive(Debug, Default)]
pub struct SandboxClock(AtomicI64);

impl SandboxClock {
    /// The time in the sandbox.
    pub fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    /// Moves the time. It moves for the stand-in and for the service alike.
    pub fn advance(&self, by: SignedDuration) {
        self.0.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    pub(crate) fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)).date()
    }
}

impl service::Clock for SandboxClock {
    fn now(&self) -> Timestamp {
        Self::now(self)
    }
}
