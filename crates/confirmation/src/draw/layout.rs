//! Where everything stands: a calm letter whose labels stand above what they say, and the code at its foot.
//!
//! Norwegian comes first and in ink, the other language beside it, or below where both do not fit on a line, in grey.
//! Measures are in points; y grows downwards from the top here, and is turned around when the file is written.

use super::{DrawError, content::Content, qr::Code, shape::Shaped, tree::Node};

mod check;
mod pen;
mod style;
mod table;

use pen::Pen;
pub(super) use style::Colour;

use super::shape::Shapes;

/// A4 (ISO 216) in points.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);

const LEFT: f32 = 64.0;
const RIGHT: f32 = PAGE.0 - 64.0;
const WIDTH: f32 = RIGHT - LEFT;
const TOP: f32 = 54.0;
const BOTTOM: f32 = PAGE.1 - 44.0;

/// How much smaller everything but the code may become before a second sheet is taken: 1 is as meant, 0.84 leaves 7 point
/// letters where the page has its smallest.
const ON_ONE: &[f32] = &[1.0, 0.96, 0.92, 0.88, 0.84];
/// The same for two sheets, before a statement is too long.
const ON_TWO: &[f32] = &[1.0, 0.92, 0.84, 0.76];

/// What is drawn.
#[derive(Debug, Clone)]
pub(super) enum Block {
    /// A line of text; `y` is its baseline.
    Text { x: f32, y: f32, size: f32, colour: Colour, line: Shaped },
    /// A filled bar.
    Bar { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    /// The outline of a box.
    Frame { x: f32, y: f32, width: f32, height: f32, thickness: f32, colour: Colour },
    /// The code; its upper left corner and the width of a module.
    Code { x: f32, y: f32, module: f32, colour: Colour, code: Code },
}

/// Blocks that are one thing to a reader: a paragraph, a picture. Ornaments are nothing (ISO 32000-1 §14.8.2.2).
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// The role's tag; none for an ornament.
    pub(super) tag: Option<&'static str>,
    pub(super) blocks: Vec<Block>,
}

/// The document: what is drawn on each sheet, in reading order, and what it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    pub(super) sheets: Vec<Vec<Piece>>,
    pub(super) parts: Vec<Node>,
}

/// The sheets: one, at the largest scale at which everything fits; two where the smallest is too large.
///
/// # Errors
/// [`DrawError::TooLong`] when it does not fit on two either.
pub(super) fn lay_out(content: &Content, code: Option<&Code>) -> Result<Layout, DrawError> {
    let mut shapes = Shapes::default();
    for (second, scales) in [(false, ON_ONE), (true, ON_TWO)] {
        for scale in scales {
            if let Some(layout) = document(Pen::new(*scale, &mut shapes), content, code, second)? {
                return Ok(layout);
            }
        }
    }
    Err(DrawError::TooLong)
}

/// Everything; nothing if it does not fit. Where there is a second sheet, the code is on it.
fn document(
    mut pen: Pen<'_>,
    content: &Content,
    code: Option<&Code>,
    second: bool,
) -> Result<Option<Layout>, DrawError> {
    pen.test_frame(content)?;
    pen.heading(content)?;
    pen.table(&content.groups)?;
    if second {
        if !pen.ends(content)? {
            return Ok(None);
        }
        pen.next_sheet();
        pen.running_head(content)?;
    }
    pen.rule();
    pen.check(content, code)?;
    Ok(pen.ends(content)?.then_some(pen.layout))
}

#[cfg(test)]
mod tests;
