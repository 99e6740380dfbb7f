//! Problems as answers (RFC 9457).

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use mypage_api::{FreeTime, MissingPart, PROBLEM_MEDIA_TYPE, Problem, ProblemCode};

/// A problem on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub code: ProblemCode,
    pub retry_after_seconds: Option<u32>,
    pub tries_left: Option<u32>,
    pub missing: Vec<MissingPart>,
    pub times: Vec<FreeTime>,
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self { code, retry_after_seconds: None, tries_left: None, missing: Vec::new(), times: Vec::new() }
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        // The error names tables and columns, never their content.
        tracing::error!(%error, "the database failed");
        ProblemCode::Unavailable.into()
    }
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self.code {
            ProblemCode::SessionMissing
            | ProblemCode::SessionEnded
            | ProblemCode::ProofInvalid
            | ProblemCode::ProofExpired
            | ProblemCode::ProofUsed
            | ProblemCode::CredentialsWrong => StatusCode::UNAUTHORIZED,
            ProblemCode::LevelTooLow | ProblemCode::ProofLevelTooLow | ProblemCode::NotRegistered => {
                StatusCode::FORBIDDEN
            }
            ProblemCode::NoValidPermit
            | ProblemCode::ResidencyUnclear
            | ProblemCode::AccountExists
            | ProblemCode::DraftChanged
            | ProblemCode::NotADraft
            | ProblemCode::TooMany
            | ProblemCode::OffsetWrong
            | ProblemCode::TimeTaken
            | ProblemCode::AlreadyBooked
            | ProblemCode::NotBookable
            | ProblemCode::PhotoNeedsDecision
            | ProblemCode::AppointmentOver => StatusCode::CONFLICT,
            ProblemCode::CodeWrong
            | ProblemCode::CodeExpired
            | ProblemCode::CodeUsedUp
            | ProblemCode::TicketInvalid
            | ProblemCode::AccountMissing
            | ProblemCode::PasswordRefused
            | ProblemCode::NameRefused
            | ProblemCode::MailRefused
            | ProblemCode::ApplicationIncomplete
            | ProblemCode::ChildNotUnder18
            | ProblemCode::FileRefused
            | ProblemCode::FileDiffers
            | ProblemCode::KeyReused
            | ProblemCode::MeetingPointUnknown => StatusCode::UNPROCESSABLE_ENTITY,
            ProblemCode::InvalidRequest => StatusCode::BAD_REQUEST,
            ProblemCode::NotFound | ProblemCode::NotYourApplication => StatusCode::NOT_FOUND,
            ProblemCode::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            ProblemCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ProblemCode::RateLimited => StatusCode::TOO_MANY_REQUESTS,
            ProblemCode::Unavailable | ProblemCode::MailUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            ProblemCode::Internal | ProblemCode::Unknown => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = self.status();
        let code = serde_json::to_value(self.code).ok().and_then(|value| value.as_str().map(str::to_owned));
        let code = code.unwrap_or_else(|| "internal".into());
        let problem = Problem {
            kind: format!("urn:minside:problem:{code}"),
            title: code.replace('-', " "),
            status: status.as_u16(),
            code: self.code,
            retry_after_seconds: self.retry_after_seconds,
            tries_left: self.tries_left,
            missing: self.missing,
            times: self.times,
        };
        let mut response = (status, Json(problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_MEDIA_TYPE));
        // A wrong password is answered to a form; only a token's refusal names a scheme (RFC 9110 §11.6.1).
        if status == StatusCode::UNAUTHORIZED && self.code != ProblemCode::CredentialsWrong {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after_seconds {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
