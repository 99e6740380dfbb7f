//! An ID token for nobody is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_missing_aud: Fault::AudMissing => Error::IdTokenMissing("aud"),
}
