//! Files of a draft, on their way to the service.

use std::path::PathBuf;

use client::{Code, session::FileToSend};
use mypage_api::Id;

use super::{Open, Upload};
use crate::{desk::Desk, dialog};

impl Open {
    fn upload(&mut self, number: u32) -> Option<&mut Upload> {
        self.uploads.iter_mut().find(|upload| upload.number == number)
    }
}

impl Desk {
    /// Asks for files, and sends them.
    pub(crate) async fn add_files(&self) {
        for path in dialog::choose_documents(self.app(), self.language()).await {
            self.add_file(path);
        }
    }

    /// Sends a file that was chosen, or dropped on the window, if what is open is a draft.
    pub(crate) fn add_file(&self, path: PathBuf) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let number = self.change(|state| {
            let open = state.pages.cases.open.as_mut()?;
            open.draft()?;
            open.next_upload += 1;
            let number = open.next_upload;
            open.uploads.push(Upload { number, path, name, percent: 0, failure: None, task: None });
            Some(number)
        });
        if let Some(number) = number {
            self.send_upload(number);
        }
    }

    /// Sends a file, from where it was left.
    pub(crate) fn send_upload(&self, number: u32) {
        let (epoch, id, path) = {
            let mut state = self.state();
            let epoch = state.epoch;
            let Some(open) = state.pages.cases.open.as_mut() else { return };
            let id = open.id.clone();
            let Some(upload) = open.upload(number) else { return };
            upload.failure = None;
            (epoch, id, upload.path.clone())
        };
        let desk = self.clone();
        let task = tauri::async_runtime::spawn(async move {
            let sent = desk.send(epoch, &id, number, path).await;
            desk.change_open(epoch, &id, |open| match sent {
                Ok(()) => open.uploads.retain(|upload| upload.number != number),
                Err(code) => {
                    if let Some(upload) = open.upload(number) {
                        upload.failure = Some(code);
                    }
                }
            });
            if sent.is_ok() {
                desk.load_open();
            }
        });
        if let Some(upload) = self.state().pages.cases.open.as_mut().and_then(|open| open.upload(number)) {
            upload.task = Some(task.inner().abort_handle());
        }
    }

    async fn send(&self, epoch: u64, id: &Id, number: u32, path: PathBuf) -> Result<(), Code> {
        let session = self.session().cloned().ok_or(Code::SessionEnded)?;
        let read = tokio::task::spawn_blocking(move || FileToSend::read(&path)).await;
        let file = read.unwrap_or(Err(Code::FileUnreadable))?;
        let told = |percent| {
            self.change_open(epoch, id, |open| {
                if let Some(upload) = open.upload(number) {
                    upload.percent = percent;
                }
            });
        };
        session.send_file(id, &file, told).await.map(drop)
    }

    /// Stops a file on its way. What has come of it is taken out of the draft.
    pub(crate) fn stop_upload(&self, number: u32) {
        self.change(|state| {
            if let Some(open) = &mut state.pages.cases.open {
                open.uploads.retain(|upload| upload.number != number);
            }
        });
        self.load_open();
    }

    /// Takes a file out of the draft.
    pub(crate) async fn remove_file(&self, file: &str) {
        let (Some(session), Ok(file)) = (self.session().cloned(), file.parse::<Id>()) else { return };
        let (epoch, id) = {
            let state = self.state();
            let Some(open) = &state.pages.cases.open else { return };
            (state.epoch, open.id.clone())
        };
        if let Err(code) = session.delete_file(id.clone(), file).await {
            self.change_open(epoch, &id, |open| open.failure = Some(code.into()));
        }
        self.load_open();
    }
}
