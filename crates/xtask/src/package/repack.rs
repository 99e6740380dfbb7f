//! A Debian package, packed once more: the bundler compresses in a way that leaves a third more, names whoever built it as the
//! owner of the files, and does not say which C library the program needs.

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
    need_c_library(&opened)?;
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "-Zxz", "-z9", "--build"]).arg(&opened).arg(package);
    run(pack.env("SOURCE_DATE_EPOCH", time_of_last_change()?))
}

/// Adds the C library that the program was linked with to what the package depends on: an older system says so when the package
/// is installed, and not when the app is started.
fn need_c_library(opened: &Path) -> Result<(), Failure> {
    let mut tool = Command::new("objdump");
    let output = tool.arg("-T").arg(opened.join("usr/bin/minside")).output();
    let output = output.map_err(|error| Failure::NotStarted("objdump".into(), error))?;
    let control = opened.join("DEBIAN").join("control");
    let text = fs::read_to_string(&control).map_err(|error| Failure::File(control.clone(), error))?;
    let needed = newest_c_library(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| Failure::Missing("the program names no C library".into()))?;
    let text = text.replacen("Depends: ", &format!("Depends: libc6 (>= {}.{}), ", needed.0, needed.1), 1);
    fs::write(&control, text).map_err(|error| Failure::File(control, error))
}

/// The newest version of the C library among a program's symbols.
fn newest_c_library(symbols: &str) -> Option<(u32, u32)> {
    let versions = symbols.split("GLIBC_").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| c != '.' && !c.is_ascii_digit()).unwrap_or(rest.len());
        let mut parts = rest[..end].split('.');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    });
    versions.max()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_c_library_is_the_one_that_is_needed() {
        let symbols = "DF *UND* (GLIBC_2.2.5) free\nDF *UND* (GLIBC_2.34) __libc_start_main\nDF *UND* (GLIBC_2.9) x\n";
        assert_eq!(newest_c_library(symbols), Some((2, 34)));
        assert_eq!(newest_c_library("none"), None);
    }
}
