//! "Check a confirmation": whether a file or a picture of the code is genuine, without a network (requirement F4).
//!
//! Two things must be right. The signed statement must be the authority's; and a file must show nothing but that
//! statement. The second is proved by drawing the page again from the statement: the same statement always gives the same
//! bytes, so a file that differs in a single one is not the one that was drawn. Nothing of the file but the statement in
//! it is ever interpreted, so nothing in it can deceive: not another text, not a layer, not a later revision.

mod pdf;
mod picture;

use jiff::Timestamp;

use crate::{DrawError, PageLanguages, SignedStatement, Statement, TrustedKeys, VerifyError, draw, statement};

/// The largest file that is looked at.
pub const MAX_FILE_BYTES: usize = 20_000_000;

/// What was found.
///
/// Wherever there is a statement, its signature is the authority's, and what it says is true whatever the page shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Signed by the authority, valid now; a file shows exactly that.
    Genuine {
        /// What is stated.
        statement: Box<Statement>,
        /// Where it was found.
        carrier: Carrier,
    },
    /// As [`Verdict::Genuine`], but no longer valid.
    Expired {
        /// What was stated.
        statement: Box<Statement>,
        /// Where it was found.
        carrier: Carrier,
    },
    /// As [`Verdict::Genuine`], but made in the future, which means that the clock of this computer is wrong.
    NotYetValid {
        /// What is stated.
        statement: Box<Statement>,
        /// Where it was found.
        carrier: Carrier,
    },
    /// The file was drawn by another version of the program. The statement in it is the authority's; whether the page
    /// shows the same cannot be told.
    OtherForm {
        /// What is stated.
        statement: Box<Statement>,
    },
    /// The signature does not fit, or the file is not the one that was drawn from the statement in it.
    Altered {
        /// What the authority stated, where its signature fits.
        statement: Option<Box<Statement>>,
    },
    /// Signed with a key that this environment does not know, or made in another kind of environment.
    UnknownSigner,
    /// A confirmation, but incomplete or unreadable.
    Damaged,
    /// Nothing that looks like a confirmation.
    NotAConfirmation,
    /// More bytes or points than are looked at.
    TooLarge,
}

/// Where a statement was found, and so what a genuine one proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// In a file whose page shows just that.
    File,
    /// In the picture of a code, which may be a scan in a PDF file. The words beside the code prove nothing: compare them.
    Code,
}

/// Checks a file with these keys, at this moment.
///
/// It may be any file at all, and may be made to do harm: what is read of it is bounded, and it is never a reason to
/// fail. Looked at are PDF files, and pictures as PNG or JPEG.
#[must_use]
pub fn file(bytes: &[u8], trusted: &TrustedKeys, now: Timestamp) -> Verdict {
    if bytes.len() > MAX_FILE_BYTES {
        return Verdict::TooLarge;
    }
    if picture::is_png(bytes) || picture::is_jpeg(bytes) {
        picture::check(bytes, trusted, now)
    } else if pdf::is_pdf(bytes) {
        pdf::check(bytes, trusted, now, &draw::draw_verified)
    } else {
        Verdict::NotAConfirmation
    }
}

/// How a page is drawn from its statement. The only one is [`draw::draw_verified`]; tests remember what it drew.
type Draw<'a> = &'a dyn Fn(&SignedStatement, &Statement, PageLanguages) -> Result<Vec<u8>, DrawError>;

/// What a statement is worth that nobody has drawn.
fn check_statement(signed: &SignedStatement, trusted: &TrustedKeys, now: Timestamp, carrier: Carrier) -> Verdict {
    match signed.open(trusted.keys(), trusted.environment()) {
        Ok(statement) => in_time(statement, now, carrier),
        Err(VerifyError::UnknownSigner | VerifyError::WrongEnvironment) => Verdict::UnknownSigner,
        Err(VerifyError::Altered) => Verdict::Altered { statement: None },
        Err(VerifyError::Malformed | VerifyError::Expired | VerifyError::NotYetValid) => Verdict::Damaged,
    }
}

fn in_time(statement: Statement, now: Timestamp, carrier: Carrier) -> Verdict {
    let valid = statement::in_time(&statement, now);
    let statement = Box::new(statement);
    match valid {
        Ok(()) => Verdict::Genuine { statement, carrier },
        Err(VerifyError::NotYetValid) => Verdict::NotYetValid { statement, carrier },
        Err(_) => Verdict::Expired { statement, carrier },
    }
}

#[cfg(all(test, feature = "sign"))]
#[expect(clippy::unwrap_used, reason = "these are tests")]
mod tests;
