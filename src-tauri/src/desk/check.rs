//! Checking a confirmation: anybody may, without logging in.

use std::path::PathBuf;

use client::{
    Failure,
    check::{Carrier, Verdict, check_confirmation},
};
use jiff::Timestamp;
use mypage_api::EnvironmentKind;

use super::{Desk, DeskState, Page, format};
use crate::{
    dialog,
    view::{CheckView, StatementView},
};

/// What is known of the file that was chosen last.
#[derive(Default)]
pub(super) enum Check {
    /// No file was chosen.
    #[default]
    Nothing,
    /// It is being looked at.
    Busy,
    /// This came of it.
    Done(Box<Verdict>),
    /// It could not be read.
    Failed(Failure),
}

impl Desk {
    /// Asks for a file, and checks it.
    pub(crate) async fn choose_check_file(&self) {
        if let Some(path) = dialog::choose_existing_file(self.app(), self.language()).await {
            self.check_file(path).await;
        }
    }

    /// Takes files that were dropped on the window: documents for the application that is open, or one to be checked.
    pub(crate) async fn take_dropped(&self, paths: Vec<PathBuf>) {
        let page = self.state().page;
        match (page, &paths[..]) {
            (Page::Application, _) => paths.into_iter().for_each(|path| self.add_file(path)),
            (Page::Check, [path]) => self.check_file(path.clone()).await,
            _ => {}
        }
    }

    /// Checks a file that was chosen, or dropped on the window.
    pub(crate) async fn check_file(&self, path: PathBuf) {
        let Some(environment) = self.0.environment.clone() else { return };
        let begun = self.change(|state| {
            let begins = state.page == Page::Check && !matches!(state.check, Check::Busy);
            if begins {
                state.check = Check::Busy;
            }
            begins
        });
        if !begun {
            return;
        }
        let checked = move || check_confirmation(&path, &environment, Timestamp::now());
        let result = tokio::task::spawn_blocking(checked).await;
        self.change(|state| {
            // Whoever has left the page does not find somebody's name there later.
            state.check = match result {
                _ if state.page != Page::Check => Check::Nothing,
                Ok(Ok(verdict)) => Check::Done(Box::new(verdict)),
                Ok(Err(code)) => Check::Failed(code.into()),
                Err(_) => Check::Failed(client::Code::CheckFileUnreadable.into()),
            };
        });
    }
}

/// A DUF number as people write it: year, number, check digits.
fn in_groups(duf: &str) -> String {
    match (duf.get(..4), duf.get(4..10), duf.get(10..)) {
        (Some(year), Some(number), Some(check)) => format!("{year} {number} {check}"),
        _ => duf.to_owned(),
    }
}

impl DeskState {
    pub(super) fn check_view(&self) -> Option<CheckView> {
        let Check::Done(verdict) = &self.check else { return None };
        let (name, statement, carrier) = match &**verdict {
            Verdict::Genuine { statement, carrier } => ("genuine", Some(statement), Some(carrier)),
            Verdict::Expired { statement, carrier } => ("expired", Some(statement), Some(carrier)),
            Verdict::NotYetValid { statement, carrier } => ("not-yet-valid", Some(statement), Some(carrier)),
            Verdict::OtherForm { statement } => ("other-form", Some(statement), None),
            Verdict::Altered { statement } => ("altered", statement.as_ref(), None),
            Verdict::UnknownSigner => ("unknown-signer", None, None),
            Verdict::Damaged => ("damaged", None, None),
            Verdict::NotAConfirmation => ("not-a-confirmation", None, None),
            Verdict::TooLarge => ("too-large", None, None),
        };
        Some(CheckView {
            verdict: name.to_owned(),
            from_code: carrier == Some(&Carrier::Code),
            statement: statement.map(|statement| self.statement(statement)),
        })
    }

    fn statement(&self, statement: &client::check::Statement) -> StatementView {
        let language = self.language();
        let country = |code: &String| texts::country(language, code).unwrap_or(code).to_owned();
        StatementView {
            reference: statement.reference.clone(),
            name: statement.name.clone(),
            birth_date: texts::day(language, statement.birth_date),
            duf: in_groups(&statement.duf),
            citizenships: statement.citizenships.iter().map(country).collect(),
            permit: format::permit(&statement.permit, language),
            work: format::work(&statement.right_to_work, language),
            issued: texts::moment(language, statement.issued),
            valid_until: texts::moment(language, statement.valid_until),
            is_real: statement.environment == EnvironmentKind::Production,
        }
    }
}
