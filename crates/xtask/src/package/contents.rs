//! Looking into a package: what must be in it is, and what must not be is not.

use std::{fs, path::Path};

use crate::{places, process::Failure};

/// What an installed app has on Debian.
const FILES: [&str; 15] = [
    "usr/bin/minside",
    "usr/share/applications/Minside.desktop",
    "usr/share/metainfo/no.minside.desktop.metainfo.xml",
    "usr/share/man/man1/minside.1.gz",
    "usr/share/doc/minside/copyright",
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

/// Of testers and, where it is given out, of the computer that made it; none of it is anybody's business.
fn strangers(is_given_out: bool) -> Vec<String> {
    let mut strangers = ["FjordBlikk72", "soker@example.no", "MINSIDE_TEST_"].map(str::to_owned).to_vec();
    if is_given_out {
        let home = std::env::var("HOME").unwrap_or_else(|_| "/nobody".into());
        strangers.extend([places::root().to_string_lossy().into_owned(), format!("{home}/.cargo")]);
    }
    strangers
}

/// Looks into a package. Only Debian's can be opened everywhere on Linux; what is in the others is made of the same files.
pub(super) fn look_into(package: &Path, has_environment: bool, is_given_out: bool) -> Result<(), Failure> {
    if package.extension().is_none_or(|ending| ending != "deb") {
        return Ok(());
    }
    let folder = places::target().join("package").join("opened");
    // What is left of an earlier look is in the way.
    let _ = fs::remove_dir_all(&folder);
    let mut open = std::process::Command::new("dpkg-deb");
    let opened = open.arg("--extract").arg(package).arg(&folder).status();
    if !opened.is_ok_and(|status| status.success()) {
        println!("NOT LOOKED INTO: there is no dpkg-deb here");
        return Ok(());
    }
    let wrong = |what: String| Err(Failure::Missing(format!("{}: {what}", package.display())));
    for file in FILES {
        if !folder.join(file).is_file() {
            return wrong(format!("{file} is missing"));
        }
    }
    let environment = folder.join("usr/lib/Minside/environment.toml");
    if environment.is_file() != has_environment {
        return wrong(format!("the environment is {}there", if has_environment { "not " } else { "" }));
    }
    let strangers = strangers(is_given_out);
    for file in all(&folder) {
        let bytes = fs::read(&file).map_err(|error| Failure::File(file.clone(), error))?;
        for stranger in &strangers {
            if bytes.windows(stranger.len()).any(|window| window == stranger.as_bytes()) {
                return wrong(format!("{} has {stranger} in it", file.display()));
            }
        }
        if let Some(fault) = mode_fault(&file, file.ends_with("usr/bin/minside")) {
            return wrong(fault);
        }
    }
    Ok(())
}

/// Every file below a folder.
fn all(folder: &Path) -> Vec<std::path::PathBuf> {
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
