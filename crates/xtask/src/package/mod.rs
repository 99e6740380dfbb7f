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
    process::{Failure, program, run},
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

/// The name of the environment file in a package.
const ENVIRONMENT: &str = "environment.toml";

/// How the program in a package is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
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
    let environment = wanted.environment.as_deref().map(checked).transpose()?;
    make(&Wanted { environment, out: wanted.out.clone() }, KINDS, Profile::Release).map(drop)
}

/// Makes packages of these kinds, of an environment that was checked; where they are.
pub(crate) fn make(wanted: &Wanted, kinds: &str, profile: Profile) -> Result<Vec<PathBuf>, Failure> {
    let folder = places::target().join("package");
    make_folder(&folder)?;
    let config = folder.join("config.json");
    write(&config, &config_of(wanted.environment.as_deref(), &folder)?.to_string())?;
    forget(kinds, profile)?;
    profile.bundle(kinds, &config)?;
    let program = places::target().join(profile.folder()).join(format!("minside{}", std::env::consts::EXE_SUFFIX));
    let strangers = contents::strangers(profile == Profile::Release);
    contents::look_into_program(&program, &strangers)?;
    make_folder(&wanted.out)?;
    let mut packages = Vec::new();
    for package in made(kinds, profile)? {
        repack::repack(&package, &folder)?;
        contents::look_into(&package, wanted.environment.is_some(), &strangers)?;
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

/// What an earlier time has left: a package of another version, the environment of somebody else.
fn forget(kinds: &str, profile: Profile) -> Result<(), Failure> {
    let built = places::target().join(profile.folder());
    let folders = kinds.split(',').map(|kind| built.join("bundle").join(kind));
    let removed = folders.map(|folder| (fs::remove_dir_all(&folder), folder));
    let environment = built.join(ENVIRONMENT);
    for (result, path) in removed.chain([(fs::remove_file(&environment), environment)]) {
        if let Err(error) = result
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return Err(Failure::File(path, error));
        }
    }
    Ok(())
}

/// The whole path of an environment file that may be given out: where the person is, not where the checkout is. What must never be
/// in a package is looked at first; then the app's own code reads the file as it does at each start.
fn checked(file: &Path) -> Result<PathBuf, Failure> {
    let file = std::path::absolute(file).map_err(|error| Failure::File(file.to_owned(), error))?;
    may_be_given_out(&file)?;
    let mut check = program("cargo", &["run", "--quiet", "--locked", "--package", "client"]);
    run(check.args(["--example", "check_environment", "--"]).arg(&file))?;
    Ok(file)
}

fn may_be_given_out(file: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::File(file.to_owned(), error))?;
    match kind_of(&text) {
        Some("production" | "test") => Ok(()),
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
    let third_party = folder.join("third-party.txt");
    write(&third_party, &licences::list()?)?;
    let mut resources = serde_json::Map::new();
    let mut resource = |file: &Path, name: &str| resources.insert(file.to_string_lossy().into_owned(), name.into());
    if let Some(file) = environment {
        resource(file, ENVIRONMENT);
    }
    if !cfg!(target_os = "linux") {
        // On Linux there is a place for documents outside the app's own folder.
        resource(&third_party, "third-party.txt");
        resource(&places::root().join("ADMIN.md"), "ADMIN.md");
        return Ok(json!({ "bundle": { "resources": resources } }));
    }
    let packaging = places::root().join("packaging");
    let template = packaging.join("minside.desktop");
    let before_removal = packaging.join("before-removal.sh");
    let files = documents(&third_party, folder)?;
    Ok(json!({ "bundle": {
        "resources": resources,
        "linux": {
            "deb": {
                "files": files, "desktopTemplate": template, "section": "misc",
                // The web view and its version are added when it is packed once more.
                "depends": ["xdg-utils"],
                "recommends": ["gnome-keyring | kwalletmanager | keepassxc"],
                "preRemoveScript": before_removal, "postRemoveScript": packaging.join("after-removal.sh"),
            },
            "rpm": {
                "files": files, "desktopTemplate": template, "preRemoveScript": before_removal,
                "depends": ["xdg-utils"],
                "compression": { "type": "xz", "level": 9 },
            },
        },
    } }))
}

/// The files beside the program on Linux, by where they go.
fn documents(third_party: &Path, folder: &Path) -> Result<Value, Failure> {
    let (root, packaging) = (places::root(), places::root().join("packaging"));
    let doc = "/usr/share/doc/minside";
    let mut files = json!({
        "/usr/share/metainfo/no.minside.desktop.metainfo.xml": packaging.join("no.minside.desktop.metainfo.xml"),
        format!("{doc}/copyright"): root.join("LICENSE"),
        "/usr/share/icons/hicolor/scalable/apps/minside.svg": root.join("icons").join("minside.svg"),
    });
    for (from, to) in [
        (third_party, format!("{doc}/third-party.txt.gz")),
        (&packaging.join("minside.1"), "/usr/share/man/man1/minside.1.gz".into()),
        (&root.join("ADMIN.md"), format!("{doc}/ADMIN.md.gz")),
        (&root.join("CHANGELOG.md"), format!("{doc}/CHANGELOG.md.gz")),
    ] {
        let packed = folder.join(Path::new(&to).file_name().unwrap_or_default());
        fs::write(&packed, gzip(from)?).map_err(|error| Failure::File(packed.clone(), error))?;
        files[to] = json!(packed);
    }
    Ok(files)
}

/// A file, compressed.
pub(crate) fn gzip(file: &Path) -> Result<Vec<u8>, Failure> {
    // -n: no name and no time, so that the same input gives the same file.
    let output = std::process::Command::new("gzip").args(["-9", "-n", "-c"]).arg(file).output();
    let output = output.map_err(|error| Failure::NotStarted("gzip".into(), error))?;
    if output.status.success() { Ok(output.stdout) } else { Err(Failure::Program(format!("gzip {}", file.display()))) }
}

/// No folder of the computer that made it is named in the package.
pub(crate) fn flags() -> String {
    let of = |folder: PathBuf, name: &str| format!("--remap-path-prefix={}={name}", folder.display());
    let mut flags = vec![of(places::root(), "minside")];
    flags.extend(cargo_home().map(|home| of(home, "cargo")));
    // The separator that cargo asks for.
    flags.join("\u{1f}")
}

/// Where cargo keeps the sources of the crates.
fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
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
        let refused = may_be_given_out(&file).unwrap_err().to_string();
        fs::remove_file(&file).unwrap();
        assert!(refused.contains("sandbox"), "{refused}");
    }
}
