//! The installed package in the hands of a person: started from the menu, heard and pressed by name, with the native dialog
//! and over https. `cargo xtask test` makes the package between the two parts.
//!
//! `installed prepare DIR` leaves in DIR the environment that the package is made for; `installed play DIR` is the journey.

#![allow(clippy::print_stderr, reason = "a program that says how it is used")]

#[cfg(target_os = "linux")]
mod support;

#[cfg(target_os = "linux")]
#[path = "installed/journey.rs"]
mod journey;

#[cfg(target_os = "linux")]
#[path = "installed/place.rs"]
mod place;

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["prepare", folder] => place::prepare(folder.as_ref()).await,
        ["play", folder] => journey::play(folder.as_ref()).await,
        _ => {
            eprintln!("usage: installed prepare DIR | installed play DIR");
            return std::process::ExitCode::from(2);
        }
    }
    std::process::ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("this journey works on Linux only");
}
