//! Another login's `state` neither ends nor steals this one.

use crate::{
    issuer::Fault,
    support::by_hand,
};

by_hand! {
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_state_fails: Fault::BackStateWrong,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_state_fails() {
    crate::callback::is_told_off_and_changes_nothing(Fault::BackStateWrong).await;
}
