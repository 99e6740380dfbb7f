//! A signature by ES256, which was not announced, is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_invalid_sig_es256: Fault::AlgEs256 => Error::IdTokenAlg,
}
