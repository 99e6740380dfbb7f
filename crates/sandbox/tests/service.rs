//! The service as its clients meet it: sessions and their ends, statements, and the form of its refusals.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{sync::Arc, time::Duration};

use confirmation::{Keys, PublicKey, SignedStatement};
use idporten::{Acr, LoginRequest, Pages, RelyingParty, Settings};
use jiff::SignedDuration;
use mypage_api::{
    Confirmation, ConfirmationKeys, EnvironmentKind, Problem, ProblemCode, Residency, SessionCreated, Standing,
};
use reqwest::{Client, Method, Response};
use sandbox::{CLIENT_ID, Fault, Options, SCOPE, Sandbox};

use support::Browser;

/// The sandbox's time, as of a moment.
struct Fixed(jiff::Timestamp);

impl idporten::Clock for Fixed {
    fn now(&self) -> jiff::Timestamp {
        self.0
    }
}

struct Desk {
    sandbox: Sandbox,
    http: Client,
}

impl Desk {
    async fn new() -> Self {
        let sandbox = Sandbox::start(Options::default()).await.unwrap();
        Self { sandbox, http: Client::builder().no_proxy().build().unwrap() }
    }

    /// An ID-porten access token of a person.
    async fn proof(&self, person: &str, eid: &str) -> String {
        let settings = Settings {
            scopes: vec!["openid".into(), SCOPE.into()],
            resource: Some(self.sandbox.service().into()),
            acr: Acr::Substantial,
            allow_loopback_http: true,
            login_timeout: Duration::from_secs(30),
            http_timeout: Duration::from_secs(5),
            ..Settings::new(self.sandbox.idporten(), CLIENT_ID)
        };
        let none = String::new;
        let pages = Pages {
            lang: "en".into(),
            rtl: false,
            product: none(),
            success_title: none(),
            success_body: none(),
            refused_title: none(),
            refused_body: none(),
            cancelled_title: none(),
            cancelled_body: none(),
            failed_title: none(),
            failed_body: none(),
            logged_out_title: none(),
            logged_out_body: none(),
            logging_out_title: none(),
            logging_out_body: none(),
            logging_out_button: none(),
            stray_title: none(),
            stray_body: none(),
        };
        let party = RelyingParty::new(settings, Arc::new(Fixed(self.sandbox.clock().now()))).unwrap();
        let request = LoginRequest { ui_locale: "en".into(), prompt_login: false, max_age: None, pages };
        let login = party.begin(request).await.unwrap();
        let (mut browser, address) = (Browser::default(), login.address().clone());
        let (signed_in, _) = tokio::join!(login.finish(), browser.log_in(&address, eid, person));
        signed_in.unwrap().access_token.expose().to_owned()
    }

    async fn session(&self, person: &str) -> String {
        let proof = self.proof(person, "bankid").await;
        let created = self.send(Method::POST, "/v1/sessions/id-porten", &proof).await;
        assert_eq!(created.status(), 201);
        created.json::<SessionCreated>().await.unwrap().token
    }

    async fn send(&self, method: Method, path: &str, bearer: &str) -> Response {
        let address = format!("{}{path}", self.sandbox.service());
        self.http.request(method, address).bearer_auth(bearer).send().await.unwrap()
    }

    /// The code of a refusal, whose form is the contract's.
    async fn refusal(&self, method: Method, path: &str, bearer: &str) -> ProblemCode {
        let response = self.send(method, path, bearer).await;
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!(response.headers()["cache-control"], "no-store");
        let status = response.status().as_u16();
        let problem: Problem = response.json().await.unwrap();
        assert_eq!(problem.status, status);
        problem.code
    }
}

#[tokio::test]
async fn a_proof_makes_one_session_however_often_and_fast_it_is_handed_in() {
    let desk = Desk::new().await;
    let proof = desk.proof("temporary", "bankid").await;
    let tries = (0..8).map(|_| desk.send(Method::POST, "/v1/sessions/id-porten", &proof));
    let answers = futures_lite(tries).await;
    assert_eq!(answers.iter().filter(|status| **status == 201).count(), 1, "{answers:?}");
    assert_eq!(desk.refusal(Method::POST, "/v1/sessions/id-porten", &proof).await, ProblemCode::ProofUsed);
}

