//! The steps of the demo.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use serde_json::{Value, json};

use crate::support::{browser::Eid, world::World};

/// Somebody whose papers are not the plain case: letters of another alphabet, protection that was prolonged.
const PERSON: &str = "collective";

/// The record of the journey.
struct Journey {
    out: PathBuf,
    steps: Vec<Value>,
    now: Option<(String, Instant)>,
    pictures: usize,
}

/// Plays the journey; whether every step held.
pub(crate) fn play(out: &Path) -> bool {
    fs::create_dir_all(out).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
    let mut journey = Journey { out: out.to_owned(), steps: Vec::new(), now: None, pictures: 0 };
    journey.forget_earlier_pictures();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    // A step that does not hold panics with what was on the screen; the steps before it are still worth recording.
    let ok = catch_unwind(AssertUnwindSafe(|| runtime.block_on(journey.whole()))).is_ok();
    journey.end_step(ok);
    let record = json!({ "ok": ok, "steps": journey.steps });
    let text = serde_json::to_string_pretty(&record).expect("a record of plain values") + "\n";
    fs::write(out.join("journey.json"), text).expect("the record of the journey written");
    ok
}

impl Journey {
    async fn whole(&mut self) {
        self.step("a desktop, a keyring and a sandbox start");
        let world = World::new().await;
        let browser = world.browser().await;
        let name = world.name_of(PERSON);

        self.step("the app starts");
        let app = world.app().await;
        app.wait_for_screen("start").await;
        app.speak("en").await;
        app.colour("light").await;
        self.picture(&app, "start").await;

        self.step("the first screen in Norwegian and in the dark");
        app.speak("nb").await;
        app.colour("dark").await;
        self.picture(&app, "start-nb-dark").await;
        app.speak("en").await;
        app.colour("light").await;

        self.step("the browser opens");
        app.click("way-idporten").await;
        app.wait_for_screen("idporten").await;
        self.picture(&app, "idporten").await;
        app.click("idporten-confirm-eid").await;
        app.click("idporten-start").await;
        let address = world.next_address().await;
        app.wait_for("idporten-cancel").await;
        self.picture(&app, "waiting").await;
        browser.visit(&address).await;
        browser.picture(&self.next_picture("browser-login")).await;

        self.step("login with BankID");
        browser.log_in(&address, Eid::BankId, PERSON).await;
        browser.picture(&self.next_picture("browser-logged-in")).await;
        app.wait_for_screen("overview").await;
        assert!(app.text("account-badge").await.contains(&name), "the overview is of {name}");
        self.picture(&app, "overview").await;

        self.step("the settings");
        app.click("settings-open").await;
        app.wait_for_screen("settings").await;
        self.picture(&app, "settings").await;
        app.click("back").await;

        for page in ["contact", "residency", "confirmation"] {
            self.step(&format!("the page {page}"));
            app.click(&format!("nav-{page}")).await;
            app.wait_for_screen(page).await;
            assert!(app.codes().await.is_empty(), "{page} shows an error");
            if page == "confirmation" {
                app.wait_for_preview().await;
            }
            self.picture(&app, page).await;
        }

        self.step("the confirmation is saved");
        app.click("confirmation-save").await;
        app.wait_for("confirmation-saved").await;
        self.picture(&app, "saved").await;
        let pdf = self.out.join("confirmation.pdf");
        fs::copy(world.saved_file(), &pdf).expect("the saved PDF");
        assert!(text_of(&pdf).contains(&name), "the PDF is of {name}");

        self.step("the signed-in pages in Norwegian and in the dark");
        app.speak("nb").await;
        app.colour("dark").await;
        app.click("nav-residency").await;
        app.wait_for_screen("residency").await;
        self.picture(&app, "residency-nb-dark").await;
        app.speak("en").await;
        app.colour("light").await;

        self.step("logging out");
        let token = world.token_in_keyring().await;
        world.log_out(&app, &browser).await;
        browser.wait_for_text("logged out").await;
        browser.picture(&self.next_picture("browser-logged-out")).await;
        self.picture(&app, "signed-out").await;

        self.step("nothing is left");
        assert_eq!(world.keyring_items(), 0, "the keyring is empty");
        let traces = crate::support::traces::files_with(world.desktop.home(), &token);
        assert!(traces.is_empty(), "the session is still in {traces:?}");
        app.click("receipt-done").await;
        app.wait_for_screen("start").await;
        self.check(&world, &app).await;
        self.with_email(&world, &app).await;
        app.close_window().await;
    }

