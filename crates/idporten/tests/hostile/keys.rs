//! Keys that must not be used, and how often they are asked for.

use idporten::Error;
use jiff::SignedDuration;

use crate::{
    issuer::Fault,
    support::{World, by_hand, refused},
};

refused! {
    a_set_without_keys_is_of_no_use: Fault::KeysNone => Error::Keys,
    a_key_of_1024_bits_is_not_used: Fault::KeyShort => Error::Keys,
    a_key_for_encryption_does_not_sign: Fault::KeyForEncryption => Error::Keys,
    a_key_that_may_only_encrypt_does_not_sign: Fault::KeyOpsEncrypt => Error::Keys | Error::IdTokenSignature,
    a_key_of_another_algorithm_does_not_sign: Fault::KeyOtherAlg => Error::Keys | Error::IdTokenSignature,
    a_symmetric_key_is_no_key_of_an_issuer: Fault::KeySymmetric => Error::Keys,
    two_keys_of_one_name_are_one_too_many: Fault::KeyNameTwice => Error::IdTokenSignature,
}

by_hand! {
    an_unknown_key_is_looked_for_once_and_then_not_for_a_minute: Fault::KidUnknown,
    a_new_key_with_an_old_name_is_fetched: Fault::KeysRotatedSameName,
    a_new_key_that_tokens_do_not_name_is_fetched: Fault::KeysRotatedNoName,
}

/// Logs in, and again after the keys were changed.
async fn is_fetched(rotation: Fault) {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.clock.pass(SignedDuration::from_mins(5));
    world.issuer.now_does(rotation);
    world.login().await.result.unwrap();
    assert_eq!(world.issuer.key_sets(), 2);
    // A signature that no key fits does not have them fetched again and again.
    world.issuer.now_does(Fault::SignatureWrong);
    for _ in 0..3 {
        assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenSignature);
    }
    assert_eq!(world.issuer.key_sets(), 2);
}

#[tokio::test]
async fn keys_that_were_fetched_a_moment_ago_are_not_fetched_again_for_a_wrong_signature() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.clock.pass(SignedDuration::from_secs(1));
    world.issuer.now_does(Fault::SignatureWrong);
    assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenSignature);
    assert_eq!(world.issuer.key_sets(), 1);
}

#[tokio::test]
async fn a_new_key_with_an_old_name_is_fetched() {
    is_fetched(Fault::KeysRotatedSameName).await;
}

#[tokio::test]
async fn a_new_key_that_tokens_do_not_name_is_fetched() {
    is_fetched(Fault::KeysRotatedNoName).await;
}

#[tokio::test]
async fn an_unknown_key_is_looked_for_once_and_then_not_for_a_minute() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.issuer.now_does(Fault::KidUnknown);
    for fetched in [2, 2, 2] {
        assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenSignature);
        assert_eq!(world.issuer.key_sets(), fetched);
    }
    world.clock.pass(SignedDuration::from_secs(61));
    assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenSignature);
    assert_eq!(world.issuer.key_sets(), 3);
    // And nobody is locked out by it.
    world.issuer.now_does(Fault::None);
    world.login().await.result.unwrap();
}
