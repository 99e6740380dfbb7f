//! The desk: what the window shows and what the person does there. It follows the session, holds the pages' data while
//! somebody is logged in, and sends the UI a new [`AppView`] on every change.
//!
//! All of it stands behind one lock that is held for moments and never across waiting.

mod cases;
mod check;
mod computer;
mod confirmation;
mod document;
mod format;
mod forms;
mod help;
mod pages;
mod report;
mod self_test;
mod session_change;
mod settings;
mod show;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use arboard::Clipboard;
use client::{
    Code, Failure, PageLanguages, Rules, Session, Settings, SettingsFile,
    environment::{Environment, EnvironmentError},
    guide::Guide,
    policy::PolicySource,
    report::Journal,
    session::State,
    verification::{Verification, Verifications},
};
use mypage_api::{Contact, Residency};
use secrecy::SecretString;
use signals::Coverage;
use tauri::{AppHandle, Emitter, Url};
use texts::Language;

use crate::view::{AppView, ConfirmationView, DeletedView, Loading, NoticeView, Screen};

use cases::Cases;
use check::Check;
use document::Document;
use help::HelpDesk;
use report::ReportDesk;
use self_test::TestDesk;

pub(crate) use cases::{DraftInput, WhomInput};
pub(crate) use forms::{look_at_password, make_password};
pub(crate) use pages::Page;

/// What a desk is made of.
pub(crate) struct DeskParts {
    pub app: AppHandle,
    pub settings: SettingsFile,
    /// The environment, or why there is none.
    pub environment: Result<Environment, EnvironmentError>,
    /// The session, or why there is none.
    pub session: Result<Session, Code>,
    /// Proving an e-mail address, where there is a service to prove it to.
    pub verifications: Option<Verifications>,
    /// What the administrator wants.
    pub policy: PolicySource,
}

/// The desk. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Desk(Arc<Inner>);

struct Inner {
    app: AppHandle,
    settings_file: SettingsFile,
    environment: Option<Arc<Environment>>,
    /// Why there is none.
    no_environment: Option<EnvironmentError>,
    /// The session, or why there is none.
    session: Result<Session, Code>,
    verifications: Option<Verifications>,
    /// Held while a document is made.
    making: tokio::sync::Mutex<()>,
    /// How many views were made. Held while one is made, so that a newer one has the higher number.
    views: Mutex<u32>,
    /// Told when a draft is no longer being saved.
    saved: tokio::sync::Notify,
    state: Mutex<DeskState>,
}

/// Everything that changes.
#[allow(clippy::struct_excessive_bools, reason = "each remembers one thing that was done once")]
struct DeskState {
    settings: Settings,
    policy: PolicySource,
    /// What the system says of the person going away; told by whoever listens to it.
    coverage: Coverage,
    system_language: Language,
    session: State,
    page: Page,
    /// The pages that were left for one that is there at any time, the first one first.
    came_from: Vec<Page>,
    notice: Option<NoticeView>,
    verification: Verification,
    /// What was wrong with the form that was handed in last.
    form_failure: Option<Failure>,
    /// Why the last login did not work; its cause is for the report.
    login_failure: Option<Failure>,
    /// The code that was handed in last, to know it again on the clipboard.
    code_typed: Option<SecretString>,
    /// The confirmation that was checked last.
    check: Check,
    help: HelpDesk,
    test: TestDesk,
    report: ReportDesk,
    /// What was on the screen, for a report.
    journal: Journal,
    started_at: Instant,
    /// The guide that is open, and the answers given so far.
    guide: (Guide, Vec<String>),
    /// Where to go when the session has ended, other than to the receipt.
    after_session: Option<Page>,
    copied: bool,
    clipboard: Option<Clipboard>,
    pages: Pages,
    document_languages: PageLanguages,
    saved: Vec<PathBuf>,
    deleted: Option<DeletedView>,
    /// Goes up whenever what was on its way is no longer wanted: a logout, a new login.
    epoch: u64,
    /// Whether the window closes once the logout is done.
    closing: bool,
    /// Whether the desktop was told that the session is about to end.
    warned: bool,
    /// Whether it is known if somebody is logged in from an earlier start.
    started: bool,
    /// Whether the person had everything removed, and has set nothing since.
    removed: bool,
    /// Whether the person was told that the session is in memory only.
    told_memory_only: bool,
}

/// The data of the signed-in pages, once asked for.
#[derive(Default)]
struct Pages {
    places: Option<u32>,
    contact: Option<Loading<Contact>>,
    residency: Option<Loading<Residency>>,
    confirmation: Option<Loading<ConfirmationView>>,
    document: Option<Arc<Document>>,
    cases: Cases,
}

