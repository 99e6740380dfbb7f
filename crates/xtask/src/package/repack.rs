//! A Debian package, packed once more: the bundler compresses in a way that leaves a third more, and names whoever built it as
//! the owner of the files.

use std::{fs, path::Path, process::Command};

use crate::{
    places,
    process::{Failure, exists, run},
};

/// Packs a `.deb` anew, in its place. Others are left as they are.
pub(super) fn repack(package: &Path, folder: &Path) -> Result<(), Failure> {
    if package.extension().is_none_or(|ending| ending != "deb") || !exists("dpkg-deb") {
        return Ok(());
    }
    let opened = folder.join("repacked");
    // What is left of an earlier time is in the way.
    let _ = fs::remove_dir_all(&opened);
    run(Command::new("dpkg-deb").arg("--raw-extract").arg(package).arg(&opened))?;
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "-Zxz", "-z9", "--build"]).arg(&opened).arg(package);
    run(pack.env("SOURCE_DATE_EPOCH", time_of_last_change()?))
}

/// The time of the last commit, in seconds since 1970: the same input gives the same package.
fn time_of_last_change() -> Result<String, Failure> {
    let mut git = Command::new("git");
    let output = git.args(["log", "-1", "--format=%ct"]).current_dir(places::root()).output();
    let output = output.map_err(|error| Failure::NotStarted("git".into(), error))?;
    // Not a checkout of git's, then: any fixed time will do.
    let time = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(if time.is_empty() { "0".into() } else { time })
}
