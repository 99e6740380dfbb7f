//! Commands about applications and appointments.

use jiff::Timestamp;
use mypage_api::{ApplicationKind, AppointmentPurpose};
use tauri::State;

use crate::desk::{Desk, DraftInput, WhomInput};

#[tauri::command]
pub(super) async fn begin_application(desk: State<'_, Desk>, kind: ApplicationKind, whom: WhomInput) -> Result<(), ()> {
    desk.begin_application(kind, whom).await;
    Ok(())
}

#[tauri::command]
pub(super) fn open_application(desk: State<'_, Desk>, id: String) {
    desk.open_application(&id);
}

#[tauri::command]
pub(super) async fn save_draft(desk: State<'_, Desk>, draft: DraftInput) -> Result<(), ()> {
    desk.save_draft(draft).await;
    Ok(())
}

#[tauri::command]
pub(super) async fn save_draft_again(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.save_draft_again().await;
    Ok(())
}

#[tauri::command]
pub(super) async fn delete_draft(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.delete_draft().await;
    Ok(())
}

#[tauri::command]
pub(super) async fn hand_in(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.hand_in().await;
    Ok(())
}

#[tauri::command]
pub(super) async fn save_receipt(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.save_receipt().await;
    Ok(())
}

#[tauri::command]
pub(super) async fn add_files(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.add_files().await;
    Ok(())
}

#[tauri::command]
pub(super) fn send_upload(desk: State<'_, Desk>, upload: u32) {
    desk.send_upload(upload);
}

#[tauri::command]
pub(super) fn stop_upload(desk: State<'_, Desk>, upload: u32) {
    desk.stop_upload(upload);
}

#[tauri::command]
pub(super) async fn remove_file(desk: State<'_, Desk>, id: String) -> Result<(), ()> {
    desk.remove_file(&id).await;
    Ok(())
}

#[tauri::command]
pub(super) fn begin_booking(desk: State<'_, Desk>, purpose: AppointmentPurpose) {
    desk.begin_booking(purpose);
}

#[tauri::command]
pub(super) fn begin_move(desk: State<'_, Desk>, id: String) {
    desk.begin_move(&id);
}

#[tauri::command]
pub(super) fn choose_place(desk: State<'_, Desk>, id: String) {
    desk.choose_place(&id);
}

#[tauri::command]
pub(super) async fn book(desk: State<'_, Desk>, start: Timestamp) -> Result<(), ()> {
    desk.book(start).await;
    Ok(())
}

#[tauri::command]
pub(super) async fn cancel_appointment(desk: State<'_, Desk>, id: String) -> Result<(), ()> {
    desk.cancel_appointment(&id).await;
    Ok(())
}

#[tauri::command]
pub(super) async fn switch_account(desk: State<'_, Desk>) -> Result<(), ()> {
    desk.switch_account().await;
    Ok(())
}
