//! Text to glyphs with their places: kerning, and marks on letters that have no character of their own.

use std::{collections::HashMap, ops::Range, rc::Rc, sync::OnceLock};

use rustybuzz::{
    BufferClusterLevel, BufferFlags, Direction, Face, Feature, Script, ShapePlan, UnicodeBuffer, script,
    ttf_parser::Tag,
};

use super::{
    DrawError,
    typeface::{UNITS_PER_EM, Weight},
};

/// A run of text in one weight, as glyphs from left to right. Measures are in units of the font.
#[derive(Debug, Clone)]
pub(super) struct Shaped {
    pub(super) weight: Weight,
    pub(super) glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    pub(super) id: u16,
    /// How far the pen moves after it, kerning included.
    pub(super) advance: f32,
    /// How far it stands off from the pen, to the right and up; for marks.
    pub(super) offset: (f32, f32),
    /// What was set, and the part of it that this stands for, so that copying gives the text back.
    source: Rc<str>,
    part: Range<usize>,
}

impl Glyph {
    /// The text it stands for.
    pub(super) fn text(&self) -> &str {
        self.source.get(self.part.clone()).unwrap_or_default()
    }
}

impl Shaped {
    /// The width in points at this font size.
    pub(super) fn width(&self, size: f32) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / f32::from(UNITS_PER_EM)
    }
}

/// Texts that were shaped before: the page is tried at several sizes, and shaping does not depend on the size.
#[derive(Default)]
pub(super) struct Shapes(HashMap<(Weight, String), Rc<Shaped>>);

impl Shapes {
    /// The text as [`shape`] gives it, without spaces around it.
    pub(super) fn of(&mut self, text: &str, weight: Weight) -> Result<Rc<Shaped>, DrawError> {
        let key = (weight, text.trim().to_owned());
        if let Some(shaped) = self.0.get(&key) {
            return Ok(Rc::clone(shaped));
        }
        let shaped = Rc::new(shape(&key.1, weight)?);
        self.0.insert(key, Rc::clone(&shaped));
        Ok(shaped)
    }
}

/// Sets one line of text.
///
/// # Errors
/// [`DrawError::MissingGlyph`] for the first character that the font lacks.
pub(super) fn shape(text: &str, weight: Weight) -> Result<Shaped, DrawError> {
    let face = weight.face()?;
    if let Some(missing) = text.chars().find(|c| face.glyph_index(*c).is_none()) {
        return Err(DrawError::MissingGlyph(missing));
    }
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    // One cluster a character, and none hidden: each glyph then has its own text.
    buffer.set_cluster_level(BufferClusterLevel::Characters);
    buffer.set_flags(BufferFlags::PRESERVE_DEFAULT_IGNORABLES);
    let script = Some(buffer.script()).filter(|script| *script != script::UNKNOWN);
    let shaped = match kept_plan(face, weight, buffer.direction(), script) {
        Some(plan) => rustybuzz::shape_with_plan(face, plan, buffer),
        None => rustybuzz::shape(face, &features(), buffer),
    };

    let clusters: Vec<usize> = shaped.glyph_infos().iter().map(|info| as_index(info.cluster)).collect();
    let mut starts = clusters.clone();
    starts.sort_unstable();
    let source: Rc<str> = text.into();
    let mut glyphs = Vec::with_capacity(clusters.len());
    for (at, (info, position)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
        let start = clusters[at];
        let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(text.len());
        // The first glyph of a cluster stands for all of its text.
        let first = at == 0 || clusters[at - 1] != start;
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).map_err(|_| DrawError::Pdf)?,
            advance: units(position.x_advance)?,
            offset: (units(position.x_offset)?, units(position.y_offset)?),
            source: Rc::clone(&source),
            part: if first { start..end } else { start..start },
        });
    }
    Ok(Shaped { weight, glyphs })
}

/// The plan by which texts of this kind are shaped, made once, because that takes longer than shaping a line. Other
/// kinds than those on every page are rare.
fn kept_plan(
    face: &Face<'static>,
    weight: Weight,
    direction: Direction,
    script: Option<Script>,
) -> Option<&'static ShapePlan> {
    static PLANS: [[OnceLock<ShapePlan>; 3]; 2] = [const { [const { OnceLock::new() }; 3] }; 2];
    if direction != Direction::LeftToRight {
        return None;
    }
    let kind = match script {
        None => 0,
        Some(script::LATIN) => 1,
        Some(script::CYRILLIC) => 2,
        Some(_) => return None,
    };
    let cell = &PLANS[usize::from(weight == Weight::Bold)][kind];
    Some(cell.get_or_init(|| ShapePlan::new(face, direction, script, None, &features())))
}

fn features() -> [Feature; 2] {
    [off(*b"liga"), off(*b"clig")]
}

fn off(tag: [u8; 4]) -> Feature {
    Feature::new(Tag::from_bytes(&tag), 0, ..)
}

fn as_index(cluster: u32) -> usize {
    usize::try_from(cluster).unwrap_or(usize::MAX)
}

fn units(value: i32) -> Result<f32, DrawError> {
    i16::try_from(value).map(f32::from).map_err(|_| DrawError::Pdf)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        shape(text, Weight::Regular).unwrap().glyphs.iter().map(|glyph| glyph.text().to_owned()).collect()
    }

    #[test]
    fn every_country_can_be_drawn_in_the_languages_of_a_page() {
        for languages in crate::PageLanguages::offered() {
            for (code, language) in
                texts::countries().flat_map(|code| [(code, languages.norwegian()), (code, languages.other())])
            {
                let name = texts::country(language, code).unwrap();
                assert!(shape(name, Weight::Regular).is_ok(), "{name}");
            }
        }
    }

    #[test]
    fn every_letter_keeps_its_text() {
        for name in ["Nguyễn Thị Ánh Tuyết", "Олена Ковальчук", "Łukasz Żółć", "office fi fl", "Adébọ̀wálé", "M̧ajro"]
        {
            assert_eq!(texts(name).concat(), name);
        }
    }

    #[test]
    fn pairs_are_kerned() {
        let apart = shape("A", Weight::Regular).unwrap().width(10.0) + shape("V", Weight::Regular).unwrap().width(10.0);
        assert!(shape("AV", Weight::Regular).unwrap().width(10.0) < apart);
    }

    #[test]
    fn a_mark_without_a_character_of_its_own_stands_on_its_letter() {
        let shaped = shape("\u{1ecd}\u{300}", Weight::Regular).unwrap();
        let [letter, mark] = shaped.glyphs.as_slice() else { panic!("{shaped:?}") };
        assert!(letter.advance > 0.0 && mark.advance == 0.0 && mark.offset.0 != 0.0, "{shaped:?}");
    }

    #[test]
    fn a_letter_that_the_font_lacks_is_named() {
        for (text, letter) in [("محمد", 'م'), ("王小明", '王'), ("a\u{200d}b", '\u{200d}')] {
            assert_eq!(shape(text, Weight::Bold).unwrap_err(), DrawError::MissingGlyph(letter));
        }
    }
}
