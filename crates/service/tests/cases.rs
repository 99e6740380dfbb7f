//! Applications and appointments as their clients meet them, on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use icalendar::{Calendar, Component};
use jiff::{SignedDuration, ToSpan, tz::TimeZone};
use mail_parser::{MessageParser, MimeHeaders};
use mypage_api::{
    ApplicationEvent, ApplicationKind, ApplicationStatus, AppointmentPurpose, DecisionChannel, DecisionOutcome,
    FeePayment, FileType, ForWhom, Id, MissingPart, NextStep, ProblemCode, Question, path,
};
use reqwest::{Method, StatusCode};
use sandbox::{Fault, Letter};
use serde_json::json;
use service::{CaseStep, Limits};

use support::{
    Database, Desk,
    applicant::{POINT, announced, content, key, picture},
    postgres::Postgres,
    problem,
};

const KARI: &str = "kari@example.no";
const OLA: &str = "ola@example.no";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Each scenario is a test of its own on SQLite; on PostgreSQL they all run after one another on one server.
macro_rules! scenarios {
    ($($name:ident)+) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            scenario::$name(Database::Sqlite).await;
        })+

        #[cfg(target_os = "linux")]
        #[tokio::test(flavor = "multi_thread")]
        async fn all_of_it_holds_on_postgresql_too() {
            let mut server = Postgres::start().await;
            $(
                scenario::$name(Database::Postgres(server.database().await)).await;
            )+
        }
    };
}

scenarios! {
    a_draft_is_filled_in_and_handed_in_and_its_receipt_number_begins_with_the_day
    a_draft_that_lacks_something_says_what_and_stays_a_draft
    two_windows_do_not_overwrite_one_another
    handing_in_twice_makes_one_and_one_letter
    a_child_who_turns_18_before_handing_in_is_refused
    a_file_comes_in_pieces_and_goes_on_where_it_stopped
    a_file_that_is_not_what_it_says_is_refused_and_gone
    an_appointment_is_booked_moved_and_cancelled_with_its_calendar
    the_last_places_go_to_exactly_as_many_as_there_are
    a_photo_is_booked_after_a_decision_that_grants_and_from_the_account_of_the_application
    what_belongs_to_another_account_is_answered_as_what_does_not_exist
    a_draft_that_nobody_changes_is_deleted_after_60_days
    a_deleted_account_leaves_its_applications_and_appointments
    there_is_a_limit_to_drafts_files_and_bookings
    a_letter_that_could_not_be_sent_is_sent_later_and_once
    the_sandbox_has_somebody_at_every_stage
}

