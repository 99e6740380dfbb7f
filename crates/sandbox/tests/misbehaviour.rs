//! Everything that the sandbox's issuer can do wrong, by path, by the control page and by HTTP; and what comes of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{sync::Arc, time::Duration};

use idporten::{Error, Login, LoginRequest, RelyingParty, Settings, SignedIn, SystemClock};
use misbehaviour::{Expected, Fault, MODULES, Manner, Place};
use sandbox::{CLIENT_ID, Options, SCOPE, Sandbox};
use tokio::{net::TcpStream, task::JoinSet};
use url::Url;

use support::{Browser, pages};

/// A client of the issuer under this path of the sandbox's.
fn client(sandbox: &Sandbox, path: &str, http_timeout: Duration) -> RelyingParty {
    let settings = Settings {
        scopes: vec!["openid".into(), "profile".into(), SCOPE.into()],
        resource: Some(sandbox.service().into()),
        allow_loopback_http: true,
        login_timeout: Duration::from_secs(20),
        http_timeout,
        ..Settings::new(format!("{}{path}", sandbox.idporten()), CLIENT_ID)
    };
    RelyingParty::new(settings, Arc::new(SystemClock)).unwrap()
}

/// How a login ends: with somebody, with an error, or not at all after the browser came back.
enum End {
    In(Box<SignedIn>),
    Error(Error),
    Waits,
}

/// Logs in as the first person of the list.
async fn log_in(party: &RelyingParty) -> End {
    let request = LoginRequest {
        ui_locale: "nb".into(),
        prompt_login: true,
        max_age: Some(Duration::from_mins(5)),
        pages: pages(),
    };
    let login = match party.begin(request).await {
        Ok(login) => login,
        Err(error) => return End::Error(error),
    };
    let end = ends(&login).await;
    let listener = redirect_of(&login);
    drop(login);
    while TcpStream::connect(("127.0.0.1", listener)).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    end
}

async fn ends(login: &Login) -> End {
    let address = login.address().clone();
    let mut back = tokio::spawn(async move { Browser::default().log_in(&address, "bankid", "temporary").await });
    let finish = login.finish();
    tokio::pin!(finish);
    let result = tokio::select! {
        result = &mut finish => {
            // The browser is still shown how it went.
            let _ = back.await;
            result
        }
        page = &mut back => match page.unwrap().status {
            // An answer that does not count is told off, and the login goes on.
            400 if is_not_over(&mut finish).await => return End::Waits,
            _ => finish.await,
        },
    };
    result.map_or_else(End::Error, |signed_in| End::In(Box::new(signed_in)))
}

/// Whether a login that could have ended has not.
async fn is_not_over(finish: &mut (impl Future<Output = Result<SignedIn, Error>> + Unpin)) -> bool {
    tokio::time::timeout(Duration::from_millis(100), finish).await.is_err()
}

/// The port of the login's listener, which the request names unless it was pushed.
fn redirect_of(login: &Login) -> u16 {
    let redirect =
        login.address().query_pairs().find(|(name, _)| name == "redirect_uri").map(|(_, value)| value.into_owned());
    redirect.and_then(|redirect| Url::parse(&redirect).ok()?.port()).unwrap_or(9)
}

/// Whether a token cannot be said to be revoked: of the answer the status counts, and that it comes (RFC 7009 §2.2).
fn spoils_revocation(fault: Fault) -> bool {
    use Manner::{BreaksOff, Endless, EndlessHead, OutOfOrder, Redirects, Silent, Slow};
    match fault {
        Fault::RevocationRefused => true,
        Fault::Answer(Place::Revocation, manner) => {
            matches!(manner, BreaksOff | Endless | EndlessHead | OutOfOrder | Redirects | Silent | Slow)
        }
        _ => false,
    }
}

