//! What the messages of Windows and the notifications of macOS mean. Decided here, on every system, so that it can be tested
//! on every system.

#![allow(dead_code, reason = "each system uses its part, and the tests use all of it")]

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Locked,
    Suspending,
    Resumed,
    ShuttingDown,
    SwitchedAway,
}

/// `WM_QUERYENDSESSION`
const QUERY_END_SESSION: u32 = 0x0011;
/// `WM_POWERBROADCAST`
const POWER_BROADCAST: u32 = 0x0218;
/// `WM_WTSSESSION_CHANGE`
const SESSION_CHANGE: u32 = 0x02B1;

/// The meaning of a window message; none for one that is about something else. Unlocking and connecting are no going away.
pub(crate) fn of_message(message: u32, wparam: usize) -> Option<Meaning> {
    match (message, wparam) {
        // WTS_SESSION_LOCK
        (SESSION_CHANGE, 0x7) => Some(Meaning::Locked),
        // WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT
        (SESSION_CHANGE, 0x2 | 0x4) => Some(Meaning::SwitchedAway),
        // WTS_SESSION_LOGOFF
        (SESSION_CHANGE, 0x6) | (QUERY_END_SESSION, _) => Some(Meaning::ShuttingDown),
        // PBT_APMSUSPEND
        (POWER_BROADCAST, 0x4) => Some(Meaning::Suspending),
        // PBT_APMRESUMEAUTOMATIC
        (POWER_BROADCAST, 0x12) => Some(Meaning::Resumed),
        _ => None,
    }
}

/// The notifications of macOS's workspace that are listened to.
pub(crate) const OF_THE_WORKSPACE: [&str; 4] = [
    "NSWorkspaceWillSleepNotification",
    "NSWorkspaceDidWakeNotification",
    "NSWorkspaceSessionDidResignActiveNotification",
    "NSWorkspaceWillPowerOffNotification",
];
/// The notification with which macOS tells every program that the screen is locked.
pub(crate) const OF_THE_SCREEN: &str = "com.apple.screenIsLocked";

/// The meaning of a notification; none for one that is about something else.
pub(crate) fn of_notification(name: &str) -> Option<Meaning> {
    match name {
        "NSWorkspaceWillSleepNotification" => Some(Meaning::Suspending),
        "NSWorkspaceDidWakeNotification" => Some(Meaning::Resumed),
        "NSWorkspaceSessionDidResignActiveNotification" => Some(Meaning::SwitchedAway),
        "NSWorkspaceWillPowerOffNotification" => Some(Meaning::ShuttingDown),
        OF_THE_SCREEN => Some(Meaning::Locked),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_says_that_somebody_went_away_and_not_that_they_came_back() {
        for (wparam, meaning) in [
            (1, None),
            (2, Some(Meaning::SwitchedAway)),
            (3, None),
            (4, Some(Meaning::SwitchedAway)),
            (5, None),
            (6, Some(Meaning::ShuttingDown)),
            (7, Some(Meaning::Locked)),
            (8, None),
        ] {
            assert_eq!(of_message(SESSION_CHANGE, wparam), meaning, "{wparam}");
        }
    }

    #[test]
    fn windows_says_sleep_and_the_end_and_not_that_the_battery_is_low() {
        assert_eq!(of_message(POWER_BROADCAST, 4), Some(Meaning::Suspending));
        assert_eq!(of_message(POWER_BROADCAST, 0x12), Some(Meaning::Resumed));
        for other in [9, 0xA, 0x8013] {
            assert_eq!(of_message(POWER_BROADCAST, other), None);
        }
        assert_eq!(of_message(QUERY_END_SESSION, 0), Some(Meaning::ShuttingDown));
        assert_eq!(of_message(0x0010, 7), None, "the window is closed: somebody else's matter");
    }

    #[test]
    fn every_notification_of_macos_that_is_listened_to_has_a_meaning_and_unlocking_has_none() {
        for name in OF_THE_WORKSPACE.iter().chain([&OF_THE_SCREEN]) {
            assert!(of_notification(name).is_some(), "{name}");
        }
        assert_eq!(of_notification("com.apple.screenIsUnlocked"), None);
        assert_eq!(of_notification("NSWorkspaceSessionDidBecomeActiveNotification"), None);
    }
}
