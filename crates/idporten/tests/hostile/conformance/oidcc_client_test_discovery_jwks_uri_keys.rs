//! Each issuer's own key set is asked for.

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_discovery_jwks_uri_keys: Fault::None,
}

#[tokio::test]
async fn oidcc_client_test_discovery_jwks_uri_keys() {
    // Two issuers: each one's key set is asked for, and not the other's.
    let (one, two) = (World::new(Fault::None), World::new(Fault::None));
    two.issuer.now_does(Fault::KeysRotated);
    one.login().await.result.unwrap();
    two.login().await.result.unwrap();
    assert_eq!((one.issuer.key_sets(), two.issuer.key_sets()), (1, 1));
}
