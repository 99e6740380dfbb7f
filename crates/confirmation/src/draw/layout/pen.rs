//! What fills the sheets from the top to the bottom.

use super::{
    BOTTOM, Block, LEFT, Layout, Piece, TOP, WIDTH,
    style::{ACCENT, FOOTER, HAIRLINE, PROSE, Pair, RED, RUNNING_HEAD, Style, TEST_MARK, TITLE},
};
use crate::draw::{
    DrawError,
    content::{Content, Line, Words},
    shape::{Shaped, Shapes, shape},
    tree::{Kid, Mark, Node, Role},
    wrap::wrap,
};

/// From one line to the next, in sizes.
pub(super) const LEADING: f32 = 1.36;
/// From the top of a line to its baseline, in sizes; the fonts' ascent.
const BASELINE: f32 = 1.069;

/// Where lines may stand.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) x: f32,
    pub(super) width: f32,
}

pub(super) const FULL: Column = Column { x: LEFT, width: WIDTH };

pub(super) struct Pen<'a> {
    shapes: &'a mut Shapes,
    scale: f32,
    /// How far down the sheet is filled.
    pub(super) y: f32,
    pub(super) layout: Layout,
}

impl<'a> Pen<'a> {
    pub(super) fn new(scale: f32, shapes: &'a mut Shapes) -> Self {
        Self { shapes, scale, y: TOP, layout: Layout { sheets: vec![Vec::new()], parts: Vec::new() } }
    }

    pub(super) fn scaled(&self, measure: f32) -> f32 {
        measure * self.scale
    }

    pub(super) fn next_sheet(&mut self) {
        self.layout.sheets.push(Vec::new());
        self.y = TOP;
    }

    /// Ends the sheet; whether it was large enough.
    pub(super) fn ends(&mut self, content: &Content) -> Result<bool, DrawError> {
        let footer = BOTTOM - FOOTER.size * LEADING;
        let fits = self.y <= footer - 6.0;
        if let Some(mark) = &content.test_mark {
            self.y = footer;
            self.ornament(&mark.plain(), FOOTER)?;
        }
        Ok(fits)
    }

    /// What stands at the top of a second sheet, so that the two can be put together again.
    pub(super) fn running_head(&mut self, content: &Content) -> Result<(), DrawError> {
        self.ornament(&content.running_head, RUNNING_HEAD.scaled(self.scale))?;
        self.y += self.scaled(6.0);
        Ok(())
    }

    pub(super) fn test_frame(&mut self, content: &Content) -> Result<(), DrawError> {
        let Some(mark) = &content.test_mark else { return Ok(()) };
        let top = self.y - 14.0;
        let height = TEST_MARK.scaled(self.scale).norwegian.size * LEADING + 14.0;
        self.draw(Block::Frame { x: LEFT, y: top, width: WIDTH, height, thickness: 1.5, colour: RED });
        self.y = top + 7.0;
        let column = Column { x: LEFT + 12.0, width: WIDTH - 24.0 };
        let spans = self.words(mark, TEST_MARK, column, &Role::Span)?;
        self.layout.parts.push(Node::new(Role::Paragraph, spans));
        self.y = top + height + self.scaled(20.0);
        Ok(())
    }

    pub(super) fn heading(&mut self, content: &Content) -> Result<(), DrawError> {
        let (width, height) = (self.scaled(44.0), self.scaled(3.0));
        self.draw(Block::Bar { x: LEFT, y: self.y, width, height, colour: ACCENT });
        self.y += height + self.scaled(8.0);
        let title = self.below(&content.title, TITLE, FULL, &Role::Span)?;
        self.layout.parts.push(Node::new(Role::Title, title));
        self.y += self.scaled(6.0);
        for (line, style) in each(&content.intro, PROSE) {
            let paragraph = self.said(line, style, FULL, &Role::Paragraph)?;
            self.layout.parts.push(paragraph);
            self.y += self.scaled(3.0);
        }
        self.y += self.scaled(3.0);
        Ok(())
    }

    /// A thin line between groups.
    pub(super) fn rule(&mut self) {
        self.y += self.scaled(2.0);
        self.draw(Block::Bar { x: LEFT, y: self.y, width: WIDTH, height: 0.6, colour: HAIRLINE });
        self.y += self.scaled(6.0);
    }

