//! E-mail accounts as their clients meet them, on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use jiff::SignedDuration;
use mypage_api::{CodePurpose, ProblemCode, SessionList, Way, path};
use reqwest::{Method, StatusCode};
use sandbox::Fault;
use serde_json::json;

use support::{Database, Desk, PASSWORD, problem, scenarios};

const KARI: &str = "kari@example.no";

scenarios! {
    an_account_is_registered_with_a_code_and_then_logs_in
    a_wrong_code_says_how_many_tries_are_left_and_five_wrong_ones_end_it
    a_code_is_good_once_even_when_two_hand_it_in_at_the_same_moment
    a_code_that_is_too_old_is_refused_and_a_new_one_works
    sending_again_kills_the_code_before_and_waits_its_time
    an_address_with_an_account_is_told_so_only_after_its_code
    a_new_password_ends_every_other_session_and_the_old_password
    an_address_without_an_account_hears_of_it_in_the_letter_and_after_the_code
    five_wrong_passwords_lock_the_account_for_a_while_and_not_for_good
    passwords_that_break_a_rule_and_empty_names_are_refused_and_the_ticket_stays
    an_account_that_nobody_uses_is_warned_twice_and_deleted_after_two_years
    a_warning_that_could_not_be_sent_is_sent_later_and_nothing_is_deleted_before
    an_email_session_opens_nothing_that_needs_id_porten
    ending_all_sessions_ends_each_of_them_and_nobody_elses
    a_mail_server_that_is_down_is_said_and_one_that_refuses_too
    requests_that_are_not_in_the_contract_are_refused_in_its_form
}

mod scenario {
    use super::*;

    pub(super) async fn an_account_is_registered_with_a_code_and_then_logs_in(database: Database) {
        let desk = Desk::new(database).await;
        let token = desk.register(KARI).await;
        let me = desk.me(&token).await.unwrap();
        assert_eq!((me.name.as_str(), me.way), ("Amina Testesen", Way::Email));
        assert_eq!(me.email.unwrap().as_str(), KARI);
        let session = desk.log_in("  KARI@Example.no ", PASSWORD).await.unwrap();
        assert_eq!(session.session.way, Way::Email);
        assert_eq!(problem(desk.log_in(KARI, "FjordBlikk73").await), ProblemCode::CredentialsWrong);
        assert_eq!(problem(desk.log_in("ola@example.no", PASSWORD).await), ProblemCode::CredentialsWrong);
    }

    pub(super) async fn a_wrong_code_says_how_many_tries_are_left_and_five_wrong_ones_end_it(database: Database) {
        let desk = Desk::new(database).await;
        let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
        let code = desk.letter(KARI, 0).await.code().unwrap();
        let wrong = other_than(&code);
        for left in [4, 3, 2, 1] {
            let refused = desk.check(&sent.handle, &wrong).await.err().unwrap();
            assert_eq!((refused.code, refused.tries_left), (ProblemCode::CodeWrong, Some(left)));
        }
        assert_eq!(problem(desk.check(&sent.handle, &wrong).await), ProblemCode::CodeUsedUp);
        assert_eq!(problem(desk.check(&sent.handle, &code).await), ProblemCode::CodeUsedUp);
    }

    pub(super) async fn a_code_is_good_once_even_when_two_hand_it_in_at_the_same_moment(database: Database) {
        let desk = Desk::new(database).await;
        let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
        let code = desk.letter(KARI, 0).await.code().unwrap();
        let (one, two) = tokio::join!(desk.check(&sent.handle, &code), desk.check(&sent.handle, &code));
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        let ticket = one.or(two).ok().unwrap().ticket;
        let (one, two) =
            tokio::join!(desk.register_with(&ticket, PASSWORD, "Kari"), desk.register_with(&ticket, PASSWORD, "Kari"));
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        assert_eq!(problem(desk.check(&sent.handle, &code).await), ProblemCode::CodeExpired);
    }

