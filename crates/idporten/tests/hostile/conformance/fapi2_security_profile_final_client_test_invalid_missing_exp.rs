//! An ID token without an end is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_missing_exp: Fault::ExpMissing => Error::IdTokenMissing("exp"),
}
