//! An access token of unknown life is taken to be short.

use crate::{
    issuer::Fault,
    support::by_hand,
};

by_hand! {
    fapi2_security_profile_final_client_test_token_endpoint_response_without_expires_in: Fault::TokenNoExpiresIn,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_token_endpoint_response_without_expires_in() {
    let signed_in = crate::support::acceptance(Fault::TokenNoExpiresIn).await;
    assert!(signed_in.access_expires_in.as_secs() <= 60, "taken to be short");
}
