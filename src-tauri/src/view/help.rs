//! Help, the self-test, and the report for support.

use serde::Serialize;
use ts_rs::TS;

use super::FailureView;

/// Help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpView {
    /// What is searched for.
    pub query: String,
    /// What was found; none while nothing is searched for.
    pub found: Option<Vec<HeadingView>>,
    /// The article that is open.
    pub article: Option<ArticleView>,
    /// Everything that there is.
    pub chapters: Vec<ChapterView>,
    /// Whom to ask.
    pub contacts: ContactsView,
}

/// The title of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadingView {
    /// Its name.
    pub id: String,
    /// The question that it answers, in the person's language.
    pub title: String,
}

/// The articles of a section; its title is `help-section-<section>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChapterView {
    /// Its name.
    pub section: String,
    /// Its articles.
    pub articles: Vec<HeadingView>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticleView {
    /// Its name.
    pub id: String,
    /// The question.
    pub title: String,
    /// The answer.
    pub blocks: Vec<BlockView>,
    /// Where it leads.
    pub links: Vec<HelpLinkView>,
    /// What else may be wanted.
    pub related: Vec<HeadingView>,
}

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    /// Sentences.
    Paragraph {
        /// They.
        text: String,
    },
    /// Things in no order.
    List {
        /// They.
        items: Vec<String>,
    },
    /// Things to be done one after the other.
    Steps {
        /// They.
        items: Vec<String>,
    },
}

/// A button below an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HelpLinkView {
    /// Its name.
    pub id: String,
    /// The key of its text.
    pub text: String,
}

/// Whom to ask (requirements B5, D10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// Whether there are addresses to open; not without an environment.
    pub known: bool,
    /// The e-mail address of support.
    pub email: Option<String>,
    /// The chat.
    pub chat: Option<ChatView>,
}

/// The chat's hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChatView {
    /// When it opens, formatted.
    pub from: String,
    /// When it closes.
    pub to: String,
    /// Whether it is open now.
    pub open: bool,
}

/// The self-test (requirement G4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfTestView {
    /// A line for each check, from the beginning.
    pub lines: Vec<LineView>,
    /// Whether it is under way.
    pub running: bool,
    /// How many things do not work.
    pub bad: u32,
}

/// One line of the self-test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// The check; its text is `self-test-check-<check>`.
    pub check: String,
    /// What was found, once it is known.
    pub result: Option<LineResultView>,
}

/// What was found by one check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineResultView {
    /// `good`, `notice` or `bad`.
    pub verdict: String,
    /// The key of the text that says what was found.
    pub text: String,
    /// The key of the text that says what to do.
    pub next: Option<String>,
    /// The minutes in the text.
    pub minutes: Option<u32>,
    /// The name in the text: a proxy's, or a version.
    pub what: Option<String>,
    /// The code for support.
    pub code: Option<String>,
}

/// The report for support (requirement D10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// Exactly what is saved.
    pub text: String,
    /// What the person wrote.
    pub words: String,
    /// How much can be written, in characters.
    pub limit: u32,
    /// What in it looks as if it were about a person: `number`, `address`, `secret`.
    pub looks: Vec<String>,
    /// Goes up with each picture that is chosen; 0 is none.
    pub picture: u32,
    /// Whether the self-test has been run.
    pub tested: bool,
    /// Whether it is saved.
    pub saved: bool,
    /// What went wrong.
    pub failure: Option<FailureView>,
    /// Whom to send it to.
    pub contacts: ContactsView,
}
