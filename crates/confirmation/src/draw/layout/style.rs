//! How text looks.

use crate::draw::typeface::Weight;

/// A colour of the page: red, green, blue from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::draw) struct Colour(pub(in crate::draw) f32, pub(in crate::draw) f32, pub(in crate::draw) f32);

pub(super) const INK: Colour = Colour(0.11, 0.13, 0.16);
/// 6.2:1 on white, above the 4.5:1 of WCAG 2.2 §1.4.3.
pub(super) const GREY: Colour = Colour(0.36, 0.39, 0.43);
pub(super) const HAIRLINE: Colour = Colour(0.84, 0.86, 0.88);
pub(super) const ACCENT: Colour = Colour(0.05, 0.35, 0.42);
pub(super) const RED: Colour = Colour(0.72, 0.07, 0.07);
pub(super) const BLACK: Colour = Colour(0.0, 0.0, 0.0);

/// How a run of lines looks; the size in points.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) weight: Weight,
    pub(super) size: f32,
    pub(super) colour: Colour,
}

/// How the same thing looks in Norwegian and in the other language.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) norwegian: Style,
    pub(super) other: Style,
}

const fn pair(weight: Weight, size: f32, colour: Colour, other: f32) -> Pair {
    let quiet = Style { weight: Weight::Regular, size: other, colour: GREY };
    Pair { norwegian: Style { weight, size, colour }, other: quiet }
}

pub(super) const TITLE: Pair = pair(Weight::Bold, 17.0, INK, 12.5);
pub(super) const HEADING: Pair = pair(Weight::Bold, 10.5, INK, 9.5);
pub(super) const LABEL: Pair = pair(Weight::Regular, 8.5, ACCENT, 8.5);
pub(super) const VALUE: Pair = pair(Weight::Regular, 10.5, INK, 9.5);
/// What a reader looks for first, in either language.
pub(super) const ANSWER: Pair = {
    let bold = Style { weight: Weight::Bold, size: 11.0, colour: INK };
    Pair { norwegian: bold, other: Style { colour: GREY, size: 10.0, ..bold } }
};
pub(super) const PROSE: Pair = pair(Weight::Regular, 9.5, INK, 9.0);
pub(super) const SMALL: Pair = pair(Weight::Regular, 9.0, INK, 8.5);
pub(super) const TEST_MARK: Pair = {
    let red = Style { weight: Weight::Bold, size: 12.0, colour: RED };
    Pair { norwegian: red, other: red }
};
pub(super) const RUNNING_HEAD: Style = Style { weight: Weight::Regular, size: 9.0, colour: GREY };
/// Not scaled, so that every sheet ends alike.
pub(super) const FOOTER: Style = Style { weight: Weight::Bold, size: 8.5, colour: RED };

impl Style {
    pub(super) fn scaled(self, scale: f32) -> Self {
        Self { size: self.size * scale, ..self }
    }
}

impl Pair {
    pub(super) fn scaled(self, scale: f32) -> Self {
        Self { norwegian: self.norwegian.scaled(scale), other: self.other.scaled(scale) }
    }
}
