//! How soon the window is there and what it takes, beside programs that do less and more. `cargo xtask bench` builds all of
//! them and runs this; the last line is JSON.
//!
//! `speed APP EMPTY-WINDOW UI-FOLDER`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program whose use is what it prints")]

#[cfg(target_os = "linux")]
mod support;

#[cfg(target_os = "linux")]
mod speed {
    pub(crate) mod frames;
    pub(crate) mod idle;
    pub(crate) mod programs;
    pub(crate) mod starts;
}

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments: Vec<std::path::PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    let [app, empty, ui] = &arguments[..] else {
        eprintln!("usage: speed APP EMPTY-WINDOW UI-FOLDER");
        return std::process::ExitCode::from(2);
    };
    let (programs, _folder) = speed::programs::all(app, empty, ui).await;
    let starts = speed::starts::measure(&programs).await;
    let idle = speed::idle::measure(&programs[..2]).await;
    println!("{}", serde_json::json!({ "programs": starts, "idle": idle }));
    std::process::ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("this measures on Linux only");
}
