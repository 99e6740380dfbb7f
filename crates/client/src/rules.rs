//! What holds for sessions on this computer: whether others use it, and how long a session lives at most (requirements E2,
//! E4, H4).

use std::time::Duration;

use crate::{policy::Policy, session};

/// Idle time on a computer that others use.
const SHARED_IDLE: Duration = Duration::from_secs(3 * 60);
/// Absolute time there.
const SHARED_ABSOLUTE: Duration = Duration::from_secs(30 * 60);
/// Idle time there when the system does not say that the screen is locked or the computer sleeps.
const SHARED_IDLE_UNSEEN: Duration = Duration::from_secs(2 * 60);

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
    pub fn of(chosen_shared: bool, policy: &Policy, sees_away: bool) -> Self {
        let shared = policy.shared_computer == Some(true) || (policy.shared_computer.is_none() && chosen_shared);
        let (idle, absolute) = match (shared, sees_away) {
            (false, _) => (session::IDLE, session::ABSOLUTE),
            (true, true) => (SHARED_IDLE, SHARED_ABSOLUTE),
            (true, false) => (SHARED_IDLE_UNSEEN, SHARED_ABSOLUTE),
        };
        let minutes = |minutes: Option<u16>, or: Duration| {
            minutes.map_or(or, |minutes| or.min(Duration::from_secs(u64::from(minutes.max(1)) * 60)))
        };
        let absolute = minutes(policy.absolute_minutes, absolute);
        Self { shared, idle: minutes(policy.idle_minutes, idle).min(absolute), absolute }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::of(false, &Policy::default(), true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(rules: Rules) -> (u64, u64) {
        (rules.idle.as_secs() / 60, rules.absolute.as_secs() / 60)
    }

    #[test]
    fn a_shared_computer_has_short_times_and_shorter_ones_where_nobody_sees_the_person_go() {
        let policy = Policy::default();
        assert_eq!(minutes(Rules::of(false, &policy, true)), (15, 120));
        assert_eq!(minutes(Rules::of(false, &policy, false)), (15, 120));
        assert_eq!(minutes(Rules::of(true, &policy, true)), (3, 30));
        assert_eq!(minutes(Rules::of(true, &policy, false)), (2, 30));
    }

    #[test]
    fn a_policy_shortens_and_never_lengthens() {
        let policy = Policy { idle_minutes: Some(5), absolute_minutes: Some(600), ..Policy::default() };
        assert_eq!(minutes(Rules::of(false, &policy, true)), (5, 120));
        assert_eq!(minutes(Rules::of(true, &policy, true)), (3, 30));
        let policy = Policy { idle_minutes: Some(60), absolute_minutes: Some(10), ..Policy::default() };
        assert_eq!(minutes(Rules::of(false, &policy, true)), (10, 10));
        let policy = Policy { idle_minutes: Some(0), ..Policy::default() };
        assert_eq!(minutes(Rules::of(false, &policy, true)).0, 1);
    }

    #[test]
    fn a_policy_decides_whether_the_computer_is_shared() {
        let forced = Policy { shared_computer: Some(true), ..Policy::default() };
        assert!(Rules::of(false, &forced, true).shared);
        let private = Policy { shared_computer: Some(false), ..Policy::default() };
        assert!(!Rules::of(true, &private, true).shared);
    }
}
