//! When a session ends: idle and absolute (requirement E2), on two clocks.

use std::time::Duration;

use crate::{Moment, Rules};

/// Idle time on somebody's own computer; the service may say less.
pub const IDLE: Duration = Duration::from_secs(15 * 60);
/// Absolute time on somebody's own computer; the service may say less.
pub const ABSOLUTE: Duration = Duration::from_secs(120 * 60);
/// How long before the end the countdown begins.
pub const COUNTDOWN: Duration = Duration::from_secs(60);

/// Which end is the nearer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nobody was active for too long.
    Idle,
    /// The session is as old as a session may be.
    Absolute,
}

/// The deadlines of one session.
///
/// Time is added up from look to look, each time by the clock that says more: sleep counts although the wall clock was set
/// back before it.
#[derive(Debug, Clone, Copy)]
pub struct Deadlines {
    seen: Moment,
    /// How old the session was when the clocks were looked at last.
    age: Duration,
    /// How old it was when its person was last active.
    active: Duration,
    idle: Duration,
    absolute: Duration,
}

impl Deadlines {
    /// Deadlines of a session that the service lets live this long from now on; never longer than our own rules.
    #[must_use]
    pub fn new(now: Moment, idle_seconds: u32, absolute_seconds: u32, rules: Rules) -> Self {
        Self {
            seen: now,
            age: Duration::ZERO,
            active: Duration::ZERO,
            idle: rules.idle.min(Duration::from_secs(idle_seconds.into())),
            absolute: rules.absolute.min(Duration::from_secs(absolute_seconds.into())),
        }
    }

    /// Takes over new rules; they can only shorten.
    pub fn limit(&mut self, rules: Rules) {
        self.idle = self.idle.min(rules.idle);
        self.absolute = self.absolute.min(rules.absolute);
    }

    /// Looks at the clocks.
    pub fn look(&mut self, now: Moment) {
        self.age = self.age(now);
        self.seen = now;
    }

    /// How old the session is.
    #[must_use]
    pub fn age(&self, now: Moment) -> Duration {
        self.age + now.since(self.seen)
    }

    /// Notes that the person is active.
    pub fn touch(&mut self, now: Moment) {
        self.look(now);
        self.active = self.age;
    }

    /// Takes over what the service says now; it can only shorten.
    pub fn shorten(&mut self, now: Moment, idle_seconds: u32, absolute_seconds: u32) {
        self.idle = self.idle.min(Duration::from_secs(idle_seconds.into()));
        let absolute = self.age(now) + Duration::from_secs(absolute_seconds.into());
        self.absolute = self.absolute.min(absolute);
    }

    /// The time left until the idle end and until the absolute end.
    #[must_use]
    pub fn left_of_each(&self, now: Moment) -> (Duration, Duration) {
        let idle = self.idle.saturating_sub(self.age(now).saturating_sub(self.active));
        let absolute = self.absolute.saturating_sub(self.age(now));
        (idle, absolute)
    }

    /// The time left, and which end it is until.
    #[must_use]
    pub fn left(&self, now: Moment) -> (Duration, End) {
        let (idle, absolute) = self.left_of_each(now);
        if absolute <= idle { (absolute, End::Absolute) } else { (idle, End::Idle) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn at(second: u64) -> Moment {
        Moment {
            wall: Timestamp::from_second(1_000_000 + i64::try_from(second).unwrap()).unwrap(),
            monotonic: Duration::from_secs(second),
        }
    }

    #[test]
    fn activity_moves_the_idle_end_and_never_the_absolute_one() {
        let mut deadlines = Deadlines::new(at(0), 900, 7_200, Rules::default());
        assert_eq!(deadlines.left(at(0)), (Duration::from_secs(900), End::Idle));
        deadlines.touch(at(6_800));
        assert_eq!(deadlines.left(at(6_800)), (Duration::from_secs(400), End::Absolute));
    }

    #[test]
    fn the_service_can_shorten_and_never_prolong() {
        let mut deadlines = Deadlines::new(at(0), 100_000, 100_000, Rules::default());
        assert_eq!(deadlines.left_of_each(at(0)), (IDLE, ABSOLUTE));
        deadlines.shorten(at(100), 300, 1_000);
        deadlines.touch(at(100));
        assert_eq!(deadlines.left_of_each(at(100)), (Duration::from_secs(300), Duration::from_secs(1_000)));
        deadlines.shorten(at(100), 9_000, 9_000);
        assert_eq!(deadlines.left_of_each(at(100)), (Duration::from_secs(300), Duration::from_secs(1_000)));
    }

    #[test]
    fn a_wall_clock_set_back_during_a_session_does_not_prolong_it() {
        let deadlines = Deadlines::new(at(0), 900, 7_200, Rules::default());
        let later = Moment { wall: at(0).wall - jiff::SignedDuration::from_hours(5), ..at(901) };
        assert_eq!(deadlines.left(later).0, Duration::ZERO);
    }

    #[test]
    fn sleep_counts_although_the_wall_clock_was_set_back_before_it() {
        let mut deadlines = Deadlines::new(at(0), 900, 7_200, Rules::default());
        let set_back = Moment { wall: at(0).wall - jiff::SignedDuration::from_hours(24), ..at(10) };
        deadlines.look(set_back);
        assert_eq!(deadlines.left(set_back).0, Duration::from_secs(890));
        let awake = Moment { wall: set_back.wall + jiff::SignedDuration::from_hours(3), ..at(10) };
        assert_eq!(deadlines.left(awake).0, Duration::ZERO);
    }
}
