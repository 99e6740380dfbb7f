//! What a person is told of what went wrong, with its figures. Many causes, few codes: the person can do the same about all
//! causes of one code; the cause itself is for support, in the log and in the report.

use idporten::Error;
use jiff::SignedDuration;

use crate::{Code, mypage::ApiError, vault::VaultFault};

/// What went wrong, with the figures that its text has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    /// The code.
    pub code: Code,
    /// Whole minutes until it can be tried again, or by which a clock is wrong, where that is known.
    pub wait_minutes: Option<u32>,
    /// Tries left, where they are counted.
    pub tries_left: Option<u32>,
    /// The finer cause at the issuer, for support: a name from the closed list of [`idporten::Error::code`].
    pub cause: Option<&'static str>,
}

impl Failure {
    /// A clock that is wrong by this much.
    pub(crate) fn of_clock(code: Code, difference: SignedDuration) -> Self {
        let minutes = (difference.abs() + SignedDuration::from_secs(30)).as_mins();
        Self { wait_minutes: u32::try_from(minutes).ok(), ..Self::from(code) }
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self { code, wait_minutes: None, tries_left: None, cause: None }
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        tracing::warn!(cause = error.code(), "the login or logout did not work");
        Self { cause: Some(error.code()), ..Self::from(Code::from(error)) }
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        let failure = Self::from(Code::from(error));
        match error {
            ApiError::Limited(seconds) => Self { wait_minutes: Some(seconds.div_ceil(60).max(1)), ..failure },
            ApiError::CodeWrong(left) => Self { tries_left: Some(left), ..failure },
            _ => failure,
        }
    }
}

impl From<VaultFault> for Code {
    fn from(fault: VaultFault) -> Self {
        match fault {
            VaultFault::Missing => Self::KeyringMissing,
            VaultFault::Locked => Self::KeyringLocked,
            VaultFault::Slow => Self::KeyringSlow,
            VaultFault::Failed => Self::KeyringFailed,
        }
    }
}

impl From<&Error> for Code {
    fn from(error: &Error) -> Self {
        match error {
            Error::Settings(_) => Self::EnvironmentBroken,
            Error::Unreachable | Error::OutOfOrder => Self::IssuerUnreachable,
            Error::Slow => Self::IssuerSlow,
            Error::Tls => Self::TlsFailed,
            Error::ProxyAuth => Self::ProxyNeedsPassword,
            Error::Listener => Self::ListenerFailed,
            Error::BrowserTimeout => Self::LoginTimedOut,
            Error::Cancelled => Self::LoginCancelledInBrowser,
            Error::RefusedByIssuer | Error::ParRefused | Error::TokenRefused => Self::LoginRefused,
            Error::AcrTooLow => Self::LoginLevelTooLow,
            Error::PidMissing | Error::PidInvalid => Self::LoginNoNationalId,
            Error::IdTokenExpired | Error::IdTokenIat => Self::LoginClockWrong,
            Error::IssMissing
            | Error::IssMismatch
            | Error::IdTokenAlg
            | Error::IdTokenSignature
            | Error::IdTokenIssuer
            | Error::IdTokenAudience
            | Error::IdTokenAzp
            | Error::IdTokenNonce
            | Error::IdTokenAtHash
            | Error::AuthTime => Self::LoginAnswerForged,
            Error::Callback
            | Error::TokenResponse(_)
            | Error::IdTokenMalformed
            | Error::IdTokenMissing(_)
            | Error::Unsupported
            | Error::RevocationRefused => Self::LoginAnswerInvalid,
            _ => Self::IssuerInvalid,
        }
    }
}
