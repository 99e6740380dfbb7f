//! The fonts of a file: only the glyphs that the page shows, renumbered.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::draw::{
    DrawError,
    layout::{Block, Layout},
    typeface::{UNITS_PER_EM, Weight},
};

/// The glyphs that a document shows, with their numbers in the file.
pub(super) struct Fonts(BTreeMap<Weight, GlyphRemapper>);

impl Fonts {
    /// The glyphs of this document.
    pub(super) fn of(layout: &Layout) -> Result<Self, DrawError> {
        let mut used: BTreeMap<Weight, BTreeSet<u16>> = BTreeMap::new();
        for block in layout.sheets.iter().flatten().flat_map(|piece| &piece.blocks) {
            if let Block::Text { line, .. } = block {
                used.entry(line.weight).or_default().extend(line.glyphs.iter().map(|glyph| glyph.id));
            }
        }
        if used.is_empty() {
            return Err(DrawError::Pdf);
        }
        let remapped = |glyphs: BTreeSet<u16>| GlyphRemapper::new_from_glyphs_sorted(&Vec::from_iter(glyphs));
        Ok(Self(used.into_iter().map(|(weight, glyphs)| (weight, remapped(glyphs))).collect()))
    }

    /// The glyph's number in the file.
    pub(super) fn number(&self, weight: Weight, glyph: u16) -> Result<u16, DrawError> {
        self.0.get(&weight).and_then(|glyphs| glyphs.get(glyph)).ok_or(DrawError::Pdf)
    }

    /// Puts the fonts into a file, under names that do not depend on chance.
    pub(super) fn add_to(&self, pdf: &mut PdfDocument) -> Result<(), DrawError> {
        for (weight, glyphs) in &self.0 {
            let font = PdfFont::new(embedded(*weight, glyphs)?);
            pdf.resources.fonts.map.insert(id(*weight), font);
        }
        Ok(())
    }
}

/// The font as the page's operators name it.
pub(super) fn handle(weight: Weight) -> PdfFontHandle {
    PdfFontHandle::External(id(weight))
}

fn id(weight: Weight) -> FontId {
    FontId(weight.resource().to_owned())
}

fn embedded(weight: Weight, glyphs: &GlyphRemapper) -> Result<ParsedFont, DrawError> {
    let face = weight.face()?;
    let bounds = face.global_bounding_box();
    let mut glyph_widths = BTreeMap::new();
    for glyph in glyphs.remapped_gids() {
        glyph_widths.insert(glyphs.get(glyph).ok_or(DrawError::Pdf)?, weight.width(glyph)?);
    }
    Ok(ParsedFont {
        original_bytes: subsetter::subset(weight.file(), 0, glyphs).map_err(|_| DrawError::Pdf)?,
        font_index: 0,
        font_name: Some(weight.subset_name().to_owned()),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths,
        units_per_em: UNITS_PER_EM,
        font_metrics: FontMetrics { ascent: face.ascender(), descent: face.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: UNITS_PER_EM,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: face.weight().to_number(),
        },
    })
}
