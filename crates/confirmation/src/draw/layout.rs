//! Where everything stands: a calm letter with one column of labels and one of values, and the code at its foot.
//!
//! Measures are in points; y grows downwards from the top here, and is turned around when the file is written.

use super::{
    DrawError,
    content::{Content, Line, Paragraph, Row},
    qr::Code,
    shape::Shaped,
    tree::{Kid, Mark, Node, Role},
    typeface::Weight,
    wrap::wrap,
};

/// A4 (ISO 216) in points.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);

const LEFT: f32 = 64.0;
const RIGHT: f32 = PAGE.0 - 64.0;
const WIDTH: f32 = RIGHT - LEFT;
const TOP: f32 = 56.0;
const BOTTOM: f32 = PAGE.1 - 48.0;
/// Where values begin.
const VALUES: f32 = LEFT + 136.0;
const LABEL_WIDTH: f32 = VALUES - LEFT - 12.0;
const VALUE_WIDTH: f32 = RIGHT - VALUES;

const TITLE_SIZE: f32 = 18.0;
const TEXT_SIZE: f32 = 10.5;
const SMALL_SIZE: f32 = 9.5;
const MARK_SIZE: f32 = 12.0;
const FOOTER_SIZE: f32 = 8.5;
/// From one line to the next, in sizes.
const LEADING: f32 = 1.4;
/// From the top of a line to its baseline, in sizes; the fonts' ascent.
const BASELINE: f32 = 1.069;
/// From the words about the code to the code.
const GUTTER: f32 = 24.0;

/// How much smaller everything but the code may become before a second sheet is taken, and before a statement is too
/// long: 1 is as meant, 0.76 leaves 8 point letters.
const SCALES: [f32; 4] = [1.0, 0.92, 0.84, 0.76];

/// A colour of the page: red, green, blue from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Colour(pub(super) f32, pub(super) f32, pub(super) f32);

const INK: Colour = Colour(0.11, 0.13, 0.16);
/// 5.9:1 on white, above the 4.5:1 of WCAG 2.2 §1.4.3.
const GREY: Colour = Colour(0.38, 0.41, 0.45);
const HAIRLINE: Colour = Colour(0.84, 0.86, 0.88);
const ACCENT: Colour = Colour(0.05, 0.35, 0.42);
const RED: Colour = Colour(0.72, 0.07, 0.07);
const BLACK: Colour = Colour(0.0, 0.0, 0.0);

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
pub(super) fn lay_out(content: &Content, code: &Code) -> Result<Layout, DrawError> {
    for second in [false, true] {
        for scale in SCALES {
            if let Some(layout) = Pen::new(scale, code).document(content, second)? {
                return Ok(layout);
            }
        }
    }
    Err(DrawError::TooLong)
}

/// How a run of lines looks.
#[derive(Clone, Copy)]
struct Style {
    weight: Weight,
    size: f32,
    colour: Colour,
}

/// Where lines may stand.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

const FULL: Column = Column { x: LEFT, width: WIDTH };

/// What fills the sheets from the top to the bottom.
struct Pen<'a> {
    code: &'a Code,
    scale: f32,
    /// How far down the sheet is filled.
    y: f32,
    layout: Layout,
}

impl<'a> Pen<'a> {
    fn new(scale: f32, code: &'a Code) -> Self {
        Self { code, scale, y: TOP, layout: Layout { sheets: vec![Vec::new()], parts: Vec::new() } }
    }

    /// Everything; nothing if it does not fit. Where there is a second sheet, the code is on it.
    fn document(mut self, content: &Content, second: bool) -> Result<Option<Layout>, DrawError> {
        if let Some(mark) = &content.test_mark {
            self.test_frame(mark)?;
        }
        self.heading(content)?;
        self.table(&content.groups)?;
        if second {
            if !self.ends(content)? {
                return Ok(None);
            }
            self.layout.sheets.push(Vec::new());
            self.y = TOP;
            self.running_head(content)?;
        }
        self.rule();
        self.check(content)?;
        Ok(self.ends(content)?.then_some(self.layout))
    }

