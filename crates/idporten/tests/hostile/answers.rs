//! Answers that are wrong whatever they say: each manner at each place.

use std::time::{Duration, Instant};

use idporten::Error;

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

/// A login, and what must hold however wrong the answer is.
async fn is_given_up(place: Place, manner: Manner) {
    let world = World::new(Fault::Answer(place, manner));
    let began = Instant::now();
    let error = world.login().await.result.expect_err("accepted");
    assert!(right_reason(place, manner, &error), "{place:?} {manner:?}: {error:?}");
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
