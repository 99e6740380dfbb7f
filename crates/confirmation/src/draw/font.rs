//! Two weights of one font: measuring and shaping text.

use rustybuzz::{Face, Feature, UnicodeBuffer, ttf_parser::Tag};

use super::DrawError;

const REGULAR: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");

/// A weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A glyph in its place.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// Its number in the whole font.
    pub id: u16,
    /// How far the pen moves, in font units, kerning included.
    pub advance: i32,
    /// The characters that it stands for.
    pub text: String,
}

/// One weight, ready to use.
pub(super) struct Font {
    pub data: &'static [u8],
    pub face: Face<'static>,
}

impl Font {
    pub fn new(weight: Weight) -> Result<Self, DrawError> {
        let data = match weight {
            Weight::Regular => REGULAR,
            Weight::Bold => BOLD,
        };
        Ok(Self { data, face: Face::from_slice(data, 0).ok_or(DrawError::Pdf)? })
    }

    /// The glyphs of a text, left to right. Each stands for its own characters, so that what is copied out of the PDF is
    /// what was put in; ligatures would blur that.
    pub fn shape(&self, text: &str) -> Result<Vec<Glyph>, DrawError> {
        if let Some(missing) = text.chars().find(|character| self.face.glyph_index(*character).is_none()) {
            return Err(DrawError::MissingGlyph(missing));
        }
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let off = |tag: &[u8; 4]| Feature::new(Tag::from_bytes(tag), 0, ..);
        let shaped = rustybuzz::shape(&self.face, &[off(b"liga"), off(b"clig"), off(b"dlig")], buffer);
        let clusters: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let mut glyphs = Vec::with_capacity(clusters.len());
        for (index, (info, position)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
            let start = clusters[index];
            let end = clusters[index..].iter().copied().find(|next| *next > start).unwrap_or(text.len());
            // A mark on a letter belongs to the letter's cluster, and the letter carries the text of both.
            let first = index == 0 || clusters[index - 1] != start;
            let id = u16::try_from(info.glyph_id).map_err(|_| DrawError::Pdf)?;
            let text = if first { text[start..end].to_owned() } else { String::new() };
            glyphs.push(Glyph { id, advance: position.x_advance, text });
        }
        Ok(glyphs)
    }

    /// The width of a text in points.
    pub fn width(&self, text: &str, size: f32) -> Result<f32, DrawError> {
        let units: i32 = self.shape(text)?.iter().map(|glyph| glyph.advance).sum();
        #[allow(clippy::cast_precision_loss, reason = "a line is far below 2^23 font units")]
        Ok(units as f32 * size / self.units_per_em())
    }

    #[allow(clippy::cast_precision_loss, reason = "at most 16384")]
    pub fn units_per_em(&self) -> f32 {
        self.face.units_per_em() as f32
    }
}
