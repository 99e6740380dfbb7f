//! The statement with its signature: `COSE_Sign1` (RFC 9052 §4.2) with ES256 (RFC 9053 §2.1).

use std::fmt;

use coset::{CoseSign1, HeaderBuilder, TaggedCborSerializable as _, iana};
use jiff::{SignedDuration, Timestamp};
use mypage_api::EnvironmentKind;
use p256::ecdsa::{Signature, signature::Verifier as _};

use super::{Statement, claims};
use crate::Keys;

/// The largest signed statement in bytes; a realistic one has about 230.
pub const MAX_STATEMENT_BYTES: usize = 2048;

/// How far the clock of this computer may be behind the issuer's.
const SKEW: SignedDuration = SignedDuration::from_secs(60);
/// The header parameter `typ` (RFC 9596), so that no other kind of signed message passes for a statement.
const TYP: i64 = 16;

/// A signed statement as it travels: bytes that nobody has believed yet.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedStatement(Vec<u8>);

/// Why a signed statement is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// It is not a statement of ours at all, or one in another form than the only right one.
    #[error("not a signed statement")]
    Malformed,
    /// It names a key that is not among the pinned ones.
    #[error("signed with a key that is not known")]
    UnknownSigner,
    /// The signature does not fit the content.
    #[error("the signature does not fit the content")]
    Altered,
    /// It is no longer valid.
    #[error("no longer valid")]
    Expired,
    /// It was made in the future, which means that a clock is wrong.
    #[error("made in the future")]
    NotYetValid,
    /// It belongs to another kind of environment, such as a test statement shown as a real one.
    #[error("made in another environment")]
    WrongEnvironment,
}

impl SignedStatement {
    /// Takes bytes that may be a signed statement. Only their number is checked.
    ///
    /// # Errors
    /// [`VerifyError::Malformed`] for no bytes or more than [`MAX_STATEMENT_BYTES`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, VerifyError> {
        if bytes.is_empty() || bytes.len() > MAX_STATEMENT_BYTES {
            return Err(VerifyError::Malformed);
        }
        Ok(Self(bytes))
    }

    /// The bytes, as they go over the wire.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// What is stated, once everything about it has been checked: form, signer, signature, environment, time.
    ///
    /// A statement may come from up to 60 seconds in the future, as clocks differ; its end is meant exactly.
    ///
    /// # Errors
    /// The first check that failed, in that order.
    pub fn verify(
        &self,
        keys: &Keys,
        now: Timestamp,
        expected_environment: EnvironmentKind,
    ) -> Result<Statement, VerifyError> {
        let statement = self.open(keys, expected_environment)?;
        in_time(&statement, now)?;
        Ok(statement)
    }

    /// What is stated, whether or not it is still valid.
    pub(crate) fn open(&self, keys: &Keys, expected_environment: EnvironmentKind) -> Result<Statement, VerifyError> {
        let statement = self.signed_by(keys)?;
        if statement.environment != expected_environment {
            return Err(VerifyError::WrongEnvironment);
        }
        Ok(statement)
    }

    fn signed_by(&self, keys: &Keys) -> Result<Statement, VerifyError> {
        let message = CoseSign1::from_tagged_slice(&self.0).map_err(|_| VerifyError::Malformed)?;
        // What the signature does not cover (lengths, the unprotected header) has one form only, too.
        if !message.unprotected.is_empty() || message.clone().to_tagged_vec().ok().as_deref() != Some(&self.0) {
            return Err(VerifyError::Malformed);
        }
        let kid = message.protected.header.key_id.clone();
        if message.protected.header != header(&kid) {
            return Err(VerifyError::Malformed);
        }
        let key = keys.find(&kid).ok_or(VerifyError::UnknownSigner)?;
        message
            .verify_signature(&[], |signature, content| {
                key.verifying().verify(content, &Signature::from_slice(signature)?)
            })
            .map_err(|_| VerifyError::Altered)?;
        claims::decode(message.payload.as_deref().unwrap_or_default()).ok_or(VerifyError::Malformed)
    }
}

/// Whether a statement is valid at this moment.
pub(crate) fn in_time(statement: &Statement, now: Timestamp) -> Result<(), VerifyError> {
    if statement.issued.duration_since(now) > SKEW {
        return Err(VerifyError::NotYetValid);
    }
    if statement.valid_until <= now {
        return Err(VerifyError::Expired);
    }
    Ok(())
}

// By hand: the bytes are personal data.
impl fmt::Debug for SignedStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedStatement({} bytes)", self.0.len())
    }
}

/// The one protected header that a statement signed with this key has.
fn header(kid: &[u8]) -> coset::Header {
    HeaderBuilder::new()
        .algorithm(iana::Algorithm::ES256)
        .key_id(kid.to_vec())
        .value(TYP, (iana::CoapContentFormat::Cwt as i64).into())
        .build()
}

/// Signs a statement. The same statement and key give the same bytes (RFC 6979). Fractions of seconds are cut off.
///
/// # Errors
/// [`StatementError`](super::StatementError) when the statement does not keep to the limits.
#[cfg(feature = "sign")]
pub fn sign(statement: &Statement, key: &crate::SigningKey) -> Result<SignedStatement, super::StatementError> {
    use p256::ecdsa::signature::Signer as _;

    use super::StatementError;

    let message = coset::CoseSign1Builder::new()
        .protected(header(key.kid().as_bytes()))
        .payload(claims::encode(statement)?)
        .try_create_signature(&[], |content| {
            let signature: Signature = key.secret().try_sign(content).map_err(|_| StatementError::Encoding)?;
            Ok(signature.to_vec())
        })?
        .build();
    let bytes = message.to_tagged_vec().map_err(|_| StatementError::Encoding)?;
    SignedStatement::from_bytes(bytes).map_err(|_| StatementError::TooLarge)
}
