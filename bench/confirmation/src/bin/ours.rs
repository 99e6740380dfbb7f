//! The confirmation as the product draws it: the statement is verified, laid out, and written as PDF/A-3a and PDF/UA-1.

use std::error::Error;

use confirmation::{Keys, PageLanguages, SigningKey, draw, sign};
use jiff::Timestamp;
use texts::Language;

#[allow(dead_code, reason = "one of them is drawn")]
#[path = "../../../../crates/confirmation/tests/support/people.rs"]
mod people;

fn now() -> Timestamp {
    "2026-11-20T13:05:00Z".parse().expect("a moment")
}

fn main() -> Result<(), Box<dyn Error>> {
    let key = SigningKey::from_bytes("mp-2026-1", &[7; 32])?;
    let statement = people::certain_employer();
    let signed = sign(&statement, &key)?;
    let keys = Keys::new(vec![key.public()]);
    let languages = PageLanguages::for_reader(Language::En);
    confirmation_bench::run(|| Ok(draw(&signed, &keys, now(), statement.environment, languages)?))
}
