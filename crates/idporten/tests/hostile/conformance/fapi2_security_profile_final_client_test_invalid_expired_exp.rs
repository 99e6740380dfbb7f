//! An ID token that is over is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_expired_exp: Fault::ExpPast => Error::IdTokenExpired,
}
