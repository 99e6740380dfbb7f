//! What the page says, in words of both of its languages: a title, a sentence, groups of rows, how to check. Nothing here
//! knows where it stands.

use jiff::{civil::Date, tz::TimeZone};
use mypage_api::{EnvironmentKind, Permit, PermitBasis, PermitDuration, Renewal};
use texts::{Language, country, moment};
use unicode_normalization::UnicodeNormalization as _;

use super::{DrawError, PageLanguages};
use crate::Statement;

pub(super) mod say;
mod work;

use say::Say;

/// Said on a document about people who do not exist, in these two languages whichever the page has.
const TEST_MARK: [(&str, &str); 2] = [("Testdokument – ikke ekte", "nb"), ("Test document – not real", "en")];

/// Stateless, a user-assigned code of ISO 3166-1.
const STATELESS: &str = "XX";

/// The words of the page.
#[derive(Debug, PartialEq)]
pub(super) struct Content {
    /// The mark of a test; none on a real document.
    pub(super) test_mark: Option<Words>,
    pub(super) title: Words,
    /// What a second sheet begins with, where there is one.
    pub(super) running_head: String,
    pub(super) intro: Words,
    /// Rows that belong together.
    pub(super) groups: Vec<Vec<Row>>,
    pub(super) check: Row,
    /// The code in words, for those who do not see it.
    pub(super) code_instead: String,
    /// The attachment in words.
    pub(super) attachment: String,
}

/// Text in one language.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Its language as a BCP 47 tag; none for what is of no language, such as a number, or of an unknown one.
    pub(super) language: Option<String>,
}

/// What is said in Norwegian and in the other language; once where both say the same, or where it belongs to neither.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words {
    pub(super) norwegian: Line,
    pub(super) other: Option<Line>,
}

/// A label and what it says.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    pub(super) label: Words,
    pub(super) paragraphs: Vec<Paragraph>,
    /// Whether what it says is so short that another such row may stand beside it.
    pub(super) short: bool,
}

/// Something said, with line breaks only where they are needed.
#[derive(Debug, PartialEq)]
pub(super) struct Paragraph {
    pub(super) words: Words,
    pub(super) bold: bool,
}

impl Line {
    pub(super) fn new(text: impl Into<String>, language: Option<&str>) -> Self {
        Self { text: text.into(), language: language.map(str::to_owned) }
    }
}

impl Words {
    /// Both languages, or one line where there is no difference.
    pub(super) fn of(norwegian: Line, other: Line) -> Self {
        let other = (norwegian.text != other.text).then_some(other);
        Self { norwegian, other }
    }

    /// What belongs to no language, or to one of its own.
    pub(super) fn once(text: impl Into<String>, language: Option<&str>) -> Self {
        Self { norwegian: Line::new(text, language), other: None }
    }

    /// Both on one line, for places that show no more than plain text.
    pub(super) fn plain(&self) -> String {
        match &self.other {
            Some(other) => format!("{} / {}", self.norwegian.text, other.text),
            None => self.norwegian.text.clone(),
        }
    }
}

impl Row {
    fn short(self) -> Self {
        Self { short: true, ..self }
    }
}

impl From<Words> for Paragraph {
    fn from(words: Words) -> Self {
        Self { words, bold: false }
    }
}

/// What the page says about this statement.
pub(super) fn content(statement: &Statement, languages: PageLanguages) -> Result<Content, DrawError> {
    let say = Say(languages);
    let title = say.text(if work::gives_right(&statement.right_to_work) { "pdf-title-work" } else { "pdf-title" });
    Ok(Content {
        test_mark: test_mark(statement.environment),
        running_head: format!("{}  ·  {}", title.norwegian.text, statement.reference),
        title,
        intro: say.text("pdf-intro"),
        groups: vec![
            person(say, statement),
            permit(say, &statement.permit, issue_day(statement)?),
            work::rows(say, &statement.right_to_work),
            this_statement(say, statement),
        ],
        check: Row {
            label: say.text("pdf-check"),
            paragraphs: ["pdf-check-code", "pdf-check-body"].map(|key| say.text(key).into()).into(),
            short: false,
        },
        code_instead: say.text("pdf-code-instead").plain(),
        attachment: say.text("pdf-attachment").plain(),
    })
}

