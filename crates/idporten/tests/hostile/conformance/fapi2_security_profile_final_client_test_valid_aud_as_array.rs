//! An audience in a list is accepted.

use crate::{issuer::Fault, support::accepted};

accepted! {
    fapi2_security_profile_final_client_test_valid_aud_as_array: Fault::AudList,
}
