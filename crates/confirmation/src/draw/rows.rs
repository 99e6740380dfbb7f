//! What the page says, in words.

use mypage_api::{
    EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};
use texts::{Arg, Language, country, day, moment, text};
use unicode_normalization::UnicodeNormalization;

use crate::Statement;

/// The words of one page.
pub(super) struct Sheet {
    /// The title.
    pub title: String,
    /// What this is, below the title.
    pub lead: String,
    /// The rows: a label and what stands beside it, paragraph by paragraph.
    pub rows: Vec<Row>,
    /// How to verify it, at the foot.
    pub foot: Vec<String>,
    /// That it is not real, in every language, where it is not.
    pub not_real: Vec<String>,
}

/// One row.
pub(super) struct Row {
    pub label: String,
    pub values: Vec<String>,
    /// Whether it is what the page is about, and stands out.
    pub strong: bool,
}

pub(super) fn sheet(statement: &Statement, language: Language) -> Sheet {
    let say = |key: &str| text(language, key, &[]);
    let row = |key: &str, values: Vec<String>, strong| Row { label: text(language, key, &[]), values, strong };
    let citizenships: Vec<String> = statement.citizenships.iter().map(|code| country(language, code)).collect();
    let rows = vec![
        row("pdf-name", vec![composed(&statement.name)], true),
        row("pdf-birth-date", vec![day(language, statement.birth_date)], false),
        row("pdf-duf", vec![grouped(&statement.duf)], false),
        row("pdf-citizenship", vec![citizenships.join(", ")], false),
        row("pdf-permit", permit(&statement.permit, language), false),
        row("pdf-period", period(&statement.permit, language), false),
        row("pdf-work", work(&statement.right_to_work, language), true),
        row("pdf-issued", vec![moment(language, statement.issued)], false),
        row("pdf-valid-until", vec![moment(language, statement.valid_until)], false),
        row("pdf-reference", vec![composed(&statement.reference)], false),
    ];
    let real = statement.environment == EnvironmentKind::Production;
    let not_real = |language: &Language| text(*language, "pdf-not-real", &[]);
    Sheet {
        title: say("pdf-title"),
        lead: say("pdf-lead"),
        rows,
        foot: vec![say("pdf-verify"), say("pdf-unofficial")],
        not_real: if real { Vec::new() } else { Language::ALL.iter().map(not_real).collect() },
    }
}

/// The form in which an accented letter is one character, which is the one our fonts draw well.
fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// A DUF number as it is written: 2012 586975 61.
fn grouped(duf: &str) -> String {
    match (duf.get(..4), duf.get(4..10), duf.get(10..)) {
        (Some(year), Some(serial), Some(check)) => format!("{year} {serial} {check}"),
        _ => duf.to_owned(),
    }
}

fn permit(permit: &Permit, language: Language) -> Vec<String> {
    let duration = match permit.duration {
        PermitDuration::Permanent => "pdf-permit-permanent",
        PermitDuration::Temporary => "pdf-permit-temporary",
    };
    let basis = match permit.basis {
        PermitBasis::Work => "pdf-basis-work",
        PermitBasis::Family => "pdf-basis-family",
        PermitBasis::Study => "pdf-basis-study",
        PermitBasis::Protection => "pdf-basis-protection",
        PermitBasis::CollectiveProtection => "pdf-basis-collective-protection",
        PermitBasis::Other => "pdf-basis-other",
    };
    vec![text(language, duration, &[]), text(language, basis, &[])]
}

fn period(permit: &Permit, language: Language) -> Vec<String> {
    let mut values = vec![span(&permit.period, language)];
    let why_still = permit.renewal.as_ref().map(|renewal| match renewal {
        Renewal::AppliedInTime { handed_in } => ("pdf-renewal-applied-in-time", *handed_in),
        Renewal::CollectiveExtension { until } => ("pdf-renewal-collective-extension", *until),
    });
    if let Some((key, date)) = why_still {
        values.push(text(language, key, &[("day", Arg::Text(&day(language, date)))]));
    }
    values
}

fn span(period: &Period, language: Language) -> String {
    let from = day(language, period.from);
    match period.to {
        Some(to) => text(language, "pdf-from-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&day(language, to)))]),
        None => text(language, "pdf-from", &[("from", Arg::Text(&from))]),
    }
}

fn work(work: &RightToWork, language: Language) -> Vec<String> {
    let say = |key: &str| text(language, key, &[]);
    let mut values = vec![say(match work.access {
        WorkAccess::Yes => "pdf-work-yes",
        WorkAccess::No => "pdf-work-no",
        WorkAccess::Unclear => "pdf-work-unclear",
    })];
    values.extend(work.kind.map(|kind| {
        say(match kind {
            WorkKind::General => "pdf-kind-general",
            WorkKind::CertainEmployer => "pdf-kind-certain-employer",
            WorkKind::CertainWork => "pdf-kind-certain-work",
            WorkKind::CertainEmployerAndWork => "pdf-kind-certain-employer-and-work",
            WorkKind::Unclear => "pdf-kind-unclear",
        })
    }));
    values.extend(work.limited_to.as_deref().map(composed));
    values.extend(work.extent.map(|extent| {
        say(match extent {
            WorkExtent::Any => "pdf-extent-any",
            WorkExtent::FullTimeOnly => "pdf-extent-full-time-only",
            WorkExtent::PartTimeOnly => "pdf-extent-part-time-only",
            WorkExtent::PartTimeAndFullTimeInHolidays => "pdf-extent-part-time-and-full-time-in-holidays",
            WorkExtent::Unclear => "pdf-extent-unclear",
        })
    }));
    values.extend(
        work.period
            .as_ref()
            .map(|period| text(language, "pdf-work-period", &[("period", Arg::Text(&span(period, language)))])),
    );
    values
}
