//! The native dialogs for files, in the language of the window and in front of it.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use texts::{Language, text};
use tokio::sync::oneshot;

use crate::window;

/// What can be handed in, or checked.
const DOCUMENTS: (&str, &[&str]) = ("PDF, PNG, JPEG", &["pdf", "png", "jpg", "jpeg"]);

/// Asks where to save the confirmation; none if the person changed their mind. The dialog itself asks before it gives the
/// name of a file that is there.
pub(crate) async fn choose_confirmation(app: &AppHandle, language: Language, suggested: &str) -> Option<PathBuf> {
    choose(titled(app, language, "confirmation-save"), suggested, "PDF", &["pdf"]).await
}

/// The same for a receipt.
pub(crate) async fn choose_receipt(app: &AppHandle, language: Language, suggested: &str) -> Option<PathBuf> {
    choose(titled(app, language, "receipt-save"), suggested, "PDF", &["pdf"]).await
}

/// The same for a report.
pub(crate) async fn choose_report(app: &AppHandle, language: Language, suggested: &str) -> Option<PathBuf> {
    let ending = suggested.rsplit('.').next().unwrap_or_default();
    choose(titled(app, language, "report-save"), suggested, &ending.to_uppercase(), &[ending]).await
}

async fn choose(dialog: FileDialogBuilder<Wry>, suggested: &str, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = test_answer() {
        return answer;
    }
    let (reply, answer) = oneshot::channel();
    dialog
        .set_file_name(suggested)
        .add_filter(kind, endings)
        .save_file(move |file| drop(reply.send(file.and_then(|file| file.into_path().ok()))));
    answer.await.ok().flatten()
}

/// Asks for a file to look at; none if the person changed their mind.
pub(crate) async fn choose_existing_file(app: &AppHandle, language: Language) -> Option<PathBuf> {
    pick(titled(app, language, "check-choose"), DOCUMENTS).await
}

/// Asks for a picture; none if the person changed their mind.
pub(crate) async fn choose_picture(app: &AppHandle, language: Language) -> Option<PathBuf> {
    pick(titled(app, language, "report-picture-choose"), ("PNG, JPEG", &["png", "jpg", "jpeg"])).await
}

async fn pick(dialog: FileDialogBuilder<Wry>, (kinds, endings): (&str, &[&str])) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("MINSIDE_TEST_OPEN") {
        return Some(file.into());
    }
    let (reply, answer) = oneshot::channel();
    dialog
        .add_filter(kinds, endings)
        .pick_file(move |file| drop(reply.send(file.and_then(|file| file.into_path().ok()))));
    answer.await.ok().flatten()
}

/// Asks for documents to hand in; none if the person changed their mind.
pub(crate) async fn choose_documents(app: &AppHandle, language: Language) -> Vec<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("MINSIDE_TEST_OPEN") {
        return vec![file.into()];
    }
    let (reply, answer) = oneshot::channel();
    titled(app, language, "file-add")
        .add_filter(DOCUMENTS.0, DOCUMENTS.1)
        .pick_files(move |files| drop(reply.send(files.unwrap_or_default())));
    let files = answer.await.unwrap_or_default();
    files.into_iter().filter_map(|file| file.into_path().ok()).collect()
}

/// A dialog that is called as the button that opened it, in front of the window.
fn titled(app: &AppHandle, language: Language, key: &str) -> FileDialogBuilder<Wry> {
    let dialog = app.dialog().file().set_title(text(language, key, &[]));
    match app.get_webview_window(window::LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// WebDriver cannot press the buttons of a native dialog, so builds for tests take the answer from `MINSIDE_TEST_SAVE_TO`:
/// a path, or `cancel`. Release builds have no such thing.
#[cfg(debug_assertions)]
#[allow(clippy::option_option, reason = "no answer set, and an answer of no file, are two things")]
fn test_answer() -> Option<Option<PathBuf>> {
    let answer = std::env::var_os("MINSIDE_TEST_SAVE_TO")?;
    Some((answer != "cancel").then(|| answer.into()))
}
