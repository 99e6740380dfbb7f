//! The labels and what they say. Short rows stand beside each other.

use super::{
    WIDTH,
    pen::{Column, FULL, Pen},
    style::{ANSWER, LABEL, VALUE},
};
use crate::draw::{
    DrawError,
    content::Row,
    tree::{Kid, Node, Role},
};

/// Between two rows beside each other.
const BETWEEN: f32 = 18.0;
const HALF: f32 = (WIDTH - BETWEEN) / 2.0;
/// The column of the first and of the second of two rows beside each other.
const HALVES: [Column; 2] = [Column { x: FULL.x, width: HALF }, Column { x: FULL.x + HALF + BETWEEN, width: HALF }];

impl Pen<'_> {
    pub(super) fn table(&mut self, groups: &[Vec<Row>]) -> Result<(), DrawError> {
        let mut rows = Vec::new();
        for group in groups {
            self.rule();
            let mut rest = group.as_slice();
            while let [first, after @ ..] = rest {
                rest = match after {
                    [second, later @ ..] if first.short && second.short => {
                        rows.extend(self.side_by_side([first, second])?);
                        later
                    }
                    _ => {
                        rows.push(self.row(first, FULL)?.into());
                        after
                    }
                };
                self.y += self.scaled(5.0);
            }
        }
        self.layout.parts.push(Node::new(Role::Table, rows));
        Ok(())
    }

    fn side_by_side(&mut self, pair: [&Row; 2]) -> Result<Vec<Kid>, DrawError> {
        let (top, mut bottom) = (self.y, self.y);
        let mut rows = Vec::new();
        for (row, column) in pair.into_iter().zip(HALVES) {
            self.y = top;
            rows.push(self.row(row, column)?.into());
            bottom = bottom.max(self.y);
        }
        self.y = bottom;
        Ok(rows)
    }

    fn row(&mut self, row: &Row, column: Column) -> Result<Node, DrawError> {
        let label = self.words(&row.label, LABEL, column, &Role::Paragraph)?;
        let mut value = Vec::new();
        for paragraph in &row.paragraphs {
            let style = if paragraph.bold { ANSWER } else { VALUE };
            value.extend(self.words(&paragraph.words, style, column, &Role::Paragraph)?);
        }
        Ok(Node::new(Role::Row, vec![Node::new(Role::Label, label).into(), Node::new(Role::Value, value).into()]))
    }
}