/// The calendar that came with a letter.
fn calendar(letter: &Letter) -> Calendar {
    let message = MessageParser::default().parse(letter.source.as_bytes()).unwrap();
    let part = message.attachments().find(|part| part.is_content_type("text", "calendar")).unwrap();
    part.text_contents().unwrap().parse().unwrap()
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

    pub(super) async fn an_appointment_is_booked_moved_and_cancelled_with_its_calendar(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let now = desk.sandbox.clock().now();
        let receipt = kari.handed_in().await;
        desk.letter(KARI, 0).await;
        let times = kari.times(AppointmentPurpose::Documents, now).await;
        assert!(times.len() > 20 && times.iter().all(|time| time.start > now));
        let (application, documents) = (&receipt.application, AppointmentPurpose::Documents);
        let once = key();
        let booked = kari.book(application, documents, times[0].start, &once).await.unwrap();
        assert_eq!(kari.book(application, documents, times[0].start, &once).await.unwrap(), booked);
        assert_eq!(booked.receipt_number, receipt.receipt_number);
        assert_eq!((booked.can_change, booked.letter), (true, true));
        let another = kari.book(application, documents, times[1].start, &key()).await;
        assert_eq!(problem(another), ProblemCode::AlreadyBooked);
        let summary = kari.one(application).await.unwrap().summary;
        assert_eq!(
            (summary.next_step, &summary.appointments[..]),
            (NextStep::AppearWithDocuments, &[booked.clone()][..])
        );
        let letter = desk.letter(KARI, 1).await;
        assert!(letter.text.contains("Europe/Oslo") && letter.text.contains("Prøvegata 1"), "{}", letter.text);
        let moved = kari.move_to(&booked.id, times[3].start).await.unwrap();
        assert_eq!((moved.id.clone(), moved.start), (booked.id.clone(), times[3].start));
        kari.move_to(&booked.id, times[3].start).await.unwrap();
        desk.letter(KARI, 2).await;
        kari.cancel(&booked.id).await.unwrap();
        kari.cancel(&booked.id).await.unwrap();
        desk.letter(KARI, 3).await;
        assert_eq!(problem(kari.move_to(&booked.id, times[1].start).await), ProblemCode::NotFound);
        let letters = desk.sandbox.mailbox().to(KARI);
        assert_eq!(letters.len(), 4, "in, booked, moved, cancelled: {letters:?}");
        let expected = [("REQUEST", 0, times[0].start), ("REQUEST", 1, times[3].start), ("CANCEL", 2, times[3].start)];
        for (letter, (method, sequence, start)) in letters[1..].iter().zip(expected) {
            let calendar = calendar(letter);
            let event = calendar.components[0].as_event().unwrap();
            assert_eq!(calendar.property_value("METHOD"), Some(method));
            assert_eq!(event.get_uid(), Some(format!("{}@mypage.example", booked.id).as_str()));
            assert_eq!(event.property_value("SEQUENCE"), Some(sequence.to_string().as_str()));
            let start = start.strftime("%Y%m%dT%H%M%SZ").to_string();
            assert_eq!(event.property_value("DTSTART"), Some(start.as_str()));
        }
        assert_eq!(kari.times(documents, now).await, times, "every place was given back");
        assert_eq!(kari.one(application).await.unwrap().summary.next_step, NextStep::BookDocuments);
        let booked = kari.book(application, documents, times[0].start, &key()).await.unwrap();
        desk.advance(DAY * 30);
        let kari = desk.applicant(KARI).await;
        assert_eq!(problem(kari.cancel(&booked.id).await), ProblemCode::AppointmentOver);
        assert_eq!(problem(kari.move_to(&booked.id, times[5].start).await), ProblemCode::AppointmentOver);
    }

    pub(super) async fn the_last_places_go_to_exactly_as_many_as_there_are(database: Database) {
        let limits = Limits { bookings: 1000, drafts: 1000, ..Limits::default() };
        let desk = Desk::with(database, limits).await;
        let now = desk.sandbox.clock().now();
        let start = now + DAY * 3;
        let first = desk.applicant(KARI).await;
        let point = {
            let points = first.request(Method::GET, path::MEETING_POINTS).send().await.unwrap();
            let points: mypage_api::MeetingPointList = points.json().await.unwrap();
            points.meeting_points.into_iter().find(|point| point.id.as_str() == POINT).unwrap()
        };
        let purpose = AppointmentPurpose::Documents;
        let start = jiff::Timestamp::from_second(start.as_second()).unwrap();
        let offered = service::OfferedTime { purpose, start, minutes: 15, places: 20 };
        desk.sandbox.my_page().offer(&point, &[offered]).await.unwrap();
        let ola = desk.applicant(OLA).await;
        let account = service::SeedAccount { email: &OLA.parse().unwrap(), name: "Ola", password: "x" };
        let account = desk.sandbox.my_page().seed_account(&account).await.unwrap();
        let ids: Vec<Id> = (0..200).map(|number| format!("race-{number}").parse().unwrap()).collect();
        let seeds = ids.iter().map(|id| service::SeedApplication {
            id: id.clone(),
            way: mypage_api::Way::Email,
            subject: &account,
            content: content(ApplicationKind::Work, ForWhom::Me),
            begun: now - DAY * 2,
            status: ApplicationStatus::HandedIn,
            decision: None,
            appointment: None,
        });
        desk.sandbox.my_page().seed(&seeds.collect::<Vec<_>>()).await.unwrap();
        let tasks: Vec<_> = ids
            .into_iter()
            .map(|id| {
                let ola = ola.clone();
                tokio::spawn(async move { ola.book(&id, purpose, start, &key()).await })
            })
            .collect();
        let (mut booked, mut taken) = (0, 0);
        for task in tasks {
            match task.await.unwrap() {
                Ok(_) => booked += 1,
                Err(refused) => {
                    assert_eq!(refused.code, ProblemCode::TimeTaken);
                    assert!(!refused.times.is_empty() && refused.times.iter().all(|time| time.start >= start));
                    taken += 1;
                }
            }
        }
        assert_eq!((booked, taken), (20, 180));
        let list = ola.request(Method::GET, path::APPOINTMENTS).send().await.unwrap();
        let list: mypage_api::AppointmentList = list.json().await.unwrap();
        assert_eq!(list.appointments.iter().filter(|one| one.start == start).count(), 20);
    }

    pub(super) async fn a_photo_is_booked_after_a_decision_that_grants_and_from_the_account_of_the_application(
        database: Database,
    ) {
        let desk = Desk::new(database).await;
        let (kari, ola) = (desk.applicant(KARI).await, desk.applicant(OLA).await);
        let now = desk.sandbox.clock().now();
        let receipt = kari.handed_in().await;
        let (application, photo) = (&receipt.application, AppointmentPurpose::Photo);
        let start = kari.times(photo, now).await[0].start;
        assert_eq!(problem(kari.book(application, photo, start, &key()).await), ProblemCode::PhotoNeedsDecision);
        let service = desk.sandbox.my_page();
        let number = &receipt.receipt_number;
        let decided = CaseStep::Decide(DecisionOutcome::Granted, DecisionChannel::Digipost);
        assert!(service.case_step(number, decided).await.is_err(), "nobody has begun with it");
        service.case_step(number, CaseStep::Begin).await.unwrap();
        assert_eq!(problem(kari.book(application, photo, start, &key()).await), ProblemCode::PhotoNeedsDecision);
        service.case_step(number, decided).await.unwrap();
        assert_eq!(kari.one(application).await.unwrap().summary.next_step, NextStep::BookPhoto);
        let documents = AppointmentPurpose::Documents;
        assert_eq!(problem(kari.book(application, documents, start, &key()).await), ProblemCode::NotBookable);
        let of_another = ola.book(application, photo, start, &key()).await.unwrap_err();
        let of_nobody = ola.book(&"no-such".parse().unwrap(), photo, start, &key()).await.unwrap_err();
        assert_eq!(of_another.code, ProblemCode::NotYourApplication);
        assert_eq!(of_another, of_nobody, "nobody learns which applications there are");
        kari.book(application, photo, start, &key()).await.unwrap();
        assert_eq!(kari.one(application).await.unwrap().summary.next_step, NextStep::AppearForPhoto);
    }

    pub(super) async fn what_belongs_to_another_account_is_answered_as_what_does_not_exist(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let now = desk.sandbox.clock().now();
        let draft = kari.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        let photo = picture(400, 0);
        let file = kari.begin_file(&draft.summary.id, &announced("a.png", &photo)).await.unwrap();
        let receipt = kari.handed_in().await;
        let times = kari.times(AppointmentPurpose::Documents, now).await;
        let start = times[0].start;
        let booked = kari.book(&receipt.application, AppointmentPurpose::Documents, start, &key()).await.unwrap();
        let before = (kari.one(&draft.summary.id).await, kari.one(&receipt.application).await);
        let nobody: Id = "AAAAAAAAAAAAAAAAAAAAAA".parse().unwrap();
        let new_file = serde_json::to_value(announced("a.png", &photo)).unwrap();
        let whole = serde_json::to_value(content(ApplicationKind::Work, ForWhom::Me)).unwrap();
        let hand_in = json!({"version": draft.version, "language": "en"});
        let elsewhere = json!({"meeting_point": POINT, "start": times[2].start});
        for thief in [desk.applicant(OLA).await, desk.person("permanent").await] {
            for of in [&draft.summary.id, &receipt.application] {
                let tries = |id: &Id, file: &Id, booked: &Id| {
                    vec![
                        (Method::GET, path::application(id), json!({})),
                        (Method::PUT, path::application(id), whole.clone()),
                        (Method::DELETE, path::application(id), json!({})),
                        (Method::POST, path::application_hand_in(id), hand_in.clone()),
                        (Method::POST, path::application_files(id), new_file.clone()),
                        (Method::GET, path::application_file(id, file), json!({})),
                        (Method::PATCH, path::application_file(id, file), json!({})),
                        (Method::DELETE, path::application_file(id, file), json!({})),
                        (Method::POST, path::appointment_move(booked), elsewhere.clone()),
                        (Method::DELETE, path::appointment(booked), json!({})),
                    ]
                };
                let (real, made_up) = (tries(of, &file.id, &booked.id), tries(&nobody, &nobody, &nobody));
                for ((method, path, body), (_, unknown, _)) in real.into_iter().zip(made_up) {
                    let there = thief.raw(method.clone(), &path, &body).await;
                    let unknown = thief.raw(method.clone(), &unknown, &body).await;
                    assert_eq!(there.status(), StatusCode::NOT_FOUND, "{method} {path}");
                    assert_eq!(there.text().await.unwrap(), unknown.text().await.unwrap(), "{method} {path}");
                }
            }
            assert!(!thief.list().await.unwrap().applications.iter().any(|one| one.id == draft.summary.id));
            for path in ["/v1/applications/..%2f..", "/v1/applications/%00", "/v1/appointments/a%20b/move"] {
                let method = if path.ends_with("move") { Method::POST } else { Method::GET };
                assert_eq!(thief.raw(method, path, &elsewhere).await.status(), StatusCode::NOT_FOUND, "{path}");
            }
        }
        assert_eq!((kari.one(&draft.summary.id).await, kari.one(&receipt.application).await), before);
        let nobody = support::applicant::Applicant { token: "no-such-token".into(), ..kari };
        for path in [path::APPLICATIONS, path::APPOINTMENTS, path::MEETING_POINTS, path::APPLICATION_KINDS] {
            let answer = nobody.request(Method::GET, path).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{path}");
        }
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

    pub(super) async fn a_deleted_account_leaves_its_applications_and_appointments(database: Database) {
        let desk = Desk::new(database).await;
        let kari = desk.applicant(KARI).await;
        let now = desk.sandbox.clock().now();
        let receipt = kari.handed_in().await;
        let start = kari.times(AppointmentPurpose::Documents, now).await[0].start;
        kari.book(&receipt.application, AppointmentPurpose::Documents, start, &key()).await.unwrap();
        for days in [705, 24, 10] {
            desk.advance(DAY * days);
            desk.sandbox.my_page().tidy().await.unwrap();
        }
        assert_eq!(problem(desk.log_in(KARI, support::PASSWORD).await), ProblemCode::CredentialsWrong);
        let cases = desk.sandbox.my_page().cases().await.unwrap();
        let there = cases.iter().find(|case| case.receipt_number.as_ref() == Some(&receipt.receipt_number)).unwrap();
        assert_eq!(there.appointments.len(), 1, "the appointment is still there");
        let anew = desk.applicant(KARI).await;
        assert!(anew.list().await.unwrap().applications.is_empty(), "a new account is another one");
        let letters = desk.sandbox.mailbox().to(KARI).len();
        desk.sandbox.my_page().case_step(&receipt.receipt_number, CaseStep::Begin).await.unwrap();
        desk.sandbox.my_page().tidy().await.unwrap();
        assert_eq!(desk.sandbox.mailbox().to(KARI).len(), letters, "nobody is written to about another account's case");
    }

    pub(super) async fn there_is_a_limit_to_drafts_files_and_bookings(database: Database) {
        let limits = Limits { bookings: 3, ..Limits::default() };
        let desk = Desk::with(database, limits).await;
        let kari = desk.applicant(KARI).await;
        let now = desk.sandbox.clock().now();
        let id = kari.begin(ApplicationKind::Work, &key()).await.unwrap().summary.id;
        for number in 0..10 {
            kari.begin_file(&id, &announced(&format!("{number}.png"), &picture(400, number))).await.unwrap();
        }
        let eleventh = kari.begin_file(&id, &announced("11.png", &picture(400, 11))).await;
        assert_eq!(problem(eleventh), ProblemCode::TooMany);
        for _ in 1..50 {
            kari.begin(ApplicationKind::Work, &key()).await.unwrap();
        }
        assert_eq!(problem(kari.begin(ApplicationKind::Work, &key()).await), ProblemCode::TooMany);
        kari.delete(&path::application(&id)).await.unwrap();
        let receipt = kari.handed_in().await;
        let times = kari.times(AppointmentPurpose::Documents, now).await;
        let booked =
            kari.book(&receipt.application, AppointmentPurpose::Documents, times[0].start, &key()).await.unwrap();
        kari.move_to(&booked.id, times[1].start).await.unwrap();
        kari.move_to(&booked.id, times[2].start).await.unwrap();
        let limited = kari.move_to(&booked.id, times[3].start).await.unwrap_err();
        assert_eq!(limited.code, ProblemCode::RateLimited);
        assert!(limited.retry_after_seconds.is_some_and(|seconds| (1..=3600).contains(&seconds)));
        kari.cancel(&booked.id).await.unwrap();
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
