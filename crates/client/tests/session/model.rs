//! What should be, told without the actor: a plain account of what happens to one person's session, with ages in seconds
//! and nothing that runs by itself.

use std::{collections::BTreeSet, time::Duration};

use client::{Rules, session::COUNTDOWN};
use jiff::{SignedDuration, Timestamp};

use crate::my_page::Ends;

const MINUTE: Duration = Duration::from_secs(60);

/// What is there to see.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    Restoring,
    SignedOut,
    SigningIn,
    SignedIn,
}

/// A session on this computer. A clock that jumps forward cannot be told from sleep, so its jumps make it older.
#[derive(Debug, Clone)]
pub struct Live {
    pub token: String,
    pub age: Duration,
    pub active: Duration,
    pub idle: Duration,
    pub absolute: Duration,
    told: Duration,
    untold: bool,
}

/// What the keyring should have.
#[derive(Debug, Clone)]
pub struct Item {
    pub token: String,
    written: Timestamp,
    idle_end: Timestamp,
    absolute_end: Timestamp,
}

#[allow(clippy::struct_excessive_bools, reason = "each says whether one thing outside is as it should be")]
#[derive(Debug)]
pub struct Model {
    pub shown: Shown,
    pub live: Option<Live>,
    pub item: Option<Item>,
    pub rules: Rules,
    ends: Ends,
    wall: Timestamp,
    pub network: bool,
    pub slow: bool,
    pub vault: bool,
    /// How often the keyring was written to.
    pub stores: usize,
    /// How often the service was told of activity, or asked for a kept session.
    pub prolongs: usize,
    /// Whether something that says whether the session lives is on its way to a slow service.
    asking: bool,
    /// Whether a receipt is shown.
    pub receipt: bool,
    /// Tokens that nobody has any more and that the service could not be told of.
    pub forgiven: BTreeSet<String>,
}

impl Live {
    pub fn left(&self) -> Duration {
        self.idle_left().min(self.absolute_left())
    }

    fn idle_left(&self) -> Duration {
        self.idle.saturating_sub(self.age.saturating_sub(self.active))
    }

    fn absolute_left(&self) -> Duration {
        self.absolute.saturating_sub(self.age)
    }
}

impl Model {
    pub fn new(rules: Rules, ends: Ends, wall: Timestamp) -> Self {
        Self {
            shown: Shown::SignedOut,
            live: None,
            item: None,
            rules,
            ends,
            wall,
            network: true,
            slow: false,
            vault: true,
            stores: 0,
            prolongs: 0,
            asking: false,
            receipt: false,
            forgiven: BTreeSet::new(),
        }
    }

    fn store(&mut self) {
        if let (Some(live), true, false) = (&self.live, self.vault, self.rules.shared) {
            self.stores += 1;
            self.item = Some(Item {
                token: live.token.clone(),
                written: self.wall,
                idle_end: self.wall + live.idle_left(),
                absolute_end: self.wall + live.absolute_left(),
            });
        }
    }

    fn delete(&mut self) {
        if self.vault {
            self.item = None;
        }
    }

    fn end(&mut self) {
        self.live = None;
        self.asking = false;
        self.shown = Shown::SignedOut;
        self.receipt = true;
        self.delete();
    }

    /// What the service would say of the session, if it can be asked now.
    fn ask(&mut self, living: &[String]) {
        if self.slow {
            self.asking = true;
        } else if self.network && self.live.as_ref().is_some_and(|live| !living.contains(&live.token)) {
            self.end();
        }
    }

    fn tell(&mut self, at_once: bool, living: &[String]) {
        let Some(live) = &mut self.live else { return };
        if live.untold && (at_once || live.age >= live.told + MINUTE) {
            live.told = live.age;
            live.untold = false;
            self.prolongs += 1;
            self.store();
            self.ask(living);
        }
    }

    /// How long the clocks can go on before something has to be told.
    pub fn until_told(&self) -> Option<Duration> {
        let live = self.live.as_ref().filter(|live| live.untold)?;
        Some((live.told + MINUTE).saturating_sub(live.age))
    }

    /// The clocks moved; the monotonic one never goes back.
    pub fn clocks(&mut self, wall: SignedDuration, monotonic: Duration, living: &[String]) {
        self.wall += wall;
        let Some(live) = &mut self.live else { return };
        live.age += Duration::try_from(wall).unwrap_or_default().max(monotonic);
        self.look(living);
    }

    fn look(&mut self, living: &[String]) {
        match &self.live {
            Some(live) if live.left().is_zero() => self.end(),
            _ => self.tell(false, living),
        }
    }

