//! What holds on this computer: whether others use it, what its administrator wants, and what is done when somebody goes
//! away from it.

use std::time::Duration;

use client::{Gone, Receipt, Session, session::State};
use signals::Signal;
use tauri_plugin_notification::NotificationExt;
use texts::text;

use super::{Desk, DeskState};
use crate::window;

/// How long a logout may put off that the window closes or the computer sleeps.
const LOGOUT_PATIENCE: Duration = Duration::from_secs(8);

impl Desk {
    /// Looks at the policy whenever it may have changed, for as long as the app runs.
    pub(crate) fn follow_computer(&self) {
        self.apply_rules();
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let mut changes = desk.state().policy.changes();
            // What changed while the app started was not watched yet.
            loop {
                desk.look_at_policy().await;
                changes.next().await;
            }
        });
    }

    async fn look_at_policy(&self) {
        let mut policy = self.state().policy.clone();
        let looked = tokio::task::spawn_blocking(move || {
            policy.look();
            policy
        });
        let Ok(policy) = looked.await else { return };
        let changed = self.state().take_policy(policy);
        if changed {
            self.apply_rules();
        }
    }

    /// Listens to what the system says of somebody going away.
    pub(crate) fn follow_signals(&self) {
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let (coverage, mut signals) = signals::listen().await;
            desk.state().coverage = coverage;
            desk.apply_rules();
            while let Some(signal) = signals.recv().await {
                // The computer waits as long as the signal is held.
                let gone = match &signal {
                    Signal::Locked => Gone::Locked,
                    Signal::Suspending(_) => Gone::Suspended,
                    Signal::ShuttingDown(_) => Gone::ShutDown,
                    Signal::SwitchedAway => Gone::SwitchedAway,
                    Signal::Resumed => {
                        // What was slept through counts, and nobody sees a page before it was counted.
                        desk.apply_rules();
                        continue;
                    }
                };
                desk.gone_away(gone).await;
                drop(signal);
            }
        });
    }

    /// Tells whoever keeps time and keyring what holds now, and the window too.
    pub(super) fn apply_rules(&self) {
        let rules = self.state().rules();
        let (session, verifications) = (self.session().cloned(), self.0.verifications.clone());
        tauri::async_runtime::spawn(async move {
            if let Some(session) = session {
                session.follow_rules(rules).await;
            }
            if let Some(verifications) = verifications {
                verifications.follow_rules(rules).await;
            }
        });
        self.publish();
    }

    /// Somebody goes away. On a computer that others use that is a logout; comes back when it is done, or takes too long.
    pub(crate) async fn gone_away(&self, gone: Gone) {
        let Some(session) = self.session() else { return };
        session.gone_away(gone, self.language()).await;
        if self.state().rules().shared {
            let _ = tokio::time::timeout(LOGOUT_PATIENCE, logged_out(session)).await;
        }
    }

    /// Whether the window must not close yet: on a computer that others use, nobody leaves logged in. It closes by itself
    /// when the logout is done.
    pub(crate) fn puts_off_closing(&self) -> bool {
        let (leaving, closing) = {
            let mut state = self.state();
            let leaving = state.rules().shared && (state.is_signed_in() || state.closing);
            (leaving, std::mem::replace(&mut state.closing, leaving))
        };
        if leaving && !closing {
            let desk = self.clone();
            tauri::async_runtime::spawn(async move {
                desk.gone_away(Gone::Closed).await;
                desk.app().exit(0);
            });
        }
        leaving
    }

    /// Tells on the desktop that a session is about to end, when its window is not in front. It names nobody.
    pub(super) fn warn_of_the_end(&self) {
        let language = {
            let mut state = self.state();
            let counting = matches!(&state.session, State::SignedIn(signed_in) if signed_in.countdown.is_some());
            let warned = std::mem::replace(&mut state.warned, counting);
            if !counting || warned {
                return;
            }
            state.language()
        };
        if window::is_in_front(self.app()) {
            return;
        }
        let notification = self.app().notification().builder();
        let shown = notification
            .title(text(language, "notification-countdown-title", &[]))
            .body(text(language, "notification-countdown-text", &[]))
            .show();
        if shown.is_err() {
            tracing::info!("the desktop shows no notifications");
        }
    }

    /// Asks in how many places somebody is logged in to this account. No answer is no matter.
    pub(super) fn count_places(&self) {
        let Some(session) = self.session().cloned() else { return };
        let (desk, epoch) = (self.clone(), self.state().epoch);
        tauri::async_runtime::spawn(async move {
            if let Ok(places) = session.places().await {
                desk.change(|state| {
                    if state.epoch == epoch {
                        state.pages.places = u32::try_from(places).ok();
                    }
                });
            }
        });
    }
}

impl DeskState {
    /// Takes a policy that was looked at again; whether it is another one.
    fn take_policy(&mut self, policy: client::policy::PolicySource) -> bool {
        let changed = self.policy.policy() != policy.policy() || self.policy.broken() != policy.broken();
        self.policy = policy;
        changed
    }
}

/// Waits until everything of a logout is done.
async fn logged_out(session: &Session) {
    until_receipt(session, Receipt::is_complete).await;
}

/// Waits until nobody is logged in, and the receipt, if there is one, says this.
pub(super) async fn until_receipt(session: &Session, says: impl Fn(&Receipt) -> bool) {
    let mut states = session.watch();
    let done = |state: &State| match state {
        State::SignedOut(signed_out) => signed_out.receipt.as_ref().is_none_or(&says),
        _ => false,
    };
    let _ = states.wait_for(done).await;
}
