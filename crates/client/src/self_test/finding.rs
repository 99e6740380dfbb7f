//! What a check can find: a closed list. The text of each is `self-test-<name>`, and what to do `self-test-<name>-next`.

use crate::{Code, vault::VaultFault};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as what was found, and the language files say it at length")]
pub enum Finding {
    NetworkReached,
    NetworkNothing,
    ProxyNone,
    ProxyUsed { host: String },
    ProxyWantsPassword,
    ClockRight,
    ClockAhead { minutes: u32 },
    ClockBehind { minutes: u32 },
    ClockUnknown,
    IssuerGood,
    IssuerWithoutLevel,
    IssuerBad(Code),
    ServiceGood,
    ServiceBad(Code),
    KeyringGood,
    KeyringUnused,
    KeyringBad(VaultFault),
    BrowserFound,
    BrowserMissing,
    BrowserUnknown,
    LoopbackGood,
    LoopbackBad,
    PolicyNone,
    PolicyInForce,
    PolicyBroken,
    SignalsWhole,
    SignalsPart,
    SignalsNone,
    WebViewGood { version: String },
    WebViewOld { version: String },
    WebViewUnknown,
    NotSetUp(Code),
    TookTooLong,
}

/// How bad that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It works.
    Good,
    /// It works, and there is something to know.
    Notice,
    /// It does not work.
    Bad,
}

impl Verdict {
    /// Its name: `good`, `notice`, `bad`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Notice => "notice",
            Self::Bad => "bad",
        }
    }
}

