//! What holds for sessions on this computer: whether others use it, and how long a session lives at most (requirements E2,
//! E4, H4).

use std::time::Duration;

use crate::{Settings, policy::Policy, session};

/// Idle time on a computer that others use.
const SHARED_IDLE: Duration = Duration::from_secs(3 * 60);
/// Absolute time there.
const SHARED_ABSOLUTE: Duration = Duration::from_secs(30 * 60);
/// Idle time there when the system does not say that the screen is locked or the computer sleeps.
const SHARED_IDLE_UNSEEN: Duration = Duration::from_secs(2 * 60);

/// The idle times, in minutes, that somebody may choose on their own computer. The longest is the one that nobody needs to
/// choose.
pub const IDLE_CHOICES: [u16; 3] = [3, 5, 10];

/// The rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Others use this computer: nothing is kept, every login is a fresh one, and whoever goes away is logged out.
    pub shared: bool,
    /// How long nobody may be active.
    pub idle: Duration,
    /// How long a session may live.
    pub absolute: Duration,
}

impl Rules {
    /// The rules for what the person chose and the administrator wants. Nobody can make a time longer. `sees_away` is
    /// whether the system says that the person goes away (screen locked, sleep, another user).
    #[must_use]
    pub fn of(chosen: &Settings, policy: &Policy, sees_away: bool) -> Self {
        let shared = policy.shared_computer.unwrap_or(chosen.shared);
        let (idle, absolute) = match (shared, sees_away) {
            (false, _) => (session::IDLE, session::ABSOLUTE),
            (true, true) => (SHARED_IDLE, SHARED_ABSOLUTE),
            (true, false) => (SHARED_IDLE_UNSEEN, SHARED_ABSOLUTE),
        };
        let minutes = |minutes: Option<u16>, or: Duration| {
            minutes.map_or(or, |minutes| or.min(Duration::from_secs(u64::from(minutes.max(1)) * 60)))
        };
        let absolute = minutes(policy.absolute_minutes, absolute);
        let idle = minutes(policy.idle_minutes, minutes(chosen.idle_minutes, idle)).min(absolute);
        Self { shared, idle, absolute }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::of(&Settings::default(), &Policy::default(), true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(shared: bool) -> Settings {
        Settings { shared, ..Settings::default() }
    }

    fn minutes(rules: Rules) -> (u64, u64) {
        (rules.idle.as_secs() / 60, rules.absolute.as_secs() / 60)
    }

    #[test]
    fn a_shared_computer_has_short_times_and_shorter_ones_where_nobody_sees_the_person_go() {
        let policy = Policy::default();
        assert_eq!(minutes(Rules::of(&shared(false), &policy, true)), (15, 120));
        assert_eq!(minutes(Rules::of(&shared(false), &policy, false)), (15, 120));
        assert_eq!(minutes(Rules::of(&shared(true), &policy, true)), (3, 30));
        assert_eq!(minutes(Rules::of(&shared(true), &policy, false)), (2, 30));
    }

    #[test]
    fn a_policy_shortens_and_never_lengthens() {
        let policy = Policy { idle_minutes: Some(5), absolute_minutes: Some(600), ..Policy::default() };
        assert_eq!(minutes(Rules::of(&shared(false), &policy, true)), (5, 120));
        assert_eq!(minutes(Rules::of(&shared(true), &policy, true)), (3, 30));
        let policy = Policy { idle_minutes: Some(60), absolute_minutes: Some(10), ..Policy::default() };
        assert_eq!(minutes(Rules::of(&shared(false), &policy, true)), (10, 10));
        let policy = Policy { idle_minutes: Some(0), ..Policy::default() };
        assert_eq!(minutes(Rules::of(&shared(false), &policy, true)).0, 1);
    }

    #[test]
    fn a_person_shortens_the_idle_time_and_never_lengthens_it() {
        let chosen = |idle_minutes| Settings { idle_minutes: Some(idle_minutes), ..Settings::default() };
        assert_eq!(minutes(Rules::of(&chosen(5), &Policy::default(), true)), (5, 120));
        assert_eq!(minutes(Rules::of(&chosen(600), &Policy::default(), true)), (15, 120));
        let policy = Policy { idle_minutes: Some(4), ..Policy::default() };
        assert_eq!(minutes(Rules::of(&chosen(10), &policy, true)), (4, 120));
        assert_eq!(minutes(Rules::of(&chosen(3), &policy, true)), (3, 120));
    }

    #[test]
    fn a_policy_decides_whether_the_computer_is_shared() {
        let forced = Policy { shared_computer: Some(true), ..Policy::default() };
        assert!(Rules::of(&shared(false), &forced, true).shared);
        let private = Policy { shared_computer: Some(false), ..Policy::default() };
        assert!(!Rules::of(&shared(true), &private, true).shared);
    }
}
