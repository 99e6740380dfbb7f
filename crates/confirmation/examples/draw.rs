//! Draws the confirmation of every sample person in every language: `… --example draw -- --out DIR`.

use std::{error::Error, path::PathBuf};

use confirmation::draw;
use texts::Language;

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some("--out"), Some(folder), None) = (args.next().as_deref(), args.next(), args.next()) else {
        return Err("usage: draw --out DIR".into());
    };
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    for sample in support::people::all() {
        let signed = support::signed(&sample.statement);
        for language in Language::ALL {
            let pdf = draw(&signed, &support::keys(), support::now(), sample.statement.environment, language)?;
            std::fs::write(folder.join(format!("{}-{}.pdf", sample.key, language.tag())), pdf)?;
        }
    }
    Ok(())
}
