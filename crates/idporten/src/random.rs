//! Unguessable values.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::Error;

/// 32 bytes from the operating system as 43 characters of base64url: twice the 128 bits that `state` and `nonce` need, and
/// the length that RFC 7636 §4.1 asks of a code verifier.
pub(crate) fn token() -> Result<String, Error> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::Random)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
