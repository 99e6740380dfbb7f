//! The package, tried out as somebody would who was given it: installed, started from the menu, used, removed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Profile, Wanted, make};
use crate::{
    packages, places,
    process::{Failure, program, run},
};

/// The package's name.
const NAME: &str = "minside";

/// Makes a Debian package for a test environment on this computer, and tries it out.
pub(crate) fn try_out() -> Result<(), Failure> {
    if !packages::may_install() {
        println!("NOT RUN: packages can be installed on Debian and its relatives, with an administrator's rights");
        return Ok(());
    }
    if packages::is_installed(NAME) {
        println!("NOT RUN: {NAME} is installed on this computer, and is left as it is");
        return Ok(());
    }
    let folder = places::target().join("trial-world");
    // The world of an earlier trial had other ports and other keys.
    let _ = fs::remove_dir_all(&folder);
    run(&mut journey("prepare", &folder))?;
    let wanted = Wanted { environment: Some(folder.join("environment.toml")), out: folder.clone() };
    let made = make(&wanted, "deb", Profile::Trial)?;
    let package = made.first().ok_or_else(|| Failure::Missing("no package was made".into()))?;
    // Whatever came of it, the computer is left as it was.
    let tried = packages::install_file(package).and_then(|()| use_it(&folder));
    let kept = tried.and_then(|()| what_removing_must_find());
    let purged = packages::purge(NAME);
    let to_find = kept?;
    purged?;
    is_gone(&to_find)
}

/// Builds the program as it is given out, of what the tests have compiled: with the UI in it and without what only builds for
/// tests have.
pub(super) fn build() -> Result<(), Failure> {
    // Naming a test has cargo choose the same features as it does for the tests.
    let mut cargo = program("cargo", &["build", "--workspace", "--bin", NAME, "--test", "installed", "--locked"]);
    cargo.args([
        "--features",
        "tauri/custom-protocol",
        "--config",
        "profile.dev.package.minside.debug-assertions=false",
    ]);
    run(&mut cargo)?;
    run(Command::new("strip").arg(places::target().join("debug").join(NAME)))
}

fn use_it(folder: &Path) -> Result<(), Failure> {
    run(Command::new("desktop-file-validate").arg("/usr/share/applications/Minside.desktop"))?;
    let about = "/usr/share/metainfo/no.minside.desktop.metainfo.xml";
    run(Command::new("appstreamcli").args(["validate", "--no-net", about]))?;
    run(journey("play", folder).env("SSL_CERT_FILE", folder.join("authority.pem")))
}

/// The program that is the person, built with the whole workspace, like the tests, so that nothing is compiled twice.
fn journey(part: &str, folder: &Path) -> Command {
    let mut journey = program("cargo", &["test", "--quiet", "--workspace", "--test", "installed", "--", part]);
    journey.arg(folder);
    journey
}

/// The files that are there now and must not be afterwards: in the system, and in a home.
fn what_removing_must_find() -> Result<Vec<PathBuf>, Failure> {
    let mut files = files()?;
    files.extend(kept_in_a_home()?);
    Ok(files)
}

/// Looks whether anything of the package is left.
fn is_gone(files: &[PathBuf]) -> Result<(), Failure> {
    let left: Vec<_> = files.iter().filter(|file| file.exists()).collect();
    if packages::is_installed(NAME) || !left.is_empty() {
        return Err(Failure::Missing(format!("after the removal there is still: {left:?}")));
    }
    println!("removed: {} files, and what was kept in a home", files.len());
    Ok(())
}

/// The files of the package, without the folders that it shares with others.
fn files() -> Result<Vec<PathBuf>, Failure> {
    let mut list = Command::new("dpkg-query");
    let output = list.args(["--listfiles", NAME]).output();
    let output = output.map_err(|error| Failure::NotStarted("dpkg-query".into(), error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let ours = |file: &PathBuf| !file.is_dir() || file.ends_with("Minside") || file.ends_with("doc/minside");
    let files: Vec<PathBuf> = text.lines().map(PathBuf::from).filter(ours).collect();
    if files.is_empty() { Err(Failure::Missing("the installed package has no files".into())) } else { Ok(files) }
}

/// What an app that was used leaves in the home of whoever runs this: put there if there is nothing, for the removal to find.
fn kept_in_a_home() -> Result<Vec<PathBuf>, Failure> {
    let Some(home) = std::env::home_dir() else { return Ok(Vec::new()) };
    let kept = home.join(".config").join("minside");
    if kept.exists() {
        println!("NOT TRIED: {} is there already, and is left as it is", kept.display());
        return Ok(Vec::new());
    }
    let settings = kept.join("settings.json");
    fs::create_dir_all(&kept)
        .and_then(|()| fs::write(&settings, "{}"))
        .map_err(|error| Failure::File(settings, error))?;
    Ok(vec![kept])
}
