//! The picture of a code: a photograph of a sheet, a scan, a picture of the screen. However it was turned, some blur and
//! shade do no harm.
//!
//! How much work a picture can make is bounded at each step, and nothing in it can make the program stop.

mod finder;
mod fixed;
mod grey;
mod grid;

use jiff::Timestamp;

use self::{
    finder::{Dark, corners},
    grey::{Grey, PictureError},
};
use super::{Carrier, Verdict, check_statement};
use crate::{TrustedKeys, code};

/// Up to so many points a picture is looked at as it is; larger ones are made smaller first.
const HANDY: usize = 3_000_000;
/// Up to so many points a picture is looked at as it is when nothing was found in the smaller one.
const LARGE: usize = 13_000_000;
/// How far around a point the shades are that say whether it is dark.
const REACHES: [usize; 3] = [20, 8, 60];

/// What begins as a PNG file (ISO/IEC 15948 §5.2).
pub(super) fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// What begins as a JPEG file: start of image, and another marker (ISO/IEC 10918-1 annex B).
pub(super) fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xd8\xff")
}

/// Checks the statement in the code in this picture.
pub(super) fn check(bytes: &[u8], trusted: &TrustedKeys, now: Timestamp) -> Verdict {
    let grey = if is_png(bytes) { Grey::from_png(bytes) } else { Grey::from_jpeg(bytes) };
    match grey {
        Ok(grey) => check_grey(&grey, trusted, now),
        Err(PictureError::Damaged) => Verdict::Damaged,
        Err(PictureError::TooLarge) => Verdict::TooLarge,
    }
}

fn check_grey(grey: &Grey, trusted: &TrustedKeys, now: Timestamp) -> Verdict {
    match text(grey) {
        Some(text) => match code::read(&text) {
            Some(signed) => check_statement(&signed, trusted, now, Carrier::Code),
            None => Verdict::NotAConfirmation,
        },
        None => Verdict::NotAConfirmation,
    }
}

/// The text of the code in the picture.
fn text(grey: &Grey) -> Option<Vec<u8>> {
    let by = grey.size().div_ceil(HANDY).isqrt().max(1);
    if by > 1 {
        let reduced = grey.reduced(by)?;
        return text_in(&reduced).or_else(|| if grey.size() <= LARGE { text_in(grey) } else { None });
    }
    text_in(grey).or_else(|| text_in(&grey.doubled()?))
}

fn text_in(grey: &Grey) -> Option<Vec<u8>> {
    REACHES.iter().find_map(|reach| {
        let corners = corners(&Dark::of(grey, *reach));
        corners.iter().find_map(|corners| grid::read(grey, corners))
    })
}