    pub(super) async fn a_code_that_is_too_old_is_refused_and_a_new_one_works(database: Database) {
        let desk = Desk::new(database).await;
        let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
        assert_eq!(sent.expires_in_seconds, 600);
        let code = desk.letter(KARI, 0).await.code().unwrap();
        desk.advance(SignedDuration::from_secs(600));
        assert_eq!(problem(desk.check(&sent.handle, &code).await), ProblemCode::CodeExpired);
        desk.resend(&sent.handle).await.unwrap();
        let code = desk.letter(KARI, 1).await.code().unwrap();
        let ticket = desk.check(&sent.handle, &code).await.unwrap().ticket;
        desk.advance(SignedDuration::from_secs(1_800));
        assert_eq!(problem(desk.register_with(&ticket, PASSWORD, "Kari").await), ProblemCode::TicketInvalid);
    }

    pub(super) async fn sending_again_kills_the_code_before_and_waits_its_time(database: Database) {
        let desk = Desk::new(database).await;
        let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
        let first = desk.letter(KARI, 0).await.code().unwrap();
        let refused = desk.resend(&sent.handle).await.err().unwrap();
        assert_eq!(refused.code, ProblemCode::RateLimited);
        assert!((1..=30).contains(&refused.retry_after_seconds.unwrap()));
        desk.advance(SignedDuration::from_secs(30));
        desk.resend(&sent.handle).await.unwrap();
        let second = desk.letter(KARI, 1).await.code().unwrap();
        if first != second {
            assert_eq!(problem(desk.check(&sent.handle, &first).await), ProblemCode::CodeWrong);
        }
        assert!(desk.check(&sent.handle, &second).await.is_ok());
    }

    pub(super) async fn an_address_with_an_account_is_told_so_only_after_its_code(database: Database) {
        let desk = Desk::new(database).await;
        desk.register(KARI).await;
        let known = desk.code(CodePurpose::Register, KARI).await.unwrap();
        let unknown = desk.code(CodePurpose::Register, "ola@example.no").await.unwrap();
        assert_eq!(known.handle.len(), unknown.handle.len());
        assert_eq!(
            (known.expires_in_seconds, known.resend_in_seconds),
            (unknown.expires_in_seconds, unknown.resend_in_seconds)
        );
        let letter = desk.letter(KARI, 1).await;
        assert!(letter.text.contains("already"), "{}", letter.text);
        let checked = desk.check(&known.handle, &letter.code().unwrap()).await.unwrap();
        assert!(checked.has_account);
        let again = desk.register_with(&checked.ticket, "AnnenFjord33", "Kari").await;
        assert_eq!(problem(again), ProblemCode::AccountExists);
        assert!(desk.new_password(&checked.ticket, "AnnenFjord33").await.is_ok(), "the ticket is not lost");
    }

