//! Help, the self-test, the report.

use client::help::{ArticleId, HelpLink};
use tauri::{State, ipc::Response};

use crate::desk::Desk;

/// Opens the help at what the screen is about.
#[tauri::command]
pub(super) fn open_help(desk: State<'_, Desk>) {
    desk.open_help();
}

/// Opens the help at what an error is about.
#[tauri::command]
pub(super) fn open_help_for(desk: State<'_, Desk>, code: String) {
    desk.open_help_for(&code);
}

/// Opens an article, or all that there is.
#[tauri::command]
pub(super) fn open_article(desk: State<'_, Desk>, id: Option<ArticleId>) {
    desk.open_article(id);
}

/// Searches the help.
#[tauri::command]
pub(super) fn search_help(desk: State<'_, Desk>, query: String) {
    desk.search_help(&query);
}

/// Goes where an article leads.
#[tauri::command]
pub(super) async fn follow_help_link(desk: State<'_, Desk>, link: HelpLink) -> Result<(), ()> {
    desk.follow_help_link(link).await;
    Ok(())
}

/// Runs the self-test.
#[tauri::command]
pub(super) fn run_self_test(desk: State<'_, Desk>) {
    desk.run_self_test();
}

/// What the person writes about what happened.
#[tauri::command]
pub(super) fn write_report(desk: State<'_, Desk>, words: String) {
    desk.write_report(&words);
}

/// Asks for a picture to go along.
#[tauri::command]
pub(super) async fn choose_report_picture(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.choose_report_picture().await;
    Ok(())
}

/// Leaves the picture out.
#[tauri::command]
pub(super) fn remove_report_picture(desk: State<'_, Desk>) {
    desk.remove_report_picture();
}

/// The picture that goes along.
#[tauri::command]
pub(super) fn report_picture(desk: State<'_, Desk>) -> Response {
    Response::new(desk.report_picture())
}

/// Saves the report.
#[tauri::command]
pub(super) async fn save_report(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.save_report().await;
    Ok(())
}
