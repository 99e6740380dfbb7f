//! Why a call failed.

use std::{error::Error as _, io};

use thiserror::Error;

/// Why a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    /// No connection, or it broke off.
    #[error("no connection")]
    Unreachable,
    /// No whole answer in time.
    #[error("no answer in time")]
    Slow,
    /// The connection is not secure: a certificate that this computer does not trust, or no TLS.
    #[error("the connection is not secure")]
    Tls,
    /// The proxy wants a name and a password (407).
    #[error("the proxy asks for a password")]
    ProxyAuth,
    /// The answer is longer than any real one.
    #[error("the answer is too long")]
    TooLong,
}

impl Fault {
    /// What an error of a call is.
    #[must_use]
    pub fn of(error: &reqwest::Error) -> Self {
        if error.is_timeout() {
            return Self::Slow;
        }
        let mut source = error.source();
        while let Some(cause) = source {
            // 407 to the CONNECT of a tunnel. Its type is not public; a test holds the wording.
            if cause.to_string().ends_with("proxy authorization required") {
                return Self::ProxyAuth;
            }
            if cause.downcast_ref::<io::Error>().is_some_and(is_tls) {
                return Self::Tls;
            }
            source = cause.source();
        }
        Self::Unreachable
    }
}

/// A failed handshake is an input/output error of kind "invalid data". It may be wrapped in others, and those do not name it
/// as their source.
fn is_tls(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidData
        || error.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>()).is_some_and(is_tls)
}
