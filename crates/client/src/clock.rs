//! Time, given from outside so that every path can be tested.

use std::time::{Duration, Instant};

use async_trait::async_trait;
use jiff::Timestamp;

/// A moment on both clocks. The wall clock can be set; the monotonic one may stand still while the computer sleeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The wall clock.
    pub wall: Timestamp,
    /// The monotonic clock, since some start of its own.
    pub monotonic: Duration,
}

impl Moment {
    /// How long ago `earlier` was: whichever clock says more, so that neither sleep nor a clock set back prolongs
    /// anything (requirement E3).
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        let wall = Duration::try_from(self.wall.duration_since(earlier.wall)).unwrap_or(Duration::ZERO);
        wall.max(self.monotonic.saturating_sub(earlier.monotonic))
    }
}

/// Where the time comes from.
#[async_trait]
pub trait Clock: Send + Sync {
    /// This moment.
    fn now(&self) -> Moment;
    /// Waits. It may take longer (the computer slept), never shorter.
    async fn sleep(&self, duration: Duration);
}

/// The computer's clocks.
pub struct SystemClock {
    start: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { start: Instant::now() }
    }
}

#[async_trait]
impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), monotonic: self.start.elapsed() }
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(wall: i64, monotonic: u64) -> Moment {
        Moment { wall: Timestamp::from_second(wall).unwrap(), monotonic: Duration::from_secs(monotonic) }
    }

    #[test]
    fn sleep_counts_though_the_monotonic_clock_stood_still() {
        assert_eq!(moment(1000, 5).since(moment(100, 5)), Duration::from_secs(900));
    }

    #[test]
    fn a_clock_set_back_does_not_prolong() {
        assert_eq!(moment(10, 70).since(moment(1000, 10)), Duration::from_secs(60));
    }
}
