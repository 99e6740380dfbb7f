//! One test's whole world: a desktop, and a sandbox with the issuer, the service and the people.

use std::{cell::Cell, fs, path::PathBuf};

use sandbox::{Limits, Options, Sandbox};

use super::{
    app::{App, SaveTo},
    browser::{Browser, Eid},
    desktop::{Desktop, OpensBrowser},
    keyring::{self, Keyring},
    traces::files_with,
    wait::until,
};

/// What is special about a test's world.
pub(crate) struct Plan {
    pub(crate) keyring: Keyring,
    pub(crate) browser: OpensBrowser,
    pub(crate) save_to: Option<SaveTo>,
    /// Whether the system says when somebody goes away.
    pub(crate) logind: bool,
    /// Whether a screen reader is used.
    pub(crate) screen_reader: bool,
    /// Another issuer than the sandbox's.
    pub(crate) issuer: Option<String>,
    /// The administrator's policy.
    pub(crate) policy: Option<&'static str>,
    /// Keys of the environment file and the values that they get instead, as TOML: `("login_timeout_seconds", "2")`.
    pub(crate) environment: Vec<(&'static str, String)>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            keyring: Keyring::Unlocked,
            browser: OpensBrowser::Yes,
            save_to: None,
            logind: false,
            screen_reader: false,
            issuer: None,
            policy: None,
            environment: Vec::new(),
        }
    }
}

/// The world.
pub(crate) struct World {
    pub(crate) desktop: Desktop,
    pub(crate) sandbox: Sandbox,
    environment: PathBuf,
    save_to: SaveTo,
    addresses_seen: Cell<usize>,
}

impl World {
    /// A world in which all is well.
    pub(crate) async fn new() -> Self {
        Self::with(Plan::default()).await
    }

    /// A world of this plan.
    pub(crate) async fn with(plan: Plan) -> Self {
        // Nobody waits half a minute in a test to have a second code sent.
        let limits = Limits { resend_seconds: 2, idporten_logins: 600, ..Limits::default() };
        let options = Options { limits: Some(limits), issuer: plan.issuer, ..Options::default() };
        let sandbox = Sandbox::start(options).await.expect("a sandbox");
        let mut desktop = Desktop::start(plan.keyring, plan.browser).await;
        if plan.logind {
            desktop.start_system().await;
        }
        if plan.screen_reader {
            desktop.start_screen_reader();
        }
        let environment = desktop.home().join("environment.toml");
        let text = fs::read_to_string(sandbox.environment_file()).expect("the sandbox's environment file");
        fs::write(&environment, changed(&text, &plan.environment)).expect("a file in our own folder");
        if let Some(policy) = plan.policy {
            fs::write(desktop.policy(), policy).expect("a file in our own folder");
        }
        let save_to = plan.save_to.unwrap_or_else(|| SaveTo::File(desktop.documents().join("confirmation.pdf")));
        Self { desktop, sandbox, environment, save_to, addresses_seen: Cell::new(0) }
    }

