//! The demo: one person's whole way through the app, by itself. Leaves a picture of every screen, the PDF, and
//! `journey.json` with every step; ends with an error if one of the steps did not hold.
//!
//! `cargo xtask demo --out DIR`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a demo says what it does")]

#[cfg(target_os = "linux")]
mod support;

#[cfg(target_os = "linux")]
#[path = "demo/journey.rs"]
mod journey;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let out = match &arguments[..] {
        [] => "out",
        [option, out] if option == "--out" => out,
        _ => {
            eprintln!("usage: demo [--out DIR]");
            return std::process::ExitCode::from(2);
        }
    };
    if journey::play(std::path::Path::new(out)) {
        std::process::ExitCode::SUCCESS
    } else {
        std::process::ExitCode::FAILURE
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> std::process::ExitCode {
    eprintln!("the demo drives the window, which works on Linux only. To see the app here: cargo xtask dev");
    std::process::ExitCode::FAILURE
}
