//! The metadata are read first, and nothing is called that they do not name.

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_discovery_openid_config: Fault::None,
}

#[tokio::test]
async fn oidcc_client_test_discovery_openid_config() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    assert_eq!(
        world.issuer.calls(),
        ["/.well-known/openid-configuration", "/authorize", "/token", "/jwks"],
        "the metadata first, then only what they name"
    );
}
