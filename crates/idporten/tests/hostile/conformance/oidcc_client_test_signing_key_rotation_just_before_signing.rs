//! A key that is new while somebody logs in is fetched.

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_signing_key_rotation_just_before_signing: Fault::KeysRotated,
}

#[tokio::test]
async fn oidcc_client_test_signing_key_rotation_just_before_signing() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    let login = world.begin().await.unwrap();
    world.issuer.now_does(Fault::KeysRotated);
    crate::support::finish(login).await.result.unwrap();
    assert_eq!(world.issuer.key_sets(), 2);
}
