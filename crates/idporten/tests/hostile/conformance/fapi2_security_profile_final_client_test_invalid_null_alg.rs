//! An ID token without a signature is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_null_alg: Fault::AlgNone => Error::IdTokenAlg,
}
