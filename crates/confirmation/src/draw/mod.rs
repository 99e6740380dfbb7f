//! The page: one sheet of A4, drawn from a verified statement and from nothing else.
//!
//! Words → rows ([`rows`]) → lines with a place on the sheet ([`layout`]) → a PDF ([`pdf`]). The fonts are our own, so that
//! the sheet looks the same on every computer, and only the letters in use are put into the file.

mod font;
mod layout;
mod pdf;
mod rows;

use jiff::Timestamp;
use mypage_api::EnvironmentKind;
use texts::Language;
use thiserror::Error;

use crate::{Keys, SignedStatement, VerifyError};

/// Why no page was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DrawError {
    /// The statement does not count.
    #[error("the statement does not count: {0}")]
    Verify(#[from] VerifyError),
    /// A letter that our fonts do not have. An empty box in a name would be worse than no document.
    #[error("a letter is missing in the fonts: U+{:04X}", u32::from(*.0))]
    MissingGlyph(char),
    /// It does not fit on the page.
    #[error("the statement does not fit on a page")]
    TooLong,
    /// The PDF could not be made.
    #[error("the PDF could not be made")]
    Pdf,
}

/// Verifies a statement and draws it as a PDF of one page. The same statement in the same language gives the same bytes.
///
/// # Errors
/// Says why nothing was drawn.
pub fn draw(
    signed: &SignedStatement,
    keys: &Keys,
    now: Timestamp,
    environment: EnvironmentKind,
    language: Language,
) -> Result<Vec<u8>, DrawError> {
    let statement = signed.verify(keys, now, environment)?;
    let sheet = rows::sheet(&statement, language);
    let page = layout::lay_out(&sheet)?;
    pdf::write(&page, &sheet, &statement, signed, language)
}
