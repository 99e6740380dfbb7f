//! A clock that stands still until the test moves it.

use std::time::Duration;

use async_trait::async_trait;
use client::{Clock, Moment};
use jiff::SignedDuration;
use tokio::sync::watch;

/// The computer's two clocks, and the true time that no computer knows for sure.
#[derive(Clone, Copy)]
struct Times {
    shown: Moment,
    truth: Duration,
}

pub struct TestClock(watch::Sender<Times>);

impl TestClock {
    pub fn new() -> Self {
        let wall = "2026-11-23T10:00:00Z".parse().unwrap();
        let shown = Moment { wall, monotonic: Duration::from_secs(1_000) };
        Self(watch::Sender::new(Times { shown, truth: Duration::ZERO }))
    }

    /// Time as it really is, since some start.
    pub fn truth(&self) -> Duration {
        self.0.borrow().truth
    }

    /// Time passes while the computer runs.
    pub fn pass(&self, time: Duration) {
        self.0.send_modify(|times| {
            times.truth += time;
            times.shown.monotonic += time;
            times.shown.wall += time;
        });
    }

    /// Time passes while the computer sleeps: its monotonic clock stands still.
    pub fn pass_asleep(&self, time: Duration) {
        self.0.send_modify(|times| {
            times.truth += time;
            times.shown.wall += time;
        });
    }

    /// Somebody sets the wall clock.
    pub fn set_wall(&self, by: SignedDuration) {
        self.0.send_modify(|times| times.shown.wall += by);
    }
}

#[async_trait]
impl Clock for TestClock {
    fn now(&self) -> Moment {
        self.0.borrow().shown
    }

    async fn sleep(&self, duration: Duration) {
        let mut times = self.0.subscribe();
        let end = times.borrow().shown.monotonic + duration;
        // The clock is there for as long as somebody can ask it to sleep.
        let _ = times.wait_for(|times| times.shown.monotonic >= end).await;
    }
}
