//! Looking into a package: what must be in it is, and what must not be is not.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::cargo_home;
use crate::{
    places,
    process::{Failure, exists, succeeds},
};

/// What an installed app has on Linux.
const FILES: [&str; 16] = [
    "usr/bin/minside",
    "usr/share/applications/Minside.desktop",
    "usr/share/metainfo/no.minside.desktop.metainfo.xml",
    "usr/share/man/man1/minside.1.gz",
    "usr/share/doc/minside/copyright",
    "usr/share/doc/minside/ADMIN.md.gz",
    "usr/share/doc/minside/CHANGELOG.md.gz",
    "usr/share/doc/minside/third-party.txt.gz",
    "usr/share/icons/hicolor/16x16/apps/minside.png",
    "usr/share/icons/hicolor/32x32/apps/minside.png",
    "usr/share/icons/hicolor/48x48/apps/minside.png",
    "usr/share/icons/hicolor/64x64/apps/minside.png",
    "usr/share/icons/hicolor/128x128/apps/minside.png",
    "usr/share/icons/hicolor/256x256/apps/minside.png",
    "usr/share/icons/hicolor/512x512/apps/minside.png",
    "usr/share/icons/hicolor/scalable/apps/minside.svg",
];

/// What stands in the code of testers: an account of the sandbox with its password, and the doors of builds for tests.
const OF_TESTERS: [&str; 3] = ["FjordBlikk72", "soker@example.no", "MINSIDE_TEST_"];

/// Of testers and, where it is given out, of the computer that made it; none of it is anybody's business.
pub(super) fn strangers(is_given_out: bool) -> Vec<String> {
    let mut strangers = OF_TESTERS.map(str::to_owned).to_vec();
    if is_given_out {
        let folders = [places::root()].into_iter().chain(cargo_home());
        strangers.extend(folders.map(|folder| folder.to_string_lossy().into_owned()));
    }
    strangers
}

/// Looks into the program itself, as it goes into every package of every system.
pub(super) fn look_into_program(program: &Path, strangers: &[String]) -> Result<(), Failure> {
    match stranger_in(program, strangers)? {
        Some(stranger) => Err(Failure::Missing(format!("{} has {stranger} in it", program.display()))),
        None => Ok(()),
    }
}

/// Looks into a package of Linux, where there is a program to open it with.
pub(super) fn look_into(package: &Path, has_environment: bool, strangers: &[String]) -> Result<(), Failure> {
    let folder = places::target().join("package").join("opened");
    // What is left of an earlier look is in the way.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| Failure::File(folder.clone(), error))?;
    if !open(package, &folder)? {
        println!("NOT LOOKED INTO: {}: there is nothing here to open it with", package.display());
        return Ok(());
    }
    match fault_in(&folder, has_environment, strangers)? {
        Some(fault) => Err(Failure::Missing(format!("{}: {fault}", package.display()))),
        None => Ok(()),
    }
}

/// Opens a package into a folder; whether there is anything here that can.
fn open(package: &Path, folder: &Path) -> Result<bool, Failure> {
    let name = match package.extension().and_then(|ending| ending.to_str()) {
        Some("deb") => "dpkg-deb",
        Some("rpm") => "bsdtar",
        _ => return Ok(false),
    };
    if !exists(name) {
        return Ok(false);
    }
    let mut opener = Command::new(name);
    match name {
        "dpkg-deb" => opener.arg("--extract").arg(package).arg(folder),
        _ => opener.arg("-xpf").arg(package).arg("-C").arg(folder),
    };
    if succeeds(&mut opener) { Ok(true) } else { Err(Failure::Program(format!("{name} {}", package.display()))) }
}

