//! What the browser brings back.

use idporten::Error;

use crate::{
    issuer::Fault,
    support::{World, browse, by_hand, closed, refused},
};

refused! {
    iss_twice_is_malformed: Fault::BackIssTwice => Error::Callback,
    an_error_needs_iss_too: Fault::BackErrorIssMissing => Error::IssMissing,
    neither_code_nor_error_is_malformed: Fault::BackCodeMissing => Error::Callback,
    an_empty_code_is_none: Fault::BackCodeEmpty => Error::Callback,
    two_codes_are_one_too_many: Fault::BackCodeTwice => Error::Callback,
    a_code_without_end_is_refused: Fault::BackCodeLong => Error::Callback,
    a_code_with_a_line_break_is_refused: Fault::BackCodeLineBreak => Error::Callback,
    a_code_and_an_error_contradict_each_other: Fault::BackCodeAndError => Error::Callback,
    access_denied_is_a_cancellation: Fault::BackAccessDenied => Error::Cancelled,
    login_required_is_a_refusal: Fault::BackLoginRequired => Error::RefusedByIssuer,
    interaction_required_is_a_refusal: Fault::BackInteractionRequired => Error::RefusedByIssuer,
    invalid_scope_is_a_refusal: Fault::BackInvalidScope => Error::RefusedByIssuer,
    server_error_is_out_of_order: Fault::BackServerError => Error::OutOfOrder,
    temporarily_unavailable_is_out_of_order: Fault::BackTemporarilyUnavailable => Error::OutOfOrder,
}

by_hand! {
    state_twice_is_told_off_and_changes_nothing: Fault::BackStateTwice,
    nothing_of_an_unknown_error_reaches_the_page: Fault::BackErrorHtml,
    iss_is_required_where_the_settings_say_so: Fault::BackIssMissing,
}

/// A redirect without the `state` of this login is answered with an error and neither ends nor steals it: the right one
/// comes through after it.
pub async fn is_told_off_and_changes_nothing(fault: Fault) {
    let world = World::new(fault);
    let login = std::sync::Arc::new(world.begin().await.unwrap());
    let finish = tokio::spawn({
        let login = login.clone();
        async move { login.finish().await }
    });
    let page = browse(login.address().clone()).await;
    assert_eq!(page.status, 400);
    assert!(page.text.contains("stray"));
    assert!(!finish.is_finished());
    assert!(!world.issuer.calls().contains(&"/token".to_owned()));
    world.issuer.now_does(Fault::None);
    let page = browse(login.address().clone()).await;
    assert!(page.text.contains("success"));
    finish.await.unwrap().unwrap();
    closed(page.address.port().unwrap()).await;
}

#[tokio::test]
async fn state_twice_is_told_off_and_changes_nothing() {
    is_told_off_and_changes_nothing(Fault::BackStateTwice).await;
}

#[tokio::test]
async fn nothing_of_an_unknown_error_reaches_the_page() {
    let attempt = World::new(Fault::BackErrorHtml).login().await;
    assert_eq!(attempt.result.unwrap_err(), Error::RefusedByIssuer);
    let page = attempt.page.unwrap();
    assert!(!page.text.contains("alert") && !page.text.contains("no-such-error"), "{}", page.text);
    // The code is out of the address bar too.
    assert!(page.address.query().is_none());
}

#[tokio::test]
async fn iss_is_required_where_the_settings_say_so() {
    let world = World::with(Fault::BackIssMissing, |settings| settings.require_iss = true);
    assert_eq!(world.login().await.result.unwrap_err(), Error::IssMissing);
}