/// All of them at once.
async fn futures_lite(tries: impl Iterator<Item = impl Future<Output = Response>>) -> Vec<u16> {
    let mut tries: Vec<_> = tries.map(Box::pin).collect();
    let mut answers = Vec::new();
    std::future::poll_fn(|context| {
        tries.retain_mut(|one| match one.as_mut().poll(context) {
            std::task::Poll::Ready(response) => {
                answers.push(response.status().as_u16());
                false
            }
            std::task::Poll::Pending => true,
        });
        if tries.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    answers
}

#[tokio::test]
async fn proofs_that_are_not_good_enough_are_refused() {
    let desk = Desk::new().await;
    let login = "/v1/sessions/id-porten";
    let low = desk.proof("temporary", "minid").await;
    assert_eq!(desk.refusal(Method::POST, login, &low).await, ProblemCode::ProofLevelTooLow);
    let mut forged = desk.proof("temporary", "bankid").await;
    forged.replace_range(forged.len() - 8.., "AAAAAAAA");
    assert_eq!(desk.refusal(Method::POST, login, &forged).await, ProblemCode::ProofInvalid);
    assert_eq!(desk.refusal(Method::POST, login, "not.a.token").await, ProblemCode::ProofInvalid);
    let old = desk.proof("temporary", "bankid").await;
    desk.sandbox.clock().advance(SignedDuration::from_mins(10));
    assert_eq!(desk.refusal(Method::POST, login, &old).await, ProblemCode::ProofExpired);
    desk.sandbox.clock().advance(-SignedDuration::from_mins(10));
    desk.sandbox.faults().set(Fault::AccessTokenWrongAud);
    let for_others = desk.proof("temporary", "bankid").await;
    assert_eq!(desk.refusal(Method::POST, login, &for_others).await, ProblemCode::ProofInvalid);
}

#[tokio::test]
async fn a_session_ends_when_idle_at_its_absolute_end_and_when_asked_and_stays_ended() {
    let desk = Desk::new().await;
    let me = "/v1/me";
    let idle = desk.session("temporary").await;
    desk.sandbox.clock().advance(SignedDuration::from_mins(14));
    assert_eq!(desk.send(Method::GET, "/v1/sessions/current", &idle).await.status(), 200, "looking is no activity");
    desk.sandbox.clock().advance(SignedDuration::from_mins(1));
    assert_eq!(desk.refusal(Method::GET, me, &idle).await, ProblemCode::SessionEnded);
    desk.sandbox.clock().advance(-SignedDuration::from_mins(15));
    assert_eq!(
        desk.refusal(Method::GET, me, &idle).await,
        ProblemCode::SessionEnded,
        "a clock set back changes nothing"
    );

    let busy = desk.session("temporary").await;
    for _ in 0..11 {
        desk.sandbox.clock().advance(SignedDuration::from_mins(10));
        assert_eq!(desk.send(Method::GET, me, &busy).await.status(), 200);
    }
    desk.sandbox.clock().advance(SignedDuration::from_mins(10));
    assert_eq!(desk.refusal(Method::GET, me, &busy).await, ProblemCode::SessionEnded, "two hours are the end");

    let asked = desk.session("temporary").await;
    assert_eq!(desk.send(Method::DELETE, "/v1/sessions/current", &asked).await.status(), 204);
    assert_eq!(desk.refusal(Method::GET, me, &asked).await, ProblemCode::SessionEnded);
    assert_eq!(desk.refusal(Method::GET, me, "nobody-has-this-token").await, ProblemCode::SessionMissing);
}

#[tokio::test]
async fn each_person_gets_the_standing_that_the_register_gives() {
    let desk = Desk::new().await;
    for (person, expected, confirmation) in [
        ("permanent", Standing::Legal, None),
        ("employer", Standing::Legal, None),
        ("collective", Standing::Legal, None),
        ("renewal", Standing::Legal, None),
        ("expired", Standing::Ended, Some(ProblemCode::NoValidPermit)),
        ("none", Standing::None, Some(ProblemCode::NoValidPermit)),
        ("unclear", Standing::Unclear, Some(ProblemCode::ResidencyUnclear)),
    ] {
        let token = desk.session(person).await;
        let residency: Residency = desk.send(Method::GET, "/v1/me/residency", &token).await.json().await.unwrap();
        assert_eq!(residency.standing, expected, "{person}");
        match confirmation {
            None => assert_eq!(desk.send(Method::POST, "/v1/me/confirmations", &token).await.status(), 201, "{person}"),
            Some(code) => {
                assert_eq!(desk.refusal(Method::POST, "/v1/me/confirmations", &token).await, code, "{person}");
            }
        }
    }
    let stranger = desk.session("unregistered").await;
    assert_eq!(desk.refusal(Method::GET, "/v1/me", &stranger).await, ProblemCode::NotRegistered);
}

#[tokio::test]
async fn a_statement_verifies_with_the_published_keys() {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let desk = Desk::new().await;
    let token = desk.session("vietnamese").await;
    let answer: Confirmation = desk.send(Method::POST, "/v1/me/confirmations", &token).await.json().await.unwrap();
    let keys: ConfirmationKeys = desk.send(Method::GET, "/v1/confirmation-keys", "-").await.json().await.unwrap();
    let keys = keys.keys.iter().map(|key| PublicKey::from_jwk_parts(&key.kid, &key.x, &key.y).unwrap()).collect();
    let signed = SignedStatement::from_bytes(URL_SAFE_NO_PAD.decode(answer.statement).unwrap()).unwrap();
    let read = signed.verify(&Keys::new(keys), jiff::Timestamp::now(), EnvironmentKind::Sandbox).unwrap();
    assert_eq!(read.name, "Nguyễn Thị Ánh Tuyết");
}

#[tokio::test]
async fn refusals_have_the_form_of_the_contract_everywhere() {
    let desk = Desk::new().await;
    assert_eq!(desk.refusal(Method::GET, "/v1/nothing", "-").await, ProblemCode::NotFound);
    assert_eq!(desk.refusal(Method::PATCH, "/v1/status", "-").await, ProblemCode::MethodNotAllowed);
    let address = format!("{}/v1/me", desk.sandbox.service());
    let bare = desk.http.get(&address).send().await.unwrap();
    assert_eq!((bare.status().as_u16(), bare.headers()["www-authenticate"].to_str().unwrap()), (401, "Bearer"));
}
