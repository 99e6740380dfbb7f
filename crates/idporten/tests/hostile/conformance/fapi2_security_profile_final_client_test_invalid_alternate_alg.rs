//! A signature by an algorithm that was not announced is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_alternate_alg: Fault::AlgEs256 => Error::IdTokenAlg,
}
