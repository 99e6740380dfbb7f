//! An ID token of no login is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_missing_nonce: Fault::NonceMissing => Error::IdTokenMissing("nonce"),
}
