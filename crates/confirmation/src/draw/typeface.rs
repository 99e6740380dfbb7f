//! The two fonts of the page, which travel with the program: a document must look the same on every computer.

use std::sync::OnceLock;

use rustybuzz::{Face, ttf_parser::GlyphId};

use super::DrawError;

/// Parts of an em in which the fonts and PDF measure alike; that of both fonts, as a test proves.
pub(super) const UNITS_PER_EM: u16 = 1000;

/// A weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// The font's name with the tag of a subset (ISO 32000-1 §9.6.4).
    pub(super) fn subset_name(self) -> &'static str {
        match self {
            Self::Regular => "MINSID+NotoSans-Regular",
            Self::Bold => "MINSID+NotoSans-Bold",
        }
    }

    /// The font's name among the page's resources.
    pub(super) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "F0",
            Self::Bold => "F1",
        }
    }

    /// The font's file.
    pub(super) fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../../fonts/NotoSans-Bold.ttf"),
        }
    }

    /// The font, parsed once.
    pub(super) fn face(self) -> Result<&'static Face<'static>, DrawError> {
        static REGULAR: OnceLock<Option<Face<'static>>> = OnceLock::new();
        static BOLD: OnceLock<Option<Face<'static>>> = OnceLock::new();
        let cell = match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        };
        cell.get_or_init(|| Face::from_slice(self.file(), 0)).as_ref().ok_or(DrawError::Pdf)
    }

    /// How far a glyph moves the pen, in units. The file says this, so kerning is what differs from it.
    pub(super) fn width(self, glyph: u16) -> Result<u16, DrawError> {
        self.face()?.glyph_hor_advance(GlyphId(glyph)).ok_or(DrawError::Pdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_fonts_measure_as_pdf_does() {
        for weight in [Weight::Regular, Weight::Bold] {
            assert_eq!(weight.face().unwrap().units_per_em(), i32::from(UNITS_PER_EM));
        }
    }
}
