//! `cargo xtask …`: the commands of the README. They install what is missing, say what they do, and stop at the first
//! thing that does not work.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program talks on its terminal")]

mod bench;
mod checks;
mod cross;
mod demo;
mod dev;
mod fuzz;
mod node;
mod package;
mod packages;
mod places;
mod process;
mod schema;
mod setup;
mod tools;

use std::{path::PathBuf, process::ExitCode, time::Duration};

use process::Failure;
use setup::For;

const HELP: &str = "\
cargo xtask <command>

  setup              install what is missing, build the UI
  dev                the app with its sandbox, as one uses it; UI changes show at once
  demo [--out DIR]   the whole journey by itself, with or without a screen; pictures and the PDF go to DIR (out)
  fuzz [--seconds N] random bytes for whatever reads bytes from outside (60)
  test               every check there is, the demo at the end
  package            what people install on this system [--environment FILE] [--out DIR]
  package --try      one for a sandbox, installed, used and removed again (Debian)
  check-cross        Windows and macOS, as far as they can be checked from Linux
  bench [--out FILE] how fast it is and what it takes, beside other programs
  help               this text

  dev-services       what `tauri dev` starts beside the app: the sandbox and the building of the UI";

/// A command line, read.
#[derive(Debug, PartialEq, Eq)]
enum Order {
    Setup,
    Dev,
    DevServices,
    Demo { out: PathBuf },
    Fuzz { seconds: u64 },
    Test,
    Package(package::Wanted),
    TryPackage,
    CheckCross,
    Bench { out: Option<PathBuf> },
    Help,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(order) = order(&arguments) else {
        eprintln!("cargo xtask does not know: {}\n\n{HELP}", arguments.join(" "));
        return ExitCode::from(2);
    };
    match carry_out(&order) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn order(arguments: &[String]) -> Option<Order> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["setup"] => Some(Order::Setup),
        ["dev"] => Some(Order::Dev),
        ["dev-services"] => Some(Order::DevServices),
        ["demo"] => Some(Order::Demo { out: "out".into() }),
        ["demo", "--out", dir] => Some(Order::Demo { out: dir.into() }),
        ["fuzz"] => Some(Order::Fuzz { seconds: 60 }),
        ["fuzz", "--seconds", seconds] => seconds.parse().ok().map(|seconds| Order::Fuzz { seconds }),
        ["test"] => Some(Order::Test),
        ["package", "--try"] => Some(Order::TryPackage),
        ["package", ref rest @ ..] => wanted(rest).map(Order::Package),
        ["check-cross"] => Some(Order::CheckCross),
        ["bench"] => Some(Order::Bench { out: None }),
        ["bench", "--out", file] => Some(Order::Bench { out: Some(file.into()) }),
        [] | ["help" | "--help" | "-h"] => Some(Order::Help),
        _ => None,
    }
}

/// What is to be packaged; each option once, in any order.
fn wanted(arguments: &[&str]) -> Option<package::Wanted> {
    let mut wanted = package::Wanted { environment: None, out: "out".into() };
    let mut seen = Vec::new();
    for pair in arguments.chunks(2) {
        let [option, value] = pair else { return None };
        match *option {
            "--environment" if !seen.contains(option) => wanted.environment = Some(value.into()),
            "--out" if !seen.contains(option) => wanted.out = value.into(),
            _ => return None,
        }
        seen.push(*option);
    }
    Some(wanted)
}

fn carry_out(order: &Order) -> Result<(), Failure> {
    match order {
        Order::Setup => {
            setup::set_up(For::Tests)?;
            node::build()
        }
        Order::Dev => dev::dev(),
        Order::DevServices => dev::services(),
        Order::Demo { out } => demo::demo(out),
        Order::Fuzz { seconds } => fuzz::fuzz(Duration::from_secs(*seconds)),
        Order::Test => checks::run_all(),
        Order::Package(wanted) => package::package(wanted),
        Order::TryPackage => {
            setup::set_up(For::Tests)?;
            node::build()?;
            package::trial::try_out()
        }
        Order::CheckCross => cross::check(),
        Order::Bench { out } => bench::bench(out.as_deref()),
        Order::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Order> {
        order(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn every_command_of_the_help_text_is_understood() {
        let commands = HELP.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next());
        for command in commands {
            assert!(read(command).is_some(), "{command}");
        }
    }

    #[test]
    fn the_demo_goes_where_it_is_told() {
        assert_eq!(read("demo --out /tmp/x"), Some(Order::Demo { out: "/tmp/x".into() }));
        assert_eq!(read("demo"), Some(Order::Demo { out: "out".into() }));
    }

    #[test]
    fn a_package_is_made_of_what_was_said() {
        let Some(Order::Package(wanted)) = read("package --out x --environment e.toml") else {
            panic!("not understood")
        };
        assert_eq!((wanted.environment, wanted.out), (Some("e.toml".into()), "x".into()));
        assert!(read("package --out").is_none() && read("package --out a --out b").is_none());
    }

    #[test]
    fn what_is_not_understood_is_not_guessed() {
        for line in ["tests", "demo out", "demo --out", "setup --force"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
