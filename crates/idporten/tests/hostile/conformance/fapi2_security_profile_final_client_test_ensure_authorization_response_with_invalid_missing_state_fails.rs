//! An answer without `state` neither ends nor steals a login.

use crate::{
    issuer::Fault,
    support::by_hand,
};

by_hand! {
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_missing_state_fails: Fault::BackStateMissing,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_missing_state_fails() {
    crate::callback::is_told_off_and_changes_nothing(Fault::BackStateMissing).await;
}