    /// Starts the app, on a computer that one person uses.
    pub(crate) async fn app(&self) -> App<'_> {
        let app = self.app_as_it_comes().await;
        app.say_who_uses_it().await;
        app
    }

    /// Starts the app, which may ask first who uses the computer.
    pub(crate) async fn app_as_it_comes(&self) -> App<'_> {
        App::start(&self.desktop, &self.environment, &self.save_to).await
    }

    /// Opens the browser.
    pub(crate) async fn browser(&self) -> Browser {
        Browser::start(&self.desktop).await
    }

    /// The next address that the app asks the desktop to open; waits for it.
    pub(crate) async fn next_address(&self) -> String {
        let seen = self.addresses_seen.get();
        let address = until(async || self.desktop.addresses().get(seen).cloned()).await;
        let address = address.expect("the app to open an address in the browser");
        self.addresses_seen.set(seen + 1);
        address
    }

    /// Whether the app has asked for an address that no test has taken yet.
    pub(crate) fn has_asked_for_an_address(&self) -> bool {
        self.desktop.addresses().len() > self.addresses_seen.get()
    }

    /// Presses all that begins a login, from the first screen; the address of the login.
    pub(crate) async fn begin_login(&self, app: &App<'_>) -> String {
        self.press_log_in(app).await;
        self.next_address().await
    }

    /// Presses all that begins a login, from the first screen.
    pub(crate) async fn press_log_in(&self, app: &App<'_>) {
        app.wait_for_screen("start").await;
        app.click("way-idporten").await;
        app.wait_for_screen("idporten").await;
        app.click("idporten-confirm-eid").await;
        app.click("idporten-start").await;
    }

    /// Logs in, from the first screen to the overview.
    pub(crate) async fn log_in(&self, app: &App<'_>, browser: &Browser, person: &str) {
        let address = self.begin_login(app).await;
        browser.log_in(&address, Eid::BankId, person).await;
        app.wait_for_screen("overview").await;
    }

    /// Logs out, in the app and in the browser.
    pub(crate) async fn log_out(&self, app: &App<'_>, browser: &Browser) {
        app.click("logout").await;
        app.wait_for_screen("signed-out").await;
        browser.visit(&self.next_address().await).await;
    }

    /// The code in the newest letter to an address, once there are this many letters.
    pub(crate) async fn code_to(&self, email: &str, letters: usize) -> String {
        let newest = async || {
            let letters_now = self.sandbox.mailbox().to(email);
            if letters_now.len() >= letters { letters_now.last().and_then(sandbox::Letter::code) } else { None }
        };
        until(newest).await.expect("a letter with a code")
    }

    /// Makes an e-mail account, from the first screen to the overview.
    pub(crate) async fn register(&self, app: &App<'_>, email: &str, password: &str) {
        app.wait_for_screen("start").await;
        app.click("way-email").await;
        app.click("register-open").await;
        app.fill("register-address", email).await;
        app.click("register-send").await;
        let code = self.code_to(email, 1).await;
        app.fill("register-code", &code).await;
        app.click("register-check").await;
        app.fill("register-name", "Amina Testesen").await;
        app.fill("register-password", password).await;
        app.click("register-submit").await;
        app.wait_for_screen("overview").await;
    }

    /// Logs out of an e-mail account, back to the first screen.
    pub(crate) async fn log_out_of_email(&self, app: &App<'_>) {
        app.click("logout").await;
        app.wait_for_screen("signed-out").await;
        app.click("receipt-done").await;
        app.wait_for_screen("start").await;
    }

    /// Hands in the form for logging in with e-mail.
    pub(crate) async fn log_in_with_email(&self, app: &App<'_>, email: &str, password: &str) {
        app.fill("email-address", email).await;
        app.fill("email-password", password).await;
        app.click("email-submit").await;
    }

    /// The file that the app saves to.
    pub(crate) fn saved_file(&self) -> PathBuf {
        match &self.save_to {
            SaveTo::File(file) => file.clone(),
            SaveTo::Cancelled | SaveTo::Dialog => panic!("in this world nobody saves"),
        }
    }

    /// The name of one of the synthetic people.
    pub(crate) fn name_of(&self, person: &str) -> String {
        let people = self.sandbox.people();
        people.iter().find(|one| one.key == person).expect("one of the synthetic people").name.to_owned()
    }

    /// The session token that the app has put into the keyring.
    pub(crate) async fn token_in_keyring(&self) -> String {
        let item = until(async || keyring::app_item(&self.desktop, "sandbox")).await.expect("the app's keyring item");
        let item: serde_json::Value = serde_json::from_str(&item).expect("the item is JSON");
        item["token"].as_str().expect("the item has a token").to_owned()
    }

    /// Whether one of the synthetic people can be found in any file of the desktop: name, numbers, address.
    pub(crate) fn finds_traces_of(&self, person: &str) -> Vec<PathBuf> {
        let people = self.sandbox.people();
        let person = people.iter().find(|one| one.key == person).expect("one of the synthetic people");
        let registered = person.registered.as_ref().expect("somebody who is registered");
        let address = registered.contact.address.as_ref().map(|address| address.lines[0].clone());
        let texts = [Some(registered.pid.clone()), Some(registered.duf.clone()), Some(person.name.to_owned()), address];
        texts.iter().flatten().flat_map(|text| files_with(self.desktop.home(), text)).collect()
    }

    /// How many items the keyring has.
    pub(crate) fn keyring_items(&self) -> usize {
        keyring::items(&self.desktop)
    }

    /// Takes the app's item out of the keyring, behind the app's back.
    pub(crate) fn empty_keyring(&self) {
        keyring::clear(&self.desktop, "sandbox");
    }
}

/// An environment file with other values for some keys.
fn changed(text: &str, changes: &[(&str, String)]) -> String {
    let mut text = text.to_owned();
    for (key, value) in changes {
        let beginning = format!("{key} =");
        // The first of that name: the tables that matter to a login stand before the others.
        let place = text.lines().position(|line| line.starts_with(&beginning));
        let replaced = |(number, line): (usize, &str)| {
            if Some(number) == place { format!("{key} = {value}") } else { line.to_owned() }
        };
        let after = text.lines().enumerate().map(replaced).collect::<Vec<_>>().join("\n") + "\n";
        assert_ne!(after, text, "the environment file has no {key}");
        text = after;
    }
    text
}
