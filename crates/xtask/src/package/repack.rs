//! A Debian package, packed once more: the bundler compresses in a way that leaves a third more, names whoever built it as the
//! owner of the files, and does not say which versions of the C library and the web view the program needs.

use std::{fs, path::Path, process::Command};

use crate::{
    places,
    process::{Failure, exists, run},
};

/// Debian's package of the web view, as the bundler names it, and the oldest that draws the window as it should be.
const WEB_VIEW: &str = "libwebkit2gtk-4.1-0";
const OLDEST_WEB_VIEW: &str = "2.40";

/// Packs a `.deb` anew, in its place. Others are left as they are.
pub(super) fn repack(package: &Path, folder: &Path) -> Result<(), Failure> {
    if package.extension().is_none_or(|ending| ending != "deb") || !exists("dpkg-deb") {
        return Ok(());
    }
    let opened = folder.join("repacked");
    // What is left of an earlier time is in the way.
    let _ = fs::remove_dir_all(&opened);
    run(Command::new("dpkg-deb").arg("--raw-extract").arg(package).arg(&opened))?;
    say_versions(&opened)?;
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "-Zxz", "-z9", "--build"]).arg(&opened).arg(package);
    run(pack.env("SOURCE_DATE_EPOCH", time_of_last_change()?))
}

/// Says which C library and which web view the program needs: an older system says so when the package is installed, and not when the
/// app is started.
fn say_versions(opened: &Path) -> Result<(), Failure> {
    let mut tool = Command::new("objdump");
    let output = tool.arg("-T").arg(opened.join("usr/bin/minside")).output();
    let output = output.map_err(|error| Failure::NotStarted("objdump".into(), error))?;
    let control = opened.join("DEBIAN").join("control");
    let text = fs::read_to_string(&control).map_err(|error| Failure::File(control.clone(), error))?;
    let c_library = newest_c_library(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| Failure::Missing("the program names no C library".into()))?;
    fs::write(&control, with_versions(&text, c_library)).map_err(|error| Failure::File(control, error))
}

fn with_versions(control: &str, (major, minor): (u32, u32)) -> String {
    let control = control.replacen("Depends: ", &format!("Depends: libc6 (>= {major}.{minor}), "), 1);
    control.replacen(WEB_VIEW, &format!("{WEB_VIEW} (>= {OLDEST_WEB_VIEW})"), 1)
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
    fn a_package_says_which_versions_it_needs() {
        let control = "Package: minside\nDepends: xdg-utils, libwebkit2gtk-4.1-0, libgtk-3-0\n";
        let said = "Depends: libc6 (>= 2.34), xdg-utils, libwebkit2gtk-4.1-0 (>= 2.40), libgtk-3-0\n";
        assert!(with_versions(control, (2, 34)).ends_with(said));
    }

    #[test]
    fn the_newest_c_library_is_the_one_that_is_needed() {
        let symbols = "DF *UND* (GLIBC_2.2.5) free\nDF *UND* (GLIBC_2.34) __libc_start_main\nDF *UND* (GLIBC_2.9) x\n";
        assert_eq!(newest_c_library(symbols), Some((2, 34)));
        assert_eq!(newest_c_library("none"), None);
    }
}
