//! The commands that the UI may call. Each is listed in `commands.txt`, takes no address and no path, and answers with the
//! next view.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands over what a command takes")]

mod cases;
mod help;

use client::{Session, Theme, guide::Guide};
use mypage_api::CodePurpose;
use secrecy::{ExposeSecret, SecretString};
use tauri::{
    AppHandle, State,
    ipc::{Invoke, Response},
};
use texts::Language;

use crate::{
    desk::{Desk, Link, Page, look_at_password},
    view::{AppView, PasswordView},
    window,
};

/// All of them.
pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        cases::add_files,
        answer_guide,
        cases::begin_application,
        cases::begin_booking,
        cases::begin_move,
        cases::book,
        cases::cancel_appointment,
        cancel_sign_in,
        change_address,
        check_code,
        check_password,
        choose_check_file,
        cases::choose_place,
        help::choose_report_picture,
        copy_address,
        current_view,
        cases::delete_draft,
        delete_saved_files,
        dismiss_notice,
        help::follow_help_link,
        go_back,
        cases::hand_in,
        leave_answer,
        log_out,
        log_out_everywhere,
        make_password,
        navigate,
        cases::open_application,
        help::open_article,
        open_browser_again,
        open_guide,
        help::open_help,
        help::open_help_for,
        open_link,
        open_saved_file,
        open_saved_folder,
        preview_picture,
        receipt_done,
        register,
        remove_everything,
        cases::remove_file,
        help::remove_report_picture,
        report_activity,
        help::report_picture,
        resend_code,
        retry,
        help::run_self_test,
        save_confirmation,
        cases::save_draft,
        cases::save_draft_again,
        cases::save_receipt,
        help::save_report,
        help::search_help,
        send_code,
        cases::send_upload,
        set_document_languages,
        set_idle_minutes,
        set_language,
        set_password,
        set_shared,
        set_theme,
        set_zoom,
        sign_in_with_email,
        sign_in_with_idporten,
        stay_signed_in,
        step_zoom,
        cases::stop_upload,
        cases::switch_account,
        switch_to_idporten,
        texts,
        welcome,
        window_ready,
        help::write_report,
    ]
}

fn session(desk: &Desk) -> Option<Session> {
    desk.session().cloned()
}

#[tauri::command]
fn current_view(desk: State<'_, Desk>) -> AppView {
    desk.view()
}

#[tauri::command]
fn window_ready(app: AppHandle) {
    window::show(&app);
}

/// The texts of a language for the window: Fluent sources, the first that has a text says it.
#[tauri::command]
fn texts(language: Language) -> Vec<String> {
    texts::window_sources(language)
}

#[tauri::command]
fn set_language(desk: State<'_, Desk>, language: Language) {
    desk.set_language(language);
}

/// Somebody says for the first time who uses this computer.
#[tauri::command]
fn welcome(desk: State<'_, Desk>, shared: bool) {
    desk.welcome(shared);
}

#[tauri::command]
fn set_theme(desk: State<'_, Desk>, theme: Theme) {
    desk.set_theme(theme);
}

#[tauri::command]
fn navigate(desk: State<'_, Desk>, to: Page) {
    desk.navigate(to);
}

#[tauri::command]
fn dismiss_notice(desk: State<'_, Desk>) {
    desk.dismiss_notice();
}

#[tauri::command]
async fn open_link(desk: State<'_, Desk>, id: Link) -> Result<(), ()> {
    desk.open_link(id).await;
    Ok(())
}

#[tauri::command]
async fn sign_in_with_idporten(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.sign_in().await;
    Ok(())
}

#[tauri::command]
async fn open_browser_again(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.open_browser_again().await;
    }
    Ok(())
}

#[tauri::command]
async fn copy_address(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.copy_address().await;
    Ok(())
}

#[tauri::command]
async fn cancel_sign_in(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.cancel_sign_in().await;
    }
    Ok(())
}

#[tauri::command]
async fn report_activity(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.activity().await;
    }
    Ok(())
}

#[tauri::command]
async fn stay_signed_in(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.stay().await;
    }
    Ok(())
}

#[tauri::command]
async fn log_out(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.log_out(desk.language()).await;
    }
    Ok(())
}

#[tauri::command]
async fn log_out_everywhere(desk: State<'_, Desk>) -> Result<(), ()> {
    if let Some(session) = session(&desk) {
        session.log_out_everywhere(desk.language()).await;
    }
    Ok(())
}

