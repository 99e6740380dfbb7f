//! What the page says, in words: a title, a sentence, groups of rows, how to check. Nothing here knows where it stands.

use jiff::{civil::Date, tz::TimeZone};
use mypage_api::{EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal};
use texts::{Arg, Language, day, moment, text};
use unicode_normalization::UnicodeNormalization as _;

use texts::country;

use super::DrawError;
use crate::Statement;

mod work;

/// Said on a document about people who do not exist, in both languages, whichever the page has.
const TEST_MARK: [(&str, &str); 2] = [("Testdokument – ikke ekte", "nb"), ("Test document – not real", "en")];

/// Stateless, a user-assigned code of ISO 3166-1.
const STATELESS: &str = "XX";

/// The words of the page.
#[derive(Debug, PartialEq)]
pub(super) struct Content {
    /// The mark of a test, one line for each language; none on a real document.
    pub(super) test_mark: Option<[Line; 2]>,
    pub(super) title: String,
    /// What a second sheet begins with, where there is one.
    pub(super) running_head: String,
    pub(super) intro: String,
    /// Rows that belong together.
    pub(super) groups: Vec<Vec<Row>>,
    pub(super) check: Row,
    /// The code in words, for those who do not see it.
    pub(super) code_instead: String,
    /// The attachment in words.
    pub(super) attachment: String,
}

/// Text in one language.
#[derive(Debug, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Its language as a BCP 47 tag, where it is not the page's.
    pub(super) language: Option<String>,
}

/// A label and what it says.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) paragraphs: Vec<Paragraph>,
}

/// A piece of text with line breaks only where they are needed.
#[derive(Debug, PartialEq)]
pub(super) struct Paragraph {
    pub(super) line: Line,
    pub(super) bold: bool,
}

/// What the page says about this statement.
pub(super) fn content(statement: &Statement, language: Language) -> Result<Content, DrawError> {
    let say = Say(language);
    let title = say.text(if work::gives_right(&statement.right_to_work) { "pdf-title-work" } else { "pdf-title" });
    let test_mark = || TEST_MARK.map(|(text, language)| Line { text: text.into(), language: Some(language.into()) });
    Ok(Content {
        test_mark: (statement.environment != EnvironmentKind::Production).then(test_mark),
        running_head: format!("{title}  ·  {}", statement.reference),
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
            paragraphs: ["pdf-check-code", "pdf-check-body"].map(|key| plain(say.text(key))).into(),
        },
        code_instead: say.text("pdf-code-instead"),
        attachment: say.text("pdf-attachment"),
    })
}

/// The day on which it was issued, in Norway.
fn issue_day(statement: &Statement) -> Result<Date, DrawError> {
    let oslo = TimeZone::get("Europe/Oslo").map_err(|_| DrawError::Pdf)?;
    Ok(statement.issued.to_zoned(oslo).date())
}

fn person(say: Say, statement: &Statement) -> Vec<Row> {
    let name = Line { text: composed(&statement.name), language: statement.name_language.clone() };
    vec![
        Row { label: say.text("pdf-name"), paragraphs: vec![Paragraph { line: name, bold: true }] },
        say.row("pdf-birth-date", say.day(statement.birth_date)),
        say.row("pdf-duf", grouped(&statement.duf)),
        Row { label: say.text("pdf-citizenship"), paragraphs: citizenships(say, &statement.citizenships) },
    ]
}

fn citizenships(say: Say, codes: &[String]) -> Vec<Paragraph> {
    if codes.is_empty() {
        return vec![plain(say.text("pdf-citizenship-none"))];
    }
    let name = |code: &String| match code.as_str() {
        STATELESS => say.text("pdf-citizenship-stateless"),
        // A code younger than the table is still the truth.
        code => country(say.0, code).unwrap_or(code).to_owned(),
    };
    codes.iter().map(|code| plain(name(code))).collect()
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
        say.row("pdf-permit", say.text(duration)),
        say.row("pdf-basis", say.text(basis)),
        say.row("pdf-period", say.period(permit.period)),
    ];
    if let Some(renewal) = &permit.renewal {
        let over = permit.period.to.is_some_and(|end| end < issued);
        rows.push(say.row("pdf-after-end", after_end(say, renewal, over)));
    }
    rows
}

fn after_end(say: Say, renewal: &Renewal, over: bool) -> String {
    let (key, date) = match renewal {
        Renewal::AppliedInTime { handed_in } if over => ("pdf-after-end-applied", *handed_in),
        Renewal::AppliedInTime { handed_in } => ("pdf-after-end-pending", *handed_in),
        Renewal::CollectiveExtension { until } => ("pdf-after-end-collective", *until),
    };
    say.with(key, &[("day", &say.day(date))])
}

fn this_statement(say: Say, statement: &Statement) -> Vec<Row> {
    let norwegian_time = |at| say.with("pdf-moment", &[("moment", &moment(say.0, at))]);
    vec![
        say.row("pdf-issued", norwegian_time(statement.issued)),
        say.row("pdf-valid-until", norwegian_time(statement.valid_until)),
        say.row("pdf-reference", statement.reference.clone()),
        say.row("pdf-issuer", statement.issuer.clone()),
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
fn composed(text: &str) -> String {
    text.nfc().collect()
}

fn plain(text: String) -> Paragraph {
    Paragraph { line: said(text), bold: false }
}

/// A text in the page's language.
fn said(text: String) -> Line {
    Line { text, language: None }
}

/// The texts of one language.
#[derive(Clone, Copy)]
struct Say(Language);

impl Say {
    fn text(self, key: &str) -> String {
        text(self.0, key, &[])
    }

    fn with(self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        text(self.0, key, &args)
    }

    fn day(self, date: Date) -> String {
        day(self.0, date)
    }

    fn period(self, period: Period) -> String {
        let from = self.day(period.from);
        match period.to {
            Some(to) => self.with("pdf-period-from-to", &[("from", &from), ("to", &self.day(to))]),
            None => self.with("pdf-period-from", &[("from", &from)]),
        }
    }

    fn row(self, label: &str, value: String) -> Row {
        Row { label: self.text(label), paragraphs: vec![plain(value)] }
    }
}
