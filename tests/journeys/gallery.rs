//! Every screen, in every language, in light and dark, at 100, 200 and 400 percent: no rule of accessibility broken, nothing cut
//! off or covered, nothing untranslated. States of a screen that is looked at in full are looked at in fewer forms, see
//! [`glance_at`]. The pictures are left in `target/gallery`, each of the whole page.

use std::fs;

use sandbox::{EMAIL_ACCOUNT, EMAIL_PASSWORD, Fault};

use crate::support::{
    app::App,
    browser::Browser,
    keyring::Keyring,
    look::{glance_at, look_at, look_in_a_window_of},
    wait::until,
    world::{Plan, World},
};

/// The smallest window, and the largest screen that is in use.
const NARROW: (u32, u32) = (360, 780);
const HUGE: (u32, u32) = (3840, 2160);

const KARI: &str = "kari@example.no";
const PASSWORD: &str = "FjordBlikk72";

/// What was found, screen by screen; said all at once at the end.
#[derive(Default)]
struct Gallery(Vec<String>);

impl Gallery {
    async fn look(&mut self, app: &App<'_>, name: &str) {
        self.0.extend(look_at(app, name).await);
    }

    async fn glance(&mut self, app: &App<'_>, name: &str) {
        self.0.extend(glance_at(app, name).await);
    }

    /// Looks in the smallest window and on the largest screen.
    async fn look_in_other_windows(&mut self, app: &App<'_>, name: &str) {
        for size in [NARROW, HUGE] {
            self.0.extend(look_in_a_window_of(app, name, size).await);
        }
    }