async fn is_as_expected(sandbox: &Sandbox, path: &str, fault: Fault) -> Result<(), String> {
    let timeout = match fault {
        Fault::Answer(_, Manner::Slow | Manner::Silent) => Duration::from_millis(300),
        _ => Duration::from_secs(5),
    };
    let party = client(sandbox, path, timeout);
    let end = log_in(&party).await;
    if let End::In(signed_in) = &end
        && spoils_revocation(fault)
        && party.revoke(&signed_in.access_token).await.is_ok()
    {
        return Err(format!("{path}: the token is said to be revoked"));
    }
    match (fault.expected(), &end) {
        (Expected::Accepted, End::In(_)) | (Expected::Refused, End::Error(_)) | (Expected::Ignored, End::Waits) => {
            Ok(())
        }
        (expected, End::In(_)) => Err(format!("{path}: expected {expected:?}, and somebody is logged in")),
        (expected, End::Error(error)) => Err(format!("{path}: expected {expected:?}, got {error:?}")),
        (expected, End::Waits) => Err(format!("{path}: expected {expected:?}, and the login waits")),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_is_an_issuer_of_its_own_and_each_is_met_as_it_should_be() {
    let sandbox = Arc::new(Sandbox::start(Options::default()).await.unwrap());
    let (mut logins, mut wrong) = (JoinSet::new(), Vec::new());
    for fault in Fault::all() {
        let sandbox = sandbox.clone();
        logins.spawn(async move { is_as_expected(&sandbox, &format!("/faults/{}", fault.name()), fault).await });
        // Many at once, as an issuer has it; and not so many that one waits for the others.
        if logins.len() == 8 {
            wrong.extend(logins.join_next().await.and_then(|login| login.unwrap().err()));
        }
    }
    wrong.extend(logins.join_all().await.into_iter().filter_map(Result::err));
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_module_of_the_conformance_suite_is_an_issuer_too() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    for (module, fault) in MODULES {
        is_as_expected(&sandbox, &format!("/faults/{module}"), *fault).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_that_nobody_knows_is_no_issuer() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let End::Error(error) = log_in(&client(&sandbox, "/faults/nobody-knows-this", Duration::from_secs(5))).await else {
        panic!("somebody is logged in");
    };
    assert!(matches!(error, Error::Discovery(_)), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_chosen_by_http_and_the_service_never_notices() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let control = sandbox.control().split("/?").next().unwrap().to_owned();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let at = |method, body: &str| {
        let request = http.request(method, format!("{control}/misbehaviour"));
        let request = request.header("x-control-token", sandbox.control_token().to_owned());
        request.header("content-type", "application/json").body(body.to_owned()).send()
    };
    let chosen = at(reqwest::Method::POST, r#"{"fault":"oidcc-client-test-invalid-iss"}"#).await.unwrap();
    assert_eq!(chosen.status(), 204);
    let party = || client(&sandbox, "", Duration::from_secs(5));
    assert!(matches!(log_in(&party()).await, End::Error(Error::IdTokenIssuer)));
    // The keys that the service needs are there though the issuer shows others to everybody else.
    at(reqwest::Method::POST, r#"{"fault":"aud-list"}"#).await.unwrap();
    let End::In(signed_in) = log_in(&party()).await else { panic!("a list of one is an audience") };
    let session = http.post(format!("{}/v1/sessions/id-porten", sandbox.service()));
    let session = session.bearer_auth(signed_in.access_token.expose()).send().await.unwrap();
    assert_eq!(session.status(), 201);
    let unknown = at(reqwest::Method::POST, r#"{"fault":"nobody-knows-this"}"#).await.unwrap();
    assert_eq!(unknown.status(), 422);
    let list: serde_json::Value = at(reqwest::Method::GET, "").await.unwrap().json().await.unwrap();
    assert_eq!(list.as_array().unwrap().len(), Fault::all().count());
    assert_eq!(list.as_array().unwrap().iter().filter(|fault| fault["on"] == true).count(), 1);
    at(reqwest::Method::DELETE, "").await.unwrap();
    assert!(matches!(log_in(&party()).await, End::In(_)));
    let stranger = http.post(format!("{control}/misbehaviour")).json(&serde_json::json!({"fault": "iss-wrong"}));
    assert_eq!(stranger.send().await.unwrap().status(), 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_control_page_has_a_button_for_each() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut browser = Browser::default();
    let page = browser.open(&Url::parse(&sandbox.control()).unwrap()).await;
    for fault in Fault::all() {
        assert!(page.text.contains(&format!("value=\"{}\"", fault.name())), "{fault:?}");
    }
    assert!(page.text.contains("oidcc-client-test-invalid-iss") && page.text.contains("the login is refused"));
}
