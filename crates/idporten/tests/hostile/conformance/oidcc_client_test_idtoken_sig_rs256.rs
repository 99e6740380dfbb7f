//! A signature by RS256 is accepted.

use crate::{issuer::Fault, support::accepted};

accepted! {
    oidcc_client_test_idtoken_sig_rs256: Fault::None,
}