/// What a document about people who do not exist says first.
pub(super) fn test_mark(environment: EnvironmentKind) -> Option<Words> {
    let [norwegian, english] = TEST_MARK.map(|(text, language)| Line::new(text, Some(language)));
    (environment != EnvironmentKind::Production).then_some(Words { norwegian, other: Some(english) })
}

/// The day on which it was issued, in Norway.
fn issue_day(statement: &Statement) -> Result<Date, DrawError> {
    let oslo = TimeZone::get("Europe/Oslo").map_err(|_| DrawError::Pdf)?;
    Ok(statement.issued.to_zoned(oslo).date())
}

fn person(say: Say, statement: &Statement) -> Vec<Row> {
    let name = Words::once(composed(&statement.name), statement.name_language.as_deref());
    let citizenships = citizenships(say, &statement.citizenships);
    vec![
        Row { label: say.text("pdf-name"), paragraphs: vec![Paragraph { words: name, bold: true }], short: false },
        say.row("pdf-birth-date", say.day(statement.birth_date)).short(),
        say.row("pdf-duf", Words::once(grouped(&statement.duf), None)).short(),
        Row { label: say.text("pdf-citizenship"), paragraphs: citizenships, short: false },
    ]
}

fn citizenships(say: Say, codes: &[String]) -> Vec<Paragraph> {
    if codes.is_empty() {
        return vec![say.text("pdf-citizenship-none").into()];
    }
    let name = |code: &String| match code.as_str() {
        STATELESS => say.text("pdf-citizenship-stateless"),
        // A code younger than the table is still the truth.
        code => say.each(|language| country(language, code).unwrap_or(code).to_owned()),
    };
    codes.iter().map(|code| name(code).into()).collect()
}

fn permit(say: Say, permit: &Permit, issued: Date) -> Vec<Row> {
    let duration = match permit.duration {
        PermitDuration::Permanent => "pdf-permit-permanent",
        PermitDuration::Temporary => "pdf-permit-temporary",
    };
    let basis = match permit.basis {
        PermitBasis::Work => "pdf-basis-work",
        PermitBasis::Family => "pdf-basis-family",
        PermitBasis::Study => "pdf-basis-study",
        PermitBasis::Protection => "pdf-basis-protection",
        PermitBasis::CollectiveProtection => "pdf-basis-collective",
        PermitBasis::Other => "pdf-basis-other",
    };
    let mut rows = vec![
        say.row("pdf-permit", say.text(duration)).short(),
        say.row("pdf-basis", say.text(basis)).short(),
        say.row("pdf-period", say.period(permit.period)),
    ];
    if let Some(renewal) = &permit.renewal {
        let over = permit.period.to.is_some_and(|end| end < issued);
        rows.push(say.row("pdf-after-end", after_end(say, renewal, over)));
    }
    rows
}

fn after_end(say: Say, renewal: &Renewal, over: bool) -> Words {
    let (key, date) = match renewal {
        Renewal::AppliedInTime { handed_in } if over => ("pdf-after-end-applied", *handed_in),
        Renewal::AppliedInTime { handed_in } => ("pdf-after-end-pending", *handed_in),
        Renewal::CollectiveExtension { until } => ("pdf-after-end-collective", *until),
    };
    say.with(key, |language| vec![("day", texts::day(language, date))])
}

fn this_statement(say: Say, statement: &Statement) -> Vec<Row> {
    let norwegian_time = |at| say.with("pdf-moment", |language: Language| vec![("moment", moment(language, at))]);
    vec![
        say.row("pdf-issued", norwegian_time(statement.issued)).short(),
        say.row("pdf-valid-until", norwegian_time(statement.valid_until)).short(),
        say.row("pdf-reference", Words::once(&statement.reference, None)).short(),
        say.row("pdf-issuer", Words::once(&statement.issuer, None)).short(),
    ]
}

/// The DUF number as letters from the authority show it: `2012 586975 61`.
fn grouped(duf: &str) -> String {
    match (duf.get(..4), duf.get(4..10), duf.get(10..)) {
        (Some(year), Some(serial), Some(check)) => format!("{year} {serial} {check}"),
        _ => duf.to_owned(),
    }
}

/// Letters with their marks as one character where there is one (Unicode NFC), which is how fonts have them.
pub(super) fn composed(text: &str) -> String {
    text.nfc().collect()
}
