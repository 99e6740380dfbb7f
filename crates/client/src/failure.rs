//! Which code a person is shown for what went wrong at the issuer. Many causes, few codes: the person can do the same about
//! all causes of one code, and the cause itself is in the log.

use idporten::Error;

use crate::Code;

impl From<&Error> for Code {
    fn from(error: &Error) -> Self {
        tracing::info!(cause = error.code(), "the login or logout did not work");
        match error {
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