impl Desk {
    pub(crate) fn new(parts: DeskParts) -> Self {
        let settings = parts.settings.load();
        let system_language = sys_locale::get_locale().map_or(Language::En, |locale| Language::for_locale(&locale));
        let (environment, no_environment) = match parts.environment {
            Ok(environment) => (Some(Arc::new(environment)), None),
            Err(error) => (None, Some(error)),
        };
        let (session, notice) = match parts.session {
            Ok(session) => (Ok(session), None),
            Err(code) => (Err(code), Some(show::not_set_up(code, no_environment.as_ref()))),
        };
        let nobody = |_: &Code| State::SignedOut(client::session::SignedOut::default());
        let state = session.as_ref().map_or_else(nobody, |session| session.watch().borrow().clone());
        let first_page = pages::first_page(&settings, parts.policy.policy());
        Self(Arc::new(Inner {
            app: parts.app,
            settings_file: parts.settings,
            environment,
            no_environment,
            session,
            verifications: parts.verifications,
            making: tokio::sync::Mutex::default(),
            views: Mutex::default(),
            saved: tokio::sync::Notify::new(),
            state: Mutex::new(DeskState {
                document_languages: PageLanguages::for_reader(settings.language.unwrap_or(system_language)),
                settings,
                policy: parts.policy,
                coverage: Coverage::default(),
                system_language,
                session: state,
                page: first_page,
                came_from: Vec::new(),
                notice,
                verification: Verification::default(),
                form_failure: None,
                login_failure: None,
                code_typed: None,
                check: Check::Nothing,
                help: HelpDesk::default(),
                test: TestDesk::default(),
                report: ReportDesk::default(),
                journal: Journal::default(),
                started_at: Instant::now(),
                guide: (Guide::Way, Vec::new()),
                after_session: None,
                copied: false,
                clipboard: None,
                pages: Pages::default(),
                saved: Vec::new(),
                deleted: None,
                epoch: 0,
                closing: false,
                warned: false,
                started: false,
                removed: false,
                told_memory_only: false,
            }),
        }))
    }

    /// What the window shows now.
    pub(crate) fn view(&self) -> AppView {
        let mut views = self.0.views.lock().unwrap_or_else(PoisonError::into_inner);
        *views = views.wrapping_add(1);
        let mut state = self.state();
        let view = AppView { version: *views, ..show::view(&state, self.0.environment.as_deref()) };
        state.note(&view);
        if let Screen::Report { report } = &view.screen {
            state.report.is_shown(&report.text);
        }
        view
    }

    pub(crate) fn dismiss_notice(&self) {
        self.change(|state| state.notice = None);
    }

    pub(crate) fn language(&self) -> Language {
        self.state().language()
    }

    pub(crate) fn session(&self) -> Option<&Session> {
        self.0.session.as_ref().ok()
    }

    /// Says why nobody can log in.
    fn tell_why_not(&self) {
        if let Err(code) = &self.0.session {
            let notice = show::not_set_up(*code, self.0.no_environment.as_ref());
            self.change(|state| state.notice = Some(notice));
        }
    }

    pub(crate) fn app(&self) -> &AppHandle {
        &self.0.app
    }

    /// Tells an error on top of the screen.
    pub(crate) fn tell(&self, code: Code, action: &str) {
        self.change(|state| state.notice = Some(show::error(code, action)));
    }

    /// Starts a login; without an environment there is nobody to log in with, and the notice about it comes back.
    pub(crate) async fn sign_in(&self) {
        let language = self.language();
        match self.session() {
            Some(session) => {
                self.change(|state| state.notice = None);
                session.sign_in_with_idporten(language).await;
            }
            None => self.tell_why_not(),
        }
    }

    /// The receipt was read: the saved files' names are forgotten, and it begins anew.
    pub(crate) async fn receipt_done(&self) {
        let Some(session) = self.session() else { return };
        self.change(|state| {
            state.saved.clear();
            state.deleted = None;
        });
        session.forget_receipt().await;
    }

    /// Puts the login's address on the clipboard.
    pub(crate) async fn copy_address(&self) {
        let Some(session) = self.session() else { return };
        let Some(address) = session.sign_in_address().await else { return };
        let clipboard = crate::clipboard::copy(&address);
        self.change(|state| {
            state.copied = clipboard.is_some();
            if clipboard.is_none() {
                state.notice = Some(show::error(Code::CopyFailed, "none"));
            }
            state.clipboard = clipboard;
        });
    }

    /// Opens one of the environment's help addresses.
    pub(crate) async fn open_link(&self, link: Link) {
        let Some(environment) = &self.0.environment else { return };
        let address = match link {
            Link::IdportenHelp => &environment.help.idporten,
            Link::GetEid => &environment.help.get_eid,
            Link::Authority => &environment.help.authority,
            Link::Chat => match &environment.help.chat {
                Some(chat) => &chat.address,
                None => return,
            },
        };
        if self.open(address.clone()).await.is_err() {
            self.tell(Code::LinkNotOpened, "none");
        }
    }

    async fn open(&self, address: Url) -> Result<(), client::BrowserFault> {
        use client::Browser as _;
        let browser = crate::browser::SystemBrowser::new(self.0.app.clone());
        tokio::task::spawn_blocking(move || browser.open(&address)).await.unwrap_or(Err(client::BrowserFault))
    }

    /// Changes something, and shows it.
    fn change<T>(&self, change: impl FnOnce(&mut DeskState) -> T) -> T {
        let result = change(&mut self.state());
        self.publish();
        result
    }

    fn publish(&self) {
        // A window that is closing takes no events.
        let _ = self.0.app.emit("view", self.view());
    }

    fn state(&self) -> MutexGuard<'_, DeskState> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl DeskState {
    fn language(&self) -> Language {
        self.policy.policy().language.or(self.settings.language).unwrap_or(self.system_language)
    }

    fn rules(&self) -> Rules {
        Rules::of(&self.settings, self.policy.policy(), self.coverage.is_whole())
    }

    fn is_signed_in(&self) -> bool {
        matches!(self.session, State::SignedIn(_))
    }

    /// Forgets everything of the person who was logged in.
    fn wipe(&mut self) {
        self.epoch += 1;
        self.pages = Pages::default();
        self.copied = false;
        self.clipboard = None;
        self.told_memory_only = false;
    }
}

/// An address of the environment's help table. The UI names one of these and never an address.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Link {
    /// Digdir's help on ID-porten.
    IdportenHelp,
    /// Where to get an eID.
    GetEid,
    /// The authority's contact page.
    Authority,
    /// The authority's chat.
    Chat,
}
