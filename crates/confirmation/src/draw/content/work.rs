//! The right to work, said exactly: whether, which, for whom, how much, when.

use mypage_api::{RightToWork, WorkAccess, WorkExtent, WorkKind};

use super::{Paragraph, Row, Say, Words, composed};

/// Whether the page may say in its title that there is a right to work.
pub(super) fn gives_right(right: &RightToWork) -> bool {
    right.access == WorkAccess::Yes
}

/// The rows on the right to work. What is unknown is said to be unknown, never left out.
pub(super) fn rows(say: Say, right: &RightToWork) -> Vec<Row> {
    let (answer, body) = match right.access {
        WorkAccess::Yes if unlimited(right) => ("pdf-work-yes", kind(right)),
        WorkAccess::Yes => ("pdf-work-yes-limited", kind(right)),
        WorkAccess::No => ("pdf-work-no", "pdf-work-no-body"),
        WorkAccess::Unclear => ("pdf-work-unclear", "pdf-work-unclear-body"),
    };
    let answer = Paragraph { words: say.text(answer), bold: true };
    let paragraphs = vec![answer, say.text(body).into()];
    let mut rows = vec![Row { label: say.text("pdf-work"), paragraphs, short: false }];
    if gives_right(right) {
        rows.extend(details(say, right));
    }
    rows
}

fn details(say: Say, right: &RightToWork) -> impl Iterator<Item = Row> {
    let limited_to =
        right.limited_to.as_deref().map(|text| say.row("pdf-limited-to", Words::once(composed(text), None)));
    let hours = say.row("pdf-hours", say.text(hours(right)));
    let period = right.period.map(|period| say.row("pdf-work-period", say.period(period)));
    [limited_to, Some(hours), period].into_iter().flatten()
}

fn unlimited(right: &RightToWork) -> bool {
    right.kind == Some(WorkKind::General) && right.extent == Some(WorkExtent::Any) && right.limited_to.is_none()
}

fn kind(right: &RightToWork) -> &'static str {
    match right.kind {
        Some(WorkKind::General) => "pdf-work-any",
        Some(WorkKind::CertainEmployer) => "pdf-work-employer",
        Some(WorkKind::CertainWork) => "pdf-work-certain",
        Some(WorkKind::CertainEmployerAndWork) => "pdf-work-employer-certain",
        Some(WorkKind::Unclear) | None => "pdf-work-kind-unclear",
    }
}

fn hours(right: &RightToWork) -> &'static str {
    match right.extent {
        Some(WorkExtent::Any) => "pdf-hours-any",
        Some(WorkExtent::FullTimeOnly) => "pdf-hours-full",
        Some(WorkExtent::PartTimeOnly) => "pdf-hours-part",
        Some(WorkExtent::PartTimeAndFullTimeInHolidays) => "pdf-hours-holidays",
        Some(WorkExtent::Unclear) | None => "pdf-hours-unclear",
    }
}