    fn scaled(&self, measure: f32) -> f32 {
        measure * self.scale
    }

    fn text(&self, weight: Weight, colour: Colour) -> Style {
        Style { weight, size: self.scaled(TEXT_SIZE), colour }
    }

    /// Ends the sheet; whether it was large enough.
    fn ends(&mut self, content: &Content) -> Result<bool, DrawError> {
        let footer = BOTTOM - FOOTER_SIZE * LEADING;
        let fits = self.y <= footer - 6.0;
        if let Some(mark) = &content.test_mark {
            self.y = footer;
            let style = Style { weight: Weight::Bold, size: FOOTER_SIZE, colour: RED };
            let words: Vec<&str> = mark.iter().map(|line| line.text.as_str()).collect();
            self.ornament(&words.join("  ·  "), style)?;
        }
        Ok(fits)
    }

    /// What stands at the top of a second sheet, so that the two can be put together again.
    fn running_head(&mut self, content: &Content) -> Result<(), DrawError> {
        let style = Style { weight: Weight::Regular, size: self.scaled(SMALL_SIZE), colour: GREY };
        self.ornament(&content.running_head, style)?;
        self.y += self.scaled(6.0);
        Ok(())
    }

    fn test_frame(&mut self, mark: &[Line; 2]) -> Result<(), DrawError> {
        let top = self.y - 14.0;
        let size = self.scaled(MARK_SIZE);
        let height = size * LEADING * 2.0 + 16.0;
        self.draw(Block::Frame { x: LEFT, y: top, width: WIDTH, height, thickness: 1.5, colour: RED });
        self.y = top + 8.0;
        let style = Style { weight: Weight::Bold, size, colour: RED };
        let column = Column { x: LEFT + 12.0, width: WIDTH - 24.0 };
        let mut spans = Vec::new();
        for line in mark {
            let drawn = self.lines(&line.text, style, column, &Role::Span)?;
            spans.push(Node::new(Role::Span, drawn).in_language(line.language.as_deref()).into());
        }
        self.layout.parts.push(Node::new(Role::Paragraph, spans));
        self.y = top + height + self.scaled(26.0);
        Ok(())
    }

    fn heading(&mut self, content: &Content) -> Result<(), DrawError> {
        let (width, height) = (self.scaled(44.0), self.scaled(3.0));
        self.draw(Block::Bar { x: LEFT, y: self.y, width, height, colour: ACCENT });
        self.y += height + self.scaled(10.0);
        let style = Style { weight: Weight::Bold, size: self.scaled(TITLE_SIZE), colour: INK };
        self.part(&content.title, style, FULL, Role::Title)?;
        self.y += self.scaled(6.0);
        self.part(&content.intro, self.text(Weight::Regular, INK), FULL, Role::Paragraph)?;
        self.y += self.scaled(10.0);
        Ok(())
    }

    /// A thin line between groups.
    fn rule(&mut self) {
        self.y += self.scaled(3.0);
        self.draw(Block::Bar { x: LEFT, y: self.y, width: WIDTH, height: 0.6, colour: HAIRLINE });
        self.y += self.scaled(8.0);
    }

