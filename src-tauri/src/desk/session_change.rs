//! Following the session: which page a change of it leads to, and what is forgotten then.

use client::{
    Code, PageLanguages, Session,
    session::{SignedOut, State},
};
use mypage_api::Way;

use super::{Desk, DeskState, Page, show};
use crate::{view::NoticeView, window};

impl Desk {
    /// Follows the session for as long as the app runs.
    pub(crate) fn follow_session(&self) {
        let Some(mut states) = self.session().map(Session::watch) else { return };
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            loop {
                let state = states.borrow_and_update().clone();
                desk.session_is(state);
                if states.changed().await.is_err() {
                    return;
                }
            }
        });
    }

    fn session_is(&self, now: State) {
        let signed_in = matches!(now, State::SignedIn(_));
        let was_signed_in = self.state().is_signed_in();
        let (way, first, ticket_spent) = self.change(|state| {
            let before = std::mem::replace(&mut state.session, now);
            let ended = !matches!(state.session, State::SigningIn(_));
            let way = way_of(&before).filter(|_| ended);
            state.follow(&before);
            let spent = state.form_failure.is_some_and(|failure| failure.code == Code::ProofOfAddressExpired);
            // The search for an earlier session may be over before anybody looks.
            let first = !state.started && !matches!(state.session, State::Restoring);
            state.started |= first;
            (way, first, spent && way == Some(Way::Email))
        });
        self.tell_verifications(first && !signed_in, way == Some(Way::Email) && signed_in, ticket_spent);
        if way == Some(Way::IdPorten) {
            // Requirement B4: whatever became of the login, the app comes to the front to tell it.
            window::bring_to_front(self.app());
        }
        if signed_in && !was_signed_in {
            self.count_places();
        }
        self.warn_of_the_end();
        let remembers = !self.state().rules().shared;
        if let (Some(way), true, true) = (way, signed_in, remembers) {
            self.change_settings(|settings| settings.last_way = Some(way));
        }
    }

    /// What a change of the session means for a verification: at the start it is gone on with, and after a login with it
    /// there is nothing more to do.
    fn tell_verifications(&self, start: bool, used: bool, spent: bool) {
        let Some(verifications) = self.0.verifications.clone() else { return };
        tauri::async_runtime::spawn(async move {
            if start {
                verifications.restore().await;
            }
            if used {
                verifications.forget().await;
            }
            if spent {
                verifications.ticket_is_spent().await;
            }
        });
    }
}

impl DeskState {
    fn follow(&mut self, before: &State) {
        match self.session.clone() {
            State::Restoring => {}
            State::SigningIn(signing_in) => {
                if signing_in.way == Way::IdPorten {
                    self.lead_to(Page::Idporten);
                }
                if !matches!(before, State::SigningIn(_)) {
                    self.copied = false;
                }
            }
            State::SignedIn(signed_in) => {
                if !matches!(before, State::SignedIn(_)) {
                    self.wipe();
                    self.saved.clear();
                    self.deleted = None;
                    self.go_to(Page::Overview);
                    self.form_failure = None;
                    self.after_session = None;
                    self.document_languages = PageLanguages::for_reader(self.language());
                    self.notice = signed_in.restored.then(|| show::notice("info", "session-restored"));
                }
                if let (Some(fault), false) = (signed_in.memory_only, self.told_memory_only) {
                    self.told_memory_only = true;
                    self.notice = Some(NoticeView { tone: "warning".into(), ..show::error(Code::from(fault), "none") });
                }
            }
            State::SignedOut(signed_out) => self.follow_out(before, &signed_out),
        }
    }

    fn follow_out(&mut self, before: &State, signed_out: &SignedOut) {
        let was_in = matches!(before, State::SignedIn(_));
        if was_in {
            self.wipe();
            if self.rules().shared {
                // What the last person saw is nothing for the next one's report.
                self.journal.clear();
            }
            let next = self.after_session.take().unwrap_or(Page::SignedOut);
            self.go_to(next);
            self.notice = match next {
                Page::SignedOut => None,
                Page::Email => Some(show::notice("info", "logged-out-to-switch-email")),
                _ => Some(show::notice("info", "logged-out-to-switch")),
            };
        } else if way_of(before) == Some(Way::Email) {
            // The form stays, with what was wrong.
            self.form_failure = signed_out.failure;
            return;
        } else if signed_out.receipt.is_none() {
            let first = self.first_page();
            self.lead_to(first);
        }
        let told = matches!(before, State::SignedOut(before) if before.round == signed_out.round);
        if let (Some(failure), false) = (signed_out.failure, told) {
            let action = if matches!(before, State::Restoring) { "retry" } else { "sign-in" };
            let minutes = failure.wait_minutes;
            self.login_failure = Some(failure);
            self.notice = Some(NoticeView { minutes, ..show::error(failure.code, action) });
        } else if matches!(before, State::SigningIn(_)) {
            self.notice = Some(show::notice("info", "login-cancelled"));
        }
    }
}

/// The way of a login under way.
pub(super) fn way_of(state: &State) -> Option<Way> {
    match state {
        State::SigningIn(signing_in) => Some(signing_in.way),
        _ => None,
    }
}
