//! Applications as their clients meet them, on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use jiff::{SignedDuration, ToSpan, tz::TimeZone};
use mypage_api::{
    ApplicationEvent, ApplicationKind, ApplicationStatus, DecisionChannel, DecisionOutcome, FeePayment, FileType,
    ForWhom, MissingPart, NextStep, ProblemCode, Question, path,
};
use reqwest::{Method, StatusCode};
use sandbox::Fault;
use serde_json::json;
use service::CaseStep;

use support::{
    Database, Desk,
    applicant::{announced, content, key, picture},
    problem, scenarios,
};

const KARI: &str = "kari@example.no";
const OLA: &str = "ola@example.no";
const DAY: SignedDuration = SignedDuration::from_hours(24);

scenarios! {
    a_draft_is_filled_in_and_handed_in_and_its_receipt_number_begins_with_the_day
    a_draft_that_lacks_something_says_what_and_stays_a_draft
    two_windows_do_not_overwrite_one_another
    handing_in_twice_makes_one_and_one_letter
    a_child_who_turns_18_before_handing_in_is_refused
    a_file_comes_in_pieces_and_goes_on_where_it_stopped
    a_file_that_is_not_what_it_says_is_refused_and_gone
    a_draft_that_nobody_changes_is_deleted_after_60_days
    a_letter_that_could_not_be_sent_is_sent_later_and_once
    the_sandbox_has_somebody_at_every_stage
}

fn child(desk: &Desk, years: i64, days: i64) -> ForWhom {
    let today = desk.sandbox.clock().now().to_zoned(TimeZone::get("Europe/Oslo").unwrap()).date();
    ForWhom::Child { name: "Lilla Testesen".into(), birth_date: today - years.years() + days.days() }
}

mod scenario {
    use super::*;

