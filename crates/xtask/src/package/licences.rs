//! What others have made that goes along: every crate and every npm package of the app, and what lies in the checkout itself, with
//! its licence and its text.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use serde_json::Value;

use crate::{
    places,
    process::{Failure, program},
};

/// A package of somebody else's.
struct Part {
    name: String,
    licence: String,
    text: Option<String>,
}

/// What others have made and lies in the checkout: what it is, its licence, and the file with the text.
const IN_THE_CHECKOUT: [(&str, &str, &str); 3] = [
    ("Noto Sans, cut down", "OFL-1.1", "crates/confirmation/fonts/OFL.txt"),
    ("Compact ICC profile sRGB-v2-magic", "CC0-1.0", "crates/confirmation/colour/LICENSE"),
    ("Unicode CLDR, names of countries", "Unicode-3.0", "crates/texts/LICENSE-UNICODE"),
];

/// The list, and each text once.
pub(super) fn list() -> Result<String, Failure> {
    let mut parts = crates()?;
    parts.extend(npm()?);
    parts.extend(in_the_checkout()?);
    let mut list = String::from("Minside is made with these, each under its own licence.\n\n");
    let mut texts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for part in &parts {
        // Writing into a string cannot fail.
        let _ = writeln!(list, "{}: {}", part.name, part.licence);
        if let Some(text) = &part.text {
            texts.entry(text.trim().to_owned()).or_default().push(&part.name);
        }
    }
    for (text, of) in texts {
        let _ = write!(list, "\n{}\n{}\n\n{text}\n", "-".repeat(80), of.join(", "));
    }
    Ok(list)
}

/// The crates that are linked into the app.
fn crates() -> Result<Vec<Part>, Failure> {
    let linked = output(&["tree", "--package", "minside", "--edges", "normal", "--prefix", "none", "--format", "{p}"])?;
    let metadata = output(&["metadata", "--format-version", "1", "--locked"])?;
    let metadata: Value = serde_json::from_str(&metadata).unwrap_or_default();
    let linked: Vec<&str> = linked.lines().filter_map(|line| line.split(" (").next()).collect();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let parts = packages.filter(|package| !package["source"].is_null()).filter_map(|package| {
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        let name = format!("{} {}", text("name"), text("version"));
        linked.contains(&format!("{} v{}", text("name"), text("version")).as_str()).then(|| Part {
            name,
            licence: text("license").to_owned(),
            text: Path::new(text("manifest_path")).parent().and_then(licence_in),
        })
    });
    Ok(parts.collect())
}

/// The npm packages that are built into the UI: all that are not for developing.
fn npm() -> Result<Vec<Part>, Failure> {
    let file = places::ui().join("package-lock.json");
    let lock = fs::read_to_string(&file).map_err(|error| Failure::File(file, error))?;
    let lock: Value = serde_json::from_str(&lock).unwrap_or_default();
    let packages = lock["packages"].as_object().into_iter().flatten();
    // Svelte is compiled into what is built, though it is installed for developing.
    let goes_along = |path: &str, package: &Value| path.ends_with("node_modules/svelte") || package["dev"] != true;
    let parts =
        packages.filter(|(path, package)| !path.is_empty() && goes_along(path, package)).map(|(path, package)| Part {
            name: format!(
                "{} {}",
                path.trim_start_matches("node_modules/"),
                package["version"].as_str().unwrap_or_default()
            ),
            licence: package["license"].as_str().unwrap_or_default().to_owned(),
            text: licence_in(&places::ui().join(path)),
        });
    Ok(parts.collect())
}

/// What has no package of its own.
fn in_the_checkout() -> Result<Vec<Part>, Failure> {
    let part = |(name, licence, file): (&str, &str, &str)| {
        let file = places::root().join(file);
        let text = fs::read_to_string(&file).map_err(|error| Failure::File(file, error))?;
        Ok(Part { name: name.into(), licence: licence.into(), text: Some(text) })
    };
    IN_THE_CHECKOUT.into_iter().map(part).collect()
}

/// The licence's text beside a package.
fn licence_in(folder: &Path) -> Option<String> {
    let mut names: Vec<_> = fs::read_dir(folder).ok()?.filter_map(|file| Some(file.ok()?.path())).collect();
    names.sort();
    let is_licence = |path: &&std::path::PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        name.starts_with("licen") || name.starts_with("copying")
    };
    let texts: Vec<String> = names.iter().filter(is_licence).filter_map(|path| fs::read_to_string(path).ok()).collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

fn output(arguments: &[&str]) -> Result<String, Failure> {
    let output = program("cargo", arguments).output().map_err(|error| Failure::NotStarted("cargo".into(), error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::Program(format!("cargo {}", arguments.join(" "))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_and_table_of_others_comes_with_its_licence() {
        let parts = in_the_checkout().unwrap();
        for (part, words) in parts.iter().zip(["SIL Open Font License", "CC0 1.0 Universal", "UNICODE LICENSE V3"]) {
            assert!(part.text.as_ref().unwrap().to_lowercase().contains(&words.to_lowercase()), "{}", part.name);
        }
    }
}
