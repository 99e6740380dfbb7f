//! A signature by HS256, with the public key for a password, is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_invalid_sig_hs256: Fault::AlgHs256 => Error::IdTokenAlg,
}
