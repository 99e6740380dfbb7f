//! The UI's packages and build.

use std::{fs, path::Path, process::Command, time::SystemTime};

use crate::{
    places,
    process::{Failure, program, run},
};

/// npm is a script on Windows, and is only found with its whole name there.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The oldest Node.js that the UI's tools run on, as `ui/package.json` has it.
const NODE: (u32, u32) = (20, 19);

/// Installs the UI's packages if the lock file has changed since they were.
pub(crate) fn install() -> Result<(), Failure> {
    let version = program("node", &["--version"]).output().map(|output| output.stdout).unwrap_or_default();
    if version_of(&version).is_none_or(|version| version < NODE) {
        let (major, minor) = NODE;
        return Err(Failure::Missing(format!("Node.js {major}.{minor} or later is missing: https://nodejs.org")));
    }
    install_in(&places::ui())
}

/// Installs the packages of the OpenID provider that the tests log in at.
pub(crate) fn install_provider() -> Result<(), Failure> {
    install_in(&places::root().join("tests").join("provider"))
}

fn install_in(folder: &Path) -> Result<(), Failure> {
    let stamp = folder.join("node_modules").join(".package-lock.json");
    let fresh = match (changed(&stamp), changed(&folder.join("package-lock.json"))) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    };
    if fresh {
        println!("npm packages of {}: all there", folder.display());
        return Ok(());
    }
    run(program(NPM, &["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// The first two numbers of what `node --version` prints: `v20.20.2`.
fn version_of(printed: &[u8]) -> Option<(u32, u32)> {
    let mut numbers = std::str::from_utf8(printed).ok()?.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|meta| meta.modified()).ok()
}

/// Builds the UI into `ui/dist`, from where the app takes it.
pub(crate) fn build() -> Result<(), Failure> {
    run(&mut npm(&["run", "--silent", "build"]))
}

/// npm in the UI's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(NPM, arguments);
    command.current_dir(places::ui());
    command
}

/// A program that is one of the UI's packages. Run by node itself: then there is one process to end, on every system.
pub(crate) fn packaged(script: &str, arguments: &[&str]) -> Command {
    let script = places::ui().join("node_modules").join(script);
    let mut command = program("node", &[]);
    command.arg(script).args(arguments);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_understood() {
        assert_eq!(version_of(b"v20.20.2\n"), Some((20, 20)));
        assert_eq!(version_of(b""), None);
        assert_eq!(version_of(b"node: not found"), None);
        assert!(version_of(b"v20.9.0").unwrap() < NODE && version_of(b"v22.0.0").unwrap() > NODE);
    }

    #[test]
    fn the_oldest_node_is_the_one_that_the_ui_names() {
        let package = fs::read_to_string(places::ui().join("package.json")).unwrap();
        assert!(package.contains(&format!("\"node\": \">={}.{}\"", NODE.0, NODE.1)));
    }
}