    fn table(&mut self, groups: &[Vec<Row>]) -> Result<(), DrawError> {
        let mut rows = Vec::new();
        for group in groups {
            self.rule();
            for row in group {
                rows.push(self.row(row)?.into());
            }
        }
        self.layout.parts.push(Node::new(Role::Table, rows));
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<Node, DrawError> {
        let top = self.y;
        let column = Column { x: LEFT, width: LABEL_WIDTH };
        let label = self.lines(&row.label, self.text(Weight::Regular, GREY), column, &Role::Label)?;
        let label_end = self.y;
        self.y = top;
        let mut value = Vec::new();
        for paragraph in &row.paragraphs {
            value.push(self.value(paragraph)?.into());
        }
        self.y = self.y.max(label_end) + self.scaled(6.0);
        Ok(Node::new(Role::Row, vec![Node::new(Role::Label, label).into(), Node::new(Role::Value, value).into()]))
    }

    fn value(&mut self, paragraph: &Paragraph) -> Result<Node, DrawError> {
        let weight = if paragraph.bold { Weight::Bold } else { Weight::Regular };
        let column = Column { x: VALUES, width: VALUE_WIDTH };
        let Line { text, language } = &paragraph.line;
        let drawn = self.lines(text, self.text(weight, INK), column, &Role::Paragraph)?;
        Ok(Node::new(Role::Paragraph, drawn).in_language(language.as_deref()))
    }

    /// How to check, and the code at its right, with nothing near it.
    fn check(&mut self, content: &Content) -> Result<(), DrawError> {
        let code = self.code;
        let (width, module) = (code.width(), code.module());
        let (x, y) = (RIGHT - width, self.y + code.quiet().max(self.scaled(4.0)));
        let column = Column { x: LEFT, width: WIDTH - width - code.quiet().max(GUTTER) };
        self.y = y - self.scaled(4.0);
        self.part(&content.check.label, self.text(Weight::Bold, INK), column, Role::Heading)?;
        self.y += self.scaled(2.0);
        let style = Style { size: self.scaled(SMALL_SIZE), ..self.text(Weight::Regular, INK) };
        for paragraph in &content.check.paragraphs {
            self.part(&paragraph.line.text, style, column, Role::Paragraph)?;
            self.y += self.scaled(3.0);
        }
        let role = Role::Figure { instead: content.code_instead.clone(), edges: [x, y, RIGHT, y + width] };
        let drawn = self.piece(Some(&role), vec![Block::Code { x, y, module, colour: BLACK, code: code.clone() }]);
        self.layout.parts.push(Node::new(role, drawn));
        self.y = self.y.max(y + width + code.quiet());
        Ok(())
    }

    /// A part of its own that is nothing but text.
    fn part(&mut self, text: &str, style: Style, column: Column, role: Role) -> Result<(), DrawError> {
        let drawn = self.lines(text, style, column, &role)?;
        self.layout.parts.push(Node::new(role, drawn));
        Ok(())
    }

    /// Draws a text; what it is made of.
    fn lines(&mut self, text: &str, style: Style, column: Column, role: &Role) -> Result<Vec<Kid>, DrawError> {
        let blocks = self.blocks(text, style, column)?;
        Ok(self.piece(Some(role), blocks))
    }

    /// Draws a text that repeats what is said elsewhere.
    fn ornament(&mut self, text: &str, style: Style) -> Result<(), DrawError> {
        let blocks = self.blocks(text, style, FULL)?;
        self.piece(None, blocks);
        Ok(())
    }

    fn draw(&mut self, block: Block) {
        self.piece(None, vec![block]);
    }

    fn blocks(&mut self, text: &str, style: Style, column: Column) -> Result<Vec<Block>, DrawError> {
        let Style { weight, size, colour } = style;
        let mut blocks = Vec::new();
        for line in wrap(text, weight, size, column.width)? {
            blocks.push(Block::Text { x: column.x, y: self.y + size * BASELINE, size, colour, line });
            self.y += size * LEADING;
        }
        Ok(blocks)
    }

    fn piece(&mut self, role: Option<&Role>, blocks: Vec<Block>) -> Vec<Kid> {
        let sheet = self.layout.sheets.len() - 1;
        let pieces = &mut self.layout.sheets[sheet];
        let number = pieces.iter().filter(|piece| piece.tag.is_some()).count();
        pieces.push(Piece { tag: role.map(Role::tag), blocks });
        if role.is_some() { vec![Kid::Drawn(Mark { sheet, number })] } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests;
