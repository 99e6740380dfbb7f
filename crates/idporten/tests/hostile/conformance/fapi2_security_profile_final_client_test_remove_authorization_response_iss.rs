//! A redirect that does not say which issuer it is from: the login stops, and nothing more is called.

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    fapi2_security_profile_final_client_test_remove_authorization_response_iss: Fault::BackIssMissing,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_remove_authorization_response_iss() {
    let world = World::new(Fault::BackIssMissing);
    assert_eq!(world.login().await.result.unwrap_err(), Error::IssMissing);
    assert!(!world.issuer.calls().contains(&"/token".to_owned()), "a code of an attacker is sent to nobody");
}
