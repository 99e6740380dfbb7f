//! Several keys, and a token that does not say which: the suite lets a client try all of them, this one refuses.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_kid_absent_multiple_jwks: Fault::KidAbsentSeveral => Error::IdTokenSignature,
}
