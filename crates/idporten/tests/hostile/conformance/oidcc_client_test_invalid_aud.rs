//! An ID token for another client is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_invalid_aud: Fault::AudWrong => Error::IdTokenAudience,
}
