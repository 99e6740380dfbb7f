//! Stand-ins for what a desktop has (python3-dbusmock): logind on a system bus of its own, a screen saver and somebody who
//! shows notifications on its session bus.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use super::{desktop::Desktop, wait::until};

/// Debian's Python, which has Debian's modules, whatever other Python comes first.
const PYTHON: &str = "/usr/bin/python3";

/// The one session of the stand-in.
const SESSION: &str = "/org/freedesktop/login1/session/1";
const MANAGER: &str = "/org/freedesktop/login1";

/// Starts the stand-ins, with the desktop's own user logged in.
pub(super) async fn start(desktop: &mut Desktop) {
    let mut logind = desktop.program(PYTHON);
    logind.args(["-m", "dbusmock", "--system", "--template", "logind"]).stdout(Stdio::null()).stderr(Stdio::null());
    desktop.keep_running(logind);
    let mut saver = desktop.program(PYTHON);
    let name = ["org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"];
    saver.args(["-m", "dbusmock", "--session"]).args(name).stdout(Stdio::null()).stderr(Stdio::null());
    desktop.keep_running(saver);
    let mut notifications = desktop.program(PYTHON);
    notifications.args(["-m", "dbusmock", "--session", "--template", "notification_daemon"]);
    notifications.stdout(Stdio::null()).stderr(Stdio::null());
    desktop.keep_running(notifications);
    until(async || {
        let session = "b.get_object('org.freedesktop.login1', '/org/freedesktop/login1')
            .AddSession('1', 'seat0', dbus.UInt32(1000), 'user', True, dbus_interface=MOCK)";
        let saver = "c.get_object('org.gnome.ScreenSaver', '/org/gnome/ScreenSaver').Introspect();
            c.get_object('org.freedesktop.Notifications', '/org/freedesktop/Notifications').Introspect()";
        (ask(desktop, &saver.replace('\n', "")).is_some() && ask(desktop, &session.replace('\n', "")).is_some())
            .then_some(())
    })
    .await
    .expect("a stand-in for logind");
}

/// What the tests make the stand-ins say.
impl Desktop {
    /// The desktop locks the screen.
    pub(crate) fn lock_screen(&self) {
        do_it(
            self,
            &format!(
                "b.get_object('org.freedesktop.login1', '{SESSION}').Lock(dbus_interface='org.freedesktop.login1.Session')"
            ),
        );
    }

    /// The screen saver begins or ends.
    pub(crate) fn screen_saver(&self, active: bool) {
        let value = if active { "True" } else { "False" };
        do_it(
            self,
            &format!(
                "c.get_object('org.gnome.ScreenSaver', '/org/gnome/ScreenSaver')\
                 .EmitSignal('org.gnome.ScreenSaver', 'ActiveChanged', 'b', [{value}], dbus_interface=MOCK)"
            ),
        );
    }

    /// Another user comes to the front.
    pub(crate) fn switch_user(&self) {
        do_it(
            self,
            &format!(
                "b.get_object('org.freedesktop.login1', '{SESSION}')\
                 .UpdateProperties('org.freedesktop.login1.Session', {{'Active': False}}, dbus_interface=MOCK)"
            ),
        );
    }

    /// The computer is about to sleep, or is awake again.
    pub(crate) fn sleep(&self, start: bool) {
        let value = if start { "True" } else { "False" };
        do_it(
            self,
            &format!(
                "b.get_object('org.freedesktop.login1', '{MANAGER}')\
                 .EmitSignal('org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', [{value}], dbus_interface=MOCK)"
            ),
        );
    }

    /// Everything that the desktop was asked to show, as one text.
    pub(crate) fn notifications(&self) -> String {
        let calls = "print(c.get_object('org.freedesktop.Notifications', '/org/freedesktop/Notifications')\
             .GetMethodCalls('Notify', dbus_interface=MOCK))";
        ask(self, &calls.replace('\n', "")).unwrap_or_default()
    }

    /// Whether somebody makes the computer wait before it sleeps.
    pub(crate) fn has_inhibitor(&self) -> bool {
        let list = format!(
            "print(len(b.get_object('org.freedesktop.login1', '{MANAGER}')\
             .ListInhibitors(dbus_interface='org.freedesktop.login1.Manager')))"
        );
        ask(self, &list).is_some_and(|count| count.trim() != "0")
    }
}

fn do_it(desktop: &Desktop, what: &str) {
    assert!(ask(desktop, what).is_some(), "the stand-in did not do {what}");
}

/// Runs a line of Python with both buses at hand; what it prints.
fn ask(desktop: &Desktop, line: &str) -> Option<String> {
    let script = format!(
        "import dbus\nMOCK = 'org.freedesktop.DBus.Mock'\nb = dbus.SystemBus()\nc = dbus.SessionBus()\n{line}\n"
    );
    let mut python: Command = desktop.program(Path::new(PYTHON));
    let output = python.args(["-c", &script]).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
