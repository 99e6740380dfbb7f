//! An ID token of another issuer is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_iss: Fault::IssWrong => Error::IdTokenIssuer,
}
