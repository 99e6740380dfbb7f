//! Applications and appointments of whoever is logged in. What is here is forgotten with the session.

mod booking;
mod draft;
mod files;
mod input;
mod receipt;
mod show;

use std::path::PathBuf;

use client::{Code, Failure, IdempotencyKey};
use mypage_api::{
    Application, ApplicationKind, ApplicationKindInfo, ApplicationSummary, Appointment, ForWhom, Id, MeetingPoint,
    NewApplication, Receipt,
};
use tokio::task::AbortHandle;

use super::{Desk, Page};
use crate::view::Loading;
use booking::Booking;

pub(crate) use input::{DraftInput, WhomInput};

/// What is known of applications and appointments.
#[derive(Default)]
pub(super) struct Cases {
    pub list: Option<Loading<Vec<ApplicationSummary>>>,
    pub kinds: Option<Loading<Vec<ApplicationKindInfo>>>,
    pub places: Option<Loading<Vec<MeetingPoint>>>,
    pub appointments: Option<Loading<Vec<Appointment>>>,
    /// The form with which an application is begun.
    begins: Begins,
    pub open: Option<Open>,
    pub booking: Option<Booking>,
}

#[derive(Default)]
struct Begins {
    busy: bool,
    failure: Option<Failure>,
    /// What was asked for last, and its key: the same thing asked for again is the same thing.
    asked: Option<(NewApplication, IdempotencyKey)>,
}

/// The application that is open.
pub(super) struct Open {
    id: Id,
    data: Loading<Application>,
    /// Whom it is for, until the draft says so.
    whom: Option<WhomInput>,
    /// Goes up when the form's fields begin anew.
    begun: u32,
    /// What the person has typed that is not with the service yet.
    unsaved: Option<mypage_api::ApplicationContent>,
    /// The newest change of the form that has come.
    change: u32,
    saving: bool,
    wrong: Vec<String>,
    failure: Option<Failure>,
    /// Set while it is handed in, and kept until an answer came: a second try is the same.
    hand_in: Option<IdempotencyKey>,
    handing_in: bool,
    uploads: Vec<Upload>,
    next_upload: u32,
    receipt: Option<Receipt>,
    /// The name of the receipt as it was saved.
    receipt_file: Option<String>,
}

/// A file on its way.
struct Upload {
    number: u32,
    path: PathBuf,
    name: String,
    percent: u32,
    failure: Option<Code>,
    task: Option<AbortHandle>,
}

impl Drop for Upload {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Open {
    fn new(id: Id) -> Self {
        Self {
            id,
            data: Loading::Loading,
            whom: None,
            begun: 0,
            unsaved: None,
            change: 0,
            saving: false,
            wrong: Vec::new(),
            failure: None,
            hand_in: None,
            handing_in: false,
            uploads: Vec::new(),
            next_upload: 0,
            receipt: None,
            receipt_file: None,
        }
    }
}

impl Desk {
    /// Fetches what the page of the list shows.
    pub(super) fn load_applications(&self) {
        self.fetch(
            |pages| &mut pages.cases.list,
            |session| async move { session.applications().await },
            |_, applications| applications,
        );
    }

    /// Fetches what can be applied for.
    pub(super) fn load_kinds(&self) {
        self.fetch(
            |pages| &mut pages.cases.kinds,
            |session| async move { session.application_kinds().await },
            |_, kinds| kinds,
        );
    }

    /// Fetches the meeting points.
    pub(super) fn load_places(&self) {
        self.fetch(
            |pages| &mut pages.cases.places,
            |session| async move { session.meeting_points().await },
            |_, places| places,
        );
    }

    /// Fetches the appointments.
    pub(super) fn load_appointments(&self) {
        self.fetch(
            |pages| &mut pages.cases.appointments,
            |session| async move { session.appointments().await },
            |_, appointments| appointments,
        );
    }

    /// Fetches the application that is open.
    pub(super) fn load_open(&self) {
        let Some(id) = self.state().pages.cases.open.as_ref().map(|open| open.id.clone()) else { return };
        self.load_places();
        let Some(session) = self.session().cloned() else { return };
        let (desk, epoch) = (self.clone(), self.state().epoch);
        tauri::async_runtime::spawn(async move {
            let result = session.application(id.clone()).await;
            desk.change_open(epoch, &id, |open| open.data = loaded(result));
        });
    }

    /// Opens an application.
    pub(crate) fn open_application(&self, id: &str) {
        let Ok(id) = id.parse::<Id>() else { return };
        self.change(|state| {
            if state.is_signed_in() {
                state.pages.cases.open = Some(Open::new(id));
                state.page = Page::Application;
                state.notice = None;
            }
        });
        self.load_open();
    }

    /// Begins an application, and opens it.
    pub(crate) async fn begin_application(&self, kind: ApplicationKind, whom: WhomInput) {
        let Some(session) = self.session().cloned() else { return };
        let new = NewApplication { kind, whom: matches!(whom, WhomInput::Me).then_some(ForWhom::Me) };
        let begun = self.change(|state| {
            let begins = &mut state.pages.cases.begins;
            if begins.busy {
                return None;
            }
            begins.failure = None;
            let key = match &begins.asked {
                Some((asked, key)) if *asked == new => key.clone(),
                _ => IdempotencyKey::new().ok()?,
            };
            begins.busy = true;
            begins.asked = Some((new.clone(), key.clone()));
            Some((key, state.epoch))
        });
        let Some((key, epoch)) = begun else { return };
        let result = session.begin_application(new, key).await;
        self.change(|state| {
            if state.epoch != epoch {
                return;
            }
            state.pages.cases.begins = Begins::default();
            match result {
                Ok(application) => {
                    let mut open = Open::new(application.summary.id.clone());
                    open.whom_begins_as(whom);
                    open.data = Loading::Ready { value: application };
                    state.pages.cases.open = Some(open);
                    state.page = Page::Application;
                }
                Err(code) => state.pages.cases.begins.failure = Some(code.into()),
            }
        });
        self.load_places();
    }

    /// Changes the application that is open, if it is still this one.
    fn change_open<T>(&self, epoch: u64, id: &Id, change: impl FnOnce(&mut Open) -> T) -> Option<T> {
        self.change(|state| {
            let open = state.pages.cases.open.as_mut().filter(|open| open.id == *id);
            if state.epoch == epoch { open.map(change) } else { None }
        })
    }
}

/// An answer as what a page shows.
fn loaded<T>(result: Result<T, Code>) -> Loading<T> {
    match result {
        Ok(value) => Loading::Ready { value },
        Err(code) => Loading::Failed { code: code.as_str().to_owned(), retry: code.retry_can_help() },
    }
}
