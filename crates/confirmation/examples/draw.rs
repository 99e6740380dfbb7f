//! Draws the confirmation of every sample person in every pair of languages: `… --example draw -- --out DIR`. Beside them it writes
//! `keys.json`, the key that signed them, for the example `check`.

use std::{error::Error, path::PathBuf};

use confirmation::{PageLanguages, draw};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some("--out"), Some(folder), None) = (args.next().as_deref(), args.next(), args.next()) else {
        return Err("usage: draw --out DIR".into());
    };
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    let key = support::key().public();
    let (x, y) = key.to_jwk_parts();
    let keys = serde_json::json!({ "environment": "sandbox", "keys": [{ "kid": key.kid(), "x": x, "y": y }] });
    std::fs::write(folder.join("keys.json"), keys.to_string())?;
    for sample in support::people::all() {
        let signed = support::signed(&sample.statement);
        for languages in PageLanguages::offered() {
            let pdf = draw(&signed, &support::keys(), support::now(), sample.statement.environment, languages)?;
            std::fs::write(folder.join(format!("{}-{}.pdf", sample.key, languages.tag())), pdf)?;
        }
    }
    Ok(())
}