#[tauri::command]
fn set_shared(desk: State<'_, Desk>, shared: bool) {
    desk.set_shared(shared);
}

#[tauri::command]
fn set_idle_minutes(desk: State<'_, Desk>, minutes: u16) {
    desk.set_idle_minutes(minutes);
}

#[tauri::command]
fn set_zoom(desk: State<'_, Desk>, percent: u16) {
    desk.set_zoom(percent);
}

#[tauri::command]
fn step_zoom(desk: State<'_, Desk>, larger: bool) {
    desk.step_zoom(larger);
}

#[tauri::command]
async fn remove_everything(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.remove_everything().await;
    Ok(())
}

#[tauri::command]
fn go_back(desk: State<'_, Desk>) {
    desk.go_back();
}

#[tauri::command]
async fn receipt_done(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.receipt_done().await;
    Ok(())
}

#[tauri::command]
fn delete_saved_files(desk: State<'_, Desk>) {
    desk.delete_saved_files();
}

#[tauri::command]
async fn retry(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.retry().await;
    Ok(())
}

#[tauri::command]
async fn set_document_languages(desk: State<'_, Desk>, languages: String) -> Result<(), ()> {
    desk.set_document_languages(&languages).await;
    Ok(())
}

/// A page of the confirmation as it will be saved: a PNG picture, empty if it is no longer there.
#[tauri::command]
fn preview_picture(desk: State<'_, Desk>, version: u32, page: u32) -> Response {
    Response::new(desk.preview_picture(version, page).map_or_else(Vec::new, |picture| picture.to_vec()))
}

#[tauri::command]
async fn save_confirmation(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.save_confirmation().await;
    Ok(())
}

#[tauri::command]
fn open_saved_file(desk: State<'_, Desk>) {
    desk.open_saved_file();
}

#[tauri::command]
fn open_saved_folder(desk: State<'_, Desk>) {
    desk.open_saved_folder();
}

#[tauri::command]
async fn sign_in_with_email(desk: State<'_, Desk>, address: String, password: SecretString) -> Result<(), ()> {
    desk.sign_in_with_email(&address, password).await;
    Ok(())
}

#[tauri::command]
async fn send_code(desk: State<'_, Desk>, purpose: CodePurpose, address: String) -> Result<(), ()> {
    desk.send_code(purpose, address).await;
    Ok(())
}

#[tauri::command]
async fn resend_code(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.resend_code().await;
    Ok(())
}

#[tauri::command]
async fn check_code(desk: State<'_, Desk>, code: String) -> Result<(), ()> {
    desk.check_code(code).await;
    Ok(())
}

#[tauri::command]
async fn change_address(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.change_address().await;
    Ok(())
}

#[tauri::command]
async fn register(desk: State<'_, Desk>, name: String, password: SecretString) -> Result<(), ()> {
    desk.register(&name, password).await;
    Ok(())
}

#[tauri::command]
async fn set_password(desk: State<'_, Desk>, password: SecretString) -> Result<(), ()> {
    desk.set_password(password).await;
    Ok(())
}

#[tauri::command]
fn check_password(password: SecretString, own: Vec<String>) -> PasswordView {
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    look_at_password(password.expose_secret(), &own)
}

#[tauri::command]
fn make_password() -> String {
    crate::desk::make_password()
}

#[tauri::command]
async fn choose_check_file(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.choose_check_file().await;
    Ok(())
}

#[tauri::command]
async fn switch_to_idporten(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.switch_to_idporten().await;
    Ok(())
}

#[tauri::command]
fn open_guide(desk: State<'_, Desk>, guide: Guide) {
    desk.open_guide(guide);
}

#[tauri::command]
fn answer_guide(desk: State<'_, Desk>, answer: String) {
    desk.answer_guide(answer);
}

#[tauri::command]
fn leave_answer(desk: State<'_, Desk>) {
    desk.leave_answer();
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_commands_that_exist_are_those_that_are_listed() {
        let source =
            concat!(include_str!("commands.rs"), include_str!("commands/cases.rs"), include_str!("commands/help.rs"));
        let mut defined: Vec<&str> = source
            .split("#[tauri::command]\n")
            .skip(1)
            .filter_map(|item| item.split_once("fn ")?.1.split_once('('))
            .map(|(name, _)| name)
            .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
            .collect();
        defined.sort_unstable();
        let listed: Vec<&str> = include_str!("../commands.txt").lines().collect();
        assert_eq!(defined, listed);
    }
}
