//! The receipt for an application as a file.

use client::{
    Code, PageLanguages, draw_receipt,
    save::{self, Replace},
    suggested_receipt_name,
};
use jiff::Timestamp;

use crate::{
    desk::{Desk, document::blocking},
    dialog,
    view::Loading,
};

impl Desk {
    /// Asks where to, and writes the receipt for the application that is open.
    pub(crate) async fn save_receipt(&self) {
        let Some(environment) = self.0.environment.clone() else { return };
        let (epoch, language, open) = {
            let state = self.state();
            let open = state.pages.cases.open.as_ref().and_then(|open| match &open.data {
                Loading::Ready { value } => Some((open.id.clone(), value.summary.clone())),
                _ => None,
            });
            (state.epoch, state.language(), open)
        };
        let Some((id, summary)) = open else { return };
        let place = match &self.state().pages.cases.places {
            Some(Loading::Ready { value }) => {
                value.iter().find(|place| Some(&place.id) == summary.meeting_point.as_ref()).cloned()
            }
            _ => None,
        };
        let suggested = suggested_receipt_name(language, Timestamp::now());
        let Some(path) = dialog::choose_receipt(self.app(), language, &suggested).await else { return };
        if self.state().epoch != epoch {
            return;
        }
        let target = path.clone();
        let written = blocking(move || {
            let languages = PageLanguages::for_reader(language);
            let pdf = draw_receipt(&summary, place.as_ref(), &environment, languages)?;
            let replace = if target.exists() { Replace::Yes } else { Replace::No };
            save::write(&target, &pdf, replace).map_err(Code::from)
        })
        .await;
        self.change_open(epoch, &id, |open| match &written {
            Ok(()) => open.receipt_file = path.file_name().map(|name| name.to_string_lossy().into_owned()),
            Err(code) => open.failure = Some((*code).into()),
        });
        self.change(|state| {
            if state.epoch == epoch && written.is_ok() {
                state.has_saved(path);
            }
        });
    }
}
