//! Appointments, and whose things are whose, as clients meet them, on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use icalendar::{Calendar, Component};
use jiff::SignedDuration;
use mail_parser::{MessageParser, MimeHeaders};
use mypage_api::{
    ApplicationKind, ApplicationStatus, AppointmentPurpose, DecisionChannel, DecisionOutcome, ForWhom, Id, NextStep,
    ProblemCode, path,
};
use reqwest::{Method, StatusCode};
use sandbox::Letter;
use serde_json::json;
use service::{CaseStep, Limits};

use support::{
    Database, Desk,
    applicant::{POINT, announced, content, key, picture},
    problem, scenarios,
};

const KARI: &str = "kari@example.no";
const OLA: &str = "ola@example.no";
const DAY: SignedDuration = SignedDuration::from_hours(24);

scenarios! {
    an_appointment_is_booked_moved_and_cancelled_with_its_calendar
    the_last_places_go_to_exactly_as_many_as_there_are
    a_photo_is_booked_after_a_decision_that_grants_and_from_the_account_of_the_application
    what_belongs_to_another_account_is_answered_as_what_does_not_exist
    a_deleted_account_leaves_its_applications_and_appointments
    there_is_a_limit_to_drafts_files_and_bookings
}

/// The calendar that came with a letter.
fn calendar(letter: &Letter) -> Calendar {
    let message = MessageParser::default().parse(letter.source.as_bytes()).unwrap();
    let part = message.attachments().find(|part| part.is_content_type("text", "calendar")).unwrap();
    part.text_contents().unwrap().parse().unwrap()
}

mod scenario {
    use super::*;

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
}
