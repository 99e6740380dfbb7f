//! The modules of the OpenID conformance suite's plans for relying parties, as far as they are about the code flow.

use idporten::Error;
use jiff::SignedDuration;

use crate::{
    issuer::Fault,
    support::{World, acceptance, accepted, by_hand, refused},
};

refused! {
    oidcc_client_test_invalid_iss: Fault::IssWrong => Error::IdTokenIssuer,
    oidcc_client_test_missing_sub: Fault::SubMissing => Error::IdTokenMissing("sub"),
    oidcc_client_test_invalid_aud: Fault::AudWrong => Error::IdTokenAudience,
    oidcc_client_test_missing_aud: Fault::AudMissing => Error::IdTokenMissing("aud"),
    oidcc_client_test_missing_iat: Fault::IatMissing => Error::IdTokenMissing("iat"),
    // The suite lets a client try all keys; a token that does not say which is refused here.
    oidcc_client_test_kid_absent_multiple_jwks: Fault::KidAbsentSeveral => Error::IdTokenSignature,
    // The suite lets a client of the code flow accept it over TLS.
    oidcc_client_test_idtoken_sig_none: Fault::AlgNone => Error::IdTokenAlg,
    oidcc_client_test_invalid_sig_rs256: Fault::SignatureWrong => Error::IdTokenSignature,
    oidcc_client_test_invalid_sig_es256: Fault::AlgEs256 => Error::IdTokenAlg,
    oidcc_client_test_invalid_sig_hs256: Fault::AlgHs256 => Error::IdTokenAlg,
    oidcc_client_test_nonce_invalid: Fault::NonceWrong => Error::IdTokenNonce,
    oidcc_client_test_discovery_issuer_mismatch: Fault::IssuerOther => Error::DiscoveryIssuer,
}

accepted! {
    oidcc_client_test: Fault::None,
    oidcc_client_test_kid_absent_single_jwks: Fault::KidAbsent,
    oidcc_client_test_idtoken_sig_rs256: Fault::None,
}

by_hand! {
    oidcc_client_test_signing_key_rotation: Fault::None,
    oidcc_client_test_signing_key_rotation_just_before_signing: Fault::None,
    oidcc_client_test_discovery_openid_config: Fault::None,
    oidcc_client_test_discovery_jwks_uri_keys: Fault::None,
    oidcc_client_test_nonce_unless_code_flow: Fault::None,
    oidcc_client_test_scope_userinfo_claims: Fault::None,
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

#[tokio::test]
async fn oidcc_client_test_discovery_jwks_uri_keys() {
    // Two issuers: each one's key set is asked for, and not the other's.
    let (one, two) = (World::new(Fault::None), World::new(Fault::None));
    two.issuer.rotate();
    one.login().await.result.unwrap();
    two.login().await.result.unwrap();
    assert_eq!((one.issuer.key_sets(), two.issuer.key_sets()), (1, 1));
}

#[tokio::test]
async fn oidcc_client_test_signing_key_rotation() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.clock.pass(SignedDuration::from_mins(5));
    world.issuer.rotate();
    world.login().await.result.unwrap();
    assert_eq!(world.issuer.key_sets(), 2, "once more, for the unknown name");
}

#[tokio::test]
async fn oidcc_client_test_signing_key_rotation_just_before_signing() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    let login = world.begin().await.unwrap();
    world.issuer.rotate();
    crate::support::finish(login).await.result.unwrap();
    assert_eq!(world.issuer.key_sets(), 2);
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

#[tokio::test]
async fn oidcc_client_test_scope_userinfo_claims() {
    // The claims of the scope come in the ID token; userinfo is never called.
    let signed_in = acceptance(Fault::None).await;
    assert_eq!(signed_in.pid.unwrap().as_str(), crate::issuer::PID);
}
