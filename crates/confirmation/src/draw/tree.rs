//! What the parts of the page are to somebody who does not see it: the logical structure of ISO 32000-1 §14.7, in the
//! roles of §14.8.4.

/// The role of a part.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    /// The title of the page.
    Title,
    /// A heading below it.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A piece of a paragraph or of a heading in a language of its own.
    Span,
    /// The labels and what they say.
    Table,
    /// A label and what it says.
    Row,
    /// The label of a row.
    Label,
    /// What a row says.
    Value,
    /// A picture, with the words for those who do not see it and its edges: left, top, right, bottom.
    Figure { instead: String, edges: [f32; 4] },
}

impl Role {
    /// The name of the role in the file (ISO 32000-1 §14.8.4).
    pub(super) fn tag(&self) -> &'static str {
        match self {
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::Span => "Span",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::Label => "TH",
            Self::Value => "TD",
            Self::Figure { .. } => "Figure",
        }
    }
}

/// A part, and what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) role: Role,
    /// Its language as a BCP 47 tag, where it is not the page's.
    pub(super) language: Option<String>,
    pub(super) kids: Vec<Kid>,
}

/// What a part is made of: other parts, or something drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kid {
    Part(Node),
    Drawn(Mark),
}

/// Where something is drawn: on which sheet, and its number among what is drawn there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) sheet: usize,
    pub(super) number: usize,
}

impl Node {
    pub(super) fn new(role: Role, kids: Vec<Kid>) -> Self {
        Self { role, language: None, kids }
    }

    pub(super) fn in_language(mut self, language: Option<&str>) -> Self {
        self.language = language.map(str::to_owned);
        self
    }
}

impl From<Node> for Kid {
    fn from(node: Node) -> Self {
        Self::Part(node)
    }
}