/// What is wrong with what a package would put into a system; the first of it.
fn fault_in(folder: &Path, has_environment: bool, strangers: &[String]) -> Result<Option<String>, Failure> {
    if let Some(file) = FILES.iter().find(|file| !folder.join(file).is_file()) {
        return Ok(Some(format!("{file} is missing")));
    }
    if folder.join("usr/lib/Minside/environment.toml").is_file() != has_environment {
        return Ok(Some(format!("the environment is {}there", if has_environment { "not " } else { "" })));
    }
    for file in all(folder) {
        if let Some(stranger) = stranger_in(&file, strangers)? {
            return Ok(Some(format!("{} has {stranger} in it", file.display())));
        }
        if let Some(fault) = mode_fault(&file, file.ends_with("usr/bin/minside")) {
            return Ok(Some(fault));
        }
    }
    Ok(None)
}

fn stranger_in<'a>(file: &Path, strangers: &'a [String]) -> Result<Option<&'a String>, Failure> {
    let bytes = fs::read(file).map_err(|error| Failure::File(file.to_owned(), error))?;
    let is_in = |stranger: &&String| bytes.windows(stranger.len()).any(|window| window == stranger.as_bytes());
    Ok(strangers.iter().find(is_in))
}

/// Every file below a folder.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() { found.extend(all(&path)) } else { found.push(path) }
    }
    found
}

/// A program is 0755 and everything else 0644.
#[cfg(unix)]
fn mode_fault(file: &Path, program: bool) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(file).ok()?.permissions().mode() & 0o7777;
    let right = if program { 0o755 } else { 0o644 };
    (mode != right).then(|| format!("{} has the mode {mode:o}", file.display()))
}

#[cfg(not(unix))]
fn mode_fault(_: &Path, _: bool) -> Option<String> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A folder that is gone with the test.
    struct Opened(PathBuf);

    impl Opened {
        /// What a good package would be, opened.
        fn new(name: &str) -> Self {
            let opened = Self(std::env::temp_dir().join(format!("minside-{name}-{}", std::process::id())));
            for file in FILES {
                opened.put(file, "good", if file == "usr/bin/minside" { 0o755 } else { 0o644 });
            }
            opened
        }

        fn put(&self, file: &str, text: &str, mode: u32) {
            let file = self.0.join(file);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder of our own");
            fs::write(&file, text).expect("a file of our own");
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("permissions of our own file");
        }

        fn fault(&self) -> Option<String> {
            fault_in(&self.0, false, &strangers(true)).expect("files that can be read")
        }
    }

    impl Drop for Opened {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_good_package_has_no_fault_and_one_without_a_file_has() {
        let opened = Opened::new("good");
        assert_eq!(opened.fault(), None);
        fs::remove_file(opened.0.join(FILES[3])).unwrap();
        assert_eq!(opened.fault(), Some(format!("{} is missing", FILES[3])));
    }

    #[test]
    fn a_password_of_the_sandbox_is_found_in_a_program() {
        let opened = Opened::new("stranger");
        opened.put("usr/bin/minside", "\u{0}\u{1}FjordBlikk72\u{2}", 0o755);
        assert!(opened.fault().unwrap().contains("FjordBlikk72"));
        assert!(look_into_program(&opened.0.join("usr/bin/minside"), &strangers(false)).is_err());
    }

    #[test]
    fn the_folder_of_whoever_made_it_is_found() {
        let opened = Opened::new("folder");
        opened.put("usr/lib/Minside/notes", &places::root().join("src").to_string_lossy(), 0o644);
        assert!(opened.fault().is_some());
    }

    #[test]
    fn a_file_that_only_its_owner_can_read_is_found() {
        let opened = Opened::new("mode");
        opened.put("usr/lib/Minside/notes", "", 0o600);
        assert!(opened.fault().unwrap().contains("600"));
    }

    #[test]
    fn an_environment_that_nobody_asked_for_is_found() {
        let opened = Opened::new("environment");
        opened.put("usr/lib/Minside/environment.toml", "", 0o644);
        assert_eq!(opened.fault(), Some("the environment is there".into()));
    }

    #[test]
    fn what_is_looked_for_still_stands_in_the_code_of_testers() {
        let read = |file: &str| fs::read_to_string(places::root().join(file)).unwrap();
        let code = read("crates/sandbox/src/cases.rs") + &read("src-tauri/src/start.rs");
        for text in OF_TESTERS {
            assert!(code.contains(text), "{text}");
        }
    }
}
