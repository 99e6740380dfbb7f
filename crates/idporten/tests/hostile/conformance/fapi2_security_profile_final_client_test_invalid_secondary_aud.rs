//! An ID token for a stranger too is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_invalid_secondary_aud: Fault::AudSeveral => Error::IdTokenAudience,
}
