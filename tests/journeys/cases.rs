//! Applications and appointments, from the first question to the letter in the mailbox.

use std::{fmt::Write as _, fs};

use jiff::Timestamp;
use mypage_api::{
    ApplicationContent, ApplicationKind, ApplicationStatus, AppointmentPurpose, DecisionChannel, DecisionOutcome,
    ForWhom, Id, Way,
};
use sandbox::{EMAIL_ACCOUNT, EMAIL_PASSWORD, Fault};
use service::{CaseStep, SeedApplication};

use crate::support::{app::App, wait::until, world::World};

const EMAIL: &str = "amina@example.no";
const PASSWORD: &str = "FjordBlikk72";
const POLICE: &str = "police-fjordby";

/// Begins an application, from any page of My page.
pub(super) async fn begin(app: &App<'_>, whom: &str, kind: &str) {
    app.click("nav-applications").await;
    app.wait_for_screen("applications").await;
    app.click("application-new").await;
    app.wait_for_screen("new-application").await;
    app.click(&format!("application-for-{whom}")).await;
    app.click(&format!("kind-{kind}")).await;
    app.click("application-begin").await;
    app.wait_for_screen("application").await;
}

async fn fill_date(app: &App<'_>, field: &str, (day, month, year): (&str, &str, &str)) {
    for (part, text) in [("day", day), ("month", month), ("year", year)] {
        app.fill(&format!("{field}-{part}"), text).await;
    }
}

/// Fills in a renewal, but for whom it is for.
pub(super) async fn fill_renewal(app: &App<'_>) {
    fill_date(app, "question-permit-ends", ("24", "12", "2027")).await;
    app.click("same-reason-yes").await;
    app.choose("meeting-point", POLICE).await;
}

/// Hands in what is open; the receipt number.
async fn hand_in(app: &App<'_>) -> String {
    app.click("application-review").await;
    app.click("application-submit").await;
    app.wait_for("handed-in").await;
    app.text("receipt-number").await
}

/// Books the first free time for the application that is open.
pub(super) async fn book(app: &App<'_>) {
    app.click("appointment-new").await;
    app.wait_for_screen("booking").await;
    app.click("appointment-time").await;
    app.wait_for("booking-choice").await;
    app.click("appointment-book").await;
    app.wait_for_screen("appointments").await;
    app.wait_for("appointment-row").await;
}

