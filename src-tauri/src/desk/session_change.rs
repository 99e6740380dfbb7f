//! Following the session: which page a change of it leads to, and what is forgotten then.

use client::{
    Code, Session,
    session::{SignedOut, State},
    vault::VaultFault,
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
        let from_browser = self.change(|state| {
            let before = std::mem::replace(&mut state.session, now);
            let from_browser = matches!(before, State::SigningIn(_)) && !matches!(state.session, State::SigningIn(_));
            state.follow(&before);
            from_browser
        });
        if from_browser {
            // Requirement B4: whatever became of the login, the app comes to the front to tell it.
            window::bring_to_front(self.app());
        }
        if from_browser && signed_in {
            self.change_settings(|settings| settings.last_way = Some(Way::IdPorten));
        }
    }
}

impl DeskState {
    fn follow(&mut self, before: &State) {
        match self.session.clone() {
            State::Restoring => {}
            State::SigningIn(_) => {
                self.page = Page::Idporten;
                if !matches!(before, State::SigningIn(_)) {
                    self.copied = false;
                }
            }
            State::SignedIn(signed_in) => {
                if !matches!(before, State::SignedIn(_)) {
                    self.wipe();
                    self.saved.clear();
                    self.deleted = None;
                    self.page = Page::Overview;
                    self.document_language = self.language();
                    self.notice = signed_in.restored.then(|| show::notice("info", "session-restored"));
                }
                if let (Some(fault), false) = (signed_in.memory_only, self.told_memory_only) {
                    self.told_memory_only = true;
                    self.notice = Some(NoticeView { tone: "warning".into(), ..show::error(code_of(fault), "none") });
                }
            }
            State::SignedOut(signed_out) => self.follow_out(before, &signed_out),
        }
    }

    fn follow_out(&mut self, before: &State, signed_out: &SignedOut) {
        let was_in = matches!(before, State::SignedIn(_));
        if was_in {
            self.wipe();
            self.page = Page::SignedOut;
            self.notice = None;
        } else if signed_out.receipt.is_none() {
            self.page = Page::Start;
        }
        let told = matches!(before, State::SignedOut(before) if before.round == signed_out.round);
        if let (Some(code), false) = (signed_out.failure, told) {
            let action = if matches!(before, State::Restoring) { "retry" } else { "sign-in" };
            self.notice = Some(show::error(code, action));
        } else if matches!(before, State::SigningIn(_)) {
            self.notice = Some(show::notice("info", "login-cancelled"));
        }
    }
}

fn code_of(fault: VaultFault) -> Code {
    match fault {
        VaultFault::Missing => Code::KeyringMissing,
        VaultFault::Locked => Code::KeyringLocked,
        VaultFault::Slow => Code::KeyringSlow,
        VaultFault::Failed => Code::KeyringFailed,
    }
}
