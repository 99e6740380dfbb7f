//! What stands at the foot: how to check, and the code at its right, with nothing near it.

use super::{
    Block, LEFT, RIGHT, WIDTH,
    pen::{Column, Pen},
    style::{BLACK, HEADING, SMALL},
};
use crate::draw::{
    DrawError,
    content::Content,
    qr::Code,
    tree::{Node, Role},
};

/// From the words about the code to the code.
const GUTTER: f32 = 24.0;

impl Pen<'_> {
    pub(super) fn check(&mut self, content: &Content, code: Option<&Code>) -> Result<(), DrawError> {
        let (width, quiet) = code.map_or((0.0, 0.0), |code| (code.width(), code.quiet()));
        let (x, y) = (RIGHT - width, self.y + quiet.max(self.scaled(4.0)));
        let beside = if code.is_some() { width + quiet.max(GUTTER) } else { 0.0 };
        let column = Column { x: LEFT, width: WIDTH - beside };
        self.y = y - self.scaled(4.0);
        let heading = self.words(&content.check.label, HEADING, column, &Role::Span)?;
        self.layout.parts.push(Node::new(Role::Heading, heading));
        self.y += self.scaled(2.0);
        // All of it in one language, then all of it in the other.
        let texts = || content.check.paragraphs.iter().map(|paragraph| &paragraph.words);
        let norwegian = texts().map(|words| (&words.norwegian, SMALL.norwegian));
        let other = texts().filter_map(|words| Some((words.other.as_ref()?, SMALL.other)));
        for (line, style) in norwegian.chain(other) {
            let paragraph = self.said(line, style, column, &Role::Paragraph)?;
            self.layout.parts.push(paragraph);
            self.y += self.scaled(2.0);
        }
        let Some(code) = code else { return Ok(()) };
        let role = Role::Figure { instead: content.code_instead.clone(), edges: [x, y, RIGHT, y + width] };
        let drawn = self
            .piece(Some(&role), vec![Block::Code { x, y, module: code.module(), colour: BLACK, code: code.clone() }]);
        self.layout.parts.push(Node::new(role, drawn));
        self.y = self.y.max(y + width + quiet);
        Ok(())
    }
}
