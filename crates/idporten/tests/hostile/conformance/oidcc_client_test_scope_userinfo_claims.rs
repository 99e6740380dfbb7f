//! The claims of the scope come in the ID token.

use crate::{
    issuer::Fault,
    support::{acceptance, by_hand},
};

by_hand! {
    oidcc_client_test_scope_userinfo_claims: Fault::None,
}

#[tokio::test]
async fn oidcc_client_test_scope_userinfo_claims() {
    // The claims of the scope come in the ID token; userinfo is never called.
    let signed_in = acceptance(Fault::None).await;
    assert_eq!(signed_in.pid.unwrap().as_str(), crate::issuer::PID);
}
