//! Where everything stands on the page: a calm letter with one column of labels and one of values.
//!
//! Measures are in points; y grows downwards from the top here, and is turned around when the file is written.

use super::{
    DrawError,
    content::{Content, Row},
    shape::Shaped,
    typeface::Weight,
    wrap::wrap,
};

/// A4 (ISO 216) in points.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);

const LEFT: f32 = 64.0;
const RIGHT: f32 = PAGE.0 - 64.0;
const TOP: f32 = 56.0;
const BOTTOM: f32 = PAGE.1 - 48.0;
/// Where values begin.
const VALUES: f32 = LEFT + 136.0;
const LABEL_WIDTH: f32 = VALUES - LEFT - 12.0;
const VALUE_WIDTH: f32 = RIGHT - VALUES;

const TITLE_SIZE: f32 = 18.0;
const TEXT_SIZE: f32 = 10.5;
const MARK_SIZE: f32 = 12.0;
const FOOTER_SIZE: f32 = 8.5;
/// From one line to the next, in sizes.
const LEADING: f32 = 1.4;
/// From the top of a line to its baseline, in sizes; the fonts' ascent.
const BASELINE: f32 = 1.069;

/// How much smaller everything may become before a statement is too long: 1 is as meant, 0.76 leaves 8 point letters.
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

/// What is drawn, in reading order.
#[derive(Debug)]
pub(super) enum Block {
    /// A line of text; `y` is its baseline.
    Text { x: f32, y: f32, size: f32, colour: Colour, line: Shaped },
    /// A filled bar.
    Bar { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    /// The outline of a box.
    Frame { x: f32, y: f32, width: f32, height: f32, thickness: f32, colour: Colour },
}

/// The page, at the largest scale at which everything fits.
///
/// # Errors
/// [`DrawError::TooLong`] when it does not fit at the smallest.
pub(super) fn page(content: &Content) -> Result<Vec<Block>, DrawError> {
    for scale in SCALES {
        if let Some(blocks) = Layout::new(scale).page(content)? {
            return Ok(blocks);
        }
    }
    Err(DrawError::TooLong)
}

struct Layout {
    scale: f32,
    /// How far down the page is filled.
    y: f32,
    blocks: Vec<Block>,
}

/// How a run of lines looks.
#[derive(Clone, Copy)]
struct Style {
    weight: Weight,
    size: f32,
    colour: Colour,
}

impl Layout {
    fn new(scale: f32) -> Self {
        Self { scale, y: TOP, blocks: Vec::new() }
    }

    fn page(mut self, content: &Content) -> Result<Option<Vec<Block>>, DrawError> {
        if let Some(mark) = content.test_mark {
            self.test_frame(mark)?;
        }
        self.heading(content)?;
        for group in &content.groups {
            self.rule();
            for row in group {
                self.row(row)?;
            }
        }
        self.rule();
        self.check(&content.check)?;
        let footer = BOTTOM - FOOTER_SIZE * LEADING;
        if self.y > footer - self.scaled(6.0) {
            return Ok(None);
        }
        if let Some(mark) = content.test_mark {
            self.y = footer;
            let style = Style { weight: Weight::Bold, size: FOOTER_SIZE, colour: RED };
            self.lines(&mark.join("  ·  "), style, LEFT, RIGHT - LEFT)?;
        }
        Ok(Some(self.blocks))
    }

    fn scaled(&self, measure: f32) -> f32 {
        measure * self.scale
    }

    fn test_frame(&mut self, mark: [&str; 2]) -> Result<(), DrawError> {
        let top = self.y - 14.0;
        let size = self.scaled(MARK_SIZE);
        let height = size * LEADING * 2.0 + 16.0;
        let (x, width) = (LEFT, RIGHT - LEFT);
        self.blocks.push(Block::Frame { x, y: top, width, height, thickness: 1.5, colour: RED });
        self.y = top + 8.0;
        for line in mark {
            self.lines(line, Style { weight: Weight::Bold, size, colour: RED }, LEFT + 12.0, width - 24.0)?;
        }
        self.y = top + height + self.scaled(26.0);
        Ok(())
    }

    fn heading(&mut self, content: &Content) -> Result<(), DrawError> {
        let (width, height) = (self.scaled(44.0), self.scaled(3.0));
        self.blocks.push(Block::Bar { x: LEFT, y: self.y, width, height, colour: ACCENT });
        self.y += height + self.scaled(10.0);
        let title = Style { weight: Weight::Bold, size: self.scaled(TITLE_SIZE), colour: INK };
        self.lines(&content.title, title, LEFT, RIGHT - LEFT)?;
        self.y += self.scaled(6.0);
        self.lines(&content.intro, self.text(Weight::Regular, INK), LEFT, RIGHT - LEFT)?;
        self.y += self.scaled(10.0);
        Ok(())
    }

    fn text(&self, weight: Weight, colour: Colour) -> Style {
        Style { weight, size: self.scaled(TEXT_SIZE), colour }
    }

    /// A thin line between groups.
    fn rule(&mut self) {
        self.y += self.scaled(3.0);
        self.blocks.push(Block::Bar { x: LEFT, y: self.y, width: RIGHT - LEFT, height: 0.6, colour: HAIRLINE });
        self.y += self.scaled(8.0);
    }

    fn row(&mut self, row: &Row) -> Result<(), DrawError> {
        let top = self.y;
        self.lines(&row.label, self.text(Weight::Regular, GREY), LEFT, LABEL_WIDTH)?;
        let label_end = self.y;
        self.y = top;
        for paragraph in &row.paragraphs {
            let weight = if paragraph.bold { Weight::Bold } else { Weight::Regular };
            self.lines(&paragraph.text, self.text(weight, INK), VALUES, VALUE_WIDTH)?;
        }
        self.y = self.y.max(label_end) + self.scaled(6.0);
        Ok(())
    }

    fn check(&mut self, check: &Row) -> Result<(), DrawError> {
        self.y += self.scaled(3.0);
        self.lines(&check.label, self.text(Weight::Bold, INK), LEFT, RIGHT - LEFT)?;
        self.y += self.scaled(2.0);
        for paragraph in &check.paragraphs {
            let style = Style { size: self.scaled(TEXT_SIZE - 1.0), ..self.text(Weight::Regular, INK) };
            self.lines(&paragraph.text, style, LEFT, RIGHT - LEFT)?;
        }
        Ok(())
    }

    fn lines(&mut self, text: &str, style: Style, x: f32, width: f32) -> Result<(), DrawError> {
        let Style { weight, size, colour } = style;
        for line in wrap(text, weight, size, width)? {
            self.blocks.push(Block::Text { x, y: self.y + size * BASELINE, size, colour, line });
            self.y += size * LEADING;
        }
        Ok(())
    }
}
