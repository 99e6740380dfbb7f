//! The relying party against the stand-in, with a browser between them: what is let in, and what is refused and why.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{sync::Arc, time::Duration};

use idporten::{Error, LoginRequest, LogoutOutcome, RelyingParty, Settings, SignedIn, SystemClock};
use sandbox::{CLIENT_ID, Event, Fault, Misbehaviour, Options, SCOPE, Sandbox};
use tokio::{io::AsyncWriteExt, net::TcpStream};
use url::Url;

use support::{Browser, Page, pages};

fn settings(sandbox: &Sandbox) -> Settings {
    Settings {
        scopes: vec!["openid".into(), "profile".into(), SCOPE.into()],
        resource: Some(sandbox.service().into()),
        allow_loopback_http: true,
        login_timeout: Duration::from_secs(30),
        http_timeout: Duration::from_secs(5),
        ..Settings::new(sandbox.idporten(), CLIENT_ID)
    }
}

fn request() -> LoginRequest {
    LoginRequest { ui_locale: "nb".into(), prompt_login: false, max_age: None, pages: pages() }
}

async fn sandbox() -> Sandbox {
    Sandbox::start(Options::default()).await.unwrap()
}

fn relying_party(sandbox: &Sandbox) -> RelyingParty {
    RelyingParty::new(settings(sandbox), Arc::new(SystemClock)).unwrap()
}

async fn log_in(party: &RelyingParty, browser: &mut Browser, eid: &str) -> (Result<SignedIn, Error>, Page) {
    let login = party.begin(request()).await.unwrap();
    let address = login.address().clone();
    tokio::join!(login.finish(), browser.log_in(&address, eid, "temporary"))
}

#[tokio::test]
async fn bankid_buypass_and_commfides_are_let_in_and_the_browser_is_told() {
    let sandbox = sandbox().await;
    for eid in ["bankid", "buypass", "commfides"] {
        let (signed_in, page) = log_in(&relying_party(&sandbox), &mut Browser::default(), eid).await;
        assert_eq!(signed_in.unwrap().acr, "idporten-loa-high");
        assert!(page.text.contains("SUCCESS") && page.text.contains("&lt;b&gt;&amp;"), "{}", page.text);
        assert_eq!(page.address.query(), None, "the code has left the address bar");
    }
}

#[tokio::test]
async fn minid_is_refused_and_the_browser_says_why() {
    let sandbox = sandbox().await;
    let (signed_in, page) = log_in(&relying_party(&sandbox), &mut Browser::default(), "minid").await;
    assert_eq!(signed_in.unwrap_err(), Error::AcrTooLow);
    assert!(page.text.contains("REFUSED"));
}

#[tokio::test]
async fn pushed_requests_are_used_where_the_issuer_wants_them_and_each_once() {
    let sandbox = sandbox().await;
    sandbox.faults().misbehave(Some(Misbehaviour::ParRequired));
    let party = relying_party(&sandbox);
    let login = party.begin(request()).await.unwrap();
    let names: Vec<String> = login.address().query_pairs().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["client_id", "request_uri"]);
    let again = login.fresh_address().await.unwrap();
    assert_ne!(*login.address(), again);
    let mut browser = Browser::default();
    let used = login.address().clone();
    assert!(browser.open(&used).await.text.contains("eid-bankid"));
    assert_eq!(browser.open(&used).await.status, 400, "a second use");
    let (signed_in, _) = tokio::join!(login.finish(), browser.log_in(&again, "bankid", "temporary"));
    assert!(signed_in.is_ok());
}

#[tokio::test]
async fn a_refresh_token_does_not_disturb() {
    let sandbox = sandbox().await;
    sandbox.faults().set(Fault::RefreshToken);
    assert!(log_in(&relying_party(&sandbox), &mut Browser::default(), "bankid").await.0.is_ok());
}

#[tokio::test]
async fn cancelling_at_the_issuer_is_told_as_that() {
    let sandbox = sandbox().await;
    let login = relying_party(&sandbox).begin(request()).await.unwrap();
    let mut browser = Browser::default();
    let page = browser.open(login.address()).await;
    let (signed_in, page) = tokio::join!(login.finish(), browser.press(&page, "cancel"));
    assert_eq!(signed_in.unwrap_err(), Error::Cancelled);
    assert!(page.text.contains("CANCELLED"));
}

#[tokio::test]
async fn strangers_at_the_listener_neither_end_nor_steal_the_login() {
    let sandbox = sandbox().await;
    let login = relying_party(&sandbox).begin(request()).await.unwrap();
    let redirect: String =
        login.address().query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
    let mut browser = Browser::default();
    for tail in ["?code=stolen&state=guess", "?error=access_denied", "?error=access_denied&state=guess", ""] {
        let page = browser.open(&Url::parse(&format!("{redirect}{tail}")).unwrap()).await;
        assert_eq!((page.status, page.text.contains("STRAY")), (400, true), "{tail}");
    }
    let favicon = Url::parse(&redirect).unwrap().join("/favicon.ico").unwrap();
    assert_eq!(browser.open(&favicon).await.status, 404);
    let address = login.address().clone();
    let (signed_in, _) = tokio::join!(login.finish(), browser.log_in(&address, "bankid", "temporary"));
    assert!(signed_in.is_ok());
}

#[tokio::test]
async fn a_browser_that_forces_https_is_noticed() {
    let sandbox = sandbox().await;
    let login = relying_party(&sandbox).begin(request()).await.unwrap();
    let redirect: String =
        login.address().query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
    let port = Url::parse(&redirect).unwrap().port().unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(&[0x16, 0x03, 0x01, 0x02, 0x00]).await.unwrap();
    let mut hints = login.hints();
    assert!(hints.wait_for(Option::is_some).await.is_ok());
}

