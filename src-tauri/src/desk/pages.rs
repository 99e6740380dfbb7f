//! Going from page to page, and fetching what a page shows.

use std::future::Future;

use client::{Code, Session, Settings, policy::Policy, session::State};
use mypage_api::Way;
use serde::Deserialize;

use super::{Check, Desk, DeskState, Pages, session_change::way_of};
use crate::view::Loading;

/// A page that the person can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Page {
    /// The first start: the language, and who uses this computer.
    #[serde(skip)]
    Welcome,
    /// Choose how to log in.
    Start,
    /// Before an ID-porten login.
    Idporten,
    /// Log in with e-mail.
    Email,
    /// Make an e-mail account.
    Register,
    /// Choose a new password.
    Reset,
    /// Check a confirmation.
    Check,
    /// A guide.
    #[serde(skip)]
    Guide,
    /// Overview.
    Overview,
    /// Contact information.
    Contact,
    /// Residency.
    Residency,
    /// The confirmation.
    Confirmation,
    /// The applications of the account (requirement D7).
    Applications,
    /// Beginning an application.
    NewApplication,
    /// An application.
    #[serde(skip)]
    Application,
    /// The appointments of the account (requirement D8).
    Appointments,
    /// Booking an appointment.
    #[serde(skip)]
    Booking,
    /// The receipt of a logout.
    #[serde(skip)]
    SignedOut,
    /// Settings.
    Settings,
    /// Help.
    #[serde(skip)]
    Help,
    /// The self-test.
    SelfTest,
    /// The report for support.
    Report,
}

/// Who may see a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// Whoever is logged in.
    SignedIn,
    /// Whoever is not.
    SignedOut,
    /// Everybody, at any time: whoever leaves such a page is back where they were.
    Everybody,
}

impl Page {
    fn is_for(self) -> For {
        match self {
            Self::Overview
            | Self::Contact
            | Self::Residency
            | Self::Confirmation
            | Self::Applications
            | Self::NewApplication
            | Self::Application
            | Self::Appointments
            | Self::Booking => For::SignedIn,
            Self::Check | Self::Settings | Self::Help | Self::SelfTest | Self::Report => For::Everybody,
            Self::Welcome
            | Self::Start
            | Self::Idporten
            | Self::Email
            | Self::Register
            | Self::Reset
            | Self::Guide
            | Self::SignedOut => For::SignedOut,
        }
    }

    /// Whether the page is there at any time, beside what else goes on.
    pub(super) fn is_aside(self) -> bool {
        self.is_for() == For::Everybody
    }
}

/// The page for somebody who is not logged in: at the first start, who uses this computer; afterwards, how to log in.
pub(super) fn first_page(settings: &Settings, policy: &Policy) -> Page {
    let said = settings.welcomed || settings.shared || policy.shared_computer.is_some();
    if said { Page::Start } else { Page::Welcome }
}

impl DeskState {
    /// The page for somebody who is not logged in.
    pub(super) fn first_page(&self) -> Page {
        first_page(&self.settings, self.policy.policy())
    }

    /// Shows a page. One that is there at any time remembers where the person comes from.
    pub(super) fn go_to(&mut self, to: Page) {
        if to.is_aside() {
            let visited = self.came_from.iter().position(|page| *page == to);
            match visited {
                Some(visited) => self.came_from.truncate(visited),
                None if self.page != to => self.came_from.push(self.page),
                None => {}
            }
        } else {
            self.came_from.clear();
        }
        self.turn_to(to);
    }

    /// Shows a page, and forgets what belongs to the one before and to nobody else.
    fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.check = Check::Nothing;
        if page != Page::Report && !self.came_from.contains(&Page::Report) {
            self.forget_report();
        }
    }

    /// Takes the person to a page, unless they look at one that is there at any time: then it is where they come back to.
    pub(super) fn lead_to(&mut self, to: Page) {
        match self.came_from.first_mut() {
            Some(before) => *before = to,
            None => self.page = to,
        }
    }

    /// Whether a page is not for the account in use (requirement D5).
    pub(super) fn is_locked(&self, page: Page) -> bool {
        let with_email = matches!(&self.session, State::SignedIn(signed_in) if signed_in.way == Way::Email);
        with_email && matches!(page, Page::Contact | Page::Residency | Page::Confirmation)
    }
}

impl Desk {
    /// Leaves an e-mail account for ID-porten (requirement D5).
    pub(crate) async fn switch_to_idporten(&self) {
        let Some(session) = self.session() else { return };
        self.change(|state| state.after_session = state.is_signed_in().then_some(Page::Idporten));
        session.log_out(self.language()).await;
    }

