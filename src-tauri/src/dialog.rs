//! The native dialogs for files.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

/// Asks where to save; none if the person changed their mind. The dialog itself asks before it gives the name of a file
/// that is there.
pub(crate) async fn choose_file(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
    choose(app, suggested, "PDF", &["pdf"]).await
}

/// The same for a report.
pub(crate) async fn choose_report(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
    let ending = suggested.rsplit('.').next().unwrap_or_default();
    choose(app, suggested, &ending.to_uppercase(), &[ending]).await
}

async fn choose(app: &AppHandle, suggested: &str, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = test_answer() {
        return answer;
    }
    let (reply, answer) = oneshot::channel();
    app.dialog()
        .file()
        .set_file_name(suggested)
        .add_filter(kind, endings)
        .save_file(move |file| drop(reply.send(file.and_then(|file| file.into_path().ok()))));
    answer.await.ok().flatten()
}

/// Asks for a file to look at; none if the person changed their mind.
pub(crate) async fn choose_existing_file(app: &AppHandle) -> Option<PathBuf> {
    pick(app, "PDF, PNG, JPEG", &["pdf", "png", "jpg", "jpeg"]).await
}

/// Asks for a picture; none if the person changed their mind.
pub(crate) async fn choose_picture(app: &AppHandle) -> Option<PathBuf> {
    pick(app, "PNG, JPEG", &["png", "jpg", "jpeg"]).await
}

async fn pick(app: &AppHandle, kinds: &str, endings: &[&str]) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("MINSIDE_TEST_OPEN") {
        return Some(file.into());
    }
    let (reply, answer) = oneshot::channel();
    app.dialog()
        .file()
        .add_filter(kinds, endings)
        .pick_file(move |file| drop(reply.send(file.and_then(|file| file.into_path().ok()))));
    answer.await.ok().flatten()
}

/// Asks for documents to hand in; none if the person changed their mind.
pub(crate) async fn choose_documents(app: &AppHandle) -> Vec<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("MINSIDE_TEST_OPEN") {
        return vec![file.into()];
    }
    let (reply, answer) = oneshot::channel();
    app.dialog()
        .file()
        .add_filter("PDF, PNG, JPEG", &["pdf", "png", "jpg", "jpeg"])
        .pick_files(move |files| drop(reply.send(files.unwrap_or_default())));
    let files = answer.await.unwrap_or_default();
    files.into_iter().filter_map(|file| file.into_path().ok()).collect()
}

/// WebDriver cannot press the buttons of a native dialog, so builds for tests take the answer from `MINSIDE_TEST_SAVE_TO`:
/// a path, or `cancel`. Release builds have no such thing.
#[cfg(debug_assertions)]
#[allow(clippy::option_option, reason = "no answer set, and an answer of no file, are two things")]
fn test_answer() -> Option<Option<PathBuf>> {
    let answer = std::env::var_os("MINSIDE_TEST_SAVE_TO")?;
    Some((answer != "cancel").then(|| answer.into()))
}
