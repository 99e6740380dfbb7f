//! A redirect from another issuer: the login stops, and nothing more is called (RFC 9207 §2.4).

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, by_hand},
};

by_hand! {
    fapi2_security_profile_final_client_test_invalid_authorization_response_iss: Fault::BackIssWrong,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_invalid_authorization_response_iss() {
    let world = World::new(Fault::BackIssWrong);
    assert_eq!(world.login().await.result.unwrap_err(), Error::IssMismatch);
    assert!(!world.issuer.calls().contains(&"/token".to_owned()), "a code of an attacker is sent to nobody");
}
