//! Packages of the operating system. On Debian and its relatives they are installed; elsewhere the command is shown.

use std::{path::Path, process::Command};

use crate::{
    process::{Failure, exists, program, run, succeeds},
    setup::For,
};

/// What the app needs to be built, and to open a browser.
const BUILD: [&str; 4] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "xdg-utils"];

/// What a window needs where there is no screen, and the eyes and hands of the tests.
const TESTS: [&str; 28] = [
    "appstream",
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "default-jdk-headless",
    "desktop-file-utils",
    "fonts-dejavu-core",
    "fonts-noto-core",
    "gnome-keyring",
    "imagemagick",
    "libarchive-tools",
    "libjaxb-java",
    "librsvg2-bin",
    "libsecret-tools",
    "openbox",
    "poppler-utils",
    "postgresql",
    "procps",
    "python3-dbusmock",
    "python3-venv",
    "qpdf",
    "unzip",
    "webkit2gtk-driver",
    "xauth",
    "wmctrl",
    "xdotool",
    "xvfb",
    "zbar-tools",
];

/// Programs that a test needs, for systems whose packages we do not know by name.
const TEST_PROGRAMS: [&str; 7] =
    ["WebKitWebDriver", "Xvfb", "dbus-daemon", "dbus-send", "gnome-keyring-daemon", "pdftotext", "secret-tool"];

/// Installs what is missing, or says what is.
pub(crate) fn install(what: For) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    if exists("dpkg-query") { debian(what) } else { other_linux(what) }
}

fn debian(what: For) -> Result<(), Failure> {
    match what {
        For::Development => install_named(&BUILD),
        For::Demo | For::Tests => install_named(&[&BUILD[..], &TESTS[..]].concat()),
    }
}

/// Installs those of Debian's packages that are missing.
pub(crate) fn install_named(wanted: &[&str]) -> Result<(), Failure> {
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("Debian packages: all there");
        return Ok(());
    }
    println!("Debian packages to install: {}", missing.join(" "));
    apt_get(&["update"], &missing)?;
    apt_get(&[&["install", "-y", "--no-install-recommends"], &missing[..]].concat(), &missing)
}

fn apt_get(arguments: &[&str], missing: &[&str]) -> Result<(), Failure> {
    // Another apt-get may be at work; waiting for it is better than failing.
    let patient = ["-o", "DPkg::Lock::Timeout=300"];
    let command = [&["DEBIAN_FRONTEND=noninteractive", "apt-get"], &patient[..], arguments].concat();
    match as_root("env", &command) {
        Some(mut command) => run(&mut command),
        None => Err(Failure::NotAllowed(format!("apt-get install --no-install-recommends {}", missing.join(" ")))),
    }
}

pub(crate) fn is_installed(package: &str) -> bool {
    let output = Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]).output();
    output.is_ok_and(|output| output.stdout == b"installed")
}

/// Installs a package from a file, with what it depends on.
pub(crate) fn install_file(package: &Path) -> Result<(), Failure> {
    let file = package.display().to_string();
    apt_get(&["install", "-y", "--no-install-recommends", &file], &[&file])
}

/// Removes a package, and what it keeps.
pub(crate) fn purge(package: &str) -> Result<(), Failure> {
    apt_get(&["purge", "-y", package], &[package])
}

/// Whether packages can be installed here without asking anybody.
pub(crate) fn may_install() -> bool {
    // -n: where a password is wanted, the answer is no.
    exists("apt-get") && (is_root() || succeeds(&mut program("sudo", &["-n", "true"])))
}

/// A command with an administrator's rights; none if there is no way to them.
fn as_root(name: &str, arguments: &[&str]) -> Option<Command> {
    if is_root() {
        return Some(program(name, arguments));
    }
    exists("sudo").then(|| program("sudo", &[&[name], arguments].concat()))
}

fn is_root() -> bool {
    let user = Command::new("id").arg("-u").output();
    user.is_ok_and(|user| user.stdout.trim_ascii() == b"0")
}

fn other_linux(what: For) -> Result<(), Failure> {
    let mut missing = Vec::new();
    if !succeeds(&mut program("pkg-config", &["--exists", "webkit2gtk-4.1"])) {
        missing.push("WebKitGTK 4.1 with its headers");
    }
    if what != For::Development {
        missing.extend(TEST_PROGRAMS.into_iter().filter(|name| !exists(name)));
    }
    if missing.is_empty() {
        println!("system libraries and programs: all there");
        return Ok(());
    }
    let install = if exists("dnf") {
        "sudo dnf install webkit2gtk4.1-devel gcc pkgconf xdg-utils xorg-x11-server-Xvfb gnome-keyring libsecret poppler-utils"
    } else if exists("pacman") {
        "sudo pacman -S --needed webkit2gtk-4.1 base-devel xdg-utils xorg-server-xvfb gnome-keyring libsecret poppler"
    } else if exists("zypper") {
        "sudo zypper install webkit2gtk3-devel gcc pkg-config xdg-utils xorg-x11-server-Xvfb gnome-keyring libsecret-tools poppler-tools"
    } else {
        "(the packages of your distribution that have them)"
    };
    Err(Failure::Missing(format!("missing: {}. Install them, then try again:\n    {install}", missing.join(", "))))
}

/// macOS has the web view built in, Windows 10 and 11 too; what is left is the compiler, and cargo has already found it.
fn elsewhere() -> Result<(), Failure> {
    if cfg!(target_os = "macos") && !succeeds(&mut program("xcode-select", &["-p"])) {
        return Err(Failure::Missing(
            "the command line tools are missing. Install them:\n    xcode-select --install".into(),
        ));
    }
    Ok(())
}