impl Finding {
    /// Its name in the language files.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NetworkReached => "network-reached",
            Self::NetworkNothing => "network-nothing",
            Self::ProxyNone => "proxy-none",
            Self::ProxyUsed { .. } => "proxy-used",
            Self::ProxyWantsPassword => "proxy-wants-password",
            Self::ClockRight => "clock-right",
            Self::ClockAhead { .. } => "clock-ahead",
            Self::ClockBehind { .. } => "clock-behind",
            Self::ClockUnknown => "clock-unknown",
            Self::IssuerGood => "issuer-good",
            Self::IssuerWithoutLevel => "issuer-without-level",
            Self::IssuerBad(_) => "issuer-bad",
            Self::ServiceGood => "service-good",
            Self::ServiceBad(_) => "service-bad",
            Self::KeyringGood => "keyring-good",
            Self::KeyringUnused => "keyring-unused",
            Self::KeyringBad(_) => "keyring-bad",
            Self::BrowserFound => "browser-found",
            Self::BrowserMissing => "browser-missing",
            Self::BrowserUnknown => "browser-unknown",
            Self::LoopbackGood => "loopback-good",
            Self::LoopbackBad => "loopback-bad",
            Self::PolicyNone => "policy-none",
            Self::PolicyInForce => "policy-in-force",
            Self::PolicyBroken => "policy-broken",
            Self::SignalsWhole => "signals-whole",
            Self::SignalsPart => "signals-part",
            Self::SignalsNone => "signals-none",
            Self::WebViewGood { .. } => "web-view-good",
            Self::WebViewOld { .. } => "web-view-old",
            Self::WebViewUnknown => "web-view-unknown",
            Self::NotSetUp(_) => "not-set-up",
            Self::TookTooLong => "took-too-long",
        }
    }

    /// How bad that is.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::NetworkReached
            | Self::ProxyNone
            | Self::ProxyUsed { .. }
            | Self::ClockRight
            | Self::IssuerGood
            | Self::ServiceGood
            | Self::KeyringGood
            | Self::KeyringUnused
            | Self::BrowserFound
            | Self::LoopbackGood
            | Self::PolicyNone
            | Self::PolicyInForce
            | Self::SignalsWhole
            | Self::WebViewGood { .. } => Verdict::Good,
            Self::ClockUnknown
            | Self::KeyringBad(_)
            | Self::BrowserUnknown
            | Self::SignalsPart
            | Self::SignalsNone
            | Self::WebViewUnknown => Verdict::Notice,
            Self::NetworkNothing
            | Self::ProxyWantsPassword
            | Self::ClockAhead { .. }
            | Self::ClockBehind { .. }
            | Self::IssuerWithoutLevel
            | Self::IssuerBad(_)
            | Self::ServiceBad(_)
            | Self::BrowserMissing
            | Self::LoopbackBad
            | Self::PolicyBroken
            | Self::WebViewOld { .. }
            | Self::NotSetUp(_)
            | Self::TookTooLong => Verdict::Bad,
        }
    }

    /// The code of what went wrong, where there is one: it has texts of its own.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::IssuerBad(code) | Self::ServiceBad(code) | Self::NotSetUp(code) => Some(*code),
            Self::ProxyWantsPassword => Some(Code::ProxyNeedsPassword),
            Self::ClockAhead { .. } | Self::ClockBehind { .. } => Some(Code::ClockWrong),
            Self::LoopbackBad => Some(Code::ListenerFailed),
            Self::KeyringBad(fault) => Some(Code::from(*fault)),
            _ => None,
        }
    }

    /// Whether the texts of its code say all that there is to say.
    fn speaks_by_code(&self) -> bool {
        let own = matches!(self, Self::ClockAhead { .. } | Self::ClockBehind { .. });
        self.code().is_some() && !own
    }

    /// The text that says what was found.
    #[must_use]
    pub fn text(&self) -> String {
        match self.code() {
            Some(code) if self.speaks_by_code() => format!("error-{}-title", code.as_str()),
            _ => format!("self-test-{}", self.as_str()),
        }
    }

    /// The text that says what to do, where there is anything to do.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        match self.code() {
            Some(code) => Some(format!("error-{}-next", code.as_str())),
            None if self.verdict() == Verdict::Good => None,
            None => Some(format!("self-test-{}-next", self.as_str())),
        }
    }

    /// The minutes in its text.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        match self {
            Self::ClockAhead { minutes } | Self::ClockBehind { minutes } => Some(*minutes),
            _ => None,
        }
    }

    /// The name in its text: a proxy's, or a version.
    #[must_use]
    pub fn what(&self) -> Option<&str> {
        match self {
            Self::ProxyUsed { host } => Some(host),
            Self::WebViewGood { version } | Self::WebViewOld { version } => Some(version),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use texts::{Language, text};

    use super::*;
    use crate::self_test::Check;

    fn all() -> Vec<Finding> {
        let what = || "1".to_owned();
        let mut all = vec![
            Finding::NetworkReached,
            Finding::NetworkNothing,
            Finding::ProxyNone,
            Finding::ProxyUsed { host: what() },
            Finding::ProxyWantsPassword,
            Finding::ClockRight,
            Finding::ClockAhead { minutes: 3 },
            Finding::ClockBehind { minutes: 3 },
            Finding::ClockUnknown,
            Finding::IssuerGood,
            Finding::IssuerWithoutLevel,
            Finding::ServiceGood,
            Finding::KeyringGood,
            Finding::KeyringUnused,
            Finding::BrowserFound,
            Finding::BrowserMissing,
            Finding::BrowserUnknown,
            Finding::LoopbackGood,
            Finding::LoopbackBad,
            Finding::PolicyNone,
            Finding::PolicyInForce,
            Finding::PolicyBroken,
            Finding::SignalsWhole,
            Finding::SignalsPart,
            Finding::SignalsNone,
            Finding::WebViewGood { version: what() },
            Finding::WebViewOld { version: what() },
            Finding::WebViewUnknown,
            Finding::NotSetUp(Code::EnvironmentMissing),
            Finding::NotSetUp(Code::EnvironmentBroken),
            Finding::TookTooLong,
        ];
        all.extend(Code::ALL.map(Finding::IssuerBad));
        all.extend(Code::ALL.map(Finding::ServiceBad));
        let faults = [VaultFault::Missing, VaultFault::Locked, VaultFault::Slow, VaultFault::Failed];
        all.extend(faults.map(Finding::KeyringBad));
        all
    }

    #[test]
    fn every_finding_says_what_was_found_and_what_to_do_in_every_language() {
        for language in Language::ALL {
            let is_there = |key: &str| assert_ne!(text(language, key, &[]), key, "{language:?}");
            for finding in all() {
                is_there(&finding.text());
                finding.next().iter().for_each(|next| is_there(next));
            }
            for check in Check::ALL {
                is_there(&format!("self-test-check-{}", check.as_str()));
            }
        }
    }

    #[test]
    fn whatever_does_not_work_comes_with_something_to_do() {
        for finding in all() {
            assert_eq!(finding.next().is_none(), finding.verdict() == Verdict::Good, "{finding:?}");
        }
    }
}
