//! Running programs: each is shown before it runs, and runs at the root of the checkout.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use thiserror::Error;

use crate::places;

/// Why a command ended early.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// A program ended with an error; it has said which.
    #[error("{0} failed")]
    Program(String),
    /// A program could not be started.
    #[error("{0} could not be started: {1}")]
    NotStarted(String, std::io::Error),
    /// Something is missing that this program does not install by itself.
    #[error("{0}")]
    Missing(String),
    /// The packages can only be installed by an administrator.
    #[error("packages are missing, and this is neither root nor is there a sudo. Run as an administrator:\n    {0}")]
    NotAllowed(String),
    /// A file of the checkout cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// One of the services that were to run side by side ended.
    #[error("{0} ended by itself")]
    Ended(&'static str),
}

/// A program to run at the root of the checkout, with the tools of the checkout at the end of its search path.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(places::root()).env("PATH", search_path());
    command
}

/// The search path: what is installed already comes first.
pub(crate) fn search_path() -> OsString {
    let given = env::var_os("PATH").unwrap_or_default();
    let own = [places::tools().join("bin")];
    // Only a folder name with a colon in it cannot be joined; the tools are then not found and said to be missing.
    env::join_paths(env::split_paths(&given).chain(own)).unwrap_or(given)
}

/// Whether there is a program of this name.
pub(crate) fn exists(name: &str) -> bool {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&search_path()).any(|folder| folder.join(&file).is_file())
}

/// Shows and runs a program.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Program(shown(command))),
        Err(error) => Err(Failure::NotStarted(shown(command), error)),
    }
}

/// Runs a program without a word; whether it went well.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a program without a word for at most this long; whether it went well.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() else {
        return false;
    };
    let begun = Instant::now();
    while begun.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    end(&mut child);
    false
}

/// Shows and starts a program.
pub(crate) fn start(command: &mut Command) -> Result<Child, Failure> {
    println!("$ {}", shown(command));
    command.spawn().map_err(|error| Failure::NotStarted(shown(command), error))
}

/// Ends a program and what it has started: asked first, so that it can clean up, then without asking.
pub(crate) fn end(child: &mut Child) {
    let id = child.id().to_string();
    if cfg!(windows) {
        succeeds(Command::new("taskkill").args(["/T", "/F", "/PID", &id]));
    } else {
        succeeds(Command::new("kill").args(["-s", "TERM", &id]));
    }
    for _ in 0..50 {
        if let Ok(Some(_)) = child.try_wait() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    // It did not listen; an error means that it is gone.
    let _ = child.kill();
    let _ = child.wait();
}

/// A command as one would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let line = words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
    match command.get_current_dir().and_then(|dir| dir.strip_prefix(places::root()).ok()) {
        Some(below) if below != Path::new("") => format!("(cd {}) {line}", below.display()),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        assert_eq!(shown(&program("cargo", &["fmt", "--all"])), "cargo fmt --all");
        assert_eq!(shown(program("npm", &["ci"]).current_dir(places::ui())), "(cd ui) npm ci");
    }

    #[test]
    fn what_is_installed_comes_before_our_own_tools() {
        let folders: Vec<PathBuf> = env::split_paths(&search_path()).collect();
        assert_eq!(folders.last(), Some(&places::tools().join("bin")));
    }

    #[test]
    fn a_program_that_does_not_end_in_time_has_not_succeeded() {
        let mut endless = program("cargo", &["--version"]);
        assert!(!succeeds_within(&mut endless, Duration::ZERO));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_is_told_to_end_ends() {
        let mut endless = program("sleep", &["1000"]).spawn().expect("sleep");
        end(&mut endless);
        assert!(matches!(endless.try_wait(), Ok(Some(_))));
    }
}
