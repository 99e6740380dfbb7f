//! The file: printpdf writes the sheets and the fonts, lopdf the rest that PDF/A-3a (ISO 19005-3) and PDF/UA-1
//! (ISO 14289-1) ask for.
//!
//! Everything that a PDF library would take from the clock or from chance comes from the statement instead, so that a
//! file can be checked by drawing it again.

use jiff::Timestamp;
use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};

use super::{
    DrawError, PageLanguages,
    content::Words,
    layout::{Layout, PAGE},
};

mod attachment;
mod fonts;
mod metadata;
mod ops;
mod pack;
mod structure;

/// How hard to compress: 6 takes a fifth longer for the whole page and saves one per cent, 9 half as long again.
const COMPRESSION: u8 = 4;

/// What the second line of every file of ours says. There must be no text in it (ISO 19005-3 §6.1.2), so "Minside" is
/// written with the highest bit of each letter set.
const MARK: &[u8] = b"\xcd\xe9\xee\xf3\xe9\xe4\xe5";
/// What it says in a file that is no confirmation, such as a receipt.
const NO_MARK: &[u8] = b"\xe2\xe3\xcf\xd3";
/// What follows there: the form in which the page is drawn, counted from 0xb1. It grows with every change of the page or
/// the file, so that a file of another form is not taken for one that was altered.
pub(crate) const FORM: u8 = 0xb2;

/// The form of a file, if it is one of ours.
#[cfg(feature = "check")]
pub(crate) fn form(file: &[u8]) -> Option<u8> {
    file.strip_prefix(b"%PDF-1.7\n%")?.strip_prefix(MARK)?.first().copied()
}

/// What the file says about itself, and what it carries.
pub(super) struct File<'a> {
    pub(super) title: &'a Words,
    /// The heading below the title, for the outline.
    pub(super) heading: &'a str,
    pub(super) languages: PageLanguages,
    /// When the document came to be.
    pub(super) date: Timestamp,
    /// What the document is about: what makes it this one and no other.
    pub(super) about: &'a [u8],
    /// What it carries.
    pub(super) carried: Option<Carried<'a>>,
}

/// A signed statement that a document carries, which makes it a confirmation.
pub(super) struct Carried<'a> {
    /// The statement.
    pub(super) statement: &'a [u8],
    /// What it is, in words.
    pub(super) words: &'a str,
}

/// Writes the document as a PDF file.
pub(super) fn write(layout: &Layout, file: &File<'_>) -> Result<Vec<u8>, DrawError> {
    let fonts = fonts::Fonts::of(layout)?;
    let mut pdf = PdfDocument::new(&file.title.norwegian.text);
    fonts.add_to(&mut pdf)?;
    for sheet in &layout.sheets {
        let mut page = PdfPage::new(Pt(PAGE.0).into(), Pt(PAGE.1).into(), ops::ops(sheet, &fonts)?);
        // Millimetres and back would move the edges.
        for side in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
            (side.width, side.height) = (Pt(PAGE.0), Pt(PAGE.1));
        }
        pdf.pages.push(page);
    }

    // "Secure" would drop the operators that draw the code.
    let options = PdfSaveOptions { image_optimization: None, secure: false, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    if !warnings.is_empty() {
        return Err(DrawError::Pdf);
    }
    complete(&mut document, layout, file).map_err(|_| DrawError::Pdf)?;
    document.prune_objects();
    document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).for_each(pack::compress);
    pack::write(document).map_err(|_| DrawError::Pdf)
}

/// What printpdf does not write.
fn complete(document: &mut Document, layout: &Layout, file: &File<'_>) -> lopdf::Result<()> {
    "1.7".clone_into(&mut document.version);
    document.binary_mark = if file.carried.is_some() { [MARK, &[FORM]].concat() } else { NO_MARK.to_vec() };
    let sheets: Vec<ObjectId> = document.get_pages().into_values().collect();
    metadata::describe(document, file)?;
    metadata::outline(document, &sheets, [&file.title.norwegian.text, file.heading])?;
    if let Some(carried) = &file.carried {
        attachment::attach(document, carried, file.date)?;
    }
    structure::tag(document, &sheets, &layout.parts)?;
    for sheet in sheets {
        let sheet = document.get_object_mut(sheet)?.as_dict_mut()?;
        // There are no annotations; the resources that are empty, PDF/A does not need.
        sheet.remove(b"Annots");
    }
    Ok(())
}

/// A dictionary from its entries.
fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

/// A name in the sense of PDF (ISO 32000-1 §7.3.5).
fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}
