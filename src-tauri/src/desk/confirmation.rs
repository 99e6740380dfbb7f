//! Saving the confirmation, and the files that were saved.

use std::{path::PathBuf, sync::Arc};

use client::{
    Code, PageLanguages, Session,
    environment::Environment,
    save::{self, Replace},
    suggested_name,
};
use jiff::Timestamp;
use mypage_api::Standing;
use tauri_plugin_opener::OpenerExt;
use texts::Language;

use super::{Desk, DeskState, document::blocking, format, show};
use crate::{
    dialog,
    view::{ConfirmationView, DeletedView, LanguagesView, Loading},
};

impl Desk {
    pub(crate) async fn set_document_languages(&self, tag: &str) {
        let Some(languages) = PageLanguages::offered().find(|offered| offered.tag() == tag) else { return };
        self.change(|state| {
            state.document_languages = languages;
            if let Some(Loading::Ready { value }) = &mut state.pages.confirmation {
                value.languages = languages.tag();
            }
        });
        self.show_document().await;
    }

    /// Asks where to, and writes the document that is shown there. Pressed twice, it is done once.
    pub(crate) async fn save_confirmation(&self) {
        let (Some(session), Some(environment)) = (self.session().cloned(), self.0.environment.clone()) else { return };
        let begun = self.change(|state| {
            state.notice = None;
            state.begin_step("fetching").then_some((state.document_languages, state.language(), state.epoch))
        });
        let Some((languages, language, epoch)) = begun else { return };
        let result = self.fetch_and_save(session, environment, (languages, language), epoch).await;
        self.change(|state| {
            if state.epoch != epoch {
                return;
            }
            state.step("idle");
            match result {
                Ok(Some(path)) => state.has_saved(path),
                Ok(None) => {}
                Err(code) => {
                    let action = if code.retry_can_help() { "save-again" } else { "none" };
                    state.notice = Some(show::error(code, action));
                }
            }
        });
    }

    async fn fetch_and_save(
        &self,
        session: Session,
        environment: Arc<Environment>,
        (languages, language): (PageLanguages, Language),
        epoch: u64,
    ) -> Result<Option<PathBuf>, Code> {
        let kind = environment.kind;
        let pdf = self.document(session, environment, languages, epoch).await?.pdf.clone();
        self.change(|state| state.step("choosing"));
        let suggested = suggested_name(language, kind, Timestamp::now());
        let Some(path) = dialog::choose_confirmation(self.app(), language, &suggested).await else { return Ok(None) };
        // The session may have ended while the dialog was open; then nothing more of it goes to the disk.
        if self.state().epoch != epoch {
            return Ok(None);
        }
        self.change(|state| state.step("writing"));
        let target = path.clone();
        blocking(move || {
            // Where there was a file, the dialog has asked.
            let replace = if target.exists() { Replace::Yes } else { Replace::No };
            save::write(&target, &pdf, replace).map_err(Code::from)
        })
        .await?;
        Ok(Some(path))
    }

    /// Shows the saved file in the desktop's file view.
    pub(crate) fn open_saved_folder(&self) {
        let Some(path) = self.state().saved.last().cloned() else { return };
        if self.app().opener().reveal_item_in_dir(path).is_err() {
            self.tell(Code::FolderNotOpened, "none");
        }
    }

    /// Opens the saved file in the system's own viewer, from which it can be printed.
    pub(crate) fn open_saved_file(&self) {
        let Some(path) = self.state().saved.last().cloned() else { return };
        if self.app().opener().open_path(path.to_string_lossy(), None::<&str>).is_err() {
            self.tell(Code::FileNotOpened, "none");
        }
    }

    /// Deletes the files that were saved in the session that ended.
    pub(crate) fn delete_saved_files(&self) {
        self.change(|state| {
            let before = u32::try_from(state.saved.len()).unwrap_or(u32::MAX);
            state.saved.retain(|path| std::fs::remove_file(path).is_err() && path.exists());
            let failed = u32::try_from(state.saved.len()).unwrap_or(u32::MAX);
            state.deleted = Some(DeletedView { deleted: before - failed, failed });
        });
    }
}

fn pair(languages: PageLanguages) -> LanguagesView {
    LanguagesView {
        id: languages.tag(),
        norwegian: languages.norwegian().tag().to_owned(),
        other: languages.other().tag().to_owned(),
    }
}

impl DeskState {
    /// The confirmation page for somebody with this standing.
    pub(super) fn confirmation_of(&self, standing: Standing) -> ConfirmationView {
        let (step, saved, preview) = match &self.pages.confirmation {
            Some(Loading::Ready { value }) => (value.step.clone(), value.saved.clone(), value.preview.clone()),
            _ => ("idle".to_owned(), self.saved.last().map(|path| format::file(path)), Loading::Loading),
        };
        ConfirmationView {
            availability: match standing {
                Standing::Legal => "available",
                other => format::standing(other),
            }
            .to_owned(),
            languages: self.document_languages.tag(),
            offered: PageLanguages::offered().map(pair).collect(),
            preview,
            step,
            saved,
        }
    }

    /// Begins saving, unless it is under way or there is nothing to save.
    fn begin_step(&mut self, step: &str) -> bool {
        match &mut self.pages.confirmation {
            Some(Loading::Ready { value }) if value.step == "idle" && value.availability == "available" => {
                step.clone_into(&mut value.step);
                true
            }
            _ => false,
        }
    }

    fn step(&mut self, step: &str) {
        if let Some(Loading::Ready { value }) = &mut self.pages.confirmation {
            step.clone_into(&mut value.step);
        }
    }

    pub(super) fn has_saved(&mut self, path: PathBuf) {
        if let Some(Loading::Ready { value }) = &mut self.pages.confirmation {
            value.saved = Some(format::file(&path));
        }
        self.saved.retain(|earlier| *earlier != path);
        self.saved.push(path);
    }
}