    /// An employer checks what was saved.
    async fn check(&mut self, world: &World, app: &crate::support::app::App<'_>) {
        self.step("an employer checks the confirmation");
        fs::copy(world.saved_file(), world.desktop.file_to_open()).expect("the saved PDF");
        app.click("check-open").await;
        app.wait_for_screen("check").await;
        app.click("check-file").await;
        app.wait_for("check-result").await;
        assert!(app.text("check-result").await.contains("Genuine"), "the saved PDF is genuine");
        self.picture(app, "check").await;
        app.click("check-back").await;
        app.wait_for_screen("start").await;
    }

    /// The other way: an e-mail account.
    async fn with_email(&mut self, world: &World, app: &crate::support::app::App<'_>) {
        const EMAIL: &str = "amina@example.no";
        self.step("which way to use");
        app.click("guide-open").await;
        app.click("guide-answer-yes").await;
        self.picture(app, "guide").await;
        app.click("guide-answer-other").await;
        app.wait_for("guide-advice").await;
        self.picture(app, "guide-advice").await;
        app.click("guide-action").await;
        app.wait_for_screen("email").await;
        self.picture(app, "email").await;

        self.step("a code by e-mail");
        app.click("register-open").await;
        app.fill("register-address", EMAIL).await;
        app.click("register-send").await;
        let code = world.code_to(EMAIL, 1).await;
        app.fill("register-code", &code).await;
        self.picture(app, "register-code").await;
        app.click("register-check").await;

        self.step("an e-mail account is made");
        app.fill("register-name", "Amina Testesen").await;
        app.fill("register-password", "blåbær7").await;
        app.wait_for("password-forbidden").await;
        self.picture(app, "register-password").await;
        app.fill("register-password", "FjordBlikk72").await;
        app.click("register-submit").await;
        app.wait_for_screen("overview").await;
        self.picture(app, "overview-email").await;
        app.click("nav-residency").await;
        app.wait_for("locked").await;
        self.picture(app, "residency-locked").await;
        world.log_out_of_email(app).await;

        self.step("a wrong password");
        app.click("way-email").await;
        world.log_in_with_email(app, EMAIL, "FjordBlikk73").await;
        app.wait_for_code("credentials-wrong").await;
        self.picture(app, "wrong-password").await;
    }

    /// Begins a step; the one before it has held.
    fn step(&mut self, name: &str) {
        self.end_step(true);
        println!("  {name}");
        self.now = Some((name.to_owned(), Instant::now()));
    }

    fn end_step(&mut self, ok: bool) {
        if let Some((name, begun)) = self.now.take() {
            let milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
            self.steps.push(json!({ "name": name, "ok": ok, "milliseconds": milliseconds }));
        }
    }

    async fn picture(&mut self, app: &crate::support::app::App<'_>, name: &str) {
        app.picture(&self.next_picture(name)).await;
    }

    fn next_picture(&mut self, name: &str) -> PathBuf {
        self.pictures += 1;
        self.out.join(format!("{:02}-{name}.png", self.pictures))
    }

    /// Pictures of an earlier demo, numbered otherwise, would be taken for some of this one.
    fn forget_earlier_pictures(&self) {
        let files = fs::read_dir(&self.out).into_iter().flatten().flatten().map(|entry| entry.path());
        for file in files.filter(|file| is_picture_of_ours(file)) {
            // One that stays is written over or stands beside.
            let _ = fs::remove_file(file);
        }
    }
}

fn is_picture_of_ours(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let numbered = name.len() > 3 && name.as_bytes()[..2].iter().all(u8::is_ascii_digit) && name.as_bytes()[2] == b'-';
    numbered && file.extension().is_some_and(|extension| extension == "png")
}

fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().expect("pdftotext");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
