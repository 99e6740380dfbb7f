//! Reads an environment file as the app does at each start, and says what is wrong with it: `cargo xtask package` asks before the
//! file goes into a package.
//!
//! `cargo run -p client --example check_environment -- FILE`

#![allow(clippy::print_stderr, reason = "a program that says what is wrong")]

use std::{path::PathBuf, process::ExitCode};

use client::environment::Environment;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: check_environment FILE");
        return ExitCode::from(2);
    };
    match Environment::read(&file) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