    pub(super) async fn a_draft_is_filled_in_and_handed_in_and_its_receipt_number_begins_with_the_day(
        database: Database,
    ) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        assert!(kari.list().await.unwrap().applications.is_empty());
        let draft = kari.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        assert_eq!((draft.summary.status, draft.summary.next_step), (ApplicationStatus::Draft, NextStep::FinishDraft));
        let fee = draft.summary.fee.unwrap();
        assert_eq!((fee.ore > 0, fee.payment), (true, FeePayment::AtMeetingPoint));
        kari.upload(&draft.summary.id, "passport.png", &picture(3000, 0), 1000).await.unwrap();
        let receipt = kari.hand_in(&draft, &key()).await.unwrap();
        let day = receipt.handed_in.to_zoned(TimeZone::get("Europe/Oslo").unwrap()).strftime("%Y%m%d-").to_string();
        assert!(receipt.receipt_number.starts_with(&day) && receipt.receipt_number.len() == 19, "{receipt:?}");
        assert_eq!((receipt.fee, receipt.letter), (fee, true));
        let there = kari.one(&receipt.application).await.unwrap();
        assert_eq!(
            (there.summary.status, there.summary.next_step, there.files[0].file_type),
            (ApplicationStatus::HandedIn, NextStep::BookDocuments, Some(FileType::Png))
        );
        let events: Vec<_> = there.summary.timeline.iter().map(|entry| entry.event).collect();
        assert_eq!(events, [ApplicationEvent::Begun, ApplicationEvent::HandedIn]);
        let letter = desk.letter(KARI, 0).await;
        assert!(letter.text.contains(&receipt.receipt_number) && !letter.text.contains("mail-"), "{}", letter.text);
        assert_eq!(problem(kari.change(&receipt.application, 2, &there.content).await), ProblemCode::NotADraft);
        let deleted = kari.delete(&path::application(&receipt.application)).await;
        assert_eq!(problem(deleted), ProblemCode::NotADraft);
        let steps = [CaseStep::Begin, CaseStep::Pay, CaseStep::Decide(DecisionOutcome::Refused, DecisionChannel::Post)];
        for step in steps {
            desk.sandbox.my_page().case_step(&receipt.receipt_number, step).await.unwrap();
        }
        let summary = kari.one(&receipt.application).await.unwrap().summary;
        assert_eq!((summary.next_step, summary.fee_paid), (NextStep::ReadDecision, true));
        assert_eq!(summary.decision.unwrap().channel, DecisionChannel::Post);
        desk.letter(KARI, 2).await;
        let about: Vec<_> = desk.sandbox.mailbox().to(KARI).into_iter().map(|letter| letter.subject).collect();
        assert_eq!(about.len(), 3, "{about:?}");
        assert!(desk.sandbox.mailbox().to(KARI).iter().all(|letter| !letter.text.to_lowercase().contains("refus")));
    }

    pub(super) async fn a_draft_that_lacks_something_says_what_and_stays_a_draft(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let draft = kari.begin(ApplicationKind::Study, &key()).await.unwrap();
        let refused = kari.hand_in(&draft, &key()).await.unwrap_err();
        assert_eq!(refused.code, ProblemCode::ApplicationIncomplete);
        assert_eq!(
            refused.missing,
            [
                MissingPart::Whom,
                MissingPart::Answer { question: Question::School },
                MissingPart::Answer { question: Question::StudyLevel },
                MissingPart::Answer { question: Question::StartDate },
                MissingPart::MeetingPoint,
            ]
        );
        let id = draft.summary.id.clone();
        let draft = kari.change(&id, 1, &content(ApplicationKind::Study, ForWhom::Me)).await.unwrap();
        let photo = picture(2000, 1);
        let begun = kari.begin_file(&id, &announced("a.png", &photo)).await.unwrap();
        kari.piece(&id, &begun.id, 0, &photo[..100]).await.unwrap();
        let refused = kari.hand_in(&draft, &key()).await.unwrap_err();
        assert_eq!(refused.missing, [MissingPart::File]);
        kari.delete(&path::application_file(&id, &begun.id)).await.unwrap();
        kari.hand_in(&draft, &key()).await.unwrap();
        let wrong = [
            json!({"kind": "study", "answers": [{"question": "employer", "answer": {"form": "text", "text": "x"}}]}),
            json!({"kind": "study", "answers": [{"question": "school", "answer": {"form": "yes-no", "yes": true}}]}),
            json!({"kind": "study", "whom": {"kind": "other", "name": "", "birth_date": "1990-01-01"}}),
            json!({"kind": "study", "whom": {"kind": "other", "name": "A", "birth_date": "2990-01-01"}}),
            json!({"kind": "study", "answers": [{"question": "school", "answer": {"form": "text", "text": "a\u{0}b"}}]}),
            json!({"kind": "study", "more": 1}),
            json!({"kind": "asylum"}),
        ];
        let draft = kari.begin(ApplicationKind::Study, &key()).await.unwrap();
        for body in wrong {
            let answer = kari.raw(Method::PUT, &path::application(&draft.summary.id), &body).await;
            assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{body}");
        }
        let unknown = content(ApplicationKind::Study, ForWhom::Me);
        let unknown = mypage_api::ApplicationContent { meeting_point: Some("nowhere".parse().unwrap()), ..unknown };
        assert_eq!(problem(kari.change(&draft.summary.id, 1, &unknown).await), ProblemCode::MeetingPointUnknown);
        assert_eq!(kari.one(&draft.summary.id).await.unwrap().version, 1, "nothing of it was kept");
    }

    pub(super) async fn two_windows_do_not_overwrite_one_another(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let draft = kari.begin(ApplicationKind::Work, &key()).await.unwrap();
        let id = draft.summary.id;
        let one = content(ApplicationKind::Work, ForWhom::Me);
        let two = content(ApplicationKind::Family, ForWhom::Me);
        let (first, second) = tokio::join!(kari.change(&id, 1, &one), kari.change(&id, 1, &two));
        assert_eq!(u8::from(first.is_ok()) + u8::from(second.is_ok()), 1);
        let (kept, there) = if first.is_ok() { (one, first) } else { (two, second) };
        let there = there.unwrap();
        assert_eq!((there.version, &there.content), (2, &kept));
        let again = kari.change(&id, 1, &kept).await.unwrap();
        assert_eq!(again.version, 2, "a lost answer, sent again");
        let old = content(ApplicationKind::Renewal, ForWhom::Me);
        assert_eq!(problem(kari.change(&id, 1, &old).await), ProblemCode::DraftChanged);
    }

    pub(super) async fn handing_in_twice_makes_one_and_one_letter(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let begin = key();
        let (first, second) =
            tokio::join!(kari.begin(ApplicationKind::Work, &begin), kari.begin(ApplicationKind::Work, &begin));
        assert_eq!(first.unwrap().summary.id, second.unwrap().summary.id);
        assert_eq!(problem(kari.begin(ApplicationKind::Study, &begin).await), ProblemCode::KeyReused);
        assert_eq!(kari.list().await.unwrap().applications.len(), 1);
        let draft = kari.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        let once = key();
        let many = (0..8).map(|_| {
            let (kari, draft, once) = (kari.clone(), draft.clone(), once.clone());
            tokio::spawn(async move { kari.hand_in(&draft, &once).await.unwrap() })
        });
        let mut receipts = Vec::new();
        for task in many.collect::<Vec<_>>() {
            receipts.push(task.await.unwrap());
        }
        assert!(receipts.iter().all(|receipt| *receipt == receipts[0]), "{receipts:?}");
        assert_eq!(problem(kari.hand_in(&draft, &key()).await), ProblemCode::NotADraft);
        desk.letter(KARI, 0).await;
        desk.sandbox.my_page().tidy().await.unwrap();
        assert_eq!(desk.sandbox.mailbox().to(KARI).len(), 1);
        let ola = desk.applicant(OLA).await;
        assert_ne!(ola.begin(ApplicationKind::Work, &begin).await.unwrap().summary.id, draft.summary.id);
    }

    pub(super) async fn a_child_who_turns_18_before_handing_in_is_refused(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let tomorrow = kari.whole_draft(ApplicationKind::Family, child(&desk, 18, 1)).await;
        assert_eq!(tomorrow.summary.fee.unwrap().payment, FeePayment::Free);
        let draft = kari.begin(ApplicationKind::Family, &key()).await.unwrap();
        for (years, days) in [(18, 0), (18, -1), (0, 1)] {
            let asked = content(ApplicationKind::Family, child(&desk, years, days));
            assert_eq!(problem(kari.change(&draft.summary.id, 1, &asked).await), ProblemCode::ChildNotUnder18);
        }
        let young = kari.whole_draft(ApplicationKind::Family, child(&desk, 17, 300)).await;
        desk.advance(DAY);
        let kari = desk.applicant(KARI).await;
        assert_eq!(problem(kari.hand_in(&tomorrow, &key()).await), ProblemCode::ChildNotUnder18, "18 today");
        assert_eq!(kari.hand_in(&young, &key()).await.unwrap().fee.ore, 0);
    }

    pub(super) async fn a_file_comes_in_pieces_and_goes_on_where_it_stopped(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let id = kari.begin(ApplicationKind::Work, &key()).await.unwrap().summary.id;
        let photo = picture(300_000, 7);
        let file = kari.begin_file(&id, &announced("../pa\u{0}ss\u{202e}.png", &photo)).await.unwrap();
        assert_eq!((file.name.as_str(), file.received), ("pass.png", 0));
        let file = kari.piece(&id, &file.id, 0, &photo[..100_000]).await.unwrap();
        assert_eq!(problem(kari.piece(&id, &file.id, 0, &photo[..100_000]).await), ProblemCode::OffsetWrong);
        assert_eq!(problem(kari.piece(&id, &file.id, 200_000, &photo[200_000..]).await), ProblemCode::OffsetWrong);
        let again = kari.begin_file(&id, &announced("../pa\u{0}ss\u{202e}.png", &photo)).await.unwrap();
        assert_eq!((again.id.clone(), again.received), (file.id.clone(), 100_000), "the same file goes on");
        let (one, two) = tokio::join!(
            kari.piece(&id, &file.id, 100_000, &photo[100_000..200_000]),
            kari.piece(&id, &file.id, 100_000, &photo[100_000..200_000])
        );
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        let file = kari.piece(&id, &file.id, 200_000, &photo[200_000..]).await.unwrap();
        assert_eq!(file.file_type, Some(FileType::Png));
        assert_eq!(kari.file(&id, &file.id).await.unwrap(), file);
        let large = vec![0u8; 1024 * 1024];
        let other = announced("large.png", &vec![0u8; 3 * 1024 * 1024]);
        let other = kari.begin_file(&id, &other).await.unwrap();
        assert_eq!(kari.piece(&id, &other.id, 0, &large).await.unwrap().received, 1024 * 1024);
        let more = vec![0u8; 1024 * 1024 + 1];
        assert_eq!(problem(kari.piece(&id, &other.id, 1024 * 1024, &more).await), ProblemCode::TooLarge);
        kari.delete(&path::application_file(&id, &other.id)).await.unwrap();
        assert_eq!(kari.one(&id).await.unwrap().files, [file]);
    }

    pub(super) async fn a_file_that_is_not_what_it_says_is_refused_and_gone(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let id = kari.begin(ApplicationKind::Work, &key()).await.unwrap().summary.id;
        for bad in [&b"MZ this is a program"[..], b"%PDF-1.7 and nothing", b"<html></html>"] {
            assert_eq!(problem(kari.upload(&id, "passport.pdf", bad, 1000).await), ProblemCode::FileRefused);
        }
        let photo = picture(500, 1);
        let file = kari.begin_file(&id, &announced("a.png", &photo)).await.unwrap();
        let other = picture(500, 2);
        assert_eq!(problem(kari.piece(&id, &file.id, 0, &other).await), ProblemCode::FileDiffers);
        assert_eq!(problem(kari.file(&id, &file.id).await), ProblemCode::NotFound);
        assert!(kari.one(&id).await.unwrap().files.is_empty());
        let mut too_large = announced("a.png", &photo);
        too_large.size = 20 * 1024 * 1024 + 1;
        assert_eq!(problem(kari.begin_file(&id, &too_large).await), ProblemCode::TooLarge);
        too_large.size = 0;
        assert_eq!(problem(kari.begin_file(&id, &too_large).await), ProblemCode::InvalidRequest);
        let body = json!({"kind": "work", "answers": [], "x": "y".repeat(70_000)});
        let answer = kari.raw(Method::PUT, &path::application(&id), &body).await;
        assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE, "only pieces of files may be large");
    }

    pub(super) async fn a_draft_that_nobody_changes_is_deleted_after_60_days(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let old = kari.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        kari.upload(&old.summary.id, "a.png", &picture(400, 0), 1000).await.unwrap();
        let receipt = kari.handed_in().await;
        desk.advance(DAY * 59);
        desk.sandbox.my_page().tidy().await.unwrap();
        let kari = desk.applicant(KARI).await;
        let ends = kari.one(&old.summary.id).await.unwrap().summary.draft_ends.unwrap();
        assert!(ends > desk.sandbox.clock().now() && ends <= desk.sandbox.clock().now() + DAY);
        let young = kari.begin(ApplicationKind::Study, &key()).await.unwrap();
        desk.advance(DAY);
        desk.sandbox.my_page().tidy().await.unwrap();
        let kari = desk.applicant(KARI).await;
        assert_eq!(problem(kari.one(&old.summary.id).await), ProblemCode::NotFound);
        let left: Vec<_> = kari.list().await.unwrap().applications.into_iter().map(|one| one.id).collect();
        assert_eq!(left, [young.summary.id, receipt.application]);
    }

    pub(super) async fn a_letter_that_could_not_be_sent_is_sent_later_and_once(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        desk.sandbox.faults().set(Fault::MailDown);
        let receipt = kari.handed_in().await;
        assert!(receipt.letter, "the answer does not wait for the mail server");
        desk.sandbox.my_page().tidy().await.unwrap();
        assert!(desk.sandbox.mailbox().to(KARI).is_empty());
        desk.sandbox.faults().clear();
        for _ in 0..4 {
            desk.advance(SignedDuration::from_mins(30));
            desk.sandbox.my_page().tidy().await.unwrap();
        }
        desk.letter(KARI, 0).await;
        assert_eq!(desk.sandbox.mailbox().to(KARI).len(), 1);
    }

    pub(super) async fn the_sandbox_has_somebody_at_every_stage(database: Database) {
        let desk = Desk::new(database).await;
        for (key, step) in [
            ("permanent", NextStep::FinishDraft),
            ("temporary", NextStep::BookDocuments),
            ("employer", NextStep::AppearWithDocuments),
            ("renewal", NextStep::Wait),
            ("vietnamese", NextStep::BookPhoto),
            ("collective", NextStep::AppearForPhoto),
            ("none", NextStep::ReadDecision),
        ] {
            let person = desk.person(key).await;
            let list = person.list().await.unwrap().applications;
            assert_eq!(list.iter().map(|one| one.next_step).collect::<Vec<_>>(), [step], "{key}");
        }
        assert!(desk.person("expired").await.list().await.unwrap().applications.is_empty());
        let token = desk.log_in(sandbox::EMAIL_ACCOUNT, sandbox::EMAIL_PASSWORD).await.unwrap().token;
        let person = desk.person("expired").await;
        let email = support::applicant::Applicant { token, ..person };
        assert_eq!(email.list().await.unwrap().applications.len(), 3);
    }
}
