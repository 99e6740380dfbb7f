//! Line breaks by measured widths.

use super::{
    DrawError,
    shape::{Shaped, shape},
    typeface::Weight,
};

/// Breaks a text into lines no wider than `width` points: after spaces and hyphens, and inside a word only where the word
/// alone is too wide. No letter is added or lost; the space after which a line breaks stays at its end, beyond the width,
/// because to a screen reader the lines are one text (ISO 32000-1 §14.8.2.5).
pub(super) fn wrap(text: &str, weight: Weight, size: f32, width: f32) -> Result<Vec<Shaped>, DrawError> {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (mut line, after) = first_line(rest, weight, size, width)?;
        let next = after.trim_start_matches(' ');
        let spaced = rest.len() - after.len() > rest[..rest.len() - after.len()].trim_end_matches(' ').len();
        if spaced && !next.is_empty() {
            line.glyphs.extend(shape(" ", weight)?.glyphs);
        }
        lines.push(line);
        rest = next;
    }
    Ok(lines)
}

fn first_line(text: &str, weight: Weight, size: f32, width: f32) -> Result<(Shaped, &str), DrawError> {
    let fits = |end: usize| -> Result<Option<Shaped>, DrawError> {
        let line = shape(text[..end].trim_end_matches(' '), weight)?;
        Ok((line.width(size) <= width).then_some(line))
    };
    let mut best = None;
    for end in breaks(text) {
        match fits(end)? {
            Some(line) => best = Some((line, end)),
            None => break,
        }
    }
    if best.is_none() {
        for end in letters(text) {
            match fits(end)? {
                Some(line) => best = Some((line, end)),
                None => break,
            }
        }
    }
    let (line, end) = best.ok_or(DrawError::TooLong)?;
    Ok((line, &text[end..]))
}

/// Where a line may end: after a space, after a hyphen inside a word, and at the end.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    let inner = text.char_indices().filter(|(at, c)| {
        let after = text[at + c.len_utf8()..].chars().next();
        match c {
            ' ' => true,
            '-' | '/' => after.is_some_and(char::is_alphabetic) && *at > 0,
            _ => false,
        }
    });
    inner.map(|(at, c)| at + c.len_utf8()).chain(std::iter::once(text.len()))
}

/// Where a word may be cut: after each letter with its marks.
fn letters(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices()
        .skip(1)
        .filter(|(_, c)| !unicode_normalization::char::is_combining_mark(*c))
        .map(|(at, _)| at)
        .chain(std::iter::once(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: f32) -> Vec<String> {
        let text_of = |line: &Shaped| line.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        wrap(text, Weight::Regular, 10.0, width).unwrap().iter().map(text_of).collect()
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
        assert_eq!(wrap("a", Weight::Regular, 10.0, 1.0).unwrap_err(), DrawError::TooLong);
    }
}
