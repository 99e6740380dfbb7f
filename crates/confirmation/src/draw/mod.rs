//! The page: verified claims → what to say → where it stands → PDF.
//!
//! [`content`] decides the words, [`qr`] the code, [`layout`] the places of both and what they are to a screen reader
//! ([`tree`]), [`pdf`] writes the file: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Each step is plain data for
//! the next.

mod content;
mod languages;
mod layout;
mod pdf;
mod qr;
mod receipt;
mod shape;
mod tree;
mod typeface;
mod wrap;

pub use languages::PageLanguages;
#[cfg(feature = "check")]
pub(crate) use pdf::{FORM, form};
pub use receipt::receipt;

use jiff::Timestamp;
use mypage_api::EnvironmentKind;

use crate::{Keys, SignedStatement, Statement, VerifyError, code};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DrawError {
    /// The statement is not believed; nothing was drawn (requirement F3).
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The page's letters do not have this one. A box in its place would be somebody else's name.
    #[error("the page has no letter for U+{:04X}", u32::from(*.0))]
    MissingGlyph(char),
    /// The statement is too long to be shown.
    #[error("the statement is too long to be shown")]
    TooLong,
    /// There is no receipt for an application that was not handed in.
    #[error("the application was not handed in")]
    NotHandedIn,
    /// The file could not be made.
    #[error("the file could not be made")]
    Pdf,
}

/// Draws the confirmation as a PDF file in two languages: one A4 page, and a second one for the code where a statement is
/// so long that both do not fit (requirement F1). The file carries the signed statement as an attachment and as a QR code.
///
/// The statement is verified first, and the page is drawn from the verified claims only. The same statement and languages
/// give the same bytes, whenever and wherever it is drawn. A statement of a sandbox or a test carries a visible mark.
///
/// # Errors
/// [`DrawError::Verify`] when the statement is not believed; the others when it cannot be shown as it is.
pub fn draw(
    statement: &SignedStatement,
    keys: &Keys,
    now: Timestamp,
    environment: EnvironmentKind,
    languages: PageLanguages,
) -> Result<Vec<u8>, DrawError> {
    let verified = statement.verify(keys, now, environment)?;
    draw_verified(statement, &verified, languages)
}

/// Draws what a verified statement says.
pub(crate) fn draw_verified(
    statement: &SignedStatement,
    verified: &Statement,
    languages: PageLanguages,
) -> Result<Vec<u8>, DrawError> {
    let content = content::content(verified, languages)?;
    let layout = layout::lay_out(&content, Some(&qr::Code::new(&code::write(statement))?))?;
    let file = pdf::File {
        title: &content.title,
        heading: &content.check.label.norwegian.text,
        languages,
        date: verified.issued,
        about: statement.as_bytes(),
        carried: Some(pdf::Carried { statement: statement.as_bytes(), words: &content.attachment }),
    };
    pdf::write(&layout, &file)
}