    /// Draws both languages, each as a part of its own with this role: beside each other where both fit on a line, and
    /// otherwise below each other.
    pub(super) fn words(
        &mut self,
        words: &Words,
        pair: Pair,
        column: Column,
        role: &Role,
    ) -> Result<Vec<Kid>, DrawError> {
        let Some(second) = &words.other else { return self.below(words, pair, column, role) };
        let Pair { norwegian, other } = pair.scaled(self.scale);
        let one = self.width(&words.norwegian.text, norwegian)?;
        let slash = shape(" / ", other.weight)?;
        let beside = one + slash.width(other.size);
        if beside + self.width(&second.text, other)? > column.width {
            return self.below(words, pair, column, role);
        }
        let top = self.y;
        let first = self.first(&words.norwegian, pair.norwegian, column, role)?;
        let bottom = self.y;
        // Both on the baseline of the larger one.
        self.y = top + (norwegian.size - other.size) * BASELINE;
        self.parting(column.x + one, slash, other);
        let second = self.said(second, pair.other, Column { x: column.x + beside, ..column }, role)?;
        self.y = bottom;
        Ok(vec![first.into(), second.into()])
    }

    /// Draws both languages below each other.
    fn below(&mut self, words: &Words, pair: Pair, column: Column, role: &Role) -> Result<Vec<Kid>, DrawError> {
        let Some(second) = &words.other else {
            return Ok(vec![self.said(&words.norwegian, pair.norwegian, column, role)?.into()]);
        };
        let first = self.first(&words.norwegian, pair.norwegian, column, role)?;
        Ok(vec![first.into(), self.said(second, pair.other, column, role)?.into()])
    }

    /// A part that another one follows; pieces of a paragraph must not run into each other.
    fn first(&mut self, line: &Line, style: Style, column: Column, role: &Role) -> Result<Node, DrawError> {
        let node = self.said(line, style, column, role)?;
        if *role == Role::Span
            && let Some(Block::Text { line, .. }) = self.last_block()
        {
            line.glyphs.extend(shape(" ", line.weight)?.glyphs);
        }
        Ok(node)
    }

    fn last_block(&mut self) -> Option<&mut Block> {
        self.layout.sheets.last_mut()?.last_mut()?.blocks.last_mut()
    }

    /// A part that is nothing but text in one language.
    pub(super) fn said(&mut self, line: &Line, style: Style, column: Column, role: &Role) -> Result<Node, DrawError> {
        let blocks = self.blocks(&line.text, style.scaled(self.scale), column)?;
        let drawn = self.piece(Some(role), blocks);
        Ok(Node::new(role.clone(), drawn).in_language(line.language.as_deref()))
    }

    fn width(&mut self, text: &str, style: Style) -> Result<f32, DrawError> {
        Ok(self.shapes.of(text, style.weight)?.width(style.size))
    }

    /// Draws what only parts two lines.
    fn parting(&mut self, x: f32, line: Shaped, style: Style) {
        let Style { size, colour, .. } = style;
        let y = self.y + size * BASELINE;
        self.draw(Block::Text { x, y, size, colour, line });
    }

    /// Draws a text that repeats what is said elsewhere.
    fn ornament(&mut self, text: &str, style: Style) -> Result<(), DrawError> {
        let blocks = self.blocks(text, style, FULL)?;
        self.piece(None, blocks);
        Ok(())
    }

    pub(super) fn draw(&mut self, block: Block) {
        self.piece(None, vec![block]);
    }

    fn blocks(&mut self, text: &str, style: Style, column: Column) -> Result<Vec<Block>, DrawError> {
        let Style { weight, size, colour } = style;
        let shaped = self.shapes.of(text, weight)?;
        let mut blocks = Vec::new();
        for line in wrap(&shaped, size, column.width)? {
            blocks.push(Block::Text { x: column.x, y: self.y + size * BASELINE, size, colour, line });
            self.y += size * LEADING;
        }
        Ok(blocks)
    }

    pub(super) fn piece(&mut self, role: Option<&Role>, blocks: Vec<Block>) -> Vec<Kid> {
        let sheet = self.layout.sheets.len() - 1;
        let pieces = &mut self.layout.sheets[sheet];
        let number = pieces.iter().filter(|piece| piece.tag.is_some()).count();
        pieces.push(Piece { tag: role.map(Role::tag), blocks });
        if role.is_some() { vec![Kid::Drawn(Mark { sheet, number })] } else { Vec::new() }
    }
}

/// The lines of these words, each with its style.
pub(super) fn each(words: &Words, pair: Pair) -> impl Iterator<Item = (&Line, Style)> {
    [(Some(&words.norwegian), pair.norwegian), (words.other.as_ref(), pair.other)]
        .into_iter()
        .filter_map(|(line, style)| Some((line?, style)))
}
