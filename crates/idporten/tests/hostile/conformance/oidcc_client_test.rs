//! A login as it should be.

use crate::{issuer::Fault, support::accepted};

accepted! {
    oidcc_client_test: Fault::None,
}
