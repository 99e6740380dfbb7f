//! The journey with the installed app. It has no driver in it and no door for tests: what a screen reader can press is
//! pressed, and what a person can see is looked at.

use std::{fs, path::Path, process::Stdio};

use sandbox::Sandbox;

use crate::{
    place,
    support::{
        browser::{Browser, Eid},
        desktop::{Desktop, OpensBrowser},
        keyring::{self, Keyring},
        processes,
        screen_reader::ScreenReader,
        traces::{files_named, files_with},
        wait::until,
    },
};

/// Where the package puts its menu entry and its program.
const MENU_ENTRY: &str = "/usr/share/applications/Minside.desktop";
const PROGRAM: &str = "/usr/bin/minside";
/// The file manager's and the panel's way to start what is in the menu.
const LAUNCHER: &str = "/usr/bin/gio";
/// A person of the sandbox.
const PERSON: &str = "temporary";

/// Plays the journey in the place that was prepared in this folder.
pub(crate) async fn play(folder: &Path) {
    let sandbox = place::start(folder).await;
    let mut desktop = Desktop::start(Keyring::Unlocked, OpensBrowser::Yes).await;
    desktop.start_screen_reader();
    let browser = Browser::start(&desktop).await;
    let reader = ScreenReader::new(&desktop).await;

    start_with(&desktop, folder, &[("MINSIDE_ENVIRONMENT", "/nonexistent/environment.toml")]);
    reader.find("heading", "Minside is not set up").await;
    picture(&desktop, &folder.join("0-not-set-up.png"));
    close(&desktop).await;

    start_from_menu(&desktop, folder);
    reader.find("heading", "Welcome to Minside").await;
    picture(&desktop, &folder.join("1-welcome.png"));
    reader.press("radio button", "Only me, or people I trust").await;
    reader.press("push button", "Continue").await;
    reader.find("heading", "How would you like to log in?").await;
    picture(&desktop, &folder.join("2-start.png"));

    let address = begin_login(&reader, &desktop, 0).await;
    browser.log_in(&address, Eid::BankId, PERSON).await;
    reader.find("heading", "Overview").await;
    picture(&desktop, &folder.join("3-overview.png"));
    start_from_menu(&desktop, folder);
    save(&reader, &desktop, folder).await;
    assert_eq!(running(&desktop), 1, "a second start only brings the window to the front");

    reader.press("push button", "Log out").await;
    reader.find("heading", "You are logged out").await;
    browser.visit(&address_after(&desktop, 1).await).await;
    browser.wait_for_text("logged out").await;
    assert_eq!(keyring::items(&desktop), 0, "the keyring is empty");
    close(&desktop).await;
    leaves_nothing(&sandbox, &desktop);
}

fn start_from_menu(desktop: &Desktop, folder: &Path) {
    start_with(desktop, folder, &[]);
}

fn start_with(desktop: &Desktop, folder: &Path, variables: &[(&str, &str)]) {
    let mut launcher = desktop.program(LAUNCHER);
    launcher.args(["launch", MENU_ENTRY]).env("LANG", "en_GB.UTF-8").env("SSL_CERT_FILE", folder.join("authority.pem"));
    launcher.envs(variables.iter().copied()).stdout(Stdio::null()).stderr(Stdio::null());
    assert!(launcher.status().expect("gio (package libglib2.0-bin)").success(), "the menu entry starts nothing");
}

async fn begin_login(reader: &ScreenReader, desktop: &Desktop, addresses: usize) -> String {
    reader.press("push button", "Log in with ID-porten").await;
    reader.press("check box", "I have BankID, Buypass or Commfides").await;
    reader.press("push button", "Open the browser and log in").await;
    address_after(desktop, addresses).await
}

/// The next address that the app asks the desktop to open, after this many.
async fn address_after(desktop: &Desktop, addresses: usize) -> String {
    until(async || desktop.addresses().get(addresses).cloned()).await.expect("the app to open an address")
}

/// Saves the confirmation, by the desktop's own dialog.
async fn save(reader: &ScreenReader, desktop: &Desktop, folder: &Path) {
    reader.press("push button", "Confirmation").await;
    reader.press("push button", "Save the confirmation").await;
    reader.press("push button", "Save").await;
    reader.find("heading", "The confirmation is saved").await;
    picture(desktop, &folder.join("4-saved.png"));
    let saved = files_named(desktop.home(), ".pdf");
    let [file] = &saved[..] else { panic!("one file is saved, not {saved:?}") };
    // The home may be on another disk.
    fs::copy(file, folder.join("confirmation.pdf")).expect("the saved file");
    fs::remove_file(file).expect("a file that can be removed");
}

fn running(desktop: &Desktop) -> usize {
    processes::running(desktop.home(), Path::new(PROGRAM)).len()
}

async fn close(desktop: &Desktop) {
    desktop.close_window();
    until(async || (running(desktop) == 0).then_some(())).await.expect("the app to end");
}

/// Nothing of the person is left anywhere, and after the app's own option nothing of the app.
fn leaves_nothing(sandbox: &Sandbox, desktop: &Desktop) {
    let person = sandbox.people().iter().find(|one| one.key == PERSON).expect("a person of the sandbox");
    let registered = person.registered.as_ref().expect("somebody who is registered");
    for text in [person.name, &registered.pid, &registered.duf] {
        let traces = files_with(desktop.home(), text);
        assert!(traces.is_empty(), "{PERSON} is still in {traces:?}");
    }
    let removed = desktop.program(PROGRAM).arg("--remove-everything").status().expect("the installed app");
    assert!(removed.success(), "something could not be removed");
    let left: Vec<_> = ["config", "cache", "data", "state"]
        .iter()
        .flat_map(|below| fs::read_dir(desktop.home().join(below)).into_iter().flatten().flatten())
        .map(|entry| entry.path())
        .filter(|path| {
            path.to_string_lossy().to_lowercase().rsplit('/').next().is_some_and(|name| name.contains("minside"))
        })
        .collect();
    assert!(left.is_empty(), "the app has left {left:?}");
}

fn picture(desktop: &Desktop, file: &Path) {
    let mut import = desktop.program("import");
    assert!(import.args(["-window", "root"]).arg(file).status().expect("import (package imagemagick)").success());
}
