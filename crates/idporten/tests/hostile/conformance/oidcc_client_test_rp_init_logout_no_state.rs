//! A return without `state` is none.

use crate::{issuer::Fault, support::by_hand};

by_hand! {
    oidcc_client_test_rp_init_logout_no_state: Fault::LogoutStateMissing,
}

#[tokio::test]
async fn oidcc_client_test_rp_init_logout_no_state() {
    crate::logout::is_no_return(Fault::LogoutStateMissing).await;
}
