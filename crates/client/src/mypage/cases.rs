//! Calls about applications and appointments.

use jiff::Timestamp;
use mypage_api::{
    Application, ApplicationContent, ApplicationFile, ApplicationKindList, ApplicationList, Appointment,
    AppointmentList, AppointmentPurpose, FreeTimeList, HandIn, Id, MeetingPointList, MoveAppointment, NewApplication,
    NewAppointment, NewFile, Receipt, UPLOAD_OFFSET, path,
};
use reqwest::{Method, header};

use super::{ApiError, MyPage};
use crate::{IdempotencyKey, SessionToken};

impl MyPage {
    /// Every kind of application, with its fee.
    pub async fn application_kinds(&self, token: &SessionToken) -> Result<ApplicationKindList, ApiError> {
        self.get(path::APPLICATION_KINDS, token).await
    }

    /// The applications of the account.
    pub async fn applications(&self, token: &SessionToken) -> Result<ApplicationList, ApiError> {
        self.get(path::APPLICATIONS, token).await
    }

    /// One of them.
    pub async fn application(&self, token: &SessionToken, id: &Id) -> Result<Application, ApiError> {
        self.get(&path::application(id), token).await
    }

    /// Begins a draft; with the same key it is begun once.
    pub async fn begin_application(
        &self,
        token: &SessionToken,
        new: &NewApplication,
        key: &IdempotencyKey,
    ) -> Result<Application, ApiError> {
        let request = self.request(Method::POST, path::APPLICATIONS, Some(token.expose()))?;
        self.answer(request.header(path::IDEMPOTENCY_KEY, key.as_str()).json(new)).await
    }

    /// Changes what a draft says, unless somebody else has changed it since this version.
    pub async fn change_application(
        &self,
        token: &SessionToken,
        id: &Id,
        version: u32,
        content: &ApplicationContent,
    ) -> Result<Application, ApiError> {
        let request = self.request(Method::PUT, &path::application(id), Some(token.expose()))?;
        self.answer(request.header(header::IF_MATCH, format!("\"{version}\"")).json(content)).await
    }

    /// Deletes a draft. One that is gone already is no error.
    pub async fn delete_application(&self, token: &SessionToken, id: &Id) -> Result<(), ApiError> {
        self.delete(&path::application(id), token).await
    }

    /// Hands a draft in; with the same key it is handed in once.
    pub async fn hand_in(
        &self,
        token: &SessionToken,
        id: &Id,
        hand_in: &HandIn,
        key: &IdempotencyKey,
    ) -> Result<Receipt, ApiError> {
        let request = self.request(Method::POST, &path::application_hand_in(id), Some(token.expose()))?;
        self.answer(request.header(path::IDEMPOTENCY_KEY, key.as_str()).json(hand_in)).await
    }

    /// Begins a file of a draft, or finds the one that was begun.
    pub async fn begin_file(&self, token: &SessionToken, id: &Id, file: &NewFile) -> Result<ApplicationFile, ApiError> {
        let request = self.request(Method::POST, &path::application_files(id), Some(token.expose()))?;
        self.answer(request.json(file)).await
    }

    /// How much of a file has come.
    pub async fn file(&self, token: &SessionToken, id: &Id, file: &Id) -> Result<ApplicationFile, ApiError> {
        self.get(&path::application_file(id, file), token).await
    }

    /// Adds a piece to a file.
    pub async fn add_piece(
        &self,
        token: &SessionToken,
        id: &Id,
        file: &Id,
        offset: u32,
        piece: Vec<u8>,
    ) -> Result<ApplicationFile, ApiError> {
        let request = self.request(Method::PATCH, &path::application_file(id, file), Some(token.expose()))?;
        let request = request.header(UPLOAD_OFFSET, offset).header(header::CONTENT_TYPE, "application/octet-stream");
        self.answer(request.body(piece)).await
    }

    /// Takes a file out of a draft. One that is gone already is no error.
    pub async fn delete_file(&self, token: &SessionToken, id: &Id, file: &Id) -> Result<(), ApiError> {
        self.delete(&path::application_file(id, file), token).await
    }

    /// Every meeting point.
    pub async fn meeting_points(&self, token: &SessionToken) -> Result<MeetingPointList, ApiError> {
        self.get(path::MEETING_POINTS, token).await
    }

    /// The free times of a meeting point.
    pub async fn free_times(
        &self,
        token: &SessionToken,
        id: &Id,
        from: Timestamp,
        to: Timestamp,
        purpose: AppointmentPurpose,
    ) -> Result<FreeTimeList, ApiError> {
        let purpose = match purpose {
            AppointmentPurpose::Documents => "documents",
            AppointmentPurpose::Photo => "photo",
        };
        let request = self.request(Method::GET, &path::meeting_point_times(id), Some(token.expose()))?;
        let query = [("from", from.to_string()), ("to", to.to_string()), ("purpose", purpose.to_owned())];
        self.answer(request.query(&query)).await
    }

    /// The appointments of the account.
    pub async fn appointments(&self, token: &SessionToken) -> Result<AppointmentList, ApiError> {
        self.get(path::APPOINTMENTS, token).await
    }

    /// Books an appointment; with the same key it is booked once.
    pub async fn book(
        &self,
        token: &SessionToken,
        new: &NewAppointment,
        key: &IdempotencyKey,
    ) -> Result<Appointment, ApiError> {
        let request = self.request(Method::POST, path::APPOINTMENTS, Some(token.expose()))?;
        self.answer(request.header(path::IDEMPOTENCY_KEY, key.as_str()).json(new)).await
    }

    /// Moves an appointment.
    pub async fn move_appointment(
        &self,
        token: &SessionToken,
        id: &Id,
        to: &MoveAppointment,
    ) -> Result<Appointment, ApiError> {
        let request = self.request(Method::POST, &path::appointment_move(id), Some(token.expose()))?;
        self.answer(request.json(to)).await
    }

    /// Cancels an appointment. One that is gone already is no error.
    pub async fn cancel_appointment(&self, token: &SessionToken, id: &Id) -> Result<(), ApiError> {
        self.delete(&path::appointment(id), token).await
    }

    async fn delete(&self, path: &str, token: &SessionToken) -> Result<(), ApiError> {
        match self.send(self.request(Method::DELETE, path, Some(token.expose()))?).await {
            Ok(_) | Err(ApiError::Problem(mypage_api::ProblemCode::NotFound)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
