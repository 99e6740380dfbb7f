//! Why a call to the service failed.

use std::error::Error as _;

use mypage_api::ProblemCode;
use reqwest::StatusCode;
use thiserror::Error;

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
    /// An answer that is not in the contract.
    #[error("the service gave an answer outside its contract")]
    Unexpected,
}

impl ApiError {
    pub(super) fn from_transport(error: &reqwest::Error) -> Self {
        if error.is_timeout() {
            return Self::Slow;
        }
        if is_tls(error) {
            return Self::Tls;
        }
        Self::Unreachable
    }

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

fn is_tls(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.downcast_ref::<std::io::Error>().is_some_and(is_handshake) {
            return true;
        }
        source = cause.source();
    }
    false
}

/// A failed handshake is an input/output error of kind "invalid data". It may be wrapped in others, and those do not name it
/// as their source.
fn is_handshake(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::InvalidData
        || error.get_ref().and_then(|inner| inner.downcast_ref::<std::io::Error>()).is_some_and(is_handshake)
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
