//! The confirmation as a file: a fresh signed statement, drawn.

use confirmation::{DrawError, PageLanguages, SignedStatement, VerifyError, draw};
use jiff::{Timestamp, tz::TimeZone};
use mypage_api::{ApplicationSummary, EnvironmentKind, MeetingPoint};
use texts::{Arg, Language, text};

use crate::{Code, environment::Environment};

/// Draws the confirmation from a signed statement (requirement F3: nothing is drawn before the signature is checked), in
/// Norwegian and another language (requirement F1).
///
/// # Errors
/// A code for the person.
pub fn draw_confirmation(
    statement: &SignedStatement,
    environment: &Environment,
    now: Timestamp,
    languages: PageLanguages,
) -> Result<Vec<u8>, Code> {
    draw(statement, &environment.confirmation_keys, now, environment.kind, languages).map_err(code)
}

/// Draws the receipt for an application that was handed in, in Norwegian and another language (requirement D7).
///
/// # Errors
/// A code for the person.
pub fn draw_receipt(
    application: &ApplicationSummary,
    place: Option<&MeetingPoint>,
    environment: &Environment,
    languages: PageLanguages,
) -> Result<Vec<u8>, Code> {
    confirmation::receipt(application, place, environment.kind, languages).map_err(code)
}

fn code(error: DrawError) -> Code {
    match error {
        DrawError::Verify(VerifyError::NotYetValid) => Code::ClockWrong,
        DrawError::Verify(_) => Code::StatementInvalid,
        DrawError::MissingGlyph(_) => Code::DocumentLetterMissing,
        _ => Code::DocumentFailed,
    }
}

/// The pages of a confirmation that [`draw_confirmation`] has drawn, as PNG pictures.
///
/// # Errors
/// [`Code::DocumentFailed`].
pub fn preview_confirmation(pdf: &[u8]) -> Result<Vec<Vec<u8>>, Code> {
    confirmation::preview(pdf.to_vec()).map_err(|_| Code::DocumentFailed)
}

/// A name for the file that says nothing about the person: what it is, and the day.
#[must_use]
pub fn suggested_name(language: Language, kind: EnvironmentKind, now: Timestamp) -> String {
    let day = now.to_zoned(TimeZone::system()).date().to_string();
    let key = if kind == EnvironmentKind::Production { "file-name" } else { "file-name-test" };
    text(language, key, &[("day", Arg::Text(&day))])
}

/// The same for a receipt.
#[must_use]
pub fn suggested_receipt_name(language: Language, now: Timestamp) -> String {
    let day = now.to_zoned(TimeZone::system()).date().to_string();
    text(language, "file-name-receipt", &[("day", Arg::Text(&day))])
}
