//! A new key is fetched when a token names it.

use jiff::SignedDuration;

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_signing_key_rotation: Fault::KeysRotated,
}

#[tokio::test]
async fn oidcc_client_test_signing_key_rotation() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.clock.pass(SignedDuration::from_mins(5));
    world.issuer.now_does(Fault::KeysRotated);
    world.login().await.result.unwrap();
    assert_eq!(world.issuer.key_sets(), 2, "once more, for the unknown name");
}
