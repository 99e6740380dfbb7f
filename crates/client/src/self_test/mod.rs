//! The self-test (requirement G4): what a login and a session need, tried out one by one. Each line says that it works, or
//! what to do.
//!
//! The lines come as they are known. Dropping the future ends the test; nothing of it is left behind.

mod finding;
mod lines;
mod proxy;

use std::sync::Arc;

use mypage_api::EnvironmentKind;

use crate::{Clock, Code, environment::Environment, vault::Vault};

pub use finding::{Finding, Verdict};
pub use lines::run;
pub use proxy::{Proxy, proxy_for};

/// What is looked at. The texts are `self-test-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is named as what it looks at, and the language files say it at length")]
pub enum Check {
    Network,
    Proxy,
    Clock,
    Issuer,
    Service,
    Keyring,
    Browser,
    Loopback,
    Policy,
    Signals,
    WebView,
}

impl Check {
    /// Every check, in the order in which a person reads them.
    pub const ALL: [Self; 11] = [
        Self::Network,
        Self::Proxy,
        Self::Clock,
        Self::Issuer,
        Self::Service,
        Self::Browser,
        Self::Loopback,
        Self::Keyring,
        Self::Policy,
        Self::Signals,
        Self::WebView,
    ];

    /// Its name in the language files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Proxy => "proxy",
            Self::Clock => "clock",
            Self::Issuer => "issuer",
            Self::Service => "service",
            Self::Keyring => "keyring",
            Self::Browser => "browser",
            Self::Loopback => "loopback",
            Self::Policy => "policy",
            Self::Signals => "signals",
            Self::WebView => "web-view",
        }
    }
}

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was looked at.
    pub check: Check,
    /// What was found.
    pub finding: Finding,
}

/// What of going away the operating system tells (requirement E4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signals {
    /// Everything.
    Whole,
    /// Some of it.
    Part,
    /// Nothing.
    None,
}

/// The administrator's policy, as far as a person needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyState {
    /// There is none.
    None,
    /// There is one.
    InForce,
    /// There is one that cannot be used.
    Broken,
}

/// Everything that the self-test looks at.
pub struct SelfTest {
    /// The environment, or why there is none.
    pub environment: Result<Environment, Code>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// An item of the keyring that nobody else uses; none where nothing may be kept.
    pub vault: Option<Arc<dyn Vault>>,
    /// Whether a browser is set up, if that can be told.
    pub browser: Option<bool>,
    /// The proxy to the issuer.
    pub proxy: Proxy,
    /// The administrator's policy.
    pub policy: PolicyState,
    /// What the system tells of somebody going away.
    pub signals: Signals,
    /// The version of what draws the window.
    pub web_view: Option<String>,
}

impl SelfTest {
    fn is_sandbox(&self) -> bool {
        self.environment.as_ref().is_ok_and(|environment| environment.kind == EnvironmentKind::Sandbox)
    }
}
