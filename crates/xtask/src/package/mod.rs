//! The package that people install: built in release, with the environment of whoever gives it out in it.

mod contents;
mod licences;
mod repack;
pub(crate) mod trial;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    node, places,
    process::{Failure, run},
    setup::{For, set_up},
};

/// What is packaged, and where it goes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The environment to put in; none makes a package that says on its first screen that it is not set up.
    pub environment: Option<PathBuf>,
    /// Where the packages go.
    pub out: PathBuf,
}

/// How the program in a package is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Profile {
    /// As small as it gets.
    Release,
    /// As soon as it gets, for trying the package out: of what the tests have compiled already, with no door for tests in it.
    Trial,
}

impl Profile {
    /// The folder that cargo builds into.
    fn folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Trial => "debug",
        }
    }

    /// Builds the program and bundles it.
    fn bundle(self, kinds: &str, config: &Path) -> Result<(), Failure> {
        let (command, debug): (_, &[&str]) = match self {
            Self::Release => ("build", &[]),
            Self::Trial => {
                trial::build()?;
                ("bundle", &["--debug"])
            }
        };
        let mut bundler =
            node::packaged("@tauri-apps/cli/tauri.js", &[command, "--ci", "--bundles", kinds, "--config"]);
        bundler.arg(config).args(debug).env("CARGO_TARGET_DIR", places::target());
        if self == Self::Release {
            bundler.args(["--", "--locked"]).env("CARGO_ENCODED_RUSTFLAGS", flags());
        }
        run(&mut bundler)
    }
}

/// Makes the packages of this system, looks into them, and says how large they are.
pub(crate) fn package(wanted: &Wanted) -> Result<(), Failure> {
    set_up(For::Development)?;
    make(wanted, KINDS, Profile::Release).map(drop)
}

/// Makes packages of these kinds; where they are.
fn make(wanted: &Wanted, kinds: &str, profile: Profile) -> Result<Vec<PathBuf>, Failure> {
    let environment = wanted.environment.as_deref().map(checked).transpose()?;
    let folder = places::target().join("package");
    make_folder(&folder)?;
    let config = folder.join("config.json");
    write(&config, &config_of(environment.as_deref(), &folder)?.to_string())?;
    profile.bundle(kinds, &config)?;
    make_folder(&wanted.out)?;
    let mut packages = Vec::new();
    for package in made(kinds, profile)? {
        repack::repack(&package, &folder)?;
        contents::look_into(&package, environment.is_some(), profile == Profile::Release)?;
        let file = wanted.out.join(package.file_name().unwrap_or_default());
        fs::copy(&package, &file).map_err(|error| Failure::File(file.clone(), error))?;
        println!("{} ({} kB)", file.display(), size(&file) / 1000);
        packages.push(file);
    }
    Ok(packages)
}

/// What is made here; the others are made on their own systems.
const KINDS: &str = if cfg!(windows) {
    "nsis"
} else if cfg!(target_os = "macos") {
    "dmg"
} else {
    "deb,rpm"
};

/// An environment file that may be given out. The app checks all of it at each start; what must never be in a package is
/// looked at here.
fn checked(file: &Path) -> Result<PathBuf, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::File(file.to_owned(), error))?;
    match kind_of(&text) {
        Some("production" | "test") => {
            places::root().join(file).canonicalize().map_err(|error| Failure::File(file.to_owned(), error))
        }
        Some("sandbox") => {
            Err(Failure::Missing(format!("{}: a sandbox is for testers and in no package", file.display())))
        }
        _ => Err(Failure::Missing(format!("{}: kind: must be \"production\" or \"test\"", file.display()))),
    }
}

/// The kind that a file names before its first table.
fn kind_of(text: &str) -> Option<&str> {
    let top = text.lines().map(str::trim).take_while(|line| !line.starts_with('['));
    let value = top.filter_map(|line| line.split_once('=')).find(|(key, _)| key.trim() == "kind")?.1;
    value.trim().strip_prefix('"')?.split('"').next()
}

