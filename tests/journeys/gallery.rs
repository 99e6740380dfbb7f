//! Every screen, in every language, in light and dark, at 100 and 200 percent: no rule of accessibility broken, nothing cut
//! off, nothing untranslated. The pictures are left in `target/gallery`.

use sandbox::Fault;

use crate::support::{
    app::App,
    look::look_at,
    world::{Plan, World},
};

/// What was found, screen by screen; said all at once at the end.
#[derive(Default)]
struct Gallery(Vec<String>);

impl Gallery {
    async fn look(&mut self, app: &App<'_>, name: &str) {
        self.0.extend(look_at(app, name).await);
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
    for (control, screen, back) in [
        ("settings-open", "settings", "back"),
        ("check-open", "check", "check-back"),
        ("guide-open", "guide", "guide-back"),
    ] {
        app.click(control).await;
        app.wait_for_screen(screen).await;
        gallery.look(&app, screen).await;
        app.click(back).await;
        app.wait_for_screen("start").await;
    }
    std::fs::write(world.desktop.file_to_open(), "no confirmation").expect("a file in our own folder");
    app.click("check-open").await;
    app.click("check-file").await;
    app.wait_for("check-result").await;
    gallery.look(&app, "check-result").await;
    app.click("check-back").await;
    app.click("help-open").await;
    app.wait_for("help-article").await;
    gallery.look(&app, "help-article").await;
    app.click("help-all").await;
    gallery.look(&app, "help").await;
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
    for screen in ["self-test", "help", "start"] {
        app.click("back").await;
        app.wait_for_screen(screen).await;
    }
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
    app.fill("register-address", "kari@example.no").await;
    app.click("register-send").await;
    app.wait_for("register-code").await;
    gallery.look(&app, "register-code").await;
    app.fill("register-code", &world.code_to("kari@example.no", 1).await).await;
    app.click("register-check").await;
    app.wait_for("register-password").await;
    app.fill("register-password", "Påske").await;
    gallery.look(&app, "register-password").await;
    gallery.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_my_page() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let mut gallery = Gallery::default();
    gallery.look(&app, "overview").await;
    for page in ["contact", "residency", "confirmation"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
        if page == "confirmation" {
            app.wait_for_preview().await;
        }
        gallery.look(&app, page).await;
    }
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
async fn the_screens_of_applications_and_appointments() {
    let world = World::new().await;
    let app = world.app().await;
    let mut gallery = Gallery::default();
    app.click("way-email").await;
    world.log_in_with_email(&app, sandbox::EMAIL_ACCOUNT, sandbox::EMAIL_PASSWORD).await;
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
    gallery.look(&app, "new-application").await;
    app.click("kind-family").await;
    app.click("application-begin").await;
    app.wait_for("application-review").await;
    app.click("application-review").await;
    app.wait_for("draft-missing").await;
    gallery.look(&app, "draft").await;
    app.click("application-back").await;
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
