//! What the app remembers between starts: language, colours, and the way used last (requirement A7). Never who.

use std::path::PathBuf;

use mypage_api::Way;
use serde::{Deserialize, Serialize};
use texts::Language;

use crate::save::{self, Replace, SaveError};

/// A settings file is a few lines; anything larger is not ours.
const SIZE_LIMIT: u64 = 16 * 1024;

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the operating system has them.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language chosen by the person; none follows the operating system.
    pub language: Option<Language>,
    /// The colours.
    pub theme: Theme,
    /// The way of the last login.
    pub last_way: Option<Way>,
    /// Whether others use this computer (requirement E4).
    pub shared: bool,
    /// After how many minutes without use the person wants to be logged out; none is as long as is allowed.
    pub idle_minutes: Option<u16>,
    /// How large everything in the window is, in percent (requirement G3); none is 100.
    pub zoom: Option<u16>,
    /// Whether somebody has said who uses this computer (requirement E4).
    pub welcomed: bool,
    /// How large the window was (requirement G5).
    pub window: Option<WindowSize>,
}

/// How large everything in the window can be, in percent.
pub const ZOOMS: [u16; 8] = [80, 100, 125, 150, 175, 200, 300, 400];

impl Settings {
    /// How large everything in the window is, in percent: one of [`ZOOMS`].
    #[must_use]
    pub fn zoom(&self) -> u16 {
        self.zoom.filter(|zoom| ZOOMS.contains(zoom)).unwrap_or(100)
    }

    /// The next larger zoom, or the next smaller one; the same at the end.
    #[must_use]
    pub fn next_zoom(&self, larger: bool) -> u16 {
        let now = self.zoom();
        let next = if larger {
            ZOOMS.into_iter().find(|zoom| *zoom > now)
        } else {
            ZOOMS.into_iter().rev().find(|zoom| *zoom < now)
        };
        next.unwrap_or(now)
    }
}

/// The size of the window, in pixels that do not depend on the screen's density.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Its width.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// Whether it filled the screen.
    pub maximized: bool,
}

/// The file that holds the settings.
pub struct SettingsFile(PathBuf);

impl SettingsFile {
    /// Settings in this file.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// Reads the settings. A missing, unreadable or broken file means the defaults: no setting is worth an error.
    #[must_use]
    pub fn load(&self) -> Settings {
        let small = std::fs::metadata(&self.0).is_ok_and(|meta| meta.is_file() && meta.len() <= SIZE_LIMIT);
        small
            .then(|| std::fs::read(&self.0).ok())
            .flatten()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Deletes the file, and its folder if nothing else is in it. No file is no fault.
    ///
    /// # Errors
    /// If it is still there.
    pub fn remove(&self) -> Result<(), SaveError> {
        match std::fs::remove_file(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(SaveError::from(&error)),
            _ => {}
        }
        if let Some(folder) = self.0.parent() {
            // A folder with something else in it stays.
            let _ = std::fs::remove_dir(folder);
        }
        Ok(())
    }

    /// Writes the settings, whole or not at all.
    ///
    /// # Errors
    /// As for saving any file.
    pub fn store(&self, settings: &Settings) -> Result<(), SaveError> {
        if let Some(folder) = self.0.parent() {
            std::fs::create_dir_all(folder).map_err(|error| SaveError::from(&error))?;
        }
        let bytes = serde_json::to_vec_pretty(settings).map_err(|_| SaveError::Failed)?;
        save::write(&self.0, &bytes, Replace::Yes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_stored() {
        let folder = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(folder.path().join("deep/settings.json"));
        let settings = Settings {
            language: Some(Language::Nb),
            theme: Theme::Dark,
            last_way: Some(Way::IdPorten),
            idle_minutes: Some(5),
            window: Some(WindowSize { width: 800, height: 600, maximized: false }),
            ..Settings::default()
        };
        file.store(&settings).unwrap();
        assert_eq!(file.load(), settings);
    }

    #[test]
    fn the_zoom_goes_up_and_down_in_steps_and_ends_somewhere() {
        let at = |zoom| Settings { zoom: Some(zoom), ..Settings::default() };
        assert_eq!(Settings::default().next_zoom(true), 125);
        assert_eq!(at(125).next_zoom(false), 100);
        assert_eq!((at(400).next_zoom(true), at(80).next_zoom(false)), (400, 80));
        assert_eq!(at(7).zoom(), 100);
    }

    #[test]
    fn removed_settings_leave_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(folder.path().join("deep/settings.json"));
        assert_eq!(file.remove(), Ok(()));
        file.store(&Settings::default()).unwrap();
        assert_eq!(file.remove(), Ok(()));
        assert!(!folder.path().join("deep").exists());
    }

    #[test]
    fn a_broken_or_huge_file_means_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let file = SettingsFile::at(path.clone());
        assert_eq!(file.load(), Settings::default());
        std::fs::write(&path, b"{\"language\":").unwrap();
        assert_eq!(file.load(), Settings::default());
        std::fs::write(&path, format!("{{\"theme\":\"dark\"}}{}", " ".repeat(20_000))).unwrap();
        assert_eq!(file.load(), Settings::default());
    }
}
