//! A login as it should be, with a pushed request.

use crate::{issuer::Fault, support::accepted};

accepted! {
    fapi2_security_profile_final_client_test_happy_path: Fault::ParRequired,
}
