//! The receipt for an application, as its applicant gets it.

mod support;

use confirmation::{
    DrawError, PageLanguages, TrustedKeys,
    check::{self, Verdict},
    receipt,
};
use jiff::civil::date;
use mypage_api::{
    ApplicationEvent, ApplicationKind, ApplicationStatus, ApplicationSummary, EnvironmentKind, Fee, ForWhom, NextStep,
    TimelineEntry,
};
use support::{keys, now, pdf::Pdf};

fn application() -> ApplicationSummary {
    ApplicationSummary {
        id: "a".parse().expect("an id"),
        receipt_number: Some("20261120-K7Q2M9XW4T".into()),
        kind: ApplicationKind::Family,
        whom: Some(ForWhom::Child { name: "Nguyễn Thị Ánh Tuyết".into(), birth_date: date(2016, 5, 5) }),
        status: ApplicationStatus::HandedIn,
        next_step: NextStep::BookDocuments,
        timeline: vec![TimelineEntry { event: ApplicationEvent::HandedIn, at: now() }],
        decision: None,
        fee: Some(Fee::of(540_000)),
        fee_paid: false,
        meeting_point: None,
        appointments: Vec::new(),
        draft_ends: None,
    }
}

fn drawn(application: &ApplicationSummary) -> Vec<u8> {
    let languages = PageLanguages::offered().next().expect("a pair of languages");
    receipt(application, None, EnvironmentKind::Sandbox, languages).expect("a receipt")
}

#[test]
fn the_receipt_says_what_was_handed_in_for_whom_and_when() {
    let text = Pdf::new(drawn(&application())).text();
    for expected in ["20261120-K7Q2M9XW4T", "Nguyễn Thị Ánh Tuyết", "20. november 2026", "5400", "Test document"]
    {
        assert!(text.contains(expected), "{expected:?} is not in: {text}");
    }
}

#[test]
fn the_same_application_gives_the_same_receipt() {
    assert_eq!(drawn(&application()), drawn(&application()));
}

#[test]
fn a_receipt_is_no_confirmation() {
    let trusted = TrustedKeys::new(EnvironmentKind::Sandbox, keys());
    assert_eq!(check::file(&drawn(&application()), &trusted, now()), Verdict::NotAConfirmation);
}

#[test]
fn there_is_no_receipt_for_a_draft() {
    let languages = PageLanguages::offered().next().expect("a pair of languages");
    let draft = ApplicationSummary { receipt_number: None, ..application() };
    assert_eq!(receipt(&draft, None, EnvironmentKind::Sandbox, languages), Err(DrawError::NotHandedIn));
}
