//! Logging out at the issuer (OpenID Connect RP-Initiated Logout).

use std::time::{Duration, Instant};

use idporten::{Error, LogoutOutcome, Secret};

use crate::{
    issuer::Fault,
    support::{Page, World, browse, by_hand, closed, pages},
};

by_hand! {
    a_return_with_two_states_is_none: Fault::LogoutStateTwice,
    an_issuer_that_sends_nobody_back_is_not_waited_for: Fault::LogoutNoReturn,
    an_issuer_without_a_logout_says_so: Fault::LogoutUnsupported,
    a_refused_revocation_is_told: Fault::RevocationRefused,
}

/// Opens the logout page and posts its form, as its script does.
pub async fn log_out(world: &World, wait: Duration) -> (LogoutOutcome, Page) {
    let logout = world.client.begin_logout(Some(Secret::new("hint".into())), pages()).await.unwrap();
    let form = browse(logout.address().clone()).await;
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let field = |name: &str| {
        let start = form.text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        (name.to_owned(), start.split('"').next().unwrap().to_owned())
    };
    let fields = ["id_token_hint", "client_id", "post_logout_redirect_uri", "state"].map(field);
    let action = form.text.split("action=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(action, format!("{}/logout", world.issuer.address()));
    let posted = browser.post(action).form(&fields).send();
    let (outcome, response) = tokio::join!(logout.finish(wait), posted);
    let response = response.unwrap();
    let (status, address) = (response.status().as_u16(), response.url().clone());
    (outcome, Page { status, address, text: response.text().await.unwrap() })
}

#[tokio::test]
async fn a_return_with_two_states_is_none() {
    is_no_return(Fault::LogoutStateTwice).await;
}

pub async fn is_no_return(fault: Fault) {
    let (outcome, page) = log_out(&World::new(fault), Duration::from_millis(500)).await;
    assert_eq!(outcome, LogoutOutcome::Opened);
    assert!(page.text.contains("stray") && page.status == 404, "{} {}", page.status, page.text);
}

#[tokio::test]
async fn an_issuer_that_sends_nobody_back_is_not_waited_for() {
    let (outcome, _) = log_out(&World::new(Fault::LogoutNoReturn), Duration::from_millis(500)).await;
    assert_eq!(outcome, LogoutOutcome::Opened);
}

#[tokio::test]
async fn the_page_with_the_hint_is_given_out_once() {
    let world = World::new(Fault::None);
    let logout = world.client.begin_logout(Some(Secret::new("hint".into())), pages()).await.unwrap();
    assert!(browse(logout.address().clone()).await.text.contains("id_token_hint"));
    let again = browse(logout.address().clone()).await;
    assert!(again.status == 404 && !again.text.contains("id_token_hint"));
}

#[tokio::test]
async fn strangers_get_neither_the_hint_nor_the_logout() {
    let world = World::new(Fault::None);
    let logout = world.client.begin_logout(Some(Secret::new("hint".into())), pages()).await.unwrap();
    let port = logout.address().port().unwrap();
    for path in ["/", "/callback", "/logged-out", "/logged-out?state=guess", "/favicon.ico"] {
        let page = browse(format!("http://127.0.0.1:{port}{path}").parse().unwrap()).await;
        assert!(page.status == 404 && !page.text.contains("hint"), "{path}");
    }
    assert_eq!(logout.finish(Duration::from_millis(50)).await, LogoutOutcome::NotOpened);
    closed(port).await;
}

#[tokio::test]
async fn a_logout_that_is_given_up_closes_at_once() {
    let logout = World::new(Fault::None).client.begin_logout(None, pages()).await.unwrap();
    let port = logout.address().port().unwrap();
    let began = Instant::now();
    drop(logout);
    closed(port).await;
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn an_issuer_without_a_logout_says_so() {
    let world = World::new(Fault::LogoutUnsupported);
    let refused = world.client.begin_logout(None, pages()).await.err();
    assert_eq!(refused, Some(Error::Unsupported));
}

#[tokio::test]
async fn a_refused_revocation_is_told() {
    let token = Secret::new("token".into());
    let refused = World::new(Fault::RevocationRefused).client.revoke(&token).await;
    assert_eq!(refused, Err(Error::RevocationRefused));
    assert_eq!(World::new(Fault::None).client.revoke(&token).await, Ok(()));
}
