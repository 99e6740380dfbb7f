//! Checking somebody's confirmation (requirement F4): without a login and without a network.

use std::{fs::File, io::Read, path::Path};

use confirmation::{
    TrustedKeys,
    check::{self, MAX_FILE_BYTES},
};
use jiff::Timestamp;

pub use confirmation::{
    Statement,
    check::{Carrier, Verdict},
};

use crate::{Code, environment::Environment};

/// Checks a file: a saved confirmation, or a picture of its code.
///
/// # Errors
/// If the file cannot be read. Whatever is in it is a verdict and no error.
pub fn check_confirmation(path: &Path, environment: &Environment, now: Timestamp) -> Result<Verdict, Code> {
    let bytes = read(path).map_err(|_| Code::CheckFileUnreadable)?;
    let trusted = TrustedKeys::new(environment.kind, environment.confirmation_keys.clone());
    Ok(check::file(&bytes, &trusted, now))
}

/// Reads no more than one byte over what is looked at, which then says by itself that it is too much.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
