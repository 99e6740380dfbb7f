//! The relying party against a certified provider that is not ours, set up as ID-porten is: where our own stand-in could
//! have the same mistake as the app, this one has not.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../tests/support/provider.rs"]
mod provider;
mod support;

use std::{sync::Arc, time::Duration};

use idporten::{Error, LoginRequest, LogoutOutcome, RelyingParty, Settings, SignedIn, SystemClock};
use provider::Provider;
use sandbox::{CLIENT_ID, Options, SCOPE, Sandbox};

use support::{Browser, Page, pages};

/// A synthetic person of Digdir's examples.
const PID: &str = "47906701517";
const HIGH: &str = "idporten-loa-high";

fn client(issuer: &str, client_id: &str) -> RelyingParty {
    RelyingParty::new(settings(issuer, client_id), Arc::new(SystemClock)).unwrap()
}

fn settings(issuer: &str, client_id: &str) -> Settings {
    Settings {
        scopes: vec!["openid".into(), "profile".into(), SCOPE.into()],
        resource: Some("https://mypage.example".into()),
        allow_loopback_http: true,
        login_timeout: Duration::from_secs(30),
        http_timeout: Duration::from_secs(5),
        ..Settings::new(issuer, client_id)
    }
}

fn request() -> LoginRequest {
    LoginRequest { ui_locale: "nb".into(), prompt_login: true, max_age: Some(Duration::from_mins(5)), pages: pages() }
}

async fn log_in(party: &RelyingParty, browser: &mut Browser, level: &str) -> (Result<SignedIn, Error>, Page) {
    let login = party.begin(request()).await.unwrap();
    let page = browser.open(login.address()).await;
    let fields = [("pid", PID), ("acr", level)];
    tokio::join!(login.finish(), browser.submit(&page, "log-in", &fields))
}

#[tokio::test]
async fn a_login_works_with_and_without_pushed_requests() {
    for par in [false, true] {
        let provider = Provider::start(CLIENT_ID, SCOPE, par).await;
        let mut browser = Browser::default();
        let (signed_in, page) = log_in(&client(&provider.issuer, CLIENT_ID), &mut browser, HIGH).await;
        let signed_in = signed_in.unwrap();
        assert_eq!((signed_in.acr.as_str(), signed_in.pid.unwrap().as_str()), (HIGH, PID));
        assert!(page.text.contains("SUCCESS"), "{}", page.text);
    }
}

#[tokio::test]
async fn a_lower_level_than_asked_for_is_refused() {
    let provider = Provider::start(CLIENT_ID, SCOPE, false).await;
    let party = client(&provider.issuer, CLIENT_ID);
    let (signed_in, page) = log_in(&party, &mut Browser::default(), "idporten-loa-substantial").await;
    assert_eq!(signed_in.unwrap_err(), Error::AcrTooLow);
    assert!(page.text.contains("REFUSED"));
}

#[tokio::test]
async fn a_client_that_the_provider_does_not_know_gets_nowhere() {
    let provider = Provider::start(CLIENT_ID, SCOPE, true).await;
    let refused = client(&provider.issuer, "somebody-else").begin(request()).await.err();
    assert_eq!(refused, Some(Error::ParRefused));
}

#[tokio::test]
async fn a_logout_ends_the_session_there_and_comes_back() {
    let provider = Provider::start(CLIENT_ID, SCOPE, false).await;
    let party = client(&provider.issuer, CLIENT_ID);
    let mut browser = Browser::default();
    let signed_in = log_in(&party, &mut browser, HIGH).await.0.unwrap();
    // A signed token cannot be taken back there, and that is told.
    assert_eq!(party.revoke(&signed_in.access_token).await, Err(Error::RevocationRefused));
    let logout = party.begin_logout(Some(signed_in.id_token), pages()).await.unwrap();
    let form = browser.open(logout.address()).await;
    let asked = browser.press_in_form(&form, "id_token_hint").await;
    let (outcome, page) = tokio::join!(logout.finish(Duration::from_secs(10)), browser.press(&asked, "log-out"));
    assert_eq!(outcome, LogoutOutcome::Returned);
    assert!(page.text.contains("LOGGED OUT"), "{}", page.text);
    let login = party.begin(LoginRequest { prompt_login: false, ..request() }).await.unwrap();
    assert!(browser.open(login.address()).await.text.contains("Test provider"), "nobody is logged in any more");
}

#[tokio::test]
async fn our_service_takes_its_access_token_and_nobody_elses() {
    let provider = Provider::start(CLIENT_ID, SCOPE, false).await;
    let sandbox =
        Sandbox::start(Options { issuer: Some(provider.issuer.clone()), ..Options::default() }).await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let hand_in = async |signed_in: &SignedIn| {
        let session = http.post(format!("{}/v1/sessions/id-porten", sandbox.service()));
        session.bearer_auth(signed_in.access_token.expose()).send().await.unwrap().status().as_u16()
    };
    let for_us = client_for(&provider.issuer, sandbox.service());
    let signed_in = log_in(&for_us, &mut Browser::default(), HIGH).await.0.unwrap();
    assert_eq!(hand_in(&signed_in).await, 201);
    assert_eq!(hand_in(&signed_in).await, 401, "a proof is good once");
    let for_another = log_in(&client(&provider.issuer, CLIENT_ID), &mut Browser::default(), HIGH).await.0.unwrap();
    assert_eq!(hand_in(&for_another).await, 401, "a token for another service");
}

fn client_for(issuer: &str, resource: &str) -> RelyingParty {
    let settings = Settings { resource: Some(resource.into()), ..settings(issuer, CLIENT_ID) };
    RelyingParty::new(settings, Arc::new(SystemClock)).unwrap()
}
