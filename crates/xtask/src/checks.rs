//! Every check there is, in stages; the first that fails ends it.

use std::time::{Duration, Instant};

use crate::{
    demo, fuzz, node, package, places,
    process::{Failure, program, run, succeeds_within},
    schema,
    setup::{For, set_up},
};

type Check = fn() -> Result<(), Failure>;

/// The quick ones first. All that compile do it for the whole workspace and with the same profile, so that each crate
/// is compiled once for checking and once for running.
const STAGES: [(&str, Check); 13] = [
    ("set-up", || set_up(For::Tests)),
    ("Rust is formatted", || run(&mut program("cargo", &["fmt", "--all", "--check"]))),
    ("licences, sources, bans", || {
        run(&mut program("cargo", &["deny", "--log-level", "warn", "check", "licenses", "sources", "bans"]))
    }),
    ("security advisories", advisories),
    ("UI: types, accessibility", || run(&mut node::npm(&["run", "--silent", "check"]))),
    ("UI: tests", || run(&mut node::npm(&["run", "--silent", "test"]))),
    ("UI: build", node::build),
    ("clippy", clippy),
    ("tests", tests),
    ("the interface against its document", schema::schemathesis),
    ("fuzzing", || fuzz::fuzz(Duration::from_secs(30))),
    ("the demo", the_demo),
    ("the package, installed and removed", package::trial::try_out),
];

/// Runs every stage.
pub(crate) fn run_all() -> Result<(), Failure> {
    let begun = Instant::now();
    let mut done: Vec<(&str, Duration)> = Vec::new();
    for (number, (name, check)) in STAGES.iter().enumerate() {
        println!("\n== {} of {}: {name}", number + 1, STAGES.len());
        let stage = Instant::now();
        let result = check();
        done.push((name, stage.elapsed()));
        if let Err(failure) = result {
            summary(&done, begun.elapsed(), false);
            return Err(failure);
        }
        println!("== {name}: good ({:.0} s)", stage.elapsed().as_secs_f64());
    }
    summary(&done, begun.elapsed(), true);
    Ok(())
}

fn clippy() -> Result<(), Failure> {
    let mut clippy = program("cargo", &["clippy", "--workspace", "--all-targets", "--locked"]);
    // What is no test but a program among the tests is not among all targets.
    clippy.args(["--test", "demo", "--test", "installed", "--test", "speed"]);
    run(clippy.args(["--", "-D", "warnings"]))
}

fn tests() -> Result<(), Failure> {
    let settings = places::root().join("tests").join("nextest.toml");
    let mut tests = program("cargo", &["nextest", "run", "--workspace", "--locked", "--no-fail-fast", "--config-file"]);
    run(tests.arg(settings))?;
    run(&mut program("cargo", &["test", "--quiet", "--workspace", "--locked", "--doc"]))
}

/// The list of advisories comes over the network. Where it cannot be had, that is said and is no failure: the checks must
/// work without a network.
fn advisories() -> Result<(), Failure> {
    if !succeeds_within(&mut program("cargo", &["deny", "fetch", "db"]), Duration::from_mins(1)) {
        println!("NOT CHECKED: the list of security advisories cannot be reached from here");
        return Ok(());
    }
    run(&mut program("cargo", &["deny", "--log-level", "warn", "check", "--disable-fetch", "advisories"]))
}

fn the_demo() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!("NOT RUN: the demo drives the window, which works on Linux only");
        return Ok(());
    }
    demo::play(&places::target().join("demo"))
}

fn summary(done: &[(&str, Duration)], whole: Duration, good: bool) {
    println!("\n== summary");
    for (index, (name, time)) in done.iter().enumerate() {
        let failed = !good && index + 1 == done.len();
        println!("{} {name} ({:.0} s)", if failed { "FAILED" } else { "  good" }, time.as_secs_f64());
    }
    let left = STAGES.len() - done.len();
    if left > 0 {
        println!("not run: {left} stages after the one that failed");
    }
    println!("{} in {:.0} s", if good { "everything is good" } else { "not good" }, whole.as_secs_f64());
}
