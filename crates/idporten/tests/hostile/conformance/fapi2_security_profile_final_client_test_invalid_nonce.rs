//! An ID token of another login is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_nonce: Fault::NonceWrong => Error::IdTokenNonce,
}
