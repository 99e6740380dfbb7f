//! A desktop of one test's own: home folder, screen, message bus, keyring, and an `xdg-open` that only notes addresses.
//! Nothing of the computer's real desktop is seen or touched.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use super::{
    keyring::{self, Keyring},
    processes, screen_reader, system,
    wait::until,
};

/// Whether asking the desktop to open an address works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OpensBrowser {
    Yes,
    /// There is no browser: the desktop answers with an error.
    No,
}

/// A private desktop. Everything that runs on it ends with it.
pub(crate) struct Desktop {
    folder: TempDir,
    display: String,
    bus: Option<String>,
    system_bus: Option<String>,
    screen_reader: bool,
    /// Where the screen can be read while it is drawn.
    frames: Option<PathBuf>,
    children: Vec<Child>,
}

impl Desktop {
    /// Starts a desktop with such a keyring.
    pub(crate) async fn start(keyring: Keyring, browser: OpensBrowser) -> Self {
        Self::start_with(keyring, browser, None).await
    }

    /// Starts a desktop where all is well, and whose screen can be read in this folder.
    pub(crate) async fn start_watched(frames: &Path) -> Self {
        Self::start_with(Keyring::Unlocked, OpensBrowser::Yes, Some(frames.to_owned())).await
    }

    async fn start_with(keyring: Keyring, browser: OpensBrowser, frames: Option<PathBuf>) -> Self {
        let folder = tempfile::Builder::new().prefix("minside-").tempdir().expect("a temporary folder");
        let mut desktop = Self {
            folder,
            display: String::new(),
            bus: None,
            system_bus: None,
            screen_reader: false,
            frames,
            children: Vec::new(),
        };
        for below in ["bin", "config", "data", "cache", "state", "tmp", "documents"] {
            fs::create_dir(desktop.home().join(below)).expect("a folder in the temporary folder");
        }
        let runtime = desktop.home().join("run");
        fs::create_dir(&runtime).expect("a folder in the temporary folder");
        fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700)).expect("permissions of our own folder");
        desktop.set_browser(browser);
        desktop.start_screen();
        if keyring != Keyring::NoBus {
            desktop.bus = Some(desktop.start_bus("bus"));
        }
        keyring::start(&mut desktop, keyring).await;
        desktop
    }

    /// The home folder; the `XDG` folders are in it.
    pub(crate) fn home(&self) -> &Path {
        self.folder.path()
    }

    /// The screen, as X11 calls it.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// The file that the person chooses where the app asks for one.
    pub(crate) fn file_to_open(&self) -> PathBuf {
        self.documents().join("chosen")
    }

    /// The file of the administrator's policy on this desktop.
    pub(crate) fn policy(&self) -> PathBuf {
        self.home().join("policy.toml")
    }

    /// A folder for documents.
    pub(crate) fn documents(&self) -> PathBuf {
        self.home().join("documents")
    }

    /// A program on this desktop. It sees this desktop's environment and nothing else.
    pub(crate) fn program(&self, program: impl AsRef<Path>) -> Command {
        let home = self.home();
        let mut command = Command::new(program.as_ref());
        command.env_clear().current_dir(home).stdin(Stdio::null());
        command.env(processes::MARK, home).env("HOME", home).env("TMPDIR", home.join("tmp")).env("PATH", self.path());
        for (variable, below) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(variable, home.join(below));
        }
        // English at first; no settings daemon, which this desktop does not have.
        for (variable, value) in [("LANG", "C.UTF-8"), ("GSETTINGS_BACKEND", "memory"), ("RUST_BACKTRACE", "1")] {
            command.env(variable, value);
        }
        if !self.screen_reader {
            command.env("NO_AT_BRIDGE", "1");
        }
        if !self.display.is_empty() {
            command.env("DISPLAY", &self.display);
        }
        // With no address at all, a program would start a message bus by itself.
        command.env("DBUS_SESSION_BUS_ADDRESS", self.bus.as_deref().unwrap_or("unix:path=/nonexistent"));
        command.env("DBUS_SYSTEM_BUS_ADDRESS", self.system_bus.as_deref().unwrap_or("unix:path=/nonexistent"));
        command.env("XDG_SESSION_ID", "1");
        command
    }

    /// Starts a program that ends with the desktop.
    pub(crate) fn keep_running(&mut self, mut command: Command) -> u32 {
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
        let id = child.id();
        self.children.push(child);
        id
    }

    /// The person closes the app's window, which the window manager then asks the app to do. A key press would do the same, but the
    /// window manager misses one now and then.
    pub(crate) fn close_window(&self) {
        let output = self.program("wmctrl").args(["-F", "-c", "Minside"]).output().expect("wmctrl");
        assert!(output.status.success(), "no window to close: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Every address that the app asked the desktop to open, in their order.
    pub(crate) fn addresses(&self) -> Vec<String> {
        let noted = fs::read_to_string(self.noted_addresses()).unwrap_or_default();
        noted.lines().map(str::to_owned).collect()
    }

    /// Changes whether the desktop can open an address.
    pub(crate) fn set_browser(&self, browser: OpensBrowser) {
        let script = match browser {
            OpensBrowser::Yes => {
                format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", self.noted_addresses().display())
            }
            // What xdg-open says when it finds no program.
            OpensBrowser::No => "#!/bin/sh\nexit 3\n".to_owned(),
        };
        // The names by which a program asks a Linux desktop, all of them, so that nothing gets past.
        for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview", "x-www-browser"] {
            let file = self.home().join("bin").join(name);
            fs::write(&file, &script).expect("a script in our own folder");
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("permissions of our own file");
        }
    }

    /// Where the addresses are noted.
    pub(crate) fn noted_addresses(&self) -> PathBuf {
        self.home().join("addresses")
    }

    /// What programs have said on their terminal.
    pub(crate) fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.log_file()).unwrap_or_default()).into_owned()
    }

    /// Where it is kept.
    pub(crate) fn log_file(&self) -> PathBuf {
        self.home().join("log")
    }

    fn path(&self) -> OsString {
        let given = env::var_os("PATH").unwrap_or_default();
        let own = [self.home().join("bin")].into_iter();
        env::join_paths(own.chain(env::split_paths(&given))).expect("no colon in the names of folders")
    }

    fn start_screen(&mut self) {
        let mut xvfb = self.program("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
        // It complains about display numbers that are taken, and takes the next.
        xvfb.stderr(Stdio::null());
        if let Some(frames) = &self.frames {
            xvfb.arg("-fbdir").arg(frames);
        }
        let number = self.first_line(xvfb);
        self.display = format!(":{number}");
        let mut window_manager = self.program("openbox");
        window_manager.arg("--sm-disable").stdout(Stdio::null()).stderr(Stdio::null());
        self.keep_running(window_manager);
    }

    /// A bus on which nothing is started by asking for it: what is on it, a test has put there.
    fn start_bus(&mut self, name: &str) -> String {
        let file = self.home().join(name).with_extension("conf");
        let config = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            self.home().join("run").join(name).display()
        );
        fs::write(&file, config).expect("a file in our own folder");
        let mut bus = self.program("dbus-daemon");
        bus.args(["--nofork", "--nopidfile", "--nosyslog", "--print-address=1", "--config-file"]).arg(&file);
        bus.stderr(Stdio::null());
        self.first_line(bus)
    }

    /// Puts the bus on this desktop over which screen readers talk to programs.
    pub(crate) fn start_screen_reader(&mut self) {
        screen_reader::start(self);
        self.screen_reader = true;
    }

    /// The address of the message bus.
    pub(crate) fn bus_address(&self) -> &str {
        self.bus.as_deref().expect("a message bus")
    }

    /// Puts a logind on this desktop, a screen saver, and somebody who shows notifications.
    pub(crate) async fn start_system(&mut self) {
        self.system_bus = Some(self.start_bus("system-bus"));
        system::start(self).await;
    }

    /// Starts a program and reads the one line with which it says that it is there.
    fn first_line(&mut self, mut command: Command) -> String {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
        let mut line = String::new();
        let output = child.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut line).expect("a line of text");
        self.children.push(child);
        assert!(!line.trim().is_empty(), "{command:?} said nothing");
        line.trim().to_owned()
    }

    /// Gives a program its input, and keeps it running.
    pub(crate) fn keep_running_with_input(&mut self, mut command: Command, input: &[u8]) -> u32 {
        let mut child = command
            .stdin(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
        child.stdin.take().expect("the input is piped").write_all(input).expect("a program that reads its input");
        let id = child.id();
        self.children.push(child);
        id
    }

    /// Ends one of the programs, in the way that lets it clean up.
    pub(crate) async fn end_program(&mut self, id: u32) {
        processes::signal("TERM", &[id]);
        let Some(at) = self.children.iter().position(|child| child.id() == id) else { return };
        let mut child = self.children.swap_remove(at);
        until(async || matches!(child.try_wait(), Ok(Some(_))).then_some(()))
            .await
            .expect("a program that ends when asked");
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        processes::end_all(self.home());
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
