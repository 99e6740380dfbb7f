//! Every word gets its place: lines are measured and broken, and what does not fit is an error.

use super::{
    DrawError,
    font::{Font, Weight},
    rows::Sheet,
};

/// The sheet, in points.
pub(super) const WIDTH: f32 = 595.276;
pub(super) const HEIGHT: f32 = 841.89;

const LEFT: f32 = 62.0;
const RIGHT: f32 = WIDTH - 62.0;
const TOP: f32 = HEIGHT - 68.0;
const BOTTOM: f32 = 52.0;
const VALUE_LEFT: f32 = LEFT + 150.0;

/// Colours, as parts of red, green and blue.
pub(super) type Colour = [f32; 3];
const INK: Colour = [0.11, 0.17, 0.16];
const QUIET: Colour = [0.33, 0.40, 0.38];
const ACCENT: Colour = [0.12, 0.36, 0.30];
const HAIR: Colour = [0.80, 0.85, 0.83];
const ALARM: Colour = [0.66, 0.10, 0.10];

/// A line of text in its place.
pub(super) struct Line {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub size: f32,
    pub weight: Weight,
    pub colour: Colour,
    pub text: String,
}

/// A filled rectangle.
pub(super) struct Bar {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub colour: Colour,
}

/// A page.
#[derive(Default)]
pub(super) struct Page {
    pub lines: Vec<Line>,
    pub bars: Vec<Bar>,
}

/// How a paragraph is set.
#[derive(Clone, Copy)]
struct Style {
    size: f32,
    leading: f32,
    weight: Weight,
    colour: Colour,
}

const TITLE: Style = Style { size: 21.0, leading: 27.0, weight: Weight::Bold, colour: INK };
const LEAD: Style = Style { size: 10.0, leading: 14.5, weight: Weight::Regular, colour: QUIET };
const LABEL: Style = Style { size: 10.0, leading: 14.5, weight: Weight::Regular, colour: QUIET };
const VALUE: Style = Style { size: 10.5, leading: 14.5, weight: Weight::Regular, colour: INK };
const STRONG: Style = Style { weight: Weight::Bold, ..VALUE };
const FOOT: Style = Style { size: 8.5, leading: 12.0, weight: Weight::Regular, colour: QUIET };
const NOTICE: Style = Style { size: 10.0, leading: 14.0, weight: Weight::Bold, colour: ALARM };

struct Pen {
    page: Page,
    regular: Font,
    bold: Font,
}

/// Lays the page out.
pub(super) fn lay_out(sheet: &Sheet) -> Result<Page, DrawError> {
    let mut pen = Pen { page: Page::default(), regular: Font::new(Weight::Regular)?, bold: Font::new(Weight::Bold)? };
    let mut y = TOP;
    if !sheet.not_real.is_empty() {
        y = pen.notice(&sheet.not_real, y)?;
    }
    pen.bar(LEFT, y - 2.0, 46.0, 4.0, ACCENT);
    y = pen.paragraph(&sheet.title, LEFT, RIGHT, y - 32.0, TITLE)?;
    y = pen.paragraph(&sheet.lead, LEFT, RIGHT, y - 2.0, LEAD)? - 8.0;
    for row in &sheet.rows {
        pen.bar(LEFT, y + 3.0, RIGHT - LEFT, 0.6, HAIR);
        y -= 12.0;
        let after_label = pen.paragraph(&row.label, LEFT, VALUE_LEFT - 12.0, y, LABEL)?;
        let mut after_values = y;
        for (index, value) in row.values.iter().enumerate() {
            let style = if row.strong && index == 0 { STRONG } else { VALUE };
            after_values = pen.paragraph(value, VALUE_LEFT, RIGHT, after_values, style)?;
        }
        y = after_label.min(after_values);
    }
    pen.bar(LEFT, y + 3.0, RIGHT - LEFT, 0.6, HAIR);
    pen.foot(&sheet.foot, y - 22.0)?;
    Ok(pen.page)
}

impl Pen {
    /// A frame that nobody can miss, with one line for each language.
    fn notice(&mut self, lines: &[String], top: f32) -> Result<f32, DrawError> {
        let mut y = top - 10.0;
        for line in lines {
            y = self.paragraph(line, LEFT + 14.0, RIGHT - 14.0, y, NOTICE)?;
        }
        let (bottom, top) = (y + 4.0, top + 8.0);
        let (width, height) = (RIGHT - LEFT, top - bottom);
        self.bar(LEFT, bottom, width, 1.4, ALARM);
        self.bar(LEFT, top - 1.4, width, 1.4, ALARM);
        self.bar(LEFT, bottom, 1.4, height, ALARM);
        self.bar(RIGHT - 1.4, bottom, 1.4, height, ALARM);
        Ok(bottom - 26.0)
    }

    fn foot(&mut self, paragraphs: &[String], top: f32) -> Result<(), DrawError> {
        let mut y = top;
        for paragraph in paragraphs {
            y = self.paragraph(paragraph, LEFT, RIGHT, y, FOOT)? - 4.0;
        }
        if y + FOOT.leading < BOTTOM { Err(DrawError::TooLong) } else { Ok(()) }
    }

    /// Sets a paragraph from this baseline on, and gives the baseline after it.
    fn paragraph(&mut self, text: &str, left: f32, right: f32, baseline: f32, style: Style) -> Result<f32, DrawError> {
        let mut y = baseline;
        for text in self.broken(text, right - left, style)? {
            let Style { size, weight, colour, .. } = style;
            self.page.lines.push(Line { x: left, y, size, weight, colour, text });
            y -= style.leading;
        }
        Ok(y)
    }

    /// Breaks a text into lines that fit; a word that is wider than a line is broken within.
    fn broken(&self, text: &str, width: f32, style: Style) -> Result<Vec<String>, DrawError> {
        let font = match style.weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if font.width(&longer, style.size)? <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for character in word.chars() {
                line.push(character);
                if font.width(&line, style.size)? > width {
                    line.pop();
                    lines.push(std::mem::take(&mut line));
                    line.push(character);
                }
            }
        }
        lines.push(line);
        Ok(lines)
    }

    fn bar(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
        self.page.bars.push(Bar { x, y, width, height, colour });
    }
}
