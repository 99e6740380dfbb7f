//! An ID token about nobody is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_missing_sub: Fault::SubMissing => Error::IdTokenMissing("sub"),
}
