//! The signed statement.

mod claims;

use coset::{CoseSign1, TaggedCborSerializable, iana};
use jiff::{SignedDuration, Timestamp, civil::Date};
use mypage_api::{EnvironmentKind, Permit, RightToWork};
use thiserror::Error;

use crate::Keys;

/// A statement of a long name with a long limit on work is well below this.
const SIZE_LIMIT: usize = 2 * 1024;
/// How far the clocks of the service and of the reader may be apart.
const SKEW: SignedDuration = SignedDuration::from_mins(2);

/// What the authority states of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Statement {
    /// The statement's own number.
    pub reference: String,
    /// Full name.
    pub name: String,
    /// The language of the name as a BCP 47 tag, where it is known.
    pub name_language: Option<String>,
    /// Birth date.
    pub birth_date: Date,
    /// DUF number, 12 digits.
    pub duf: String,
    /// Citizenships, as ISO 3166-1 alpha-2 codes.
    pub citizenships: Vec<String>,
    /// The permit.
    pub permit: Permit,
    /// The right to work.
    pub right_to_work: RightToWork,
    /// When it was made (`iat`).
    pub issued: Timestamp,
    /// Until when it counts (`exp`).
    pub valid_until: Timestamp,
    /// Who made it (`iss`).
    pub issuer: String,
    /// The environment that it was made in; only a production one is about a real person.
    pub environment: EnvironmentKind,
}

// By hand: a statement is about a person and is never logged.
impl std::fmt::Debug for Statement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Statement").field("environment", &self.environment).finish_non_exhaustive()
    }
}

/// A statement cannot be made or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StatementError {
    /// A text is empty, too long, or has control characters in it; or a date is out of range.
    #[error("a field of the statement cannot be used: {0}")]
    Field(&'static str),
    /// Longer than a statement may be.
    #[error("the statement is too long")]
    TooLong,
}

/// Why a statement does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum VerifyError {
    /// Not a statement of the kind expected.
    #[error("not a statement")]
    Malformed,
    /// Signed with a key that is not among the trusted ones.
    #[error("signed by somebody unknown")]
    UnknownSigner,
    /// The signature does not fit the content.
    #[error("altered after it was signed")]
    Altered,
    /// Past the end of its validity.
    #[error("expired")]
    Expired,
    /// Made in the future, by this computer's clock.
    #[error("not yet valid")]
    NotYetValid,
    /// Made in an environment of another kind.
    #[error("made in another environment")]
    WrongEnvironment,
}

/// A signed statement, as bytes: what the PDF carries.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedStatement(Vec<u8>);

impl std::fmt::Debug for SignedStatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignedStatement({} bytes)", self.0.len())
    }
}

impl SignedStatement {
    /// Takes bytes that may be a signed statement.
    ///
    /// # Errors
    /// If they are more than one can be.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, StatementError> {
        if bytes.len() > SIZE_LIMIT { Err(StatementError::TooLong) } else { Ok(Self(bytes)) }
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Checks the signature, the validity and the environment, and gives what is stated.
    ///
    /// # Errors
    /// Why the statement does not count. The signature comes first: a statement that is both altered and expired is altered.
    pub fn verify(&self, keys: &Keys, now: Timestamp, environment: EnvironmentKind) -> Result<Statement, VerifyError> {
        let cose = CoseSign1::from_tagged_slice(&self.0).map_err(|_| VerifyError::Malformed)?;
        let header = &cose.protected.header;
        let es256 = coset::RegisteredLabelWithPrivate::Assigned(iana::Algorithm::ES256);
        if header.alg != Some(es256) || !header.crit.is_empty() || cose.unprotected != coset::Header::default() {
            return Err(VerifyError::Malformed);
        }
        let key = keys.named(&header.key_id).ok_or(VerifyError::UnknownSigner)?;
        cose.verify_signature(&[], |signature, message| key.verify(message, signature).then_some(()).ok_or(()))
            .map_err(|()| VerifyError::Altered)?;
        let payload = cose.payload.as_deref().ok_or(VerifyError::Malformed)?;
        let statement = claims::decode(payload).ok_or(VerifyError::Malformed)?;
        if statement.environment != environment {
            return Err(VerifyError::WrongEnvironment);
        }
        if now >= statement.valid_until {
            return Err(VerifyError::Expired);
        }
        if statement.issued > now + SKEW {
            return Err(VerifyError::NotYetValid);
        }
        Ok(statement)
    }
}

/// Signs a statement. The same statement and key give the same bytes (RFC 6979).
///
/// # Errors
/// If a field of the statement cannot be used.
#[cfg(feature = "sign")]
pub fn sign(statement: &Statement, key: &crate::SigningKey) -> Result<SignedStatement, StatementError> {
    let header = coset::HeaderBuilder::new()
        .algorithm(iana::Algorithm::ES256)
        .key_id(key.kid().as_bytes().to_vec())
        .content_format(iana::CoapContentFormat::Cwt)
        .build();
    let payload = claims::encode(statement)?;
    let cose = coset::CoseSign1Builder::new()
        .protected(header)
        .payload(payload)
        .create_signature(&[], |message| key.sign(message))
        .build();
    let bytes = cose.to_tagged_vec().map_err(|_| StatementError::Field("all"))?;
    SignedStatement::from_bytes(bytes)
}
