//! How fast it is and what it takes: everything in one run, beside programs that do less and more. A table with the ratios
//! in front, and JSON.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::{
    node, packages, places,
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
    node::build()?;
    let target = places::target();
    run(&mut node::packaged("@tauri-apps/cli/tauri.js", &["build", "--ci", "--no-bundle", "--", "--locked"]))?;
    let window = places::root().join("bench").join("window");
    let mut empty = program("cargo", &["build", "--release", "--locked", "--features", "custom-protocol"]);
    run(empty.arg("--manifest-path").arg(window.join("Cargo.toml")).arg("--target-dir").arg(&target))?;
    let app = target.join("release").join("minside");
    let mut speed = program("cargo", &["test", "--quiet", "--workspace", "--test", "speed", "--"]);
    let window = read(speed.arg(&app).arg(target.join("release").join("empty-window")).arg(places::ui().join("dist")))?;
    let own = read(&mut program("cargo", &["bench", "--quiet", "--package", "sandbox", "--bench", "own_time"]))?;
    run(&mut program("cargo", &["bench", "--quiet", "--package", "confirmation", "--bench", "draw"]))?;
    let figures = json!({
        "machine": machine(),
        "window": window,
        "login_us": own["login"],
        "service_us": own["service"],
        "confirmation_us": { "draw": criterion("draw temporary")?, "check": criterion("check a genuine file")? },
        "bytes": { "program": size(&app), "first_screen": first_screen()?, "package": package() },
    });
    println!("\n{}", table(&figures));
    if let Some(out) = out {
        // Where the person is, not where the checkout is.
        let out = std::env::current_dir().unwrap_or_default().join(out);
        let text = format!("{figures:#}\n");
        fs::write(&out, text).map_err(|error| Failure::File(out, error))?;
    }
    Ok(())
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
    let kb = total.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0);
    json!({ "cores": cores, "memory_gib": kb.div_ceil(1024 * 1024) })
}

/// The median of one of the confirmation's benches, in microseconds.
fn criterion(name: &str) -> Result<f64, Failure> {
    let file = places::target().join("criterion").join(name).join("new").join("estimates.json");
    let text = fs::read_to_string(&file).map_err(|error| Failure::File(file, error))?;
    let estimates: Value = serde_json::from_str(&text).unwrap_or_default();
    Ok((estimates["median"]["point_estimate"].as_f64().unwrap_or_default() / 100.0).round() / 10.0)
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |meta| meta.len())
}

/// What the first screen needs before it can be shown, compressed: the page, and the script and style that it names.
fn first_screen() -> Result<u64, Failure> {
    let dist = places::ui().join("dist");
    let page = dist.join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| Failure::File(page.clone(), error))?;
    let named =
        text.split('"').filter(|word| word.starts_with("/assets/")).map(|word| dist.join(word.trim_start_matches('/')));
    let mut bytes = 0;
    for file in named.chain([page]) {
        let output = Command::new("gzip").args(["-9", "-c"]).arg(&file).output();
        bytes += output.map_err(|error| Failure::NotStarted("gzip".into(), error))?.stdout.len() as u64;
    }
    Ok(bytes)
}

/// How large the package is that was made last; none if none was made.
fn package() -> Option<u64> {
    let folder = places::target().join("release").join("bundle").join("deb");
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let packages: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|ending| ending == "deb")).collect();
    packages.first().map(|file| size(file))
}

/// The figures for people, with the ratios in front.
fn table(figures: &Value) -> String {
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    let mut lines = vec![
        format!("{} cores, {} GiB", figures["machine"]["cores"], figures["machine"]["memory_gib"]),
        String::new(),
        "| | ratio | ours | beside it |".into(),
        "| --- | --- | --- | --- |".into(),
    ];
    let mut line = |what: &str, ours: f64, theirs: f64, unit: &str, other: &str| {
        let ratio = if theirs > 0.0 { format!("{:.2}", ours / theirs) } else { "–".into() };
        lines.push(format!("| {what} | {ratio} | {ours:.1} {unit} | {theirs:.1} {unit}: {other} |"));
    };
    let programs = figures["window"]["programs"].as_array().cloned().unwrap_or_default();
    if let Some((ours, others)) = programs.split_first() {
        for (what, key, scale, unit) in [
            ("start to first picture", "drawn_ms", 1.0, "ms"),
            ("of it a window without content", "blank_ms", 1.0, "ms"),
            ("memory", "memory_kb", 1024.0, "MiB"),
        ] {
            for other in others {
                let name = other["name"].as_str().unwrap_or_default();
                line(what, number(&ours[key]) / scale, number(&other[key]) / scale, unit, name);
            }
        }
    }
    let (login, service) = (&figures["login_us"], &figures["service_us"]);
    line(
        "callback to signed in",
        number(&login["own"]) / 1e3,
        number(&login["whole"]) / 1e3,
        "ms",
        "with issuer and service",
    );
    line(
        "a request with a session",
        number(&service["get"]) / 1e3,
        number(&service["bare"]) / 1e3,
        "ms",
        "a handler that does nothing",
    );
    line(
        "a login with e-mail",
        number(&service["login"]) / 1e3,
        number(&service["hash"]) / 1e3,
        "ms",
        "one bare Argon2id",
    );
    if let Some([ours, other, ..]) = figures["window"]["idle"].as_array().map(Vec::as_slice) {
        let name = other["name"].as_str().unwrap_or_default();
        line("wake-ups in an idle minute", number(&ours["wakes"]), number(&other["wakes"]), "", name);
        line("processor in an idle minute", number(&ours["cpu_ms"]), number(&other["cpu_ms"]), "ms", name);
    }
    let (bytes, page) = (&figures["bytes"], &figures["confirmation_us"]);
    for (what, value, unit) in [
        ("drawing a confirmation", number(&page["draw"]) / 1e3, "ms"),
        ("checking one", number(&page["check"]) / 1e3, "ms"),
        ("the program", number(&bytes["program"]) / 1e6, "MB"),
        ("the package", number(&bytes["package"]) / 1e6, "MB"),
        ("the first screen's UI, gzip", number(&bytes["first_screen"]) / 1e3, "kB"),
    ] {
        lines.push(format!("| {what} | | {value:.1} {unit} | |"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_the_ratio_to_each_other_program() {
        let figures = json!({ "window": { "programs": [
            { "name": "ours", "drawn_ms": 300, "memory_kb": 2048 }, { "name": "empty", "drawn_ms": 200, "memory_kb": 1024 },
        ] } });
        let table = table(&figures);
        assert!(table.contains("| start to first picture | 1.50 | 300.0 ms | 200.0 ms: empty |"), "{table}");
        assert!(table.contains("| memory | 2.00 | 2.0 MiB | 1.0 MiB: empty |"), "{table}");
    }

    #[test]
    fn what_was_not_measured_has_no_ratio() {
        assert!(table(&json!({})).contains("| callback to signed in | – |"));
    }
}
