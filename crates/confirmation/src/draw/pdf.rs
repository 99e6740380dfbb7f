//! A laid-out page as a PDF: printpdf writes it, and what it has no setting for is put in afterwards (the document's language,
//! the title in the window, fixed identifiers).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{
    Codepoint, Color, FontId, FontMetrics, FontType, Mm, OffsetDateTime, Op, PaintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;
use texts::{Language, text};

use super::{
    DrawError,
    font::{Font, Glyph, Weight},
    layout::{Bar, Colour, HEIGHT, Line, Page, WIDTH},
    rows::Sheet,
};
use crate::{SignedStatement, Statement};

const MM_PER_POINT: f32 = 25.4 / 72.0;

/// One weight with the glyphs of this page.
struct Subset {
    font: Font,
    weight: Weight,
    glyphs: GlyphRemapper,
    /// Widths by the new numbers, in font units.
    widths: BTreeMap<u16, u16>,
}

pub(super) fn write(
    page: &Page,
    sheet: &Sheet,
    statement: &Statement,
    signed: &SignedStatement,
    language: Language,
) -> Result<Vec<u8>, DrawError> {
    let mut document = PdfDocument::new(&sheet.title);
    describe(&mut document, sheet, statement, language)?;
    let mut subsets = [Subset::new(Weight::Regular)?, Subset::new(Weight::Bold)?];
    let mut ops: Vec<Op> = page.bars.iter().flat_map(bar).collect();
    for line in &page.lines {
        let subset = subsets.iter_mut().find(|subset| subset.weight == line.weight).ok_or(DrawError::Pdf)?;
        ops.extend(subset.line(line)?);
    }
    for subset in subsets {
        document.resources.fonts.map.insert(subset.id(), PdfFont::new(subset.embed()?));
    }
    document.with_pages(vec![PdfPage::new(Mm(WIDTH * MM_PER_POINT), Mm(HEIGHT * MM_PER_POINT), ops)]);
    finish(&document, signed, language)
}

fn describe(
    document: &mut PdfDocument,
    sheet: &Sheet,
    statement: &Statement,
    language: Language,
) -> Result<(), DrawError> {
    let issued = OffsetDateTime::from_unix_timestamp(statement.issued.as_second()).map_err(|_| DrawError::Pdf)?;
    let info = &mut document.metadata.info;
    info.document_title.clone_from(&sheet.title);
    info.creator = text(language, "product-name", &[]);
    info.producer = format!("{} {}", text(language, "product-name", &[]), env!("CARGO_PKG_VERSION"));
    info.creation_date = issued;
    info.modification_date = issued;
    info.metadata_date = issued;
    Ok(())
}

impl Subset {
    fn new(weight: Weight) -> Result<Self, DrawError> {
        Ok(Self { font: Font::new(weight)?, weight, glyphs: GlyphRemapper::new(), widths: BTreeMap::new() })
    }

    /// A fixed name, so that the same statement gives the same file.
    fn id(&self) -> FontId {
        FontId(match self.weight {
            Weight::Regular => "F0".into(),
            Weight::Bold => "F1".into(),
        })
    }

    fn line(&mut self, line: &Line) -> Result<Vec<Op>, DrawError> {
        let glyphs = self.font.shape(&line.text)?;
        let glyphs = glyphs.into_iter().map(|glyph| self.codepoint(glyph)).collect::<Result<Vec<_>, _>>()?;
        Ok(vec![
            Op::StartTextSection,
            Op::SetFillColor { col: colour(line.colour) },
            Op::SetFont { font: PdfFontHandle::External(self.id()), size: Pt(line.size) },
            Op::SetTextCursor { pos: Point { x: Pt(line.x), y: Pt(line.y) } },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
            Op::EndTextSection,
        ])
    }

    fn codepoint(&mut self, glyph: Glyph) -> Result<Codepoint, DrawError> {
        let width = self.font.face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph.id)).ok_or(DrawError::Pdf)?;
        let gid = self.glyphs.remap(glyph.id);
        self.widths.insert(gid, width);
        let per_mille = 1000.0 / self.font.units_per_em();
        // The file holds whole thousandths of an em; kerning makes up for what they leave.
        let written = (f32::from(width) * per_mille).trunc();
        #[allow(clippy::cast_precision_loss, reason = "an advance is a few thousand font units")]
        let advance = glyph.advance as f32 * per_mille;
        Ok(Codepoint { gid, offset: written - advance, cid: Some(glyph.text) })
    }

    fn embed(self) -> Result<ParsedFont, DrawError> {
        let bytes = subsetter::subset(self.font.data, 0, &self.glyphs).map_err(|_| DrawError::Pdf)?;
        let face = &self.font.face;
        let bounds = face.global_bounding_box();
        let units_per_em = u16::try_from(face.units_per_em()).map_err(|_| DrawError::Pdf)?;
        let (tag, name, weight) = match self.weight {
            Weight::Regular => ("MINSAA", "NotoSans-Regular", 400),
            Weight::Bold => ("MINSAB", "NotoSans-Bold", 700),
        };
        Ok(ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(format!("{tag}+{name}")),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: self.widths,
            units_per_em,
            font_metrics: FontMetrics { ascent: face.ascender(), descent: face.descender() },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em,
                x_min: bounds.x_min,
                y_min: bounds.y_min,
                x_max: bounds.x_max,
                y_max: bounds.y_max,
                us_weight_class: weight,
                ..PdfFontMetricsStub::default()
            },
        })
    }
}

fn bar(bar: &Bar) -> [Op; 2] {
    let (x, y, width, height) = (Pt(bar.x), Pt(bar.y), Pt(bar.width), Pt(bar.height));
    [
        Op::SetFillColor { col: colour(bar.colour) },
        Op::DrawRectangle { rectangle: Rect { x, y, width, height, mode: Some(PaintMode::Fill), winding_order: None } },
    ]
}

fn colour([r, g, b]: Colour) -> Color {
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// What printpdf has no setting for, and what it would make up anew each time.
fn finish(document: &PdfDocument, signed: &SignedStatement, language: Language) -> Result<Vec<u8>, DrawError> {
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    file.version = "1.7".into();
    let catalog = file.catalog_mut().map_err(|_| DrawError::Pdf)?;
    catalog.set("Lang", Object::string_literal(language.tag()));
    catalog.set("ViewerPreferences", Object::Dictionary(Dictionary::from_iter([("DisplayDocTitle", true.into())])));
    let digest = Sha256::digest([signed.as_bytes(), language.tag().as_bytes()].concat());
    let id = Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    if let Ok(info) = file.trailer.get(b"Info").and_then(Object::as_reference)
        && let Ok(info) = file.get_dictionary_mut(info)
    {
        for key in ["Trapped", "GTS_PDFXVersion", "Identifier"] {
            info.remove(key.as_bytes());
        }
    }
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|_| DrawError::Pdf)?;
    // A line end after the last mark lets a signature be appended later.
    bytes.push(b'\n');
    Ok(bytes)
}
