//! The desktop's keyring: GNOME's, the one most Linux desktops have.

use std::process::{Command, Stdio};

use super::{desktop::Desktop, processes, wait::until};

/// A keyring, well or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keyring {
    /// There and open, as after a normal login to the desktop.
    Unlocked,
    /// There is a message bus and no keyring on it.
    Missing,
    /// There, locked, and nobody there to unlock it.
    Locked,
    /// There, and it never answers.
    Hung,
    /// Not even a message bus.
    NoBus,
}

pub(super) async fn start(desktop: &mut Desktop, keyring: Keyring) {
    match keyring {
        Keyring::Missing | Keyring::NoBus => {}
        Keyring::Unlocked => drop(run(desktop, Some("\n")).await),
        Keyring::Locked => {
            let first = run(desktop, Some("a password that is not empty\n")).await;
            // An item makes it write the keyring that is then found locked.
            store_something(desktop);
            desktop.end_program(first).await;
            run(desktop, None).await;
        }
        Keyring::Hung => {
            let id = run(desktop, Some("\n")).await;
            processes::signal("STOP", &[id]);
        }
    }
}

/// Runs the keyring, unlocked with the password if one is given, and waits until it is on the bus.
async fn run(desktop: &mut Desktop, password: Option<&str>) -> u32 {
    let mut daemon = desktop.program("gnome-keyring-daemon");
    daemon.args(["--foreground", "--components=secrets"]).stdout(Stdio::null()).stderr(Stdio::null());
    let id = match password {
        Some(password) => {
            daemon.arg("--unlock");
            desktop.keep_running_with_input(daemon, password.as_bytes())
        }
        None => desktop.keep_running(daemon),
    };
    until(async || is_on_the_bus(desktop).then_some(())).await.expect("a keyring on the bus");
    id
}

fn is_on_the_bus(desktop: &Desktop) -> bool {
    let answer = send(
        desktop,
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        &["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
    );
    answer.contains("boolean true")
}

fn store_something(desktop: &Desktop) {
    let mut tool = desktop.program("sh");
    tool.args(["-c", "printf x | secret-tool store --label=other kind other"]);
    assert!(tool.status().expect("secret-tool").success(), "the keyring does not store");
}

/// How many items the keyring has, ours or not.
pub(crate) fn items(desktop: &Desktop) -> usize {
    const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";
    let answer = send(
        desktop,
        "org.freedesktop.secrets",
        COLLECTION,
        &["org.freedesktop.DBus.Properties.Get", "string:org.freedesktop.Secret.Collection", "string:Items"],
    );
    answer.matches(&format!("object path \"{COLLECTION}/")).count()
}

/// What the app has put into the keyring for an environment.
pub(crate) fn app_item(desktop: &Desktop, environment: &str) -> Option<String> {
    let mut tool = desktop.program("secret-tool");
    tool.args(["lookup", "service", &format!("no.minside.desktop/{environment}")]);
    let output = tool.output().expect("secret-tool");
    let text = String::from_utf8(output.stdout).expect("the item is text");
    (!text.is_empty()).then_some(text)
}

/// Takes the app's item out.
pub(crate) fn clear(desktop: &Desktop, environment: &str) {
    let mut tool = desktop.program("secret-tool");
    tool.args(["clear", "service", &format!("no.minside.desktop/{environment}")]);
    assert!(tool.status().expect("secret-tool").success(), "the keyring does not delete");
}

fn send(desktop: &Desktop, destination: &str, path: &str, call: &[&str]) -> String {
    let mut command: Command = desktop.program("dbus-send");
    command.args(["--session", "--print-reply", &format!("--dest={destination}"), path]).args(call);
    let output = command.output().expect("dbus-send");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
