//! The self-test against worlds in which all is well, and worlds in which one thing is not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use axum::{Json, Router, http::StatusCode, response::IntoResponse, routing::get};
use client::{
    Code, SystemClock,
    environment::Environment,
    self_test::{Check, Finding, Line, PolicyState, Proxy, SelfTest, Signals, Verdict, run},
    vault::{Vault, VaultFault},
};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretSlice};
use serde_json::json;

/// How the other side behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Good,
    WithoutLevel,
    ClockAhead,
    WantsProxyPassword,
    Broken,
}

async fn server(manner: Manner) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let issuer = address.clone();
    let discovery = move || async move {
        let levels = if manner == Manner::WithoutLevel { "Level3" } else { "idporten-loa-high" };
        Json(json!({
            "issuer": if manner == Manner::Broken { "https://somebody.example" } else { &issuer },
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/jwks"),
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"],
            "acr_values_supported": [levels],
        }))
    };
    let status = move || async move {
        let ahead = if manner == Manner::ClockAhead { SignedDuration::from_mins(-61) } else { SignedDuration::ZERO };
        let time = Timestamp::now() + ahead;
        let status = json!({ "service": "my-page", "version": "1", "environment": "sandbox", "time": time });
        match manner {
            Manner::WantsProxyPassword => StatusCode::PROXY_AUTHENTICATION_REQUIRED.into_response(),
            Manner::Broken => "not a status".into_response(),
            _ => Json(status).into_response(),
        }
    };
    let routes =
        Router::new().route("/.well-known/openid-configuration", get(discovery)).route("/v1/status", get(status));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    address
}

fn environment(address: &str) -> Environment {
    let file = tempfile::NamedTempFile::new().unwrap();
    let text = include_str!("environment.toml").replace("ADDRESS", address);
    std::fs::write(file.path(), text).unwrap();
    Environment::read(file.path()).unwrap()
}

#[derive(Default)]
struct Keyring {
    item: Mutex<Option<Vec<u8>>>,
    fails: bool,
}

#[async_trait]
impl Vault for Keyring {
    async fn load(&self) -> Result<Option<SecretSlice<u8>>, VaultFault> {
        if self.fails {
            return Err(VaultFault::Locked);
        }
        Ok(self.item.lock().unwrap().clone().map(SecretSlice::from))
    }

    async fn store(&self, item: SecretSlice<u8>) -> Result<(), VaultFault> {
        *self.item.lock().unwrap() = Some(item.expose_secret().to_vec());
        Ok(())
    }

    async fn delete(&self) -> Result<(), VaultFault> {
        *self.item.lock().unwrap() = None;
        Ok(())
    }
}

fn test(environment: Result<Environment, Code>, keyring: Arc<Keyring>) -> SelfTest {
    SelfTest {
        environment,
        clock: Arc::new(SystemClock::default()),
        vault: Some(keyring),
        browser: Some(true),
        proxy: Proxy::None,
        policy: PolicyState::None,
        signals: Signals::Whole,
        web_view: Some("2.46.0".into()),
    }
}

async fn findings(test: SelfTest) -> Vec<Line> {
    let lines = Mutex::new(Vec::new());
    run(test, |line| lines.lock().unwrap().push(line)).await;
    lines.into_inner().unwrap()
}

fn finding(lines: &[Line], check: Check) -> Finding {
    lines.iter().find(|line| line.check == check).unwrap().finding.clone()
}

#[tokio::test]
async fn where_all_is_well_every_line_says_so_once() {
    let keyring = Arc::new(Keyring::default());
    let lines = findings(test(Ok(environment(&server(Manner::Good).await)), keyring.clone())).await;
    for check in Check::ALL {
        let of_check: Vec<_> = lines.iter().filter(|line| line.check == check).collect();
        assert_eq!(of_check.len(), 1, "{check:?}");
        assert_eq!(of_check[0].finding.verdict(), Verdict::Good, "{of_check:?}");
    }
    assert!(keyring.item.lock().unwrap().is_none(), "the keyring keeps nothing of it");
}

#[tokio::test]
async fn a_clock_that_differs_is_told_in_minutes() {
    let lines = findings(test(Ok(environment(&server(Manner::ClockAhead).await)), Arc::default())).await;
    assert_eq!(finding(&lines, Check::Clock), Finding::ClockAhead { minutes: 61 });
    assert_eq!(finding(&lines, Check::Service), Finding::ServiceGood);
}

#[tokio::test]
async fn an_issuer_that_cannot_give_the_level_is_told_before_anybody_logs_in() {
    let lines = findings(test(Ok(environment(&server(Manner::WithoutLevel).await)), Arc::default())).await;
    assert_eq!(finding(&lines, Check::Issuer), Finding::IssuerWithoutLevel);
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_is_told_as_such() {
    let lines = findings(test(Ok(environment(&server(Manner::WantsProxyPassword).await)), Arc::default())).await;
    assert_eq!(finding(&lines, Check::Proxy), Finding::ProxyWantsPassword);
    assert_eq!(finding(&lines, Check::Network), Finding::NetworkReached);
}

#[tokio::test]
async fn wrong_answers_are_faults_of_the_other_side_and_not_of_the_network() {
    let lines = findings(test(Ok(environment(&server(Manner::Broken).await)), Arc::default())).await;
    assert_eq!(finding(&lines, Check::Issuer), Finding::IssuerBad(Code::IssuerInvalid));
    assert_eq!(finding(&lines, Check::Service), Finding::ServiceBad(Code::ServiceFault));
    assert_eq!(finding(&lines, Check::Network), Finding::NetworkReached);
    assert_eq!(finding(&lines, Check::Clock), Finding::ClockUnknown);
}

#[tokio::test]
async fn without_a_network_both_sides_cannot_be_reached() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    drop(socket);
    let lines = findings(test(Ok(environment(&address)), Arc::default())).await;
    assert_eq!(finding(&lines, Check::Network), Finding::NetworkNothing);
    assert_eq!(finding(&lines, Check::Loopback), Finding::LoopbackGood);
}

#[tokio::test]
async fn a_keyring_that_fails_half_way_keeps_nothing() {
    let keyring = Arc::new(Keyring { fails: true, ..Keyring::default() });
    let lines = findings(test(Err(Code::EnvironmentMissing), keyring.clone())).await;
    assert_eq!(finding(&lines, Check::Keyring), Finding::KeyringBad(VaultFault::Locked));
    assert!(keyring.item.lock().unwrap().is_none());
}

#[tokio::test]
async fn an_app_that_is_not_set_up_says_whether_a_file_is_missing_or_wrong() {
    for code in [Code::EnvironmentMissing, Code::EnvironmentBroken] {
        let lines = findings(test(Err(code), Arc::default())).await;
        for check in [Check::Network, Check::Issuer, Check::Service] {
            assert_eq!(finding(&lines, check), Finding::NotSetUp(code));
        }
    }
}