    /// Leaves the account for the other way of logging in, where other applications may be (requirement A6).
    pub(crate) async fn switch_account(&self) {
        let Some(session) = self.session() else { return };
        self.change(|state| {
            let other = match &state.session {
                State::SignedIn(signed_in) if signed_in.way == Way::IdPorten => Page::Email,
                _ => Page::Idporten,
            };
            state.after_session = state.is_signed_in().then_some(other);
        });
        session.log_out(self.language()).await;
    }

    /// Goes to a page. A page of My page is there while somebody is logged in, the others while nobody is.
    pub(crate) fn navigate(&self, to: Page) {
        if way_of(&self.state().session) == Some(Way::Email) {
            self.give_up_sign_in();
        }
        let moved = self.change(|state| {
            let allowed = match to.is_for() {
                For::SignedIn => state.is_signed_in(),
                For::SignedOut => !state.is_signed_in(),
                For::Everybody => true,
            };
            if allowed {
                state.go_to(to);
                state.notice = None;
                state.form_failure = None;
            }
            allowed
        });
        if moved {
            self.load(to);
        }
    }

    /// Leaves a page that is there at any time, for the one before it.
    pub(crate) fn go_back(&self) {
        self.change(|state| {
            if let Some(back) = state.came_from.pop() {
                state.turn_to(back);
                state.notice = None;
            }
        });
    }

    /// Whoever leaves a form that was handed in does not want its answer any more.
    fn give_up_sign_in(&self) {
        if let Some(session) = self.session().cloned() {
            tauri::async_runtime::spawn(async move { session.cancel_sign_in().await });
        }
    }

    /// Fetches the page's data again.
    pub(crate) async fn retry(&self) {
        let (page, signed_in) = self.change(|state| {
            state.notice = None;
            (state.page, state.is_signed_in())
        });
        match self.session() {
            Some(session) if !signed_in => session.restore_again().await,
            _ => self.load(page),
        }
    }

    fn load(&self, page: Page) {
        if self.state().is_locked(page) {
            return;
        }
        match page {
            Page::Contact => self.fetch(
                |pages| &mut pages.contact,
                |session| async move { session.contact().await },
                |_, contact| contact,
            ),
            Page::Residency => self.fetch(
                |pages| &mut pages.residency,
                |session| async move { session.residency().await },
                |_, residency| residency,
            ),
            Page::Confirmation => self.fetch(
                |pages| &mut pages.confirmation,
                |session| async move { session.residency().await },
                |state, residency| state.confirmation_of(residency.standing),
            ),
            Page::Applications => self.load_applications(),
            Page::NewApplication => self.load_kinds(),
            Page::Application => self.load_open(),
            Page::Appointments => self.load_appointments(),
            Page::Booking => self.load_booking(),
            Page::Welcome
            | Page::Start
            | Page::Idporten
            | Page::Email
            | Page::Register
            | Page::Reset
            | Page::Check
            | Page::Guide
            | Page::Settings
            | Page::Help
            | Page::Report
            | Page::SignedOut => {}
            Page::SelfTest => self.run_self_test(),
            Page::Overview => self.count_places(),
        }
    }

    /// Fetches one page's data in the background and puts it where it belongs, unless the session ended meanwhile.
    pub(super) fn fetch<T, V, F>(
        &self,
        slot: impl Fn(&mut Pages) -> &mut Option<Loading<V>> + Send + 'static,
        call: impl FnOnce(Session) -> F,
        shown: impl FnOnce(&DeskState, T) -> V + Send + 'static,
    ) where
        F: Future<Output = Result<T, Code>> + Send + 'static,
        T: Send,
        V: 'static,
    {
        let Some(session) = self.session().cloned() else { return };
        let epoch = self.change(|state| {
            let slot = slot(&mut state.pages);
            // What is there stays in sight until the new data come, so that nothing jumps.
            if !matches!(slot, Some(Loading::Ready { .. })) {
                *slot = Some(Loading::Loading);
            }
            state.epoch
        });
        let result = call(session);
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let result = result.await;
            desk.change(|state| {
                if state.epoch != epoch {
                    return;
                }
                let data = match result {
                    Ok(value) => Loading::Ready { value: shown(state, value) },
                    Err(code) => Loading::Failed { code: code.as_str().to_owned(), retry: code.retry_can_help() },
                };
                *slot(&mut state.pages) = Some(data);
            });
            desk.show_document().await;
        });
    }
}
