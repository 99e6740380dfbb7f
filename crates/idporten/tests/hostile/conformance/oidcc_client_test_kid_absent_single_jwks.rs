//! One key, and a token that does not name it: accepted.

use crate::{issuer::Fault, support::accepted};

accepted! {
    oidcc_client_test_kid_absent_single_jwks: Fault::KidAbsent,
}
