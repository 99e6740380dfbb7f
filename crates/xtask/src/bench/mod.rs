//! How fast it is and what it takes: everything in one run, beside programs that do less and more. A table with the ratios
//! in front and the aims beside them, and JSON.

mod aims;
mod table;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::{
    package::{self, Profile, Wanted},
    packages, places,
    process::{Failure, program, run},
    setup::{For, set_up},
};

/// Programs that the app is held against; a computer without them goes without these lines.
const PEERS: [&str; 2] = ["ausweisapp2", "chromium"];

/// Builds, measures, prints, and writes the JSON if a file is named.
pub(crate) fn bench(out: Option<&Path>) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure::Missing("the bench reads the screen of an X server, which works on Linux only".into()));
    }
    set_up(For::Tests)?;
    if packages::may_install() {
        packages::install_named(&PEERS)?;
    }
    let release = places::target().join("release");
    let package = the_package()?;
    let app = release.join("minside");
    build_empty_window()?;
    let mut speed = program("cargo", &["test", "--quiet", "--workspace", "--test", "speed", "--"]);
    let window = read(speed.arg(&app).arg(release.join("empty-window")).arg(places::ui().join("dist")))?;
    was_seen(&window)?;
    let own = read(&mut program("cargo", &["bench", "--quiet", "--package", "sandbox", "--bench", "own_time"]))?;
    run(&mut program("cargo", &["bench", "--quiet", "--package", "confirmation", "--bench", "draw"]))?;
    let mut figures = json!({
        "machine": machine(),
        "window": window,
        "login_us": own["login"],
        "service_us": own["service"],
        "confirmation_us": { "draw": criterion("draw temporary")?, "check": criterion("check a genuine file")? },
        "confirmation_peers": confirmation_peers(),
        "bytes": { "program": size(&app)?, "first_screen": first_screen()?, "package": size(&package)? },
    });
    figures["aims"] = aims::all(&figures).iter().map(aims::Aim::json).collect();
    println!("\n{}", table::table(&figures));
    if let Some(out) = out {
        // Where the person is, not where the checkout is.
        let out = std::env::current_dir().unwrap_or_default().join(out);
        let text = format!("{figures:#}\n");
        fs::write(&out, text).map_err(|error| Failure::File(out, error))?;
    }
    Ok(())
}

/// Makes the package whose program is measured: the one that people install, for no environment.
fn the_package() -> Result<PathBuf, Failure> {
    let wanted = Wanted { environment: None, out: places::target().join("bench") };
    let made = package::make(&wanted, "deb", Profile::Release)?;
    made.into_iter().next().ok_or_else(|| Failure::Missing("no package was made".into()))
}

/// With the flags of the package, so that neither compiles anew what the other has compiled.
fn build_empty_window() -> Result<(), Failure> {
    let manifest = places::root().join("bench").join("window").join("Cargo.toml");
    let mut build = program("cargo", &["build", "--release", "--locked", "--features", "custom-protocol"]);
    build.arg("--manifest-path").arg(manifest).arg("--target-dir").arg(places::target());
    run(build.env("CARGO_ENCODED_RUSTFLAGS", package::flags()))
}

/// A median of fewer starts than there were is none: whatever kept a window away would be left out of it.
fn was_seen(window: &Value) -> Result<(), Failure> {
    for program in window["programs"].as_array().into_iter().flatten().take(2) {
        if program["starts"] != program["turns"] {
            let (name, starts, turns) = (&program["name"], &program["starts"], &program["turns"]);
            return Err(Failure::Missing(format!("{name} was seen at {starts} of {turns} starts")));
        }
    }
    Ok(())
}

/// What others take for the same page; the reason where that cannot be measured here.
fn confirmation_peers() -> Value {
    let folder = places::root().join("bench").join("confirmation");
    let file = places::target().join("bench").join("confirmation.json");
    let mut peers = program("python3", &[]);
    // It builds into a folder of its own, and looks there.
    peers.arg(folder.join("run")).arg(&file).env_remove("CARGO_TARGET_DIR");
    match run(&mut peers) {
        Ok(()) => fs::read_to_string(&file).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
        Err(failure) => json!({ "not_run": failure.to_string() }),
    }
}

/// Runs a program whose last line is JSON.
fn read(command: &mut Command) -> Result<Value, Failure> {
    let name = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
    println!("$ {name}");
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| Failure::NotStarted(name.clone(), error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().rev().find(|line| line.starts_with('{'));
    match line.and_then(|line| serde_json::from_str(line).ok()) {
        Some(figures) if output.status.success() => Ok(figures),
        _ => Err(Failure::Program(name)),
    }
}

/// What was measured on: cores and memory.
fn machine() -> Value {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total = memory.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let kb = total.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    json!({ "cores": cores, "memory_gib": kb.map(|kb| kb.div_ceil(1024 * 1024)) })
}

/// The median of one of the confirmation's benches, in microseconds.
fn criterion(name: &str) -> Result<Option<f64>, Failure> {
    let file = places::target().join("criterion").join(name).join("new").join("estimates.json");
    let text = fs::read_to_string(&file).map_err(|error| Failure::File(file, error))?;
    let estimates: Value = serde_json::from_str(&text).unwrap_or_default();
    Ok(estimates["median"]["point_estimate"].as_f64().map(|nanoseconds| (nanoseconds / 100.0).round() / 10.0))
}

fn size(file: &Path) -> Result<u64, Failure> {
    fs::metadata(file).map(|meta| meta.len()).map_err(|error| Failure::File(file.to_owned(), error))
}

/// What the first screen is made of, compressed: the page, and the script and style that it names. Its typefaces are not
/// counted: they are data, come as compressed as they can be, and are the same however much or little code there is.
fn first_screen() -> Result<u64, Failure> {
    let dist = places::ui().join("dist");
    let page = dist.join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| Failure::File(page.clone(), error))?;
    let is_code = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "js" || kind == "css");
    let named = text.split('"').filter_map(|word| word.strip_prefix("/assets/"));
    let named = named.map(|name| dist.join("assets").join(name)).filter(is_code);
    let mut bytes = 0;
    for file in named.chain([page]) {
        bytes += package::gzip(&file)?.len() as u64;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_was_not_seen_at_each_start_ends_the_bench() {
        let window = |starts: u8| json!({ "programs": [{ "name": "ours", "starts": starts, "turns": 10 }] });
        assert!(was_seen(&window(10)).is_ok());
        assert!(was_seen(&window(9)).unwrap_err().to_string().contains("9 of 10"));
    }
}
