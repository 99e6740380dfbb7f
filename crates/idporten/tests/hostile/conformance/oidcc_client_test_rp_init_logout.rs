//! A logout as it should be: the browser comes back, and is told.

use std::time::Duration;

use idporten::LogoutOutcome;

use crate::{
    issuer::Fault,
    logout::log_out,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_rp_init_logout: Fault::None,
}

#[tokio::test]
async fn oidcc_client_test_rp_init_logout() {
    let (outcome, page) = log_out(&World::new(Fault::None), Duration::from_secs(10)).await;
    assert_eq!(outcome, LogoutOutcome::Returned);
    assert!(page.text.contains("logged out"));
}
