//! `bEARER` is accepted.

use crate::{issuer::Fault, support::accepted};

accepted! {
    fapi2_security_profile_final_client_test_token_type_case_insensitivity: Fault::TokenTypeOddCase,
}
