//! Line breaks by measured widths.

use unicode_normalization::char::is_combining_mark;

use super::{
    DrawError,
    shape::{Glyph, Shaped},
    typeface::UNITS_PER_EM,
};

/// Breaks a text into lines no wider than `width` points: after spaces and hyphens, and inside a word only where the word
/// alone is too wide. No letter is added or lost; the spaces after which a line breaks stay at its end, beyond the width,
/// because to a screen reader the lines are one text (ISO 32000-1 §14.8.2.5).
pub(super) fn wrap(text: &Shaped, size: f32, width: f32) -> Result<Vec<Shaped>, DrawError> {
    let most = width * f32::from(UNITS_PER_EM) / size;
    let mut lines = Vec::new();
    let mut rest = text.glyphs.as_slice();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(line_end(rest, most).ok_or(DrawError::TooLong)?);
        lines.push(Shaped { weight: text.weight, glyphs: line.to_vec() });
        rest = after;
    }
    Ok(lines)
}

/// How many glyphs the first line has; none if not even one letter fits.
fn line_end(glyphs: &[Glyph], most: f32) -> Option<usize> {
    let (mut width, mut word, mut letter) = (0.0, None, None);
    for (at, glyph) in glyphs.iter().enumerate() {
        if at > 0 && begins_letter(glyph) {
            letter = Some(at);
        }
        if at > 0 && may_break(glyphs, at) {
            word = Some(at);
        }
        width += glyph.advance;
        if width > most && !is_space(glyph) {
            return word.or(letter);
        }
    }
    Some(glyphs.len())
}

/// Whether a line may end before this glyph: after spaces, and after a hyphen or a slash inside a word.
fn may_break(glyphs: &[Glyph], at: usize) -> bool {
    let (before, after) = (&glyphs[at - 1], &glyphs[at]);
    match before.text() {
        " " => !is_space(after),
        "-" | "/" => at > 1 && after.text().starts_with(char::is_alphabetic),
        _ => false,
    }
}

fn is_space(glyph: &Glyph) -> bool {
    glyph.text() == " "
}

/// Whether a word may be cut before this glyph: not before a mark, which belongs to the letter before it.
fn begins_letter(glyph: &Glyph) -> bool {
    glyph.text().chars().next().is_some_and(|c| !is_combining_mark(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{shape::shape, typeface::Weight};

    fn try_lines(text: &str, width: f32) -> Result<Vec<String>, DrawError> {
        let text_of = |line: &Shaped| line.glyphs.iter().map(Glyph::text).collect();
        Ok(wrap(&shape(text, Weight::Regular)?, 10.0, width)?.iter().map(text_of).collect())
    }

    fn lines(text: &str, width: f32) -> Vec<String> {
        try_lines(text, width).unwrap()
    }

    #[test]
    fn short_texts_stay_on_one_line() {
        assert_eq!(lines("Amara Diallo", 200.0), ["Amara Diallo"]);
        assert_eq!(lines("", 200.0), Vec::<String>::new());
    }

    #[test]
    fn lines_break_at_spaces_and_hyphens() {
        assert_eq!(lines("Anne-Sofie Bjørnsen", 60.0), ["Anne-Sofie ", "Bjørnsen"]);
        assert_eq!(lines("Anne-Sofie B.", 40.0), ["Anne-", "Sofie B."]);
    }

    #[test]
    fn a_word_that_is_too_wide_is_cut_without_losing_a_letter() {
        let word = "Wolfeschlegelsteinhausenbergerdorff";
        let cut = lines(word, 60.0);
        assert!(cut.len() > 2);
        assert_eq!(cut.concat(), word);
    }

    #[test]
    fn a_mark_is_never_cut_from_its_letter() {
        for line in lines(&"n\u{308}".repeat(30), 40.0) {
            assert!(line.starts_with('n'), "{line}");
        }
    }

    #[test]
    fn nothing_fits_into_no_width() {
        assert_eq!(try_lines("a", 1.0).unwrap_err(), DrawError::TooLong);
    }
}
