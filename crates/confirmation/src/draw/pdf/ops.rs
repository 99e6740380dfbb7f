//! Blocks to the operators of a PDF page.

use std::collections::BTreeMap;

use printpdf::{Codepoint, Color, CurTransMat, DictItem, Op, PaintMode, Point, Pt, Rect, Rgb, TextItem};

use super::fonts::{Fonts, handle};
use crate::draw::{
    DrawError,
    layout::{Block, Colour, PAGE, Piece},
    qr::Code,
    shape::{Glyph, Shaped},
    typeface::UNITS_PER_EM,
};

/// The operators that draw a sheet. Each piece is marked with its number on the sheet, or as an ornament
/// (ISO 32000-1 §14.6, §14.7.4.2), and nothing is drawn outside of them (ISO 14289-1 §7.1).
pub(super) fn ops(sheet: &[Piece], fonts: &Fonts) -> Result<Vec<Op>, DrawError> {
    let mut ops = Vec::new();
    let mut number = 0;
    for piece in sheet {
        match piece.tag {
            Some(tag) => {
                let properties = DictItem::Dict { map: BTreeMap::from([("MCID".into(), DictItem::Int(number))]) };
                ops.push(Op::BeginMarkedContentWithProperties { tag: tag.into(), properties });
                number += 1;
            }
            None => ops.push(Op::BeginMarkedContent { tag: "Artifact".into() }),
        }
        for block in &piece.blocks {
            ops.extend(draw(block, fonts)?);
        }
        ops.push(Op::EndMarkedContent);
    }
    Ok(ops)
}

fn draw(block: &Block, fonts: &Fonts) -> Result<Vec<Op>, DrawError> {
    Ok(match block {
        Block::Text { x, y, size, colour, line } => {
            let mut ops = vec![
                Op::StartTextSection,
                Op::SetFillColor { col: rgb(*colour) },
                Op::SetFont { font: handle(line.weight), size: Pt(*size) },
                Op::SetTextCursor { pos: Point { x: Pt(*x), y: Pt(PAGE.1 - y) } },
            ];
            ops.extend(text(line, *size, fonts)?);
            ops.push(Op::EndTextSection);
            ops
        }
        Block::Bar { x, y, width, height, colour } => {
            let rectangle = rectangle([*x, *y, *width, *height], PaintMode::Fill);
            vec![Op::SetFillColor { col: rgb(*colour) }, Op::DrawRectangle { rectangle }]
        }
        Block::Frame { x, y, width, height, thickness, colour } => {
            let rectangle = rectangle([*x, *y, *width, *height], PaintMode::Stroke);
            vec![
                Op::SetOutlineColor { col: rgb(*colour) },
                Op::SetOutlineThickness { pt: Pt(*thickness) },
                Op::DrawRectangle { rectangle },
            ]
        }
        Block::Code { x, y, module, colour, code } => self::code([*x, *y], *module, *colour, code),
    })
}

/// A code as one path, so that no hairline is left between its rows. In whole modules, counted from its upper left
/// corner, the numbers are short.
fn code([x, y]: [f32; 2], module: f32, colour: Colour, code: &Code) -> Vec<Op> {
    let matrix = CurTransMat::Raw([module, 0.0, 0.0, -module, x, PAGE.1 - y]);
    let mut ops =
        vec![Op::SaveGraphicsState, Op::SetFillColor { col: rgb(colour) }, Op::SetTransformationMatrix { matrix }];
    ops.extend(code.bars.iter().map(|bar| {
        let numbers = [bar.x, bar.y, bar.width, 1].map(|number| DictItem::Int(number.into()));
        Op::Unknown { key: "re".into(), value: numbers.into() }
    }));
    ops.extend([Op::Unknown { key: "f".into(), value: vec![] }, Op::RestoreGraphicsState]);
    ops
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
        let glyph = codepoint(glyph, line, fonts)?;
        match items.last_mut() {
            Some(TextItem::GlyphIds(run)) => run.push(glyph),
            _ => items.push(TextItem::GlyphIds(vec![glyph])),
        }
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
        cid: Some(glyph.text().to_owned()),
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