#[tokio::test]
async fn the_listener_is_gone_when_the_login_is_given_up_or_takes_too_long() {
    let sandbox = sandbox().await;
    let short = Settings { login_timeout: Duration::from_millis(50), ..settings(&sandbox) };
    let party = RelyingParty::new(short, Arc::new(SystemClock)).unwrap();
    for give_up in [true, false] {
        let login = party.begin(request()).await.unwrap();
        let redirect: String =
            login.address().query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
        let port = Url::parse(&redirect).unwrap().port().unwrap();
        if give_up {
            drop(login);
        } else {
            assert_eq!(login.finish().await.unwrap_err(), Error::BrowserTimeout);
        }
        let closed = async {
            while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), closed).await.expect("the listener closes");
    }
}

#[tokio::test]
async fn a_second_login_asks_nobody_until_the_browser_has_logged_out() {
    let sandbox = sandbox().await;
    let party = relying_party(&sandbox);
    let mut browser = Browser::default();
    let first = log_in(&party, &mut browser, "bankid").await.0.unwrap();
    let login = party.begin(request()).await.unwrap();
    let address = login.address().clone();
    let (second, page) = tokio::join!(login.finish(), browser.open(&address));
    assert!(second.is_ok() && page.text.contains("SUCCESS"), "single sign-on");
    assert_eq!(sandbox.log().count(Event::InteractiveLogin), 1);

    party.revoke(&first.access_token).await.unwrap();
    let logout = party.begin_logout(Some(first.id_token), pages()).await.unwrap();
    let page = browser.open(logout.address()).await;
    assert!(page.text.contains("LOGGING OUT"));
    assert_eq!(browser.open(logout.address()).await.status, 404, "the page with the hint is given out once");
    let with_id = Page { text: page.text.replace("<button>", "<button id=\"submit\">"), ..page };
    let (outcome, back) = tokio::join!(logout.finish(Duration::from_secs(10)), browser.press(&with_id, "submit"));
    assert_eq!(outcome, LogoutOutcome::Returned);
    assert!(back.text.contains("LOGGED OUT"));

    let login = party.begin(request()).await.unwrap();
    assert!(browser.open(login.address()).await.text.contains("eid-bankid"), "it asks again");
}

#[tokio::test]
async fn a_fresh_login_is_asked_for_whatever_session_the_browser_has() {
    let sandbox = sandbox().await;
    let party = relying_party(&sandbox);
    let mut browser = Browser::default();
    log_in(&party, &mut browser, "bankid").await.0.unwrap();
    let login = party.begin(LoginRequest { prompt_login: true, ..request() }).await.unwrap();
    assert!(browser.open(login.address()).await.text.contains("eid-bankid"));
}

#[tokio::test]
async fn an_issuer_that_is_down_or_another_one_is_told_apart() {
    let sandbox = sandbox().await;
    sandbox.faults().set(Fault::IdportenDown);
    let down = relying_party(&sandbox).begin(request()).await;
    assert_eq!(down.err(), Some(Error::OutOfOrder));
    let nobody = Settings { issuer: "http://127.0.0.1:9".into(), ..settings(&sandbox) };
    let nobody = RelyingParty::new(nobody, Arc::new(SystemClock)).unwrap().begin(request()).await;
    assert_eq!(nobody.err(), Some(Error::Unreachable));
    let plain = Settings { issuer: "http://idporten.example".into(), ..settings(&sandbox) };
    assert!(RelyingParty::new(plain, Arc::new(SystemClock)).is_err(), "plain http beyond this computer");
}

#[tokio::test]
async fn the_stand_in_takes_a_code_once_and_only_with_its_verifier() {
    let sandbox = sandbox().await;
    let mut browser = Browser::default();
    log_in(&relying_party(&sandbox), &mut browser, "bankid").await.0.unwrap();
    let redirect = "http://127.0.0.1:4711/callback";
    let mut address = Url::parse(&format!("{}/authorize", sandbox.idporten())).unwrap();
    // The verifier and challenge of RFC 7636, appendix B.
    address.query_pairs_mut().extend_pairs([
        ("client_id", CLIENT_ID),
        ("response_type", "code"),
        ("redirect_uri", redirect),
        ("scope", "openid"),
        ("state", "s"),
        ("nonce", "n"),
        ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
        ("code_challenge_method", "S256"),
    ]);
    let back = browser.redirect_of(&address).await.unwrap();
    let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let token = async |verifier: &str| {
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", CLIENT_ID),
            ("code", &code),
            ("redirect_uri", redirect),
            ("code_verifier", verifier),
        ];
        http.post(format!("{}/token", sandbox.idporten())).form(&form).send().await.unwrap().status().as_u16()
    };
    assert_eq!(token("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXx").await, 400, "another verifier");
    assert_eq!(token("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").await, 200);
    assert_eq!(token("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").await, 400, "a second time");
    for (name, value) in [("code_challenge_method", "plain"), ("response_type", "token"), ("nonce", "")] {
        let pairs: Vec<(String, String)> = address.query_pairs().into_owned().collect();
        let mut bad = address.clone();
        bad.query_pairs_mut().clear().extend_pairs(
            pairs.iter().map(|(key, old)| (key.as_str(), if key == name { value } else { old.as_str() })),
        );
        let back = browser.redirect_of(&bad).await.unwrap();
        assert!(back.query_pairs().any(|(name, _)| name == "error"), "{name}={value}: {back}");
    }
}
