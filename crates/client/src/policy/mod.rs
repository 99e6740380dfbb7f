//! What the computer's administrator wants (requirement H4): one small file for the whole computer; on Windows, values that
//! group policy writes. `ADMIN.md` has every key.

#[cfg(unix)]
mod file;
#[cfg(windows)]
mod registry;
#[cfg(target_os = "linux")]
mod watch;

use std::{path::PathBuf, time::Duration};

use serde::Deserialize;
use texts::Language;

/// The administrator's wishes. What is not named is the person's to choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Whether others use this computer.
    pub shared_computer: Option<bool>,
    /// Minutes without use; can only shorten.
    pub idle_minutes: Option<u16>,
    /// Minutes that a session lives at most; can only shorten.
    pub absolute_minutes: Option<u16>,
    /// The language of the app.
    pub language: Option<Language>,
    /// The environment file; no other is honoured then.
    pub environment: Option<PathBuf>,
}

impl Policy {
    /// What holds when there is a policy that cannot be understood: the most careful one, and never none.
    #[must_use]
    pub fn safest() -> Self {
        Self { shared_computer: Some(true), idle_minutes: Some(2), absolute_minutes: Some(10), ..Self::default() }
    }
}

/// What was found where the policy is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// There is none.
    None,
    /// There is one.
    Policy(Policy),
    /// There is one that cannot be read now.
    Unreadable,
    /// There is one, and it is not to be trusted or not to be understood; says why, for the administrator.
    Malformed(String),
}

/// The policy, looked at again whenever it may have changed.
#[derive(Debug, Clone)]
pub struct PolicySource {
    place: Place,
    last: Policy,
    broken: Option<String>,
}

/// Where the policy is, and who may have written it.
#[cfg(unix)]
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// The user id of the administrator: 0, but for tests.
    pub owner: u32,
}
/// Where the policy is.
#[cfg(windows)]
#[derive(Debug, Clone)]
pub struct Place {
    /// The key, looked for among the computer's and then among the person's.
    pub key: String,
}

impl PolicySource {
    /// The policy of this computer.
    #[must_use]
    pub fn of_this_computer() -> Self {
        #[cfg(target_os = "macos")]
        let place = Place { path: "/Library/Application Support/Minside/policy.toml".into(), owner: 0 };
        #[cfg(all(unix, not(target_os = "macos")))]
        let place = Place { path: "/etc/minside/policy.toml".into(), owner: 0 };
        #[cfg(windows)]
        let place = Place { key: r"SOFTWARE\Policies\Minside".into() };
        Self::at(place)
    }

    /// A policy kept somewhere else, for tests.
    #[must_use]
    pub fn at(place: Place) -> Self {
        let mut source = Self { place, last: Policy::default(), broken: None };
        // Nothing is known from before: what cannot be read is as careful as it can be.
        if source.find() == Found::Unreadable {
            source.last = Policy::safest();
        }
        source.look();
        source
    }

    /// Looks again. What cannot be read leaves the last known; what cannot be understood is the safest.
    pub fn look(&mut self) {
        let (policy, broken) = match self.find() {
            Found::None => (Policy::default(), None),
            Found::Policy(policy) => (policy, None),
            Found::Unreadable => (self.last.clone(), Some("it cannot be read".to_owned())),
            Found::Malformed(why) => (Policy::safest(), Some(why)),
        };
        if broken != self.broken
            && let Some(why) = &broken
        {
            // Names a key and a line of a file that is about a computer and not about a person.
            tracing::error!(why, "the administrator's policy cannot be used");
        }
        (self.last, self.broken) = (policy, broken);
    }

    /// What holds now.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.last
    }

    /// Why the policy could not be used as it is, if it could not.
    #[must_use]
    pub fn broken(&self) -> Option<&str> {
        self.broken.as_deref()
    }

    /// Says when to look again.
    #[must_use]
    pub fn changes(&self) -> Changes {
        Changes {
            every: EVERY,
            #[cfg(target_os = "linux")]
            watch: watch::Watch::of(&self.place.path)
                .inspect_err(|error| tracing::warn!(%error, "the policy is looked at every ten seconds"))
                .ok(),
        }
    }

    fn find(&self) -> Found {
        #[cfg(unix)]
        return file::find(&self.place);
        #[cfg(windows)]
        return registry::find(&self.place);
    }
}

/// How often the policy is looked at where nobody says that it has changed.
const EVERY: Duration = Duration::from_secs(10);

/// When to look at the policy again: on Linux when its file may have changed, elsewhere after a while.
#[derive(Debug)]
pub struct Changes {
    every: Duration,
    #[cfg(target_os = "linux")]
    watch: Option<watch::Watch>,
}

impl Changes {
    /// Waits until it is time to look again.
    pub async fn next(&mut self) {
        #[cfg(target_os = "linux")]
        if let Some(watch) = &mut self.watch {
            match watch.changed().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the policy is looked at every ten seconds from now on"),
            }
            self.watch = None;
        }
        tokio::time::sleep(self.every).await;
    }
}
