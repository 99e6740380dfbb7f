//! The key that statements are signed with: one line in a file, a name and 32 bytes in hexadecimal.

use std::{fs, io::Write, path::Path};

use confirmation::SigningKey;
use mypage_api::EnvironmentKind;

use crate::{Settings, StartError};

/// Reads the key; a sandbox makes itself one where there is none.
pub(crate) fn read_or_make(settings: &Settings) -> Result<SigningKey, StartError> {
    let path = &settings.signing_key_file;
    if !path.exists() && settings.environment == EnvironmentKind::Sandbox {
        make(path)?;
    }
    let text = fs::read_to_string(path).map_err(|_| StartError::SigningKey("the file cannot be read"))?;
    let (kid, hex) = text.trim().split_once(' ').ok_or(StartError::SigningKey("not a name and a key"))?;
    let bytes = from_hex(hex).ok_or(StartError::SigningKey("not 32 bytes in hexadecimal"))?;
    SigningKey::from_bytes(kid, &bytes).map_err(|_| StartError::SigningKey("not a key for ES256"))
}

/// Makes a signing key of its own in a new file, which only its owner may read.
///
/// # Errors
/// If there is such a file, or it cannot be written.
pub fn make(path: &Path) -> Result<(), StartError> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| StartError::SigningKey("no random bytes"))?;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let write = |mut file: fs::File| writeln!(file, "sandbox-1 {hex}");
    options.open(path).and_then(write).map_err(|_| StartError::SigningKey("the file cannot be written"))
}

fn from_hex(hex: &str) -> Option<[u8; 32]> {
    let bytes: Vec<u8> =
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect::<Option<_>>()?;
    bytes.try_into().ok()
}