/// What the bundler is told beside `tauri.conf.json`.
fn config_of(environment: Option<&Path>, folder: &Path) -> Result<Value, Failure> {
    let packaging = places::root().join("packaging");
    let third_party = folder.join("third-party.txt");
    write(&third_party, &licences::list()?)?;
    let root = places::root();
    for (from, to) in [
        (third_party.as_path(), "third-party.txt.gz"),
        (&packaging.join("minside.1"), "minside.1.gz"),
        (&root.join("CHANGELOG.md"), "CHANGELOG.md.gz"),
    ] {
        let packed = folder.join(to);
        // -n: no name and no time, so that the same input gives the same file.
        let bytes = std::process::Command::new("gzip").args(["-9", "-n", "-c"]).arg(from).output();
        let bytes = bytes.map_err(|error| Failure::NotStarted("gzip".into(), error))?.stdout;
        fs::write(&packed, bytes).map_err(|error| Failure::File(packed, error))?;
    }
    let doc = "/usr/share/doc/minside";
    let files = json!({
        "/usr/share/metainfo/no.minside.desktop.metainfo.xml": packaging.join("no.minside.desktop.metainfo.xml"),
        "/usr/share/man/man1/minside.1.gz": folder.join("minside.1.gz"),
        format!("{doc}/copyright"): root.join("LICENSE"),
        format!("{doc}/CHANGELOG.md.gz"): folder.join("CHANGELOG.md.gz"),
        format!("{doc}/third-party.txt.gz"): folder.join("third-party.txt.gz"),
        "/usr/share/icons/hicolor/scalable/apps/minside.svg": root.join("icons").join("minside.svg"),
    });
    let template = packaging.join("minside.desktop");
    let before_removal = packaging.join("before-removal.sh");
    let resources = environment.map(|file| json!({ file.to_string_lossy(): "environment.toml" })).unwrap_or(json!({}));
    Ok(json!({ "bundle": {
        "resources": resources,
        "linux": {
            "deb": {
                "files": files, "desktopTemplate": template, "section": "misc",
                "recommends": ["gnome-keyring | kwalletmanager | keepassxc"],
                "preRemoveScript": before_removal, "postRemoveScript": packaging.join("after-removal.sh"),
            },
            "rpm": {
                "files": files, "desktopTemplate": template, "preRemoveScript": before_removal,
                "compression": { "type": "xz", "level": 9 },
            },
        },
    } }))
}

/// No folder of the computer that made it is named in the package.
fn flags() -> String {
    let home =
        std::env::var("CARGO_HOME").ok().or_else(|| std::env::var("HOME").ok().map(|home| format!("{home}/.cargo")));
    let of = |folder: &str, name: &str| format!("--remap-path-prefix={folder}={name}");
    let mut flags = vec![of(&places::root().to_string_lossy(), "minside")];
    flags.extend(home.map(|home| of(&home, "cargo")));
    // The separator that cargo asks for.
    flags.join("\u{1f}")
}

/// The packages that the bundler has made.
fn made(kinds: &str, profile: Profile) -> Result<Vec<PathBuf>, Failure> {
    let bundles = places::target().join(profile.folder()).join("bundle");
    let mut made = Vec::new();
    for kind in kinds.split(',') {
        let folder = bundles.join(kind);
        let files = fs::read_dir(&folder).map_err(|error| Failure::File(folder.clone(), error))?;
        let ending = if kind == "nsis" { "exe" } else { kind };
        let of_kind = files.filter_map(Result::ok).map(|file| file.path());
        made.extend(of_kind.filter(|file| file.extension().is_some_and(|found| found == ending)));
    }
    Ok(made)
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |meta| meta.len())
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::File(folder.to_owned(), error))
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text).map_err(|error| Failure::File(file.to_owned(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_the_one_above_the_tables() {
        assert_eq!(kind_of("name = \"x\"\nkind = \"test\"\n[idporten]\nkind = \"sandbox\"\n"), Some("test"));
        assert_eq!(kind_of("[idporten]\nkind = \"production\"\n"), None);
    }

    #[test]
    fn a_sandbox_gets_into_no_package() {
        let file = std::env::temp_dir().join(format!("minside-{}.toml", std::process::id()));
        fs::write(&file, "name = \"s\"\nkind = \"sandbox\"\n").unwrap();
        let refused = checked(&file).unwrap_err().to_string();
        fs::remove_file(&file).unwrap();
        assert!(refused.contains("sandbox"), "{refused}");
    }
}
