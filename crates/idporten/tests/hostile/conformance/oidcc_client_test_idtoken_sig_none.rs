//! An ID token without a signature: the suite lets a client of the code flow take it over TLS, this one refuses.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    oidcc_client_test_idtoken_sig_none: Fault::AlgNone => Error::IdTokenAlg,
}
