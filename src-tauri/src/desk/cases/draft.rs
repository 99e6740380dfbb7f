//! A draft: what is typed is saved with the service as it is typed, and handed in once.

use client::{Code, IdempotencyKey};
use mypage_api::{Application, ApplicationStatus, HandIn, Id};

use super::{DraftInput, Open, WhomInput, show};
use crate::{
    desk::{Desk, Page},
    view::Loading,
};

impl Open {
    /// Whom it is for was chosen before there was a draft; a name comes later.
    pub(super) fn whom_begins_as(&mut self, whom: WhomInput) {
        self.whom = Some(whom);
    }

    pub(super) fn draft(&mut self) -> Option<&mut Application> {
        match &mut self.data {
            Loading::Ready { value } if value.summary.status == ApplicationStatus::Draft => Some(value),
            _ => None,
        }
    }
}

impl Desk {
    /// Keeps what the form has now. While something is being saved, the newest waits for it.
    pub(crate) async fn save_draft(&self, input: DraftInput) {
        let begun = self.change(|state| {
            let epoch = state.epoch;
            let open = state.pages.cases.open.as_mut()?;
            if input.change <= open.change {
                return None;
            }
            let kind = open.draft()?.content.kind;
            let whom = input.whom;
            open.change = input.change;
            let (content, wrong) = input.content(kind);
            open.wrong = wrong;
            open.whom = whom;
            let known = open.draft()?.content == content;
            open.unsaved = (!known || open.saving).then_some(content);
            let begins = open.unsaved.is_some() && !open.saving;
            open.saving |= begins;
            begins.then(|| (epoch, open.id.clone()))
        });
        if let Some((epoch, id)) = begun {
            self.save_until_saved(epoch, &id).await;
        }
    }

    async fn save_until_saved(&self, epoch: u64, id: &Id) {
        self.save_all(epoch, id).await;
        self.0.saved.notify_waiters();
    }

    /// Waits until nothing is being saved.
    async fn until_saved(&self) {
        loop {
            let saved = self.0.saved.notified();
            if !self.state().pages.cases.open.as_ref().is_some_and(|open| open.saving) {
                return;
            }
            saved.await;
        }
    }

    async fn save_all(&self, epoch: u64, id: &Id) {
        let Some(session) = self.session().cloned() else { return };
        loop {
            let next = self.change_open(epoch, id, |open| {
                let version = open.draft()?.version;
                let content = open.unsaved.take();
                open.saving = content.is_some();
                Some((version, content?))
            });
            let Some(Some((version, content))) = next else { return };
            let result = session.change_application(id.clone(), version, content.clone()).await;
            let changed_elsewhere = self.change_open(epoch, id, |open| match result {
                Ok(application) => {
                    open.failure = None;
                    open.data = Loading::Ready { value: application };
                    false
                }
                Err(code) => {
                    open.failure = Some(code.into());
                    open.saving = false;
                    // What was typed waits for the next try, unless there is something newer.
                    open.unsaved = open.unsaved.take().or(Some(content));
                    code == Code::DraftChanged
                }
            });
            match changed_elsewhere {
                Some(true) => return self.begin_fields_anew(epoch, id).await,
                Some(false) if self.is_saving(id) => {}
                _ => return,
            }
        }
    }

    fn is_saving(&self, id: &Id) -> bool {
        self.state().pages.cases.open.as_ref().is_some_and(|open| open.id == *id && open.saving)
    }

    /// The draft was changed in another window: that is what counts, and the fields show it.
    async fn begin_fields_anew(&self, epoch: u64, id: &Id) {
        let Some(session) = self.session().cloned() else { return };
        let result = session.application(id.clone()).await;
        self.change_open(epoch, id, |open| {
            if let Ok(application) = result {
                open.data = Loading::Ready { value: application };
                open.unsaved = None;
                open.wrong.clear();
                open.begun += 1;
            }
        });
    }

    /// Tries again to save what is not saved.
    pub(crate) async fn save_draft_again(&self) {
        let begun = self.change(|state| {
            let epoch = state.epoch;
            let open = state.pages.cases.open.as_mut()?;
            let begins = open.unsaved.is_some() && !open.saving;
            open.saving |= begins;
            begins.then(|| (epoch, open.id.clone()))
        });
        if let Some((epoch, id)) = begun {
            self.save_until_saved(epoch, &id).await;
        }
    }

    /// Hands the draft in, if nothing is missing. Pressed twice, or again after a lost answer, it is handed in once.
    pub(crate) async fn hand_in(&self) {
        let Some(session) = self.session().cloned() else { return };
        // What was typed last may still be on its way.
        self.until_saved().await;
        let language = self.language().tag().to_owned();
        let begun = self.change(|state| {
            let epoch = state.epoch;
            let open = state.pages.cases.open.as_mut()?;
            if open.handing_in || open.saving || open.unsaved.is_some() || !open.wrong.is_empty() {
                return None;
            }
            let draft = open.draft()?;
            if !show::missing(draft).is_empty() {
                return None;
            }
            let version = draft.version;
            let key = open.hand_in.clone().map_or_else(IdempotencyKey::new, Ok).ok()?;
            open.hand_in = Some(key.clone());
            open.handing_in = true;
            open.failure = None;
            Some((epoch, open.id.clone(), HandIn { version, language }, key))
        });
        let Some((epoch, id, hand_in, key)) = begun else { return };
        let result = session.hand_in(id.clone(), hand_in, key).await;
        let answered = self.change_open(epoch, &id, |open| {
            open.handing_in = false;
            match result {
                Ok(receipt) => {
                    open.receipt = Some(receipt);
                    open.hand_in = None;
                    true
                }
                Err(code) => {
                    open.failure = Some(code.into());
                    // An answer that says no is an answer; only a lost one is asked for again with the same key.
                    if !matches!(code, Code::ServiceUnreachable | Code::ServiceSlow | Code::ServiceFault) {
                        open.hand_in = None;
                    }
                    code == Code::NotADraft
                }
            }
        });
        if answered == Some(true) {
            self.load_open();
        }
    }

    /// Deletes the draft, and goes back to the list.
    pub(crate) async fn delete_draft(&self) {
        let Some(session) = self.session().cloned() else { return };
        let begun = {
            let mut state = self.state();
            let epoch = state.epoch;
            state.pages.cases.open.as_mut().and_then(|open| open.draft().map(|_| ()).map(|()| (epoch, open.id.clone())))
        };
        let Some((epoch, id)) = begun else { return };
        match session.delete_application(id.clone()).await {
            Ok(()) => {
                self.change_open(epoch, &id, |open| open.uploads.clear());
                self.navigate(Page::Applications);
            }
            Err(code) => {
                self.change_open(epoch, &id, |open| open.failure = Some(code.into()));
            }
        }
    }
}
