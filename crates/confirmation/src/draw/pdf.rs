//! The file: printpdf writes the page and the fonts, lopdf the rest.
//!
//! Everything that a PDF library would take from the clock or from chance comes from the statement instead.

use jiff::{Timestamp, tz::TimeZone};
use lopdf::{Dictionary, Document, Object, StringFormat};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest as _, Sha256};
use texts::Language;

use super::{
    DrawError,
    layout::{Block, PAGE},
};

mod fonts;
mod ops;

/// What the file says about itself.
pub(super) struct File<'a> {
    pub(super) title: &'a str,
    pub(super) language: Language,
    /// When the document came to be.
    pub(super) date: Timestamp,
    /// What makes it this document (ISO 32000-1 §14.4).
    pub(super) identity: [u8; 16],
}

/// The identity of the document that shows this signed statement.
pub(super) fn identity(statement: &[u8]) -> [u8; 16] {
    let mut identity = [0; 16];
    identity.copy_from_slice(&Sha256::digest(statement)[..16]);
    identity
}

/// Writes the page as a PDF file.
pub(super) fn write(page: &[Block], file: &File<'_>) -> Result<Vec<u8>, DrawError> {
    let fonts = fonts::Fonts::of(page)?;
    let mut pdf = PdfDocument::new(file.title);
    fonts.add_to(&mut pdf)?;
    let ops = ops::ops(page, &fonts)?;
    let mut sheet = PdfPage::new(Pt(PAGE.0).into(), Pt(PAGE.1).into(), ops);
    // Millimetres and back would move the edges.
    for side in [&mut sheet.media_box, &mut sheet.trim_box, &mut sheet.crop_box] {
        (side.width, side.height) = (Pt(PAGE.0), Pt(PAGE.1));
    }
    pdf.pages.push(sheet);

    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    if !warnings.is_empty() {
        return Err(DrawError::Pdf);
    }
    describe(&mut document, file).map_err(|_| DrawError::Pdf)?;
    document.prune_objects();
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| DrawError::Pdf)?;
    // A later signature is appended to the file and must begin on a line of its own.
    bytes.push(b'\n');
    Ok(bytes)
}

/// Title, language, dates and identity.
fn describe(document: &mut Document, file: &File<'_>) -> lopdf::Result<()> {
    "1.7".clone_into(&mut document.version);
    let date = Object::string_literal(date(file.date));
    let info = Dictionary::from_iter([
        ("Title", lopdf::text_string(file.title)),
        ("Producer", lopdf::text_string("Minside")),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ]);
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    let identity = Object::String(file.identity.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identity.clone(), identity]);

    let catalog = document.catalog_mut()?;
    catalog.set("Lang", lopdf::text_string(file.language.tag()));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    Ok(())
}

/// A moment as PDF writes it (ISO 32000-1 §7.9.4), in UTC.
fn date(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::UTC).strftime("D:%Y%m%d%H%M%SZ").to_string()
}
