//! Answers that are wrong whatever they say: each manner at each place.

use std::time::{Duration, Instant};

use idporten::{Error, Secret};

use crate::{
    issuer::{Fault, Manner, Place},
    support::World,
};

/// How an answer of this place that is not what it should be is called.
fn unusable(place: Place, error: &Error) -> bool {
    match place {
        Place::Discovery => matches!(error, Error::Discovery(_)),
        Place::Jwks => matches!(error, Error::Keys),
        Place::Token => matches!(error, Error::TokenResponse(_)),
        Place::Par => matches!(error, Error::ParRefused),
        Place::Revocation => matches!(error, Error::RevocationRefused),
    }
}

fn right_reason(place: Place, manner: Manner, error: &Error) -> bool {
    match manner {
        Manner::Redirects
        | Manner::WrongType
        | Manner::NotJson
        | Manner::List
        | Manner::Trailing
        | Manner::KeyTwice
        | Manner::Deep => unusable(place, error),
        Manner::Endless => *error == Error::TooLong,
        Manner::EndlessHead => matches!(error, Error::TooLong | Error::Unreachable),
        Manner::Slow | Manner::Silent => *error == Error::Slow,
        Manner::BreaksOff => *error == Error::Unreachable,
        Manner::OutOfOrder => *error == Error::OutOfOrder,
    }
}

/// What is asked of this place: a login, or the end of a token.
async fn ask(world: &World, place: Place) -> Result<(), Error> {
    match place {
        Place::Revocation => world.client.revoke(&Secret::new("token".into())).await,
        _ => world.login().await.result.map(drop),
    }
}

/// Of the answer to a revocation only the status counts (RFC 7009 §2.2).
fn is_good_all_the_same(place: Place, manner: Manner) -> bool {
    use Manner::{Deep, KeyTwice, List, NotJson, Trailing, WrongType};
    place == Place::Revocation && matches!(manner, Deep | KeyTwice | List | NotJson | Trailing | WrongType)
}

/// What must hold however wrong the answer is.
async fn is_given_up(place: Place, manner: Manner) {
    let world = World::new(Fault::Answer(place, manner));
    let began = Instant::now();
    match ask(&world, place).await {
        Ok(()) => assert!(is_good_all_the_same(place, manner), "{place:?} {manner:?}: accepted"),
        Err(error) => assert!(right_reason(place, manner, &error), "{place:?} {manner:?}: {error:?}"),
    }
    let codes = world.issuer.calls().iter().filter(|call| *call == "/token").count();
    assert!(codes <= 1, "{place:?} {manner:?}: the code was sent {codes} times");
    let sent = world.issuer.sent.load(std::sync::atomic::Ordering::Relaxed);
    assert!(sent < 1_000_000, "{place:?} {manner:?}: {sent} bytes were taken");
    assert!(began.elapsed() < Duration::from_secs(5), "{place:?} {manner:?}: {:?}", began.elapsed());
    assert!(!world.issuer.calls().iter().any(|call| call.ends_with("/moved")), "{place:?}: followed");
}

macro_rules! at_every_place {
    ($($name:ident: $manner:ident,)+) => {
        $(#[tokio::test]
        async fn $name() {
            for place in Place::ALL {
                is_given_up(place, Manner::$manner).await;
            }
        })+
        pub const MANNERS: &[(&str, Manner)] = &[$((stringify!($name), Manner::$manner)),+];
    };
}

#[tokio::test]
async fn silence_is_given_up_long_before_the_time_limit() {
    let world = World::with(Fault::Answer(Place::Token, Manner::Silent), |settings| {
        settings.http_timeout = Duration::from_mins(5);
    });
    assert_eq!(world.login().await.result.unwrap_err(), Error::Slow);
}

at_every_place! {
    a_redirect_is_not_followed: Redirects,
    another_content_type_is_not_json: WrongType,
    what_is_not_json_is_not_read: NotJson,
    a_list_of_the_right_values_is_no_answer: List,
    what_goes_on_after_the_json_is_not_read: Trailing,
    a_key_that_is_there_twice_makes_json_unreadable: KeyTwice,
    nesting_without_end_is_not_read: Deep,
    an_answer_of_100_mb_is_given_up_within_one: Endless,
    a_head_of_100_mb_is_given_up_within_one: EndlessHead,
    a_byte_a_second_is_given_up_within_the_time_limit: Slow,
    silence_is_given_up_within_the_time_limit: Silent,
    an_answer_that_breaks_off_is_not_used: BreaksOff,
    an_issuer_that_is_out_of_order_is_told: OutOfOrder,
}
