//! Every screen, in every language, in light and dark, at 100 and 200 percent: no rule of accessibility broken, nothing cut
//! off, nothing untranslated. The pictures are left in `target/gallery`.

use sandbox::Fault;

use crate::support::{app::App, look::look_at, world::World};

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
    let app = world.app().await;
    let mut gallery = Gallery::default();
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
            app.wait_for("confirmation-preview").await;
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
