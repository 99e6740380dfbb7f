//! Answers of the token endpoint.

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, by_hand, refused},
};

refused! {
    an_answer_without_an_id_token_is_refused: Fault::TokenNoIdToken => Error::TokenResponse(_),
    an_answer_without_an_access_token_is_refused: Fault::TokenNoAccessToken => Error::TokenResponse(_),
    an_empty_access_token_is_none: Fault::TokenEmptyAccessToken => Error::TokenResponse(_),
    an_access_token_with_a_line_break_is_refused: Fault::TokenAccessTokenLineBreak => Error::TokenResponse(_),
    an_answer_without_a_token_type_is_refused: Fault::TokenTypeMissing => Error::TokenResponse(_),
    a_token_of_another_type_is_refused: Fault::TokenTypeOther => Error::TokenResponse(_),
    a_negative_life_is_refused: Fault::TokenExpiresInNegative => Error::TokenResponse(_),
    a_refused_code_is_told: Fault::TokenInvalidGrant => Error::TokenRefused,
    a_refused_client_is_told: Fault::TokenUnauthorized => Error::TokenRefused,
    an_error_with_a_good_status_is_an_error: Fault::TokenErrorWith200 => Error::TokenResponse(_),
}

by_hand! {
    an_absurd_life_is_cut_to_a_day: Fault::TokenExpiresInAbsurd,
    the_code_is_sent_once: Fault::TokenInvalidGrant,
}

#[tokio::test]
async fn an_absurd_life_is_cut_to_a_day() {
    let signed_in = crate::support::acceptance(Fault::TokenExpiresInAbsurd).await;
    assert!(signed_in.access_expires_in.as_secs() <= 86_400, "or adding it to a time would overflow");
}

#[tokio::test]
async fn the_code_is_sent_once() {
    let world = World::new(Fault::TokenInvalidGrant);
    assert_eq!(world.login().await.result.unwrap_err(), Error::TokenRefused);
    assert_eq!(world.issuer.calls().iter().filter(|call| *call == "/token").count(), 1);
}
