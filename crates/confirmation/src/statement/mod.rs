//! What the authority states about a person, and the limits that a statement keeps to.

mod claims;
mod codes;
mod signed;

use jiff::{Timestamp, civil::Date};
use mypage_api::{EnvironmentKind, Permit, RightToWork};

#[cfg(feature = "check")]
pub(crate) use signed::in_time;
#[cfg(feature = "sign")]
pub use signed::sign;
pub use signed::{MAX_STATEMENT_BYTES, SignedStatement, VerifyError};

/// The longest name, in characters.
const MAX_NAME: usize = 200;
/// The most citizenships.
const MAX_CITIZENSHIPS: usize = 4;
/// The longest employer, work or assignment that a right to work is limited to, in characters.
const MAX_LIMITED_TO: usize = 300;
/// The longest reference, in bytes.
const MAX_REFERENCE: usize = 40;
/// The longest language tag, in bytes (RFC 5646 §4.4.1).
const MAX_LANGUAGE: usize = 35;
/// The longest issuer URI, in bytes.
const MAX_ISSUER: usize = 200;

/// A statement of legal residency and right to work, as of the moment of [`Statement::issued`] (requirement F1).
///
/// That there is one means that the stay was legal then: the service makes none for anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The statement's own number: letters, digits and hyphens, at most 40.
    pub reference: String,
    /// The person's full name, at most 200 characters.
    pub name: String,
    /// The language of the name as a BCP 47 tag, where it is known; a screen reader needs it.
    pub name_language: Option<String>,
    /// The day of birth.
    pub birth_date: Date,
    /// The DUF number, by which the authority knows the person: 12 digits.
    pub duf: String,
    /// The citizenships as ISO 3166-1 alpha-2 codes, at most four; `XX` is stateless, none at all is "not registered".
    pub citizenships: Vec<String>,
    /// The permit that the stay rests on.
    pub permit: Permit,
    /// The right to work.
    pub right_to_work: RightToWork,
    /// When it was made (CWT `iat`); whole seconds.
    pub issued: Timestamp,
    /// The moment from which it is no longer valid (CWT `exp`); whole seconds.
    pub valid_until: Timestamp,
    /// The authority's URI (CWT `iss`).
    pub issuer: String,
    /// The kind of environment it was made in; only `Production` is about real people.
    pub environment: EnvironmentKind,
}

/// Why a statement cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// The reference is empty, too long, or has other characters than letters, digits and hyphens.
    #[error("the reference is not acceptable")]
    Reference,
    /// The name is empty, too long, or has control characters.
    #[error("the name is not acceptable")]
    Name,
    /// The name's language is not a language tag.
    #[error("the language of the name is not acceptable")]
    NameLanguage,
    /// The DUF number does not have 12 digits.
    #[error("the DUF number does not have 12 digits")]
    Duf,
    /// There are more than four citizenships, or one is not a code of two capital letters.
    #[error("the citizenships are not acceptable")]
    Citizenships,
    /// What the right to work is limited to is empty, too long, or has control characters.
    #[error("the limit of the right to work is not acceptable")]
    LimitedTo,
    /// A period ends before it begins, or the statement does.
    #[error("a period ends before it begins")]
    Period,
    /// The issuer is empty, too long, or not visible ASCII.
    #[error("the issuer is not acceptable")]
    Issuer,
    /// The whole is larger than [`MAX_STATEMENT_BYTES`].
    #[error("the statement is too large")]
    TooLarge,
    /// It could not be encoded.
    #[error("the statement could not be encoded")]
    Encoding,
}

impl Statement {
    /// Whether this keeps to the limits; both before it is signed and after it was read.
    fn check(&self) -> Result<(), StatementError> {
        let rules = [
            (is_reference(&self.reference), StatementError::Reference),
            (is_line(&self.name, MAX_NAME), StatementError::Name),
            (self.name_language.as_deref().is_none_or(is_language), StatementError::NameLanguage),
            (self.duf.len() == 12 && self.duf.bytes().all(|byte| byte.is_ascii_digit()), StatementError::Duf),
            (are_countries(&self.citizenships), StatementError::Citizenships),
            (
                self.right_to_work.limited_to.as_deref().is_none_or(|text| is_line(text, MAX_LIMITED_TO)),
                StatementError::LimitedTo,
            ),
            (self.periods_run_forward(), StatementError::Period),
            (is_issuer(&self.issuer), StatementError::Issuer),
        ];
        rules.into_iter().find(|(kept, _)| !kept).map_or(Ok(()), |(_, error)| Err(error))
    }

    fn periods_run_forward(&self) -> bool {
        let periods = [Some(self.permit.period), self.right_to_work.period];
        periods.into_iter().flatten().all(|period| period.to.is_none_or(|to| period.from <= to))
            && self.issued.as_second() < self.valid_until.as_second()
    }
}

fn is_reference(text: &str) -> bool {
    (1..=MAX_REFERENCE).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_language(tag: &str) -> bool {
    (2..=MAX_LANGUAGE).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_issuer(uri: &str) -> bool {
    (1..=MAX_ISSUER).contains(&uri.len()) && uri.bytes().all(|byte| byte.is_ascii_graphic())
}

fn are_countries(codes: &[String]) -> bool {
    codes.len() <= MAX_CITIZENSHIPS
        && codes.iter().all(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// One line of text that shows what it says: not blank, and nothing that hides or reorders other letters.
fn is_line(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(is_control)
}

/// Control characters, line and paragraph separators, and the bidirectional controls of Unicode (UAX #9 §2), with which
/// a text can be made to look like another one.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