    pub fn active(&mut self, in_countdown: bool, living: &[String]) {
        let Some(live) = &mut self.live else { return };
        if in_countdown || live.left() > COUNTDOWN {
            live.active = live.age;
            live.untold = true;
            self.tell(in_countdown, living);
        }
    }

    pub fn call(&mut self, living: &[String]) {
        self.active(false, living);
        self.ask(living);
    }

    /// A login is asked for; `token` is the one that the service would make.
    pub fn log_in(&mut self, token: String) {
        if self.shown == Shown::SignedIn {
            return;
        }
        self.give_up_restore();
        self.receipt = false;
        self.shown = Shown::SigningIn;
        if !self.slow {
            self.login_answered(token);
        }
    }

    fn login_answered(&mut self, token: String) {
        self.shown = Shown::SignedOut;
        if self.network {
            let (idle, absolute) = (self.ends.idle.min(self.rules.idle), self.ends.absolute.min(self.rules.absolute));
            self.begin(token, idle, absolute);
        }
    }

    fn begin(&mut self, token: String, idle: Duration, absolute: Duration) {
        let zero = Duration::ZERO;
        self.live = Some(Live { token, age: zero, active: zero, idle, absolute, told: zero, untold: false });
        self.shown = Shown::SignedIn;
        self.receipt = false;
        self.store();
    }

    pub fn cancel(&mut self) {
        if self.shown == Shown::SigningIn {
            self.shown = Shown::SignedOut;
        }
    }

    pub fn log_out(&mut self) {
        match self.shown {
            Shown::SignedIn => self.end(),
            Shown::SigningIn => self.cancel(),
            Shown::Restoring => self.give_up_restore(),
            Shown::SignedOut => {}
        }
    }

    pub fn gone_away(&mut self) {
        if self.rules.shared {
            self.log_out();
        }
    }

    fn give_up_restore(&mut self) {
        if self.shown == Shown::Restoring {
            self.delete();
            self.shown = Shown::SignedOut;
        }
    }

    pub fn follow(&mut self, rules: Rules, living: &[String]) {
        let (now_shared, changed) = (rules.shared && !self.rules.shared, rules != self.rules);
        self.rules = rules;
        if let Some(live) = &mut self.live {
            live.idle = live.idle.min(rules.idle);
            live.absolute = live.absolute.min(rules.absolute);
        }
        if now_shared {
            self.give_up_restore();
            self.delete();
        }
        self.look(living);
        if changed {
            self.store();
        }
    }

    /// The service answers everybody who waited. `newest` is the token of a login among them.
    pub fn answered(&mut self, newest: String, absolute_left: impl Fn(&str) -> Duration, living: &[String]) {
        self.slow = false;
        match self.shown {
            Shown::SigningIn => self.login_answered(newest),
            Shown::Restoring => self.asked_for_kept(absolute_left, living),
            Shown::SignedIn if self.asking => self.ask(living),
            _ => {}
        }
        self.asking = false;
    }

    /// The app is gone, and with it what it had in memory and on its way.
    pub fn crash(&mut self, living: &[String]) {
        self.live = None;
        self.asking = false;
        self.receipt = false;
        let kept = self.item.as_ref().map(|item| &item.token);
        self.forgiven.extend(living.iter().filter(|token| Some(*token) != kept).cloned());
    }

    /// The app starts, or looks for a kept session again.
    pub fn start(&mut self, absolute_left: impl Fn(&str) -> Duration, living: &[String]) {
        self.shown = Shown::SignedOut;
        let Some(item) = self.item.as_ref().filter(|_| self.vault) else { return };
        let nudge = Duration::from_secs(5);
        let alive = self.wall >= item.written - nudge && self.wall < item.idle_end && self.wall < item.absolute_end;
        if self.rules.shared || !alive {
            self.item = None;
            return;
        }
        self.prolongs += 1;
        self.shown = Shown::Restoring;
        if !self.slow {
            self.asked_for_kept(absolute_left, living);
        }
    }

    fn asked_for_kept(&mut self, absolute_left: impl Fn(&str) -> Duration, living: &[String]) {
        self.shown = Shown::SignedOut;
        let Some(item) = self.item.clone() else { return };
        if !self.network {
            return;
        }
        if !living.contains(&item.token) {
            self.delete();
            return;
        }
        let kept = Duration::try_from(item.absolute_end.duration_since(self.wall)).unwrap_or_default();
        let absolute = kept.min(absolute_left(&item.token)).min(self.rules.absolute);
        self.begin(item.token, self.ends.idle.min(self.rules.idle), absolute);
        self.look(living);
    }
}
