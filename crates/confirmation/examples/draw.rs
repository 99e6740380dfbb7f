//! Draws every sample person in every language, signed by a test key: `draw --out DIR`.

#![allow(clippy::print_stderr, reason = "a command-line program")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::{path::PathBuf, process::ExitCode};

use confirmation::draw;
use texts::Language;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [option, folder] = arguments.as_slice() else { return usage() };
    if option != "--out" {
        return usage();
    }
    let folder = PathBuf::from(folder);
    let drawn = std::fs::create_dir_all(&folder).map_err(|error| error.to_string()).and_then(|()| draw_all(&folder));
    match drawn {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: draw --out DIR");
    ExitCode::from(2)
}

fn draw_all(folder: &std::path::Path) -> Result<(), String> {
    for (index, person) in support::people().iter().enumerate() {
        for language in Language::ALL {
            let signed = support::signed(person);
            let pdf = draw(&signed, &support::keys(), support::now(), person.environment, language)
                .map_err(|error| error.to_string())?;
            let file = folder.join(format!("{:02}-{}.pdf", index + 1, language.tag()));
            std::fs::write(file, pdf).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}
