//! The page: verified claims → what to say → where it stands → PDF.
//!
//! [`content`] decides the words, [`layout`] their places, [`pdf`] writes the file. Each step is plain data for the next.

mod content;
mod layout;
mod pdf;
mod shape;
mod typeface;
mod wrap;

use jiff::Timestamp;
use mypage_api::EnvironmentKind;
use texts::Language;

use crate::{Keys, SignedStatement, VerifyError};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DrawError {
    /// The statement is not believed; nothing was drawn (requirement F3).
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The page's letters do not have this one. A box in its place would be somebody else's name.
    #[error("the page has no letter for U+{:04X}", u32::from(*.0))]
    MissingGlyph(char),
    /// The statement does not fit on one page.
    #[error("the statement does not fit on one page")]
    TooLong,
    /// The file could not be made.
    #[error("the file could not be made")]
    Pdf,
}

/// Draws the confirmation: one A4 page as a PDF file, in one language.
///
/// The statement is verified first, and the page is drawn from the verified claims only. The same statement and language
/// give the same bytes, whenever and wherever it is drawn. A statement of a sandbox or a test carries a visible mark.
///
/// # Errors
/// [`DrawError::Verify`] when the statement is not believed; the others when it cannot be shown as it is.
pub fn draw(
    statement: &SignedStatement,
    keys: &Keys,
    now: Timestamp,
    environment: EnvironmentKind,
    language: Language,
) -> Result<Vec<u8>, DrawError> {
    let verified = statement.verify(keys, now, environment)?;
    let content = content::content(&verified, language)?;
    let page = layout::page(&content)?;
    let file = pdf::File {
        title: &content.title,
        language,
        date: verified.issued,
        identity: pdf::identity(statement.as_bytes()),
    };
    pdf::write(&page, &file)
}
