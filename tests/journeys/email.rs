//! E-mail accounts in the window: registering, logging in, a forgotten password, and everything that can go wrong with
//! a code.

use jiff::SignedDuration;
use sandbox::Fault;

use crate::support::{wait::until, world::World};

const KARI: &str = "kari@example.no";
const PASSWORD: &str = "FjordBlikk72";
const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test(flavor = "multi_thread")]
async fn somebody_registers_logs_out_and_logs_in_again() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    let badge = app.text("account-badge").await;
    assert!(badge.contains("Amina Testesen") && badge.contains(KARI), "{badge}");
    world.log_out_of_email(&app).await;
    assert!(!world.has_asked_for_an_address(), "an e-mail account has no session in the browser");
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
    assert!(app.page_text().await.contains("E-mail and password"), "the way that was used last is named");
    app.click("way-email").await;
    assert_eq!(app.value("email-address").await, "", "but never who");
    world.log_in_with_email(&app, KARI, PASSWORD).await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_email_account_sees_the_pages_of_id_porten_locked_and_the_way_there() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.register(&app, KARI, PASSWORD).await;
    for page in ["contact", "residency", "confirmation"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
        assert!(app.text("locked").await.contains("BankID"));
        assert!(app.codes().await.is_empty());
    }
    app.click("locked-idporten").await;
    app.wait_for_screen("idporten").await;
    app.click("idporten-confirm-eid").await;
    app.click("idporten-start").await;
    browser.log_in(&world.next_address().await, crate::support::browser::Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
    assert!(app.text("account-badge").await.contains(&world.name_of("temporary")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_replaced_and_the_old_one_is_dead() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    world.log_out_of_email(&app).await;
    app.click("way-email").await;
    app.click("reset-open").await;
    app.fill("reset-address", KARI).await;
    app.click("reset-send").await;
    let code = world.code_to(KARI, 2).await;
    app.fill("reset-code", &format!(" {} {} ", &code[..3], &code[3..])).await;
    app.click("reset-check").await;
    app.fill("reset-password", "AnnenFjord33").await;
    app.click("reset-submit").await;
    app.wait_for_screen("overview").await;
    world.log_out_of_email(&app).await;
    app.click("way-email").await;
    world.log_in_with_email(&app, KARI, PASSWORD).await;
    app.wait_for_code("credentials-wrong").await;
    assert_eq!(app.value("email-password").await, "", "a password does not stay in its field");
    assert_eq!(app.value("email-address").await, KARI);
    world.log_in_with_email(&app, KARI, "AnnenFjord33").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_wrong_five_times_is_dead_and_a_new_one_works() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 1).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    app.fill("register-code", "12 34").await;
    app.click("register-check").await;
    app.wait_for_code("code-malformed").await;
    for left in ["4 more times", "3 more times", "2 more times", "once more"] {
        app.fill("register-code", wrong).await;
        app.click("register-check").await;
        app.wait_for_text(left).await;
    }
    app.fill("register-code", wrong).await;
    app.click("register-check").await;
    app.wait_for_code("code-used-up").await;
    assert!(!app.exists("register-code").await, "nobody types into a code that is dead");
    press_when_it_can_be(&app, "resend").await;
    let code = world.code_to(KARI, 2).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for("register-name").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_too_old_says_so_and_can_be_sent_again() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 1).await;
    world.sandbox.my_page().expire_codes().await.expect("the database");
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for_code("code-expired").await;
    press_when_it_can_be(&app, "resend").await;
    let code = world.code_to(KARI, 2).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for("register-name").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_typed_wrong_is_changed_without_beginning_anew() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    for wrong in ["kari", "kari@example", "kåri@example.no"] {
        app.fill("register-address", wrong).await;
        app.click("register-send").await;
        app.wait_for_code("address-malformed").await;
    }
    app.fill("register-address", "karo@example.no").await;
    app.click("register-send").await;
    app.wait_for("register-code").await;
    assert_eq!(app.text("code-address").await, "karo@example.no");
    app.click("change-address").await;
    app.wait_for("register-address").await;
    assert_eq!(app.value("register-address").await, "karo@example.no", "one letter is quicker than all of them");
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 1).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for("register-name").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_for_passwords_are_ticked_and_forbidden_characters_named() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 1).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.fill("register-name", "Amina Testesen").await;
    app.fill("register-password", "blåbær&7").await;
    app.wait_for_text("å is not accepted").await;
    let forbidden = app.text("password-forbidden").await;
    assert!(forbidden.contains("æ is not accepted") && forbidden.contains("& is not accepted"), "{forbidden}");
    let kept = "return [...document.querySelectorAll('[data-testid^=password-rule-]')]
        .filter((rule) => rule.dataset.kept === 'true').map((rule) => rule.dataset.testid.slice(14)).join(' ')";
    assert_eq!(app.script(kept).await, "long small digit uncommon");
    app.click("register-submit").await;
    app.wait_for_code("password-refused").await;
    app.click("password-make").await;
    let all = async || (app.script(kept).await == "long capital small digit plain uncommon").then_some(());
    until(all).await.expect("a password that keeps every rule");
    app.click("register-submit").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_has_an_account_is_led_to_a_new_password() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    world.log_out_of_email(&app).await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 2).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for("account-exists").await;
    app.click("exists-reset").await;
    app.fill("reset-password", "AnnenFjord33").await;
    app.click("reset-submit").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_deleted_after_two_years_is_explained_once_the_address_is_proved() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    world.log_out_of_email(&app).await;
    for days in [702, 23, 8] {
        world.sandbox.clock().advance(DAY * days);
        world.sandbox.my_page().tidy().await.expect("the database");
    }
    assert_eq!(world.sandbox.mailbox().to(KARI).len(), 3, "a code and two warnings");
    app.click("way-email").await;
    world.log_in_with_email(&app, KARI, PASSWORD).await;
    app.wait_for_code("credentials-wrong").await;
    app.click("reset-open").await;
    app.fill("reset-address", KARI).await;
    app.click("reset-send").await;
    let code = world.code_to(KARI, 4).await;
    assert!(!app.page_text().await.contains("No account is registered"), "nobody is told before the code");
    app.fill("reset-code", &code).await;
    app.click("reset-check").await;
    assert!(app.text("account-missing").await.contains("two years"));
    app.click("missing-register").await;
    app.fill("register-name", "Amina Testesen").await;
    app.fill("register-password", PASSWORD).await;
    app.click("register-submit").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_locked_out_is_told_for_how_long() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    world.log_out_of_email(&app).await;
    app.click("way-email").await;
    for _ in 0..5 {
        world.log_in_with_email(&app, KARI, "FjordBlikk73").await;
        app.wait_for_code("credentials-wrong").await;
        app.click("email-back").await;
        app.click("way-email").await;
    }
    world.log_in_with_email(&app, KARI, PASSWORD).await;
    app.wait_for_code("service-rate-limited").await;
    assert!(app.text("error").await.contains("15 minutes"), "{}", app.text("error").await);
    world.sandbox.clock().advance(SignedDuration::from_mins(15));
    world.log_in_with_email(&app, KARI, PASSWORD).await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_is_down_or_refuses_is_said_and_the_address_stays() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    for (fault, code) in [(Fault::MailDown, "mail-unavailable"), (Fault::MailRefused, "mail-refused")] {
        world.sandbox.faults().clear();
        world.sandbox.faults().set(fault);
        app.click("register-send").await;
        app.wait_for_code(code).await;
        assert_eq!(app.value("register-address").await, KARI);
    }
    world.sandbox.faults().clear();
    world.sandbox.faults().set(Fault::ServiceDown);
    app.click("register-send").await;
    app.wait_for_code("service-unreachable").await;
    world.sandbox.faults().clear();
    app.click("register-send").await;
    app.wait_for("register-code").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_the_window_in_the_middle_goes_on_there() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    app.wait_for("register-code").await;
    until(async || (world.keyring_items() == 1).then_some(())).await.expect("something to go on with");
    app.kill().await;
    let app = world.app().await;
    app.wait_for_screen("register").await;
    assert_eq!(app.text("code-address").await, KARI);
    let code = world.code_to(KARI, 1).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.wait_for("register-name").await;
    app.kill().await;
    let app = world.app().await;
    app.fill("register-name", "Amina Testesen").await;
    app.fill("register-password", PASSWORD).await;
    app.click("register-submit").await;
    app.wait_for_screen("overview").await;
    world.log_out_of_email(&app).await;
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("nothing left of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_email_session_outlives_a_crash_and_ends_with_its_logout() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, KARI, PASSWORD).await;
    world.token_in_keyring().await;
    app.kill().await;
    let app = world.app().await;
    app.wait_for_screen("overview").await;
    assert!(app.text("account-badge").await.contains(KARI));
    world.log_out_of_email(&app).await;
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_lead_to_one_recommendation_and_its_button() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("guide-open").await;
    app.wait_for_screen("guide").await;
    for answer in ["yes", "other"] {
        app.click(&format!("guide-answer-{answer}")).await;
    }
    assert!(app.text("guide-advice").await.contains("Never share"));
    app.click("guide-back").await;
    app.click("guide-answer-child").await;
    app.wait_for("guide-advice").await;
    app.click("guide-action").await;
    app.wait_for_screen("idporten").await;
    app.click("idporten-back").await;
    app.click("way-email").await;
    app.click("lost-open").await;
    for answer in ["deleted", "booked"] {
        app.click(&format!("guide-answer-{answer}")).await;
    }
    assert!(app.text("guide-advice").await.contains("still valid"));
}

/// A button that has to be waited for.
async fn press_when_it_can_be(app: &crate::support::app::App<'_>, button: &str) {
    let look = format!("return document.querySelector('[data-testid={button}]')?.ariaDisabled === 'false'");
    until(async || (app.script(&look).await == true).then_some(())).await.expect("a button that can be pressed");
    app.click(button).await;
}
