//! A signature of other claims is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_invalid_sig_rs256: Fault::SignatureWrong => Error::IdTokenSignature,
}
