//! The code flow may do without a nonce; this client never does.

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    oidcc_client_test_nonce_unless_code_flow: Fault::None,
}

#[tokio::test]
async fn oidcc_client_test_nonce_unless_code_flow() {
    // The code flow may do without; this client never does, and no two of its logins share one.
    let world = World::new(Fault::None);
    let nonce = |login: &idporten::Login| {
        login.address().query_pairs().find(|(name, _)| name == "nonce").map(|(_, value)| value.into_owned()).unwrap()
    };
    let (one, two) = (nonce(&world.begin().await.unwrap()), nonce(&world.begin().await.unwrap()));
    assert!(one.len() >= 43 && one != two);
}
