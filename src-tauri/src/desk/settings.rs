//! What the person may choose, within what the administrator wants.

use client::{IDLE_CHOICES, Outcome, PageLanguages, Settings, Theme, WindowSize, ZOOMS, environment::Environment};
use texts::Language;

use super::{Desk, DeskState, Page, computer::until_receipt, show};
use crate::{view::SettingsView, window};

impl Desk {
    pub(crate) fn set_language(&self, language: Language) {
        if self.state().policy.policy().language.is_some() {
            return;
        }
        self.change_settings(|settings| settings.language = Some(language));
        // Whoever reads another language now wants the document in it too.
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            desk.set_document_languages(&PageLanguages::for_reader(language).tag()).await;
        });
    }

    pub(crate) fn set_theme(&self, theme: Theme) {
        self.change_settings(|settings| settings.theme = theme);
    }

    /// The person wants everything larger or smaller.
    pub(crate) fn set_zoom(&self, percent: u16) {
        self.change_settings(|settings| settings.zoom = Some(percent).filter(|percent| ZOOMS.contains(percent)));
        window::zoom(self.app(), self.state().settings.zoom());
    }

    /// One step larger or smaller, as the keys for it want.
    pub(crate) fn step_zoom(&self, larger: bool) {
        let next = self.state().settings.next_zoom(larger);
        self.set_zoom(next);
    }

    /// The person says whether others use this computer; no use where the administrator has said so.
    pub(crate) fn set_shared(&self, shared: bool) {
        if self.state().policy.policy().shared_computer.is_some() {
            return;
        }
        self.change_settings(|settings| {
            settings.shared = shared;
            settings.last_way = settings.last_way.filter(|_| !shared);
        });
        self.apply_rules();
    }

    /// Somebody says for the first time who uses this computer (requirement E4).
    pub(crate) fn welcome(&self, shared: bool) {
        self.change_settings(|settings| settings.welcomed = true);
        self.set_shared(shared);
        self.change(|state| {
            if state.page == Page::Welcome {
                state.page = Page::Start;
            }
        });
    }

    /// The person wants to be logged out after so many minutes without use.
    pub(crate) fn set_idle_minutes(&self, minutes: u16) {
        self.change_settings(|settings| {
            settings.idle_minutes = Some(minutes).filter(|minutes| IDLE_CHOICES.contains(minutes));
        });
        self.apply_rules();
    }

    /// Remembers how large the window is.
    pub(crate) fn keep_window_size(&self, size: WindowSize) {
        let (keeps, known) = {
            let state = self.state();
            (!state.removed, state.settings.window)
        };
        if keeps && known != Some(size) {
            self.change_settings(|settings| settings.window = Some(size));
        }
    }

    /// Deletes whatever this app keeps on this computer: settings, and what is in the keyring. Whoever is logged in is
    /// logged out first.
    pub(crate) async fn remove_everything(&self) {
        if let Some(session) = self.session() {
            session.log_out(self.language()).await;
            until_receipt(session, |receipt| receipt.keyring != Outcome::UnderWay).await;
        }
        let environment = self.0.environment.as_ref().map(|environment| environment.name.as_str());
        let removed = client::remove_everything(&self.0.settings_file, environment).await;
        self.change(|state| {
            state.settings = Settings::default();
            state.removed = true;
            let first = state.first_page();
            state.came_from.iter_mut().filter(|page| **page == Page::Start).for_each(|page| *page = first);
            state.notice = Some(if removed {
                show::notice("success", "everything-removed")
            } else {
                show::error(client::Code::RemoveFailed, "none")
            });
        });
        self.apply_rules();
    }

    pub(super) fn change_settings(&self, change: impl FnOnce(&mut Settings)) {
        let settings = {
            let mut state = self.state();
            state.removed = false;
            change(&mut state.settings);
            // Of a computer that others use, nothing is kept but that somebody said so.
            if state.rules().shared {
                Settings { shared: state.settings.shared, ..Settings::default() }
            } else {
                state.settings
            }
        };
        // A setting that cannot be kept still holds until the app is closed.
        if let Err(error) = self.0.settings_file.store(&settings) {
            tracing::warn!(%error, "the settings could not be kept");
        }
        self.publish();
    }
}

impl DeskState {
    pub(super) fn settings_view(&self, environment: Option<&Environment>) -> SettingsView {
        let rules = self.rules();
        let minutes = |time: std::time::Duration| u32::try_from(time.as_secs() / 60).unwrap_or(u32::MAX);
        SettingsView {
            idle_minutes: minutes(rules.idle),
            absolute_minutes: minutes(rules.absolute),
            idle_choices: if rules.shared { Vec::new() } else { self.idle_choices() },
            zoom: self.settings.zoom(),
            zooms: ZOOMS.to_vec(),
            issuer: environment.map(|environment| environment.idporten.issuer.clone()),
            service: environment.map(|environment| environment.service.address.to_string()),
        }
    }

    /// The times to choose from, the longest that is allowed among them.
    fn idle_choices(&self) -> Vec<u32> {
        let longest = client::Rules::of(&Settings::default(), self.policy.policy(), self.coverage.is_whole()).idle;
        let longest = u32::try_from(longest.as_secs() / 60).unwrap_or(u32::MAX);
        let shorter = IDLE_CHOICES.into_iter().map(u32::from).filter(|minutes| *minutes < longest);
        shorter.chain([longest]).collect()
    }
}
