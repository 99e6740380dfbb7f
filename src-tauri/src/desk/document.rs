//! The confirmation before it is saved: a signed statement, drawn, and its pages as pictures. What is seen is what is
//! saved; it is kept in memory while somebody is logged in, and for no longer than it is fresh.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use client::{
    Code, PageLanguages, Session, SignedStatement, draw_confirmation, environment::Environment, preview_confirmation,
};
use jiff::Timestamp;

use super::{Desk, DeskState, Page};
use crate::view::{Loading, PreviewView};

/// How long a statement that was fetched may be drawn and saved. What is registered can change.
const FRESH: Duration = Duration::from_mins(5);

/// A document that was drawn.
pub(super) struct Document {
    statement: Arc<SignedStatement>,
    fetched: Instant,
    languages: PageLanguages,
    version: u32,
    /// The file.
    pub pdf: Arc<Vec<u8>>,
    pictures: Vec<Arc<Vec<u8>>>,
}

impl Document {
    fn is_fresh(&self) -> bool {
        self.fetched.elapsed() < FRESH
    }
}

impl Desk {
    /// Shows the document on the page where it can be saved.
    pub(super) async fn show_document(&self) {
        let (Some(session), Some(environment)) = (self.session().cloned(), self.0.environment.clone()) else { return };
        let Some((languages, epoch)) = self.change(DeskState::begin_preview) else { return };
        let made = self.document(session, environment, languages, epoch).await;
        self.change(|state| {
            // Another language may have been chosen meanwhile; its own picture is on its way.
            if state.epoch == epoch && state.document_languages == languages {
                state.set_preview(match made {
                    Ok(document) => document.preview(),
                    Err(code) => Loading::Failed { code: code.as_str().to_owned(), retry: code.retry_can_help() },
                });
            }
        });
    }

    /// The document in these languages: the one at hand, or a new one. Asked for twice at once, it is made once.
    pub(super) async fn document(
        &self,
        session: Session,
        environment: Arc<Environment>,
        languages: PageLanguages,
        epoch: u64,
    ) -> Result<Arc<Document>, Code> {
        let _made_once = self.0.making.lock().await;
        let at_hand = self.state().pages.document.clone().filter(|document| document.is_fresh());
        let (statement, fetched, version) = match &at_hand {
            Some(document) if document.languages == languages => return Ok(document.clone()),
            Some(document) => (document.statement.clone(), document.fetched, document.version + 1),
            None => (Arc::new(session.statement().await?), Instant::now(), 0),
        };
        let drawn = statement.clone();
        let (pdf, pictures) = blocking(move || {
            let pdf = draw_confirmation(&drawn, &environment, Timestamp::now(), languages)?;
            let pictures = preview_confirmation(&pdf)?;
            Ok((Arc::new(pdf), pictures.into_iter().map(Arc::new).collect()))
        })
        .await?;
        let document = Arc::new(Document { statement, fetched, languages, version, pdf, pictures });
        let mut state = self.state();
        if state.epoch == epoch {
            state.pages.document = Some(document.clone());
        }
        Ok(document)
    }

    /// A page of the document that is shown, as a PNG picture.
    pub(crate) fn preview_picture(&self, version: u32, page: u32) -> Option<Arc<Vec<u8>>> {
        let document = self.state().pages.document.clone().filter(|document| document.version == version)?;
        document.pictures.get(usize::try_from(page).ok()?).cloned()
    }
}

impl Document {
    fn preview(&self) -> Loading<PreviewView> {
        let pages = u32::try_from(self.pictures.len()).unwrap_or_default();
        Loading::Ready { value: PreviewView { version: self.version, pages } }
    }
}

impl DeskState {
    fn begin_preview(&mut self) -> Option<(PageLanguages, u64)> {
        let at_hand = self.pages.document.clone().filter(|document| document.languages == self.document_languages);
        let Some(Loading::Ready { value }) = &mut self.pages.confirmation else { return None };
        if self.page != Page::Confirmation || value.availability != "available" {
            return None;
        }
        // What is shown stays in sight if it is what is asked for, so that nothing jumps.
        value.preview = at_hand.map_or(Loading::Loading, |document| document.preview());
        Some((self.document_languages, self.epoch))
    }

    fn set_preview(&mut self, preview: Loading<PreviewView>) {
        if let Some(Loading::Ready { value }) = &mut self.pages.confirmation {
            value.preview = preview;
        }
    }
}

/// Runs work that computes or waits for a disk, off the threads that answer the window.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Code> + Send + 'static,
) -> Result<T, Code> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Code::DocumentFailed))
}
