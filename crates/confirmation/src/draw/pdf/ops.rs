//! Blocks to the operators of a PDF page.

use printpdf::{Codepoint, Color, Op, PaintMode, Point, Pt, Rect, Rgb, TextItem};

use super::fonts::{Fonts, handle};
use crate::draw::{
    DrawError,
    layout::{Block, Colour, PAGE},
    shape::{Glyph, Shaped},
    typeface::UNITS_PER_EM,
};

/// The operators that draw these blocks.
pub(super) fn ops(page: &[Block], fonts: &Fonts) -> Result<Vec<Op>, DrawError> {
    let mut ops = Vec::new();
    for block in page {
        match block {
            Block::Text { x, y, size, colour, line } => {
                ops.extend([
                    Op::StartTextSection,
                    Op::SetFillColor { col: rgb(*colour) },
                    Op::SetFont { font: handle(line.weight), size: Pt(*size) },
                    Op::SetTextCursor { pos: Point { x: Pt(*x), y: Pt(PAGE.1 - y) } },
                ]);
                ops.extend(text(line, *size, fonts)?);
                ops.push(Op::EndTextSection);
            }
            Block::Bar { x, y, width, height, colour } => {
                let rectangle = rectangle([*x, *y, *width, *height], PaintMode::Fill);
                ops.extend([Op::SetFillColor { col: rgb(*colour) }, Op::DrawRectangle { rectangle }]);
            }
            Block::Frame { x, y, width, height, thickness, colour } => {
                let rectangle = rectangle([*x, *y, *width, *height], PaintMode::Stroke);
                ops.extend([
                    Op::SetOutlineColor { col: rgb(*colour) },
                    Op::SetOutlineThickness { pt: Pt(*thickness) },
                    Op::DrawRectangle { rectangle },
                ]);
            }
        }
    }
    Ok(ops)
}

/// One line: glyphs in one piece, except where a mark stands higher or lower than the line.
fn text(line: &Shaped, size: f32, fonts: &Fonts) -> Result<Vec<Op>, DrawError> {
    let mut ops = Vec::new();
    let mut items = Vec::new();
    let mut rise = 0.0;
    for glyph in &line.glyphs {
        let (right, up) = glyph.offset;
        #[expect(clippy::float_cmp, reason = "both are the same units or not")]
        if up != rise {
            show(&mut ops, &mut items);
            ops.push(Op::SetLineOffset { multiplier: up * size / f32::from(UNITS_PER_EM) });
            rise = up;
        }
        if right != 0.0 {
            items.push(TextItem::Offset(-right));
        }
        items.push(TextItem::GlyphIds(vec![codepoint(glyph, line, fonts)?]));
    }
    show(&mut ops, &mut items);
    if rise != 0.0 {
        ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
    Ok(ops)
}

fn show(ops: &mut Vec<Op>, items: &mut Vec<TextItem>) {
    if !items.is_empty() {
        ops.push(Op::ShowText { items: std::mem::take(items) });
    }
}

/// A glyph, the text it stands for, and how far back the pen goes after it (ISO 32000-1 §9.4.3: positive is to the left).
fn codepoint(glyph: &Glyph, line: &Shaped, fonts: &Fonts) -> Result<Codepoint, DrawError> {
    let width = f32::from(line.weight.width(glyph.id)?);
    Ok(Codepoint {
        gid: fonts.number(line.weight, glyph.id)?,
        offset: width - glyph.advance + glyph.offset.0,
        cid: Some(glyph.text.clone()),
    })
}

/// A rectangle from its upper left corner, measured from the top of the page.
fn rectangle([x, y, width, height]: [f32; 4], mode: PaintMode) -> Rect {
    Rect {
        x: Pt(x),
        y: Pt(PAGE.1 - y - height),
        width: Pt(width),
        height: Pt(height),
        mode: Some(mode),
        winding_order: None,
    }
}

fn rgb(Colour(red, green, blue): Colour) -> Color {
    Color::Rgb(Rgb::new(red, green, blue, None))
}
