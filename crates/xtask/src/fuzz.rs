//! Fuzzing: libFuzzer on what reads bytes from outside, built with the stable compiler.

use std::{fs, time::Duration};

use crate::{
    places,
    process::{Failure, program, run},
};

/// How cargo-fuzz has the compiler count what is reached; all of it is stable.
const FLAGS: [&str; 7] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];

/// A target, and the longest input that is of use to it.
struct Target {
    name: &'static str,
    longest: u32,
    /// How much of the time it gets, in sixths of what is asked for.
    sixths: u32,
}

const TARGETS: [Target; 7] = [
    Target { name: "check_file", longest: 65_536, sixths: 6 },
    Target { name: "request_line", longest: 4_096, sixths: 1 },
    Target { name: "callback", longest: 2_048, sixths: 1 },
    Target { name: "discovery", longest: 8_192, sixths: 1 },
    Target { name: "jwks", longest: 8_192, sixths: 1 },
    Target { name: "id_token", longest: 4_096, sixths: 1 },
    Target { name: "problem_answer", longest: 4_096, sixths: 1 },
];

/// Builds the targets and runs each; the one that reads files for so long, the others for a sixth of it.
pub(crate) fn fuzz(time: Duration) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!("NOT RUN: libFuzzer is built with the flags of Linux here");
        return Ok(());
    }
    let folder = places::target().join("fuzz");
    let manifest = places::root().join("fuzz").join("Cargo.toml");
    let mut build = program("cargo", &["build", "--release", "--locked", "--manifest-path"]);
    // With a target named, the flags are for the targets and not for build scripts and macros.
    build.arg(manifest).args(["--target", HOST, "--target-dir"]).arg(&folder).env("RUSTFLAGS", FLAGS.join(" "));
    run(&mut build)?;
    for target in &TARGETS {
        let seconds = (time.as_secs() * u64::from(target.sixths) / 6).max(1);
        let grown = folder.join("corpus").join(target.name);
        fs::create_dir_all(&grown).map_err(|error| Failure::File(grown.clone(), error))?;
        let seeds = places::root().join("fuzz").join("corpus").join(target.name);
        let file = folder.join(HOST).join("release").join(target.name);
        let mut fuzzer = program(&file.to_string_lossy(), &["-print_final_stats=1", "-verbosity=0", "-timeout=10"]);
        fuzzer.args([format!("-max_total_time={seconds}"), format!("-max_len={}", target.longest)]);
        fuzzer.arg(format!("-artifact_prefix={}/", folder.display())).arg("-rss_limit_mb=1024");
        run(fuzzer.arg(&grown).arg(seeds))?;
    }
    Ok(())
}

const HOST: &str = if cfg!(target_arch = "aarch64") { "aarch64-unknown-linux-gnu" } else { "x86_64-unknown-linux-gnu" };