    fn end(self) {
        assert!(self.0.is_empty(), "{} things are wrong:\n{}", self.0.len(), self.0.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_before_a_login() {
    let world = World::new().await;
    let app = world.app_as_it_comes().await;
    let mut gallery = Gallery::default();
    app.speak("en").await;
    app.click("welcome-continue").await;
    gallery.look(&app, "welcome").await;
    app.say_who_uses_it().await;
    gallery.look(&app, "start").await;
    gallery.look_in_other_windows(&app, "start").await;
    for (control, screen, back) in [("check-open", "check", "check-back"), ("guide-open", "guide", "guide-back")] {
        app.click(control).await;
        app.wait_for_screen(screen).await;
        gallery.look(&app, screen).await;
        app.click(back).await;
        app.wait_for_screen("start").await;
    }
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ways_from_the_first_screen() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    fs::write(world.desktop.file_to_open(), "no confirmation").expect("a file in our own folder");
    app.click("check-open").await;
    app.click("check-file").await;
    app.wait_for("check-result").await;
    gallery.look(&app, "check-result").await;
    app.click("check-back").await;
    app.click("trouble-open").await;
    app.click("guide-answer-unsure").await;
    app.wait_for("guide-advice").await;
    gallery.look(&app, "advice").await;
    app.click("guide-back").await;
    app.click("guide-back").await;
    app.click("way-idporten").await;
    app.wait_for_screen("idporten").await;
    gallery.look(&app, "idporten").await;
    app.click("idporten-confirm-eid").await;
    app.click("idporten-start").await;
    app.wait_for("idporten-cancel").await;
    gallery.look(&app, "waiting").await;
    app.click("idporten-cancel").await;
    app.wait_for_screen("start").await;
    gallery.look(&app, "cancelled").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_and_the_help() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.speak("en").await;
    app.click("settings-open").await;
    app.wait_for_screen("settings").await;
    gallery.look(&app, "settings").await;
    gallery.look_in_other_windows(&app, "settings").await;
    app.click("settings-remove").await;
    app.wait_for("settings-remove-yes").await;
    gallery.glance(&app, "remove-everything").await;
    app.click("back").await;
    app.click("help-open").await;
    app.wait_for("help-article").await;
    gallery.look(&app, "help-article").await;
    app.click("help-all").await;
    gallery.look(&app, "help").await;
    gallery.look_in_other_windows(&app, "help").await;
    app.fill("help-search", "forgoten pasword").await;
    app.wait_for("help-found").await;
    gallery.glance(&app, "help-found").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_self_test_and_the_report() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.speak("en").await;
    app.click("help-open").await;
    world.sandbox.faults().set(Fault::ClockSkew);
    world.sandbox.faults().set(Fault::IdportenDown);
    app.click("selftest-open").await;
    app.wait_for_text("2 things").await;
    world.sandbox.faults().clear();
    gallery.look(&app, "self-test").await;
    app.click("report-open").await;
    app.wait_for_screen("report").await;
    app.fill("report-words", "010190 12345").await;
    app.wait_for("report-looks").await;
    gallery.look(&app, "report").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_an_app_that_is_not_set_up() {
    let broken = vec![("address", "\"http://my-page.example\"".into())];
    let world = World::with(Plan { environment: broken, ..Plan::default() }).await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.wait_for_code("environment-broken").await;
    gallery.look(&app, "not-set-up").await;
    app.click("help-open").await;
    gallery.look(&app, "help-not-set-up").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_a_computer_that_others_use() {
    let world = World::with(Plan { policy: Some("shared_computer = true\n"), ..Plan::default() }).await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    gallery.glance(&app, "start-shared").await;
    app.kill().await;
    // With a minute in all, the countdown begins with the session.
    let (idle, whole) =
        ("shared_computer = true\nidle_minutes = 1\n", "shared_computer = true\nabsolute_minutes = 1\n");
    for (policy, button, name) in
        [(idle, "stay", "countdown"), (whole, "go-on", "countdown-end"), (whole, "go-on", "last-minute")]
    {
        fs::write(world.desktop.policy(), policy).expect("a file in our own folder");
        let app = world.app().await;
        app.click("way-email").await;
        world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
        app.wait_for(button).await;
        if name == "last-minute" {
            app.click(button).await;
            app.wait_for(name).await;
        }
        gallery.glance(&app, name).await;
        app.kill().await;
    }
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_of_an_email_account_without_a_keyring() {
    let world = World::with(Plan { keyring: Keyring::Missing, ..Plan::default() }).await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
    app.wait_for_code("keyring-missing").await;
    gallery.glance(&app, "keyring-missing").await;
    app.click("notice-close").await;
    gallery.glance(&app, "overview-email").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_email_accounts() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    app.wait_for_screen("email").await;
    app.fill("email-address", "nobody").await;
    app.click("email-submit").await;
    app.wait_for_code("address-malformed").await;
    gallery.look(&app, "email").await;
    app.click("register-open").await;
    app.wait_for_screen("register").await;
    gallery.glance(&app, "register-address").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    app.wait_for("register-code").await;
    app.fill("register-code", "12").await;
    app.click("register-check").await;
    app.wait_for_code("code-malformed").await;
    gallery.look(&app, "register-code").await;
    app.fill("register-code", &world.code_to(KARI, 1).await).await;
    app.click("register-check").await;
    app.wait_for("register-password").await;
    app.fill("register-password", "Påske").await;
    gallery.look(&app, "register-password").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_an_address_that_is_known_or_not() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    world.register(&app, KARI, PASSWORD).await;
    world.log_out_of_email(&app).await;
    app.click("way-email").await;
    app.click("register-open").await;
    prove(&world, &app, "register", KARI, 2).await;
    app.wait_for("account-exists").await;
    gallery.glance(&app, "account-exists").await;
    app.click("exists-reset").await;
    app.fill("reset-password", "Påske").await;
    gallery.glance(&app, "reset-password").await;
    app.click("reset-back").await;
    // What was proved is forgotten with the address.
    app.click("register-open").await;
    app.click("change-address").await;
    app.click("register-back").await;
    app.click("reset-open").await;
    app.wait_for("reset-send").await;
    gallery.glance(&app, "reset").await;
    prove(&world, &app, "reset", "nobody@example.no", 1).await;
    app.wait_for("account-missing").await;
    gallery.glance(&app, "account-missing").await;
    gallery.end();
}

/// Proves an address with the code of the newest of so many letters.
async fn prove(world: &World, app: &App<'_>, purpose: &str, address: &str, letters: usize) {
    app.fill(&format!("{purpose}-address"), address).await;
    app.click(&format!("{purpose}-send")).await;
    app.wait_for(&format!("{purpose}-code")).await;
    app.fill(&format!("{purpose}-code"), &world.code_to(address, letters).await).await;
    app.click(&format!("{purpose}-check")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_my_page() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let mut gallery = Gallery::default();
    gallery.look(&app, "overview").await;
    gallery.look_in_other_windows(&app, "overview").await;
    for page in ["contact", "residency"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
        gallery.look(&app, page).await;
    }
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_confirmation_an_error_and_the_receipt_of_a_logout() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let mut gallery = Gallery::default();
    app.click("nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    app.wait_for_preview().await;
    gallery.look(&app, "confirmation").await;
    world.sandbox.faults().set(Fault::ServiceDown);
    app.click("nav-contact").await;
    app.click("nav-residency").await;
    gallery.look(&app, "service-down").await;
    world.sandbox.faults().clear();
    app.click("logout").await;
    app.wait_for_screen("signed-out").await;
    gallery.look(&app, "signed-out").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_that_is_saved_or_not_to_be_had_and_what_a_check_says() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let mut gallery = Gallery::default();
    world.log_in(&app, &browser, "permanent").await;
    app.click("nav-confirmation").await;
    app.wait_for_preview().await;
    app.click("confirmation-save").await;
    app.wait_for("confirmation-saved").await;
    gallery.glance(&app, "confirmation-saved").await;
    let pdf = fs::read(world.saved_file()).expect("the saved confirmation");
    world.log_out(&app, &browser).await;
    gallery.glance(&app, "signed-out-with-files").await;
    app.click("receipt-done").await;
    let mut altered = pdf.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    for (bytes, verdict) in [(&pdf, "genuine"), (&altered, "altered")] {
        fs::write(world.desktop.file_to_open(), bytes).expect("a file in our own folder");
        app.wait_for_screen("start").await;
        app.click("check-open").await;
        app.click("check-file").await;
        app.wait_for("check-result").await;
        gallery.glance(&app, &format!("check-{verdict}")).await;
        app.click("check-back").await;
    }
    for person in ["expired", "unclear"] {
        without_a_confirmation(&world, &app, &browser, &mut gallery, person).await;
    }
    gallery.end();
}

async fn without_a_confirmation(world: &World, app: &App<'_>, browser: &Browser, gallery: &mut Gallery, person: &str) {
    world.log_in(app, browser, person).await;
    app.click("nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    let settled = "return document.querySelector('main .ds-alert') !== null";
    until(async || (app.script(settled).await == true).then_some(())).await.expect("why there is no confirmation");
    gallery.glance(app, &format!("confirmation-{person}")).await;
    world.log_out(app, browser).await;
    app.click("receipt-done").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_applications() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
    app.wait_for_screen("overview").await;
    app.click("nav-contact").await;
    app.wait_for_screen("contact").await;
    gallery.look(&app, "locked").await;
    app.click("nav-appointments").await;
    app.wait_for("appointments-empty").await;
    gallery.look(&app, "appointments").await;
    app.click("nav-applications").await;
    app.wait_for("application-row").await;
    gallery.look(&app, "applications").await;
    app.click("application-new").await;
    app.wait_for_screen("new-application").await;
    app.click("application-for-child").await;
    app.click("application-begin").await;
    app.wait_for("new-missing").await;
    gallery.look(&app, "new-application").await;
    app.click("kind-family").await;
    app.click("application-begin").await;
    app.wait_for("application-review").await;
    app.click("application-review").await;
    app.wait_for("draft-missing").await;
    gallery.look(&app, "draft").await;
    gallery.look_in_other_windows(&app, "draft").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_is_decided_and_its_booking() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
    app.wait_for_screen("overview").await;
    app.click("nav-applications").await;
    app.wait_for("application-row").await;
    let granted = "const rows = [...document.querySelectorAll('[data-testid=application-row]')];
        rows.at(-1).querySelector('[data-testid=application-open]').click();";
    app.script(granted).await;
    app.wait_for("decision").await;
    gallery.look(&app, "application").await;
    app.click("appointment-new").await;
    app.wait_for("appointment-time").await;
    app.click("appointment-time").await;
    gallery.look(&app, "booking").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_from_a_finished_draft_to_an_appointment() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    world.log_in_with_email(&app, EMAIL_ACCOUNT, EMAIL_PASSWORD).await;
    app.wait_for_screen("overview").await;
    super::cases::begin(&app, "me", "renewal").await;
    super::cases::fill_renewal(&app).await;
    app.click("application-review").await;
    app.wait_for("draft-summary").await;
    gallery.glance(&app, "draft-summary").await;
    app.click("application-submit").await;
    app.wait_for("handed-in").await;
    gallery.glance(&app, "handed-in").await;
    super::cases::book(&app).await;
    app.click("appointment-cancel").await;
    app.wait_for("appointment-cancel-yes").await;
    gallery.glance(&app, "appointment").await;
    gallery.end();
}
