//! Pushed authorization requests (RFC 9126).

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, by_hand, refused},
};

refused! {
    a_pushed_request_without_an_answer_is_refused: Fault::ParNoRequestUri => Error::ParRefused,
    a_pushed_request_that_is_over_is_refused: Fault::ParExpired => Error::ParRefused,
}

by_hand! {
    a_refused_pushed_request_is_not_made_in_the_open_instead: Fault::ParRefused,
    only_the_name_of_a_pushed_request_is_in_the_address_and_each_is_new: Fault::ParRequired,
}

#[tokio::test]
async fn a_refused_pushed_request_is_not_made_in_the_open_instead() {
    let world = World::new(Fault::ParRefused);
    assert_eq!(world.login().await.result.unwrap_err(), Error::ParRefused);
    assert!(!world.issuer.calls().contains(&"/authorize".to_owned()));
}

#[tokio::test]
async fn only_the_name_of_a_pushed_request_is_in_the_address_and_each_is_new() {
    let world = World::new(Fault::ParRequired);
    let login = world.begin().await.unwrap();
    let names: Vec<String> = login.address().query_pairs().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["client_id", "request_uri"]);
    assert_ne!(*login.address(), login.fresh_address().await.unwrap());
}
