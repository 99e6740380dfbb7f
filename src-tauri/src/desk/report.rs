//! The report for support.

use client::{
    Code, Failure,
    environment::Environment,
    report::{Event, LoggedIn, Picture, Report, System, WORDS_LIMIT, looks_personal, pack, suggested_report_name},
    save::{self, Replace},
    session::State,
};
use jiff::Timestamp;
use mypage_api::Way;

use super::{Desk, DeskState, Page, help::contacts, show};
use crate::{
    dialog,
    view::{AppView, ReportView},
};

/// What the person has put into the report so far.
#[derive(Default)]
pub(super) struct ReportDesk {
    words: String,
    /// The report as the window shows it; this and nothing else is saved.
    text: String,
    picture: Option<Picture>,
    /// How many pictures were chosen.
    pictures: u32,
    saved: bool,
    failure: Option<Failure>,
}

impl ReportDesk {
    /// The window shows this report.
    pub(super) fn is_shown(&mut self, text: &str) {
        text.clone_into(&mut self.text);
    }
}

impl Desk {
    /// What the person writes about what happened.
    pub(crate) fn write_report(&self, words: &str) {
        self.change(|state| {
            state.report.words = words.chars().take(WORDS_LIMIT).collect();
            state.report.saved = false;
        });
    }

    /// Asks for a picture to go along.
    pub(crate) async fn choose_report_picture(&self) {
        let Some(path) = dialog::choose_picture(self.app(), self.language()).await else { return };
        let picture = tokio::task::spawn_blocking(move || Picture::from_file(&path)).await;
        self.change(|state| match picture {
            _ if state.page != Page::Report => {}
            Ok(Ok(picture)) => {
                let pictures = state.report.pictures + 1;
                let words = std::mem::take(&mut state.report.words);
                state.report = ReportDesk { words, picture: Some(picture), pictures, ..ReportDesk::default() };
            }
            _ => state.report.failure = Some(Code::PictureRefused.into()),
        });
    }

    /// Leaves the picture out.
    pub(crate) fn remove_report_picture(&self) {
        self.change(|state| {
            state.report.picture = None;
            state.report.saved = false;
        });
    }

    /// The picture that goes along, as the person is shown it.
    pub(crate) fn report_picture(&self) -> Vec<u8> {
        self.state().report.picture.as_ref().map(|picture| picture.bytes().to_vec()).unwrap_or_default()
    }

    /// Saves what is shown.
    pub(crate) async fn save_report(&self) {
        let (text, picture, language) = {
            let state = self.state();
            (state.report.text.clone(), state.report.picture.clone(), state.language())
        };
        let suggested = suggested_report_name(Timestamp::now(), picture.is_some());
        let Some(path) = dialog::choose_report(self.app(), language, &suggested).await else { return };
        let written = tokio::task::spawn_blocking(move || {
            let bytes = pack(&text, picture.as_ref()).map_err(|_| Code::SaveFailed)?;
            let replace = if path.exists() { Replace::Yes } else { Replace::No };
            save::write(&path, &bytes, replace).map_err(Code::from)
        });
        let written = written.await.unwrap_or(Err(Code::SaveFailed));
        self.change(|state| {
            state.report.saved = written.is_ok();
            state.report.failure = written.err().map(Failure::from);
        });
    }
}

impl DeskState {
    /// Whoever leaves the report takes along what they wrote.
    pub(super) fn forget_report(&mut self) {
        self.report = ReportDesk::default();
    }

    /// Notes what the window shows.
    pub(super) fn note(&mut self, view: &AppView) {
        let code = view.code().and_then(Code::named);
        let cause = self.login_failure.filter(|failure| Some(failure.code) == code).and_then(|failure| failure.cause);
        self.journal.note(Event { after: self.started_at.elapsed(), screen: view.screen.name(), code, cause });
    }

    fn report_of(&self, environment: Option<&Environment>) -> Report {
        let signed_in = match &self.session {
            State::SignedIn(signed_in) => Some(signed_in),
            _ => None,
        };
        Report {
            made: Timestamp::now(),
            version: env!("CARGO_PKG_VERSION"),
            system: System::named(&os_info::get().to_string()),
            environment: environment.map(|environment| (environment.name.clone(), show::kind(environment.kind))),
            language: self.language(),
            theme: self.settings.theme,
            zoom: self.settings.zoom(),
            shared: self.rules().shared,
            policy: self.policy_state(),
            signals: self.signals(),
            logged_in: match signed_in.map(|signed_in| signed_in.way) {
                None => LoggedIn::No,
                Some(Way::IdPorten) => LoggedIn::Idporten,
                Some(Way::Email) => LoggedIn::Email,
            },
            memory_only: signed_in.and_then(|signed_in| signed_in.memory_only).map(Code::from),
            lines: self.test.lines().to_vec(),
            events: self.journal.events(),
        }
    }

    pub(super) fn report_view(&self, environment: Option<&Environment>) -> ReportView {
        let ReportDesk { words, picture, pictures, saved, failure, .. } = &self.report;
        ReportView {
            text: self.report_of(environment).with_words(words),
            words: words.clone(),
            limit: u32::try_from(WORDS_LIMIT).unwrap_or(u32::MAX),
            looks: looks_personal(words).into_iter().map(|kind| kind.as_str().to_owned()).collect(),
            picture: if picture.is_some() { *pictures } else { 0 },
            tested: !self.test.lines().is_empty(),
            saved: *saved,
            failure: failure.map(show::failure_view),
            contacts: contacts(environment),
        }
    }
}
