//! An ID token of another login is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_nonce_invalid: Fault::NonceWrong => Error::IdTokenNonce,
}
