//! `minside --remove-everything`: for uninstalling, and for administrators of computers that others use. No window is opened.

use client::{Places, SettingsFile, remove_everything};

use crate::start;

/// The option.
pub(crate) const OPTION: &str = "--remove-everything";

/// Removes whatever this app keeps for whoever runs it; whether nothing is left. A session at the service ends by itself
/// within minutes.
pub(crate) fn remove(context: &tauri::Context) -> bool {
    let Some(places) = Places::of_this_person() else { return false };
    let folder = tauri::utils::platform::resource_dir(context.package_info(), &tauri::Env::default()).ok();
    let environment = start::environment_as_it_is(folder);
    let settings = SettingsFile::at(places.settings());
    let kept = remove_everything(&settings, environment.as_ref().map(|environment| environment.name.as_str()));
    let removed = tauri::async_runtime::block_on(kept);
    // Deleted last: a window that is still open has it open.
    removed & places.remove_web_view()
}
