//! Checks files and pictures: `… --example check -- --keys FILE FILE…`, one JSON line for each.
//!
//! The file of keys says in which kind of environment they are valid, and has them as JSON Web Keys:
//! `{"environment":"sandbox","keys":[{"kid":"…","x":"…","y":"…"}]}`. Without `--keys`, the key of the sample people is
//! believed, and the moment of the sample people is now.

use std::error::Error;

use confirmation::{
    Keys, PublicKey, TrustedKeys,
    check::{self, Verdict},
};
use jiff::Timestamp;
use mypage_api::EnvironmentKind;
use serde_json::{Value, json};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let (trusted, now) = if files.first().is_some_and(|first| first == "--keys") && files.len() > 1 {
        let keys = std::fs::read_to_string(&files[1])?;
        files.drain(..2);
        (read(&serde_json::from_str(&keys)?).ok_or("not a file of keys")?, Timestamp::now())
    } else {
        (TrustedKeys::new(EnvironmentKind::Sandbox, support::keys()), support::now())
    };
    for file in files {
        let (result, statement) = match check::file(&std::fs::read(&file)?, &trusted, now) {
            Verdict::Genuine { statement, .. } => ("genuine", Some(statement)),
            Verdict::Expired { statement, .. } => ("expired", Some(statement)),
            Verdict::NotYetValid { statement, .. } => ("not-yet-valid", Some(statement)),
            Verdict::OtherForm { statement } => ("other-form", Some(statement)),
            Verdict::Altered { statement } => ("altered", statement),
            Verdict::UnknownSigner => ("unknown-signer", None),
            Verdict::Damaged => ("damaged", None),
            Verdict::NotAConfirmation => ("not-a-confirmation", None),
            Verdict::TooLarge => ("too-large", None),
        };
        let reference = statement.map(|statement| statement.reference);
        #[expect(clippy::print_stdout, reason = "this is what the example is for")]
        {
            println!("{}", json!({ "file": file, "result": result, "reference": reference }));
        }
    }
    Ok(())
}

fn read(file: &Value) -> Option<TrustedKeys> {
    let environment = match file["environment"].as_str()? {
        "production" => EnvironmentKind::Production,
        "test" => EnvironmentKind::Test,
        "sandbox" => EnvironmentKind::Sandbox,
        _ => return None,
    };
    let key =
        |key: &Value| PublicKey::from_jwk_parts(key["kid"].as_str()?, key["x"].as_str()?, key["y"].as_str()?).ok();
    let keys = file["keys"].as_array()?.iter().map(key).collect::<Option<Vec<_>>>()?;
    Some(TrustedKeys::new(environment, Keys::new(keys)))
}
