//! Where the app keeps the little that it keeps. One module owns every folder.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The app's folders in this person's profile.
#[derive(Debug, Clone)]
pub struct Places {
    config: PathBuf,
    web_view: PathBuf,
}

impl Places {
    /// The folders as the operating system has them; none if there is no home folder.
    #[must_use]
    pub fn of_this_person() -> Option<Self> {
        let dirs = ProjectDirs::from("no", "Minside", "minside")?;
        Some(Self { config: dirs.config_dir().to_owned(), web_view: dirs.cache_dir().join("web-view") })
    }

    /// Folders below one folder, for tests.
    #[must_use]
    pub fn below(folder: &Path) -> Self {
        Self { config: folder.join("config"), web_view: folder.join("web-view") }
    }

    /// The file of the settings (language, colours, the way used last; never who).
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.json")
    }

    /// The web view's folder.
    #[must_use]
    pub fn web_view(&self) -> &Path {
        &self.web_view
    }

    /// Deletes the web view's folder, and the one above it if nothing else is in it; whether it is gone.
    #[must_use]
    pub fn remove_web_view(&self) -> bool {
        let gone = match std::fs::remove_dir_all(&self.web_view) {
            Ok(()) => true,
            Err(error) => error.kind() == std::io::ErrorKind::NotFound,
        };
        if let Some(above) = self.web_view.parent() {
            // A folder with something else in it stays.
            let _ = std::fs::remove_dir(above);
        }
        gone
    }
}
