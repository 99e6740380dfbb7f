//! The modules of the FAPI 2.0 client plan that hold for a public client too.

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, accepted, by_hand, refused},
};

refused! {
    fapi2_security_profile_final_client_test_discovery_issuer_mismatch: Fault::IssuerOther => Error::DiscoveryIssuer,
    fapi2_security_profile_final_client_test_invalid_iss: Fault::IssWrong => Error::IdTokenIssuer,
    fapi2_security_profile_final_client_test_invalid_aud: Fault::AudWrong => Error::IdTokenAudience,
    fapi2_security_profile_final_client_test_invalid_secondary_aud: Fault::AudSeveral => Error::IdTokenAudience,
    fapi2_security_profile_final_client_test_invalid_null_alg: Fault::AlgNone => Error::IdTokenAlg,
    fapi2_security_profile_final_client_test_invalid_alternate_alg: Fault::AlgEs256 => Error::IdTokenAlg,
    fapi2_security_profile_final_client_test_invalid_expired_exp: Fault::ExpPast => Error::IdTokenExpired,
    fapi2_security_profile_final_client_test_invalid_missing_exp: Fault::ExpMissing => Error::IdTokenMissing("exp"),
    fapi2_security_profile_final_client_test_invalid_missing_aud: Fault::AudMissing => Error::IdTokenMissing("aud"),
    fapi2_security_profile_final_client_test_invalid_missing_iss: Fault::IssMissing => Error::IdTokenMissing("iss"),
    fapi2_security_profile_final_client_test_invalid_nonce: Fault::NonceWrong => Error::IdTokenNonce,
    fapi2_security_profile_final_client_test_invalid_missing_nonce:
        Fault::NonceMissing => Error::IdTokenMissing("nonce"),
}

accepted! {
    fapi2_security_profile_final_client_test_happy_path: Fault::ParRequired,
    fapi2_security_profile_final_client_test_valid_aud_as_array: Fault::AudList,
    fapi2_security_profile_final_client_test_token_type_case_insensitivity: Fault::TokenTypeOddCase,
}

by_hand! {
    fapi2_security_profile_final_client_test_token_endpoint_response_without_expires_in: Fault::TokenNoExpiresIn,
    fapi2_security_profile_final_client_test_invalid_authorization_response_iss: Fault::BackIssWrong,
    fapi2_security_profile_final_client_test_remove_authorization_response_iss: Fault::BackIssMissing,
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_state_fails:
        Fault::BackStateWrong,
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_missing_state_fails:
        Fault::BackStateMissing,
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_token_endpoint_response_without_expires_in() {
    let signed_in = crate::support::acceptance(Fault::TokenNoExpiresIn).await;
    assert!(signed_in.access_expires_in.as_secs() <= 60, "taken to be short");
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_invalid_authorization_response_iss() {
    stops_and_calls_nothing(Fault::BackIssWrong, &Error::IssMismatch).await;
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_remove_authorization_response_iss() {
    stops_and_calls_nothing(Fault::BackIssMissing, &Error::IssMissing).await;
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_state_fails() {
    crate::callback::is_told_off_and_changes_nothing(Fault::BackStateWrong).await;
}

#[tokio::test]
async fn fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_missing_state_fails() {
    crate::callback::is_told_off_and_changes_nothing(Fault::BackStateMissing).await;
}

async fn stops_and_calls_nothing(fault: Fault, expected: &Error) {
    let world = World::new(fault);
    assert_eq!(world.login().await.result.unwrap_err(), *expected);
    assert!(!world.issuer.calls().contains(&"/token".to_owned()), "a code of an attacker is sent to nobody");
}
