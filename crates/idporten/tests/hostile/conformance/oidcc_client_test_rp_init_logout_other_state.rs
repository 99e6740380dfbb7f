//! A return with another logout's `state` is none.

use crate::{issuer::Fault, support::by_hand};

by_hand! {
    oidcc_client_test_rp_init_logout_other_state: Fault::LogoutStateWrong,
}

#[tokio::test]
async fn oidcc_client_test_rp_init_logout_other_state() {
    crate::logout::is_no_return(Fault::LogoutStateWrong).await;
}
