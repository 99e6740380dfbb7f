//! Why a call to the service failed.

use mypage_api::ProblemCode;
use reqwest::StatusCode;
use thiserror::Error;
use transport::Fault;

use crate::Code;

/// Why a call to the service failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ApiError {
    /// No connection.
    #[error("the service cannot be reached")]
    Unreachable,
    /// No answer in time.
    #[error("the service is too slow")]
    Slow,
    /// The connection is not secure: a certificate that this computer does not trust, or TLS failed.
    #[error("the connection to the service is not secure")]
    Tls,
    /// The proxy wants a name and a password.
    #[error("the proxy asks for a password")]
    ProxyAuth,
    /// The service said why not.
    #[error("the service answered with a problem")]
    Problem(ProblemCode),
    /// Too much was tried; in so many seconds it can be tried again.
    #[error("the service wants to be asked later")]
    Limited(u32),
    /// The code is not the one that was sent; so many tries are left.
    #[error("the code is wrong")]
    CodeWrong(u32),
    /// The service is one of another kind of environment.
    #[error("the service is of another environment")]
    OtherEnvironment,
    /// An answer that is not in the contract.
    #[error("the service gave an answer outside its contract")]
    Unexpected,
}

impl ApiError {
    pub(super) fn from_status(status: StatusCode) -> Self {
        match status {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => Self::ProxyAuth,
            StatusCode::TOO_MANY_REQUESTS => Self::Problem(ProblemCode::RateLimited),
            StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
                Self::Unreachable
            }
            _ => Self::Unexpected,
        }
    }

    /// Whether the session is over: the service no longer knows it.
    #[must_use]
    pub fn ends_session(self) -> bool {
        matches!(self, Self::Problem(ProblemCode::SessionEnded | ProblemCode::SessionMissing))
    }
}

impl From<Fault> for ApiError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Unreachable => Self::Unreachable,
            Fault::Slow => Self::Slow,
            Fault::Tls => Self::Tls,
            Fault::ProxyAuth => Self::ProxyAuth,
            Fault::TooLong => Self::Unexpected,
        }
    }
}

impl From<ApiError> for Code {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Unreachable | ApiError::Problem(ProblemCode::Unavailable) => Self::ServiceUnreachable,
            ApiError::Slow => Self::ServiceSlow,
            ApiError::Tls => Self::TlsFailed,
            ApiError::ProxyAuth => Self::ProxyNeedsPassword,
            ApiError::Problem(problem) => of_problem(problem),
            ApiError::Limited(_) => Self::ServiceRateLimited,
            ApiError::CodeWrong(_) => Self::CodeWrong,
            ApiError::OtherEnvironment => Self::EnvironmentBroken,
            ApiError::Unexpected => Self::ServiceFault,
        }
    }
}

fn of_problem(problem: ProblemCode) -> Code {
    match problem {
        ProblemCode::SessionEnded | ProblemCode::SessionMissing => Code::SessionEnded,
        ProblemCode::ProofExpired => Code::LoginClockWrong,
        ProblemCode::ProofLevelTooLow | ProblemCode::LevelTooLow => Code::LoginLevelTooLow,
        ProblemCode::ProofInvalid | ProblemCode::ProofUsed => Code::ServiceRefusedLogin,
        ProblemCode::NotRegistered => Code::NotRegistered,
        ProblemCode::NoValidPermit => Code::NoValidPermit,
        ProblemCode::ResidencyUnclear => Code::ResidencyUnclear,
        ProblemCode::RateLimited => Code::ServiceRateLimited,
        ProblemCode::Unavailable => Code::ServiceUnreachable,
        ProblemCode::NotFound => Code::PageUnavailable,
        ProblemCode::CredentialsWrong => Code::CredentialsWrong,
        ProblemCode::CodeWrong => Code::CodeWrong,
        ProblemCode::CodeExpired => Code::CodeExpired,
        ProblemCode::CodeUsedUp => Code::CodeUsedUp,
        ProblemCode::TicketInvalid => Code::ProofOfAddressExpired,
        ProblemCode::AccountExists => Code::AccountExists,
        ProblemCode::AccountMissing => Code::AccountMissing,
        ProblemCode::PasswordRefused => Code::PasswordRefused,
        ProblemCode::NameRefused => Code::NameRefused,
        ProblemCode::MailUnavailable => Code::MailUnavailable,
        ProblemCode::MailRefused => Code::MailRefused,
        ProblemCode::DraftChanged => Code::DraftChanged,
        ProblemCode::NotADraft => Code::NotADraft,
        ProblemCode::ApplicationIncomplete => Code::ApplicationIncomplete,
        ProblemCode::ChildNotUnder18 => Code::ChildNotUnder18,
        ProblemCode::TooMany => Code::TooMany,
        ProblemCode::FileRefused => Code::FileRefused,
        ProblemCode::FileDiffers | ProblemCode::OffsetWrong => Code::FileDiffers,
        ProblemCode::TimeTaken => Code::TimeTaken,
        ProblemCode::AlreadyBooked => Code::AlreadyBooked,
        ProblemCode::NotBookable | ProblemCode::MeetingPointUnknown => Code::NotBookable,
        ProblemCode::PhotoNeedsDecision => Code::PhotoNeedsDecision,
        ProblemCode::NotYourApplication => Code::NotYourApplication,
        ProblemCode::AppointmentOver => Code::AppointmentOver,
        ProblemCode::InvalidRequest
        | ProblemCode::KeyReused
        | ProblemCode::MethodNotAllowed
        | ProblemCode::TooLarge
        | ProblemCode::Internal
        | ProblemCode::Unknown => Code::ServiceFault,
    }
}
