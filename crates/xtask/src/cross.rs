//! Windows and macOS, as far as they can be checked from Linux: everything compiles and lints for both, and what runs without
//! a window runs under Wine.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use crate::{
    places,
    process::{Failure, program, run},
    setup::{For, set_up},
};

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";

/// Whose tests run under Wine: what the app itself stands on.
const UNDER_WINE: [&str; 6] = ["client", "confirmation", "idporten", "mypage-api", "signals", "texts"];

/// Wine knows no certificate authority of one's own: its chain engine takes no exclusive roots. And it lets connections in so
/// slowly that among a thousand the browser is not served in time.
const NOT_UNDER_WINE: &str =
    "not (package(idporten) and (test(/^tls::/) + test(/^listener::a_crowd_that_does_nothing/)))";

/// Checks both systems.
pub(crate) fn check() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure::Missing("this checks the other systems from Linux".into()));
    }
    let cross = cross_set_up()?;
    set_up(For::Tests)?;
    let folder = places::tools().join("cross");
    run(Command::new(cross).env("CROSS_DIR", &folder))?;
    let timed = |what: &str, words: &str| {
        let begun = Instant::now();
        run(&mut with(&folder, words))?;
        println!("== {what}: good ({:.0} s)", begun.elapsed().as_secs_f64());
        Ok::<_, Failure>(())
    };
    let lint = "--workspace --all-targets --test demo --test installed --test speed --locked";
    timed("Windows: compiles, lints", &format!("cargo clippy --target {WINDOWS} {lint} -- -D warnings"))?;
    let packages: String = UNDER_WINE.iter().map(|package| format!(" --package {package}")).collect();
    // Now and then Wine ends a program before it began; a fault of ours is there each time.
    let settings =
        format!("--config-file tests/nextest.toml --no-fail-fast --retries 2 --filterset '{NOT_UNDER_WINE}'");
    timed("Windows: tests under Wine", &format!("cargo nextest run --target {WINDOWS} --locked{packages} {settings}"))?;
    // There is no SDK of Apple here; told that it makes documentation, a crate leaves its Objective-C out.
    timed(
        "macOS: compiles, lints",
        &format!("env DOCS_RS=1 cargo-zigbuild clippy --target {MACOS} {lint} -- -D warnings"),
    )
}

/// The variable that names what makes a Debian computer able to compile for the others.
const SETUP: &str = "MINSIDE_CROSS_SETUP";

/// What makes a Debian computer able to compile for the others; it is no part of this repository. It takes the folder
/// `CROSS_DIR` and leaves in it `env`, which a shell reads before it compiles.
fn cross_set_up() -> Result<PathBuf, Failure> {
    let beside = places::root().join("../shared/tools/cross/setup-cross");
    let script = std::env::var_os(SETUP).map_or(beside, PathBuf::from);
    if script.is_file() {
        return Ok(script);
    }
    Err(Failure::Missing(format!(
        "there is no {}.\nSet {SETUP} to a script that takes a folder (CROSS_DIR), makes this computer able to compile for {WINDOWS} \
         and {MACOS}, and leaves `env` in the folder for a shell to read. CONTRIBUTING.md says more.",
        script.display()
    )))
}

/// A command in the surroundings that the set-up has made.
fn with(folder: &Path, words: &str) -> Command {
    let mut shell = program("bash", &["-c", &format!("set -e; . \"$CROSS_DIR/env\"; exec {words}")]);
    shell.env("CROSS_DIR", folder);
    shell
}
