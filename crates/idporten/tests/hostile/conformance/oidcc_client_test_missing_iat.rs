//! An ID token that does not say when it was made is refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_missing_iat: Fault::IatMissing => Error::IdTokenMissing("iat"),
}
