//! ID tokens beyond those that the conformance suite knows.

use std::time::Duration;

use idporten::{Error, LoginRequest};
use jiff::SignedDuration;

use crate::{
    issuer::Fault,
    support::{World, accepted, by_hand, finish, refused, request},
};

refused! {
    our_issuer_in_another_spelling_is_another: Fault::IssSpelling => Error::IdTokenIssuer,
    an_audience_of_nobody_is_not_us: Fault::AudEmpty => Error::IdTokenAudience,
    a_stranger_beside_us_is_not_trusted_whatever_azp_says: Fault::AudSeveralAzp => Error::IdTokenAudience,
    two_audiences_need_an_azp_even_if_both_are_us: Fault::AudTwice => Error::IdTokenAzp,
    an_azp_of_another_client_is_refused: Fault::AzpWrong => Error::IdTokenAzp,
    none_is_refused_in_any_spelling: Fault::AlgNoneSpelling => Error::IdTokenMalformed | Error::IdTokenAlg,
    a_signature_with_bits_that_say_nothing_is_refused: Fault::SignatureLastBits => Error::IdTokenMalformed,
    an_empty_signature_is_none: Fault::SignatureEmpty => Error::IdTokenSignature,
    a_key_of_somebody_else_under_a_known_name_is_refused: Fault::SignatureOtherKey => Error::IdTokenSignature,
    a_key_that_the_token_brings_along_is_not_used: Fault::SignatureOwnKey => Error::IdTokenSignature,
    an_extension_that_must_be_understood_is_refused: Fault::Crit => Error::IdTokenMalformed,
    a_token_in_a_token_is_refused: Fault::Nested => Error::IdTokenMalformed,
    a_token_of_another_kind_is_refused: Fault::TypOther => Error::IdTokenMalformed,
    an_encrypted_token_is_refused: Fault::Encrypted => Error::IdTokenMalformed,
    what_is_no_token_is_refused: Fault::NotAToken => Error::IdTokenMalformed,
    an_absurd_exp_is_refused: Fault::ExpAbsurd => Error::IdTokenMalformed,
    a_token_of_long_ago_is_refused: Fault::IatOld => Error::IdTokenIat,
    a_token_of_the_future_is_refused: Fault::IatFuture => Error::IdTokenIat,
    a_token_that_is_not_yet_valid_is_refused: Fault::NbfFuture => Error::IdTokenExpired,
    a_token_of_another_access_token_is_refused: Fault::AtHashWrong => Error::IdTokenAtHash,
    a_login_of_an_hour_ago_is_not_fresh: Fault::AuthTimeOld => Error::AuthTime,
    a_login_of_the_future_is_not_fresh: Fault::AuthTimeFuture => Error::AuthTime,
    a_login_of_an_unknown_time_is_not_fresh: Fault::AuthTimeMissing => Error::AuthTime,
    a_lower_level_is_refused: Fault::AcrLow => Error::AcrTooLow,
    an_unknown_level_is_refused: Fault::AcrOldName => Error::AcrTooLow,
    a_missing_level_is_refused: Fault::AcrMissing => Error::IdTokenMissing("acr"),
    a_missing_pid_is_noticed: Fault::PidMissing => Error::PidMissing,
    a_pid_with_wrong_check_digits_is_refused: Fault::PidWrong => Error::PidInvalid,
    a_pid_of_a_day_that_is_not_is_refused: Fault::PidNoSuchDay => Error::PidInvalid,
    a_pid_that_is_a_number_is_refused: Fault::PidNumber => Error::IdTokenMalformed,
    an_empty_subject_is_nobody: Fault::SubEmpty => Error::IdTokenMalformed,
    a_subject_without_end_is_refused: Fault::SubLong => Error::IdTokenMalformed,
    a_claim_that_is_there_twice_is_refused: Fault::ClaimTwice => Error::IdTokenMalformed,
    a_header_field_that_is_there_twice_is_refused: Fault::HeaderTwice => Error::IdTokenMalformed,
    claims_nested_without_end_are_refused: Fault::ClaimsDeep => Error::IdTokenMalformed,
}

accepted! {
    an_azp_of_ours_is_accepted: Fault::AzpRight,
    es256_is_accepted_where_it_was_announced: Fault::AlgEs256Announced,
    ps256_is_accepted_where_it_was_announced: Fault::AlgPs256Announced,
    two_clocks_may_differ_a_little: Fault::ExpJustPast,
    a_token_that_is_valid_by_now_is_accepted: Fault::NbfPast,
    a_token_without_at_hash_is_accepted: Fault::AtHashMissing,
    a_higher_level_is_enough: Fault::AcrHigher,
}

by_hand! {
    a_fresh_login_was_asked_for_and_an_old_one_came: Fault::AuthTimeOld,
    max_age_holds_beside_prompt_login: Fault::None,
    a_login_without_pid_is_accepted_where_none_is_needed: Fault::PidMissing,
}

fn anew(max_age: Option<Duration>) -> LoginRequest {
    LoginRequest { prompt_login: true, max_age, ..request() }
}

#[tokio::test]
async fn a_fresh_login_was_asked_for_and_an_old_one_came() {
    for fault in [Fault::AuthTimeOld, Fault::AuthTimeMissing] {
        let world = World::new(fault);
        let login = world.client.begin(anew(None)).await.unwrap();
        assert_eq!(finish(login).await.result.unwrap_err(), Error::AuthTime);
    }
}

#[tokio::test]
async fn max_age_holds_beside_prompt_login() {
    // The person logs in at once, and the browser comes back an hour later; the token is made then.
    let world = World::new(Fault::AuthTimeOld);
    let login = world.client.begin(anew(Some(Duration::from_mins(5)))).await.unwrap();
    world.clock.pass(SignedDuration::from_hours(2));
    assert_eq!(finish(login).await.result.unwrap_err(), Error::AuthTime);
}

#[tokio::test]
async fn a_login_without_pid_is_accepted_where_none_is_needed() {
    let world = World::with(Fault::PidMissing, |settings| settings.require_pid = false);
    assert!(world.login().await.result.unwrap().pid.is_none());
}

#[tokio::test]
async fn the_issuers_time_says_by_how_much_a_clock_is_wrong() {
    // The clock of the tests stands at ten o'clock.
    for (date, ahead) in [
        ("Mon, 23 Nov 2026 10:12:00 GMT", Some(SignedDuration::from_mins(12))),
        ("Mon, 23 Nov 2026 09:00:00 GMT", Some(SignedDuration::from_mins(-60))),
        ("half past ten", None),
        ("Mon, 23 Nov 9999999 10:12:00 GMT", None),
    ] {
        let world = World::new(Fault::ExpPast);
        world.issuer.says_it_is(date);
        assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenExpired);
        assert_eq!(world.client.issuer_is_ahead(), ahead, "{date}");
    }
}

#[tokio::test]
async fn a_time_that_the_issuer_lies_about_changes_nothing() {
    let world = World::new(Fault::None);
    world.issuer.says_it_is("Fri, 01 Jan 1999 00:00:00 GMT");
    assert!(world.login().await.result.is_ok());
    let world = World::new(Fault::ExpPast);
    world.issuer.says_it_is("Mon, 23 Nov 2026 09:58:00 GMT");
    assert_eq!(world.login().await.result.unwrap_err(), Error::IdTokenExpired);
}