/// The newest letter to an address with this in its source, once it has come.
async fn letter_with(world: &World, address: &str, text: &str) -> String {
    let found = until(async || {
        let letters = world.sandbox.mailbox().to(address);
        letters.into_iter().rev().map(|letter| letter.source).find(|source| source.contains(text))
    });
    found.await.unwrap_or_else(|| panic!("no letter to {address} has {text:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_applies_for_themselves_and_books_an_appointment() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    world.register(&app, EMAIL, PASSWORD).await;
    app.click("nav-applications").await;
    app.wait_for("applications-empty").await;
    begin(&app, "me", "renewal").await;
    fill_renewal(&app).await;
    let receipt = hand_in(&app).await;
    assert!(receipt.starts_with("20"), "{receipt} begins with the date");
    letter_with(&world, EMAIL, &receipt).await;
    book(&app).await;
    let calendar = letter_with(&world, EMAIL, "text/calendar").await;
    assert!(calendar.contains("METHOD") || calendar.contains("method"), "a program can take it up");
    // Moved, and cancelled, each time with a letter.
    let before = app.text("appointment-when").await;
    app.click("appointment-move").await;
    app.wait_for_screen("booking").await;
    app.script("document.querySelectorAll('[data-testid=appointment-time]')[3].click()").await;
    app.click("appointment-book").await;
    app.wait_for_screen("appointments").await;
    let moved = until(async || (app.text("appointment-when").await != before).then_some(())).await;
    assert!(moved.is_some(), "the appointment is still at {before}");
    app.click("appointment-cancel").await;
    app.click("appointment-cancel-yes").await;
    app.wait_for("appointments-empty").await;
    letter_with(&world, EMAIL, "CANCEL").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_applies_for_their_child_with_documents() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "permanent").await;
    begin(&app, "child", "family").await;
    app.fill("person-name", "Lilla Testesen").await;
    fill_date(&app, "person-birth-date", ("5", "5", "2016")).await;
    app.fill("question-family-member", "Daniel Eksempel").await;
    app.click("relation-child").await;
    app.click("living-together-yes").await;
    app.choose("meeting-point", POLICE).await;
    fs::write(world.desktop.file_to_open(), small_pdf()).expect("a file in our own folder");
    app.click("file-add").await;
    app.wait_for("file-complete").await;
    let receipt = hand_in(&app).await;
    app.click("receipt-save").await;
    until(async || world.saved_file().exists().then_some(())).await.expect("the receipt as a file");
    let text = std::process::Command::new("pdftotext").arg(world.saved_file()).arg("-").output().expect("pdftotext");
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(text.contains(&receipt) && text.contains("Lilla Testesen"), "{text}");
    // Who reads Arabic is told that the file is not in it.
    assert!(!app.exists("receipt-not-in-language").await);
    app.speak("ar").await;
    app.wait_for("receipt-not-in-language").await;
    book(&app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_applies_for_another_person() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
    app.wait_for_screen("overview").await;
    begin(&app, "other", "study").await;
    app.fill("person-name", "Omar Prøve").await;
    fill_date(&app, "person-birth-date", ("1", "2", "1995")).await;
    app.fill("question-school", "Testvik universitet").await;
    app.click("study-level-master").await;
    fill_date(&app, "question-start-date", ("15", "8", "2027")).await;
    app.choose("meeting-point", "sua-testvik").await;
    hand_in(&app).await;
    book(&app).await;
    letter_with(&world, EMAIL_ACCOUNT, "text/calendar").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_applies_for_another_person_with_their_own_eid_is_advised_against_it() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.speak("en").await;
    world.log_in(&app, &browser, "permanent").await;
    app.click("nav-applications").await;
    app.click("application-new").await;
    app.click("application-for-other").await;
    app.wait_for("whom-advice").await;
    app.click("switch-account").await;
    app.wait_for_screen("email").await;
    // What is said fits where the person comes from and goes to.
    assert!(app.text("notice").await.contains("log in with e-mail"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_outlives_a_crash() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "work").await;
    app.fill("question-employer", "Fjordvik Testbakeri AS").await;
    app.click("full-time-yes").await;
    app.wait_for_text("Everything is saved").await;
    app.kill().await;
    let app = world.app().await;
    app.wait_for_screen("overview").await;
    app.click("nav-applications").await;
    app.click("application-open").await;
    app.wait_for_screen("application").await;
    assert_eq!(app.value("question-employer").await, "Fjordvik Testbakeri AS");
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_in_twice_at_once_it_is_one_application() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "renewal").await;
    fill_renewal(&app).await;
    app.click("application-review").await;
    app.wait_for("draft-summary").await;
    let twice =
        "const button = document.querySelector('[data-testid=application-submit]'); button.click(); button.click();";
    app.script(twice).await;
    app.wait_for("handed-in").await;
    app.click("nav-applications").await;
    app.wait_for("application-row").await;
    let rows = app.script("return document.querySelectorAll('[data-testid=application-row]').length").await;
    assert_eq!(rows, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_named_before_anything_is_handed_in() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "child", "renewal").await;
    app.click("application-review").await;
    app.wait_for("draft-missing").await;
    let missing = app.text("draft-missing").await;
    assert!(missing.contains("When does your permit end?") && missing.contains("Meeting point"), "{missing}");
    // Somebody who is not a child any more is told from the date of birth on.
    app.fill("person-name", "Kari Voksen").await;
    fill_date(&app, "person-birth-date", ("5", "5", "1999")).await;
    app.click("same-reason-yes").await;
    app.wait_for_code("child-not-under-18").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_cannot_be_saved_is_not_lost() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "work").await;
    world.sandbox.faults().set(Fault::ServiceDown);
    app.fill("question-employer", "Fjordvik Testbakeri AS").await;
    app.click("full-time-yes").await;
    app.wait_for("draft-save-again").await;
    world.sandbox.faults().clear();
    app.click("draft-save-again").await;
    let saved = until(async || (!app.exists("draft-save-again").await).then_some(())).await;
    assert!(saved.is_some());
    app.click("application-back").await;
    app.click("application-open").await;
    app.wait_for("question-employer").await;
    assert_eq!(app.value("question-employer").await, "Fjordvik Testbakeri AS");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_document_is_refused_and_named() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "work").await;
    fs::write(world.desktop.file_to_open(), b"MZ this is a program").expect("a file in our own folder");
    app.click("file-add").await;
    app.wait_for_code("file-refused").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_shown_with_where_it_was_sent() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "renewal").await;
    fill_renewal(&app).await;
    let receipt = hand_in(&app).await;
    let my_page = world.sandbox.my_page();
    my_page.case_step(&receipt, CaseStep::Begin).await.expect("a case worker begins");
    let decided = CaseStep::Decide(DecisionOutcome::Granted, DecisionChannel::Digipost);
    my_page.case_step(&receipt, decided).await.expect("it is decided");
    app.click("nav-applications").await;
    app.click("application-open").await;
    app.wait_for("decision").await;
    assert!(app.text("decision").await.contains("Digipost"));
    // The photo is booked from here.
    book(&app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_booked_from_the_account_of_the_application_and_from_no_other() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    // The application was made with ID-porten; somebody looks for it in an e-mail account.
    world.register(&app, EMAIL, PASSWORD).await;
    app.click("nav-applications").await;
    app.wait_for("applications-empty").await;
    app.click("switch-account").await;
    app.wait_for_screen("idporten").await;
    app.click("idporten-confirm-eid").await;
    app.click("idporten-start").await;
    browser.log_in(&world.next_address().await, crate::support::browser::Eid::BankId, "vietnamese").await;
    app.wait_for_screen("overview").await;
    app.click("nav-applications").await;
    app.click("application-open").await;
    app.wait_for("decision").await;
    book(&app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lost_the_account_learns_that_the_appointment_is_still_valid() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    app.click("way-email").await;
    app.click("lost-open").await;
    app.wait_for_screen("guide").await;
    for answer in ["address", "booked"] {
        app.click(&format!("guide-answer-{answer}")).await;
    }
    app.wait_for_text("Your appointment is still valid").await;
}

/// Somebody else who has taken a place at this time.
fn somebody_at(start: Timestamp, number: u8) -> SeedApplication<'static> {
    let meeting_point: Id = POLICE.parse().expect("an id");
    let kind = ApplicationKind::Renewal;
    SeedApplication {
        id: format!("somebody-{number}").parse().expect("an id"),
        way: Way::IdPorten,
        subject: "01819012345",
        content: ApplicationContent {
            kind,
            whom: Some(ForWhom::Me),
            answers: Vec::new(),
            meeting_point: Some(meeting_point),
        },
        begun: Timestamp::now(),
        status: ApplicationStatus::HandedIn,
        decision: None,
        appointment: Some((AppointmentPurpose::Documents, start, 20)),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_too_late_for_a_time_sees_what_is_still_free() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, EMAIL, PASSWORD).await;
    begin(&app, "me", "renewal").await;
    fill_renewal(&app).await;
    hand_in(&app).await;
    app.click("appointment-new").await;
    app.wait_for("appointment-time").await;
    let first = "return document.querySelector('[data-testid=appointment-time]')?.dataset.start ?? ''";
    let start = app.script(first).await.as_str().expect("a time").to_owned();
    // Both places go to others while the person looks.
    let at: Timestamp = start.parse().expect("a moment");
    let others = [somebody_at(at, 1), somebody_at(at, 2)];
    world.sandbox.my_page().seed(&others).await.expect("two others");
    app.click("appointment-time").await;
    app.click("appointment-book").await;
    app.wait_for_code("time-taken").await;
    let gone = until(async || (app.script(first).await != start.as_str()).then_some(())).await;
    assert!(gone.is_some(), "the time that is taken is still offered");
    app.click("appointment-time").await;
    app.click("appointment-book").await;
    app.wait_for_screen("appointments").await;
    app.wait_for("appointment-row").await;
}

/// A page with nothing on it.
fn small_pdf() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        writeln!(pdf, "{} 0 obj\n{object}\nendobj", at + 1).expect("a text grows");
    }
    let table = pdf.len();
    pdf.push_str("xref\n0 4\n0000000000 65535 f \n");
    pdf.extend(places.iter().map(|place| format!("{place:010} 00000 n \n")));
    writeln!(pdf, "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF").expect("a text grows");
    pdf.into_bytes()
}
