//! Applications and appointments of whoever is logged in (requirements D7 and D8).

use jiff::Timestamp;
use mypage_api::{
    Application, ApplicationContent, ApplicationFile, ApplicationKindInfo, ApplicationSummary, Appointment,
    AppointmentPurpose, FreeTime, HandIn, Id, MeetingPoint, MoveAppointment, NewApplication, NewAppointment, NewFile,
    Receipt,
};

use super::Session;
use crate::{Code, IdempotencyKey};

impl Session {
    /// Every kind of application, with its fee.
    pub async fn application_kinds(&self) -> Result<Vec<ApplicationKindInfo>, Code> {
        Ok(self.call(|my_page, token| async move { my_page.application_kinds(&token).await }).await?.kinds)
    }

    /// The applications of the account.
    pub async fn applications(&self) -> Result<Vec<ApplicationSummary>, Code> {
        Ok(self.call(|my_page, token| async move { my_page.applications(&token).await }).await?.applications)
    }

    /// One of them.
    pub async fn application(&self, id: Id) -> Result<Application, Code> {
        self.call(|my_page, token| async move { my_page.application(&token, &id).await }).await
    }

    /// Begins a draft.
    pub async fn begin_application(&self, new: NewApplication, key: IdempotencyKey) -> Result<Application, Code> {
        self.call(|my_page, token| async move { my_page.begin_application(&token, &new, &key).await }).await
    }

    /// Changes what a draft says, unless it was changed elsewhere since this version.
    pub async fn change_application(
        &self,
        id: Id,
        version: u32,
        content: ApplicationContent,
    ) -> Result<Application, Code> {
        self.call(|my_page, token| async move { my_page.change_application(&token, &id, version, &content).await })
            .await
    }

    /// Deletes a draft.
    pub async fn delete_application(&self, id: Id) -> Result<(), Code> {
        self.call(|my_page, token| async move { my_page.delete_application(&token, &id).await }).await
    }

    /// Hands a draft in.
    pub async fn hand_in(&self, id: Id, hand_in: HandIn, key: IdempotencyKey) -> Result<Receipt, Code> {
        self.call(|my_page, token| async move { my_page.hand_in(&token, &id, &hand_in, &key).await }).await
    }

    /// Begins a file of a draft, or finds the one that was begun.
    pub async fn begin_file(&self, id: Id, file: NewFile) -> Result<ApplicationFile, Code> {
        self.call(|my_page, token| async move { my_page.begin_file(&token, &id, &file).await }).await
    }

    /// How much of a file has come.
    pub async fn file(&self, id: Id, file: Id) -> Result<ApplicationFile, Code> {
        self.call(|my_page, token| async move { my_page.file(&token, &id, &file).await }).await
    }

    /// Adds a piece to a file.
    pub async fn add_piece(&self, id: Id, file: Id, offset: u32, piece: Vec<u8>) -> Result<ApplicationFile, Code> {
        self.call(|my_page, token| async move { my_page.add_piece(&token, &id, &file, offset, piece).await }).await
    }

    /// Takes a file out of a draft.
    pub async fn delete_file(&self, id: Id, file: Id) -> Result<(), Code> {
        self.call(|my_page, token| async move { my_page.delete_file(&token, &id, &file).await }).await
    }

    /// Every meeting point.
    pub async fn meeting_points(&self) -> Result<Vec<MeetingPoint>, Code> {
        Ok(self.call(|my_page, token| async move { my_page.meeting_points(&token).await }).await?.meeting_points)
    }

    /// The free times of a meeting point.
    pub async fn free_times(
        &self,
        id: Id,
        from: Timestamp,
        to: Timestamp,
        purpose: AppointmentPurpose,
    ) -> Result<Vec<FreeTime>, Code> {
        let list = self.call(|my_page, token| async move { my_page.free_times(&token, &id, from, to, purpose).await });
        Ok(list.await?.times)
    }

    /// The appointments of the account.
    pub async fn appointments(&self) -> Result<Vec<Appointment>, Code> {
        Ok(self.call(|my_page, token| async move { my_page.appointments(&token).await }).await?.appointments)
    }

    /// Books an appointment.
    pub async fn book(&self, new: NewAppointment, key: IdempotencyKey) -> Result<Appointment, Code> {
        self.call(|my_page, token| async move { my_page.book(&token, &new, &key).await }).await
    }

    /// Moves an appointment.
    pub async fn move_appointment(&self, id: Id, to: MoveAppointment) -> Result<Appointment, Code> {
        self.call(|my_page, token| async move { my_page.move_appointment(&token, &id, &to).await }).await
    }

    /// Cancels an appointment.
    pub async fn cancel_appointment(&self, id: Id) -> Result<(), Code> {
        self.call(|my_page, token| async move { my_page.cancel_appointment(&token, &id).await }).await
    }
}