    pub(super) async fn a_new_password_ends_every_other_session_and_the_old_password(database: Database) {
        let desk = Desk::new(database).await;
        let (first, second) = (desk.register(KARI).await, desk.log_in(KARI, PASSWORD).await.unwrap().token);
        let other = desk.register("ola@example.no").await;
        let ticket = desk.ticket(CodePurpose::Reset, KARI).await;
        let new = desk.new_password(&ticket, "AnnenFjord33").await.unwrap().token;
        for token in [first, second] {
            assert_eq!(problem(desk.me(&token).await), ProblemCode::SessionEnded);
        }
        assert!(desk.me(&new).await.is_ok());
        assert!(desk.me(&other).await.is_ok());
        assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::CredentialsWrong);
        assert!(desk.log_in(KARI, "AnnenFjord33").await.is_ok());
        assert_eq!(problem(desk.new_password(&ticket, "TredjeFjord44").await), ProblemCode::TicketInvalid);
    }

    pub(super) async fn an_address_without_an_account_hears_of_it_in_the_letter_and_after_the_code(database: Database) {
        let desk = Desk::new(database).await;
        let sent = desk.code(CodePurpose::Reset, KARI).await.unwrap();
        let letter = desk.letter(KARI, 0).await;
        assert!(letter.text.contains("no account is registered"), "{}", letter.text);
        let checked = desk.check(&sent.handle, &letter.code().unwrap()).await.unwrap();
        assert!(!checked.has_account);
        assert_eq!(problem(desk.new_password(&checked.ticket, PASSWORD).await), ProblemCode::AccountMissing);
        assert!(desk.register_with(&checked.ticket, PASSWORD, "Kari").await.is_ok(), "the ticket is not lost");
    }

    pub(super) async fn five_wrong_passwords_lock_the_account_for_a_while_and_not_for_good(database: Database) {
        let desk = Desk::new(database).await;
        desk.register(KARI).await;
        for _ in 0..5 {
            assert_eq!(problem(desk.log_in(KARI, "FjordBlikk73").await), ProblemCode::CredentialsWrong);
        }
        let locked = desk.log_in(KARI, PASSWORD).await.err().unwrap();
        assert_eq!(locked.code, ProblemCode::RateLimited);
        let wait = locked.retry_after_seconds.unwrap();
        assert!((800..=900).contains(&wait), "{wait}");
        // Trying on does not make it longer.
        assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::RateLimited);
        desk.advance(SignedDuration::from_secs(i64::from(wait)));
        assert!(desk.log_in(KARI, PASSWORD).await.is_ok());
    }

    pub(super) async fn passwords_that_break_a_rule_and_empty_names_are_refused_and_the_ticket_stays(
        database: Database,
    ) {
        let desk = Desk::new(database).await;
        let ticket = desk.ticket(CodePurpose::Register, KARI).await;
        let long = format!("Fj7{}", "qwpeoriuty".repeat(20));
        for password in
            ["", "Fjord7", "fjordblikk72", "FjordBlåbær72", "Fjord Blikk72", "Password1", "Kari12345", &long]
        {
            assert_eq!(problem(desk.register_with(&ticket, password, "Kari").await), ProblemCode::PasswordRefused);
        }
        for name in ["", "  ", "Kari\r\nBcc: ola@example.no"] {
            assert_eq!(problem(desk.register_with(&ticket, PASSWORD, name).await), ProblemCode::NameRefused);
        }
        assert!(desk.register_with(&ticket, PASSWORD, "Кари 李").await.is_ok());
    }

    pub(super) async fn an_account_that_nobody_uses_is_warned_twice_and_deleted_after_two_years(database: Database) {
        let desk = Desk::new(database).await;
        desk.register(KARI).await;
        desk.advance(SignedDuration::from_hours(24 * 390));
        desk.register("ola@example.no").await;
        desk.sandbox.my_page().tidy().await.unwrap();
        assert_eq!(desk.sandbox.mailbox().to(KARI).len(), 1, "the code; no warning yet");
        // Two years are 730 or 731 days.
        desk.advance(SignedDuration::from_hours(24 * 312));
        desk.sandbox.my_page().tidy().await.unwrap();
        let warning = desk.letter(KARI, 1).await;
        assert!(warning.text.contains("in 30 days") && warning.text.contains("Amina Testesen"), "{}", warning.text);
        desk.sandbox.my_page().tidy().await.unwrap();
        assert_eq!(desk.sandbox.mailbox().to(KARI).len(), 2, "nobody is warned twice of the same");
        desk.advance(SignedDuration::from_hours(24 * 23));
        desk.sandbox.my_page().tidy().await.unwrap();
        assert!(desk.letter(KARI, 2).await.text.contains("in 7 days"));
        assert!(desk.log_in(KARI, "FjordBlikk73").await.is_err(), "a wrong password is no use of it");
        desk.advance(SignedDuration::from_hours(24 * 8));
        desk.sandbox.my_page().tidy().await.unwrap();
        assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::CredentialsWrong);
        assert!(desk.log_in("ola@example.no", PASSWORD).await.is_ok(), "only what nobody used");
        assert_eq!(desk.sandbox.mailbox().to("ola@example.no").len(), 1);
        let ticket = desk.ticket(CodePurpose::Reset, KARI).await;
        assert_eq!(problem(desk.new_password(&ticket, PASSWORD).await), ProblemCode::AccountMissing);
    }

    pub(super) async fn a_warning_that_could_not_be_sent_is_sent_later_and_nothing_is_deleted_before(
        database: Database,
    ) {
        let desk = Desk::new(database).await;
        desk.register(KARI).await;
        desk.sandbox.faults().set(Fault::MailDown);
        desk.advance(SignedDuration::from_hours(24 * 800));
        for _ in 0..3 {
            desk.sandbox.my_page().tidy().await.unwrap();
            desk.advance(SignedDuration::from_hours(24 * 40));
        }
        assert!(desk.log_in(KARI, PASSWORD).await.is_ok(), "nobody's account goes without a warning");
        desk.sandbox.faults().clear();
        desk.advance(SignedDuration::from_hours(24 * 720));
        desk.sandbox.my_page().tidy().await.unwrap();
        assert!(desk.letter(KARI, 1).await.text.contains("in 30 days"), "being used begins it anew");
    }

    pub(super) async fn an_email_session_opens_nothing_that_needs_id_porten(database: Database) {
        let desk = Desk::new(database).await;
        let token = desk.register(KARI).await;
        for (method, path) in
            [(Method::GET, path::CONTACT), (Method::GET, path::RESIDENCY), (Method::POST, path::CONFIRMATIONS)]
        {
            let request = desk.http.request(method, format!("{}{path}", desk.service)).bearer_auth(&token);
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), StatusCode::FORBIDDEN);
            let problem: mypage_api::Problem = response.json().await.unwrap();
            assert_eq!(problem.code, ProblemCode::LevelTooLow, "{path}");
        }
    }

    pub(super) async fn ending_all_sessions_ends_each_of_them_and_nobody_elses(database: Database) {
        let desk = Desk::new(database).await;
        let (one, two) = (desk.register(KARI).await, desk.log_in(KARI, PASSWORD).await.unwrap().token);
        let other = desk.register("ola@example.no").await;
        let list = desk.http.get(format!("{}{}", desk.service, path::SESSIONS)).bearer_auth(&one);
        let list: SessionList = list.send().await.unwrap().json().await.unwrap();
        assert_eq!(list.sessions.len(), 2);
        assert_eq!(list.sessions.iter().filter(|session| session.current).count(), 1);
        let end = desk.http.delete(format!("{}{}", desk.service, path::SESSIONS)).bearer_auth(&one);
        assert_eq!(end.send().await.unwrap().status(), StatusCode::NO_CONTENT);
        for token in [one, two] {
            assert_eq!(problem(desk.me(&token).await), ProblemCode::SessionEnded);
        }
        assert!(desk.me(&other).await.is_ok());
    }

    pub(super) async fn a_mail_server_that_is_down_is_said_and_one_that_refuses_too(database: Database) {
        let desk = Desk::new(database).await;
        desk.sandbox.faults().set(Fault::MailDown);
        assert_eq!(problem(desk.code(CodePurpose::Register, KARI).await), ProblemCode::MailUnavailable);
        desk.sandbox.faults().clear();
        desk.sandbox.faults().set(Fault::MailRefused);
        assert_eq!(problem(desk.code(CodePurpose::Register, KARI).await), ProblemCode::MailRefused);
        desk.sandbox.faults().clear();
        desk.sandbox.faults().set(Fault::MailLater);
        let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
        desk.sandbox.faults().clear();
        let code = desk.letter(KARI, 0).await.code().unwrap();
        assert!(desk.check(&sent.handle, &code).await.is_ok(), "a letter that is wanted later is sent later");
    }

    pub(super) async fn requests_that_are_not_in_the_contract_are_refused_in_its_form(database: Database) {
        let desk = Desk::new(database).await;
        let email = "kari@example.no\r\nBcc: ola@example.no";
        for body in [
            json!({}),
            json!({ "purpose": "register", "email": email, "language": "en" }),
            json!({ "purpose": "register", "email": "kari", "language": "en" }),
            json!({ "purpose": "steal", "email": KARI, "language": "en" }),
            json!({ "purpose": "register", "email": KARI, "language": "en", "extra": 1 }),
        ] {
            let answer = desk.ask::<serde_json::Value>(Method::POST, path::CODES, &body).await;
            assert_eq!(problem(answer), ProblemCode::InvalidRequest, "{body}");
        }
        let huge = json!({ "email": KARI, "password": "x".repeat(100_000) });
        let answer = desk.ask::<serde_json::Value>(Method::POST, path::SESSIONS_EMAIL, &huge).await;
        assert_eq!(problem(answer), ProblemCode::TooLarge);
        assert!(desk.sandbox.mailbox().letters().is_empty());
    }
}

/// A code that is not this one.
fn other_than(code: &str) -> String {
    if code == "000000" { "000001".into() } else { "000000".into() }
}
