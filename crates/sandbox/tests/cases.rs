//! The authority's desk on the control page, by HTTP and as a page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use mypage_api::{
    ApplicationStatus, ApplicationSummary, DecisionChannel, DecisionOutcome, EmailLogin, SessionCreated, path,
};
use reqwest::{Client, RequestBuilder, StatusCode};
use sandbox::{EMAIL_ACCOUNT, EMAIL_PASSWORD, Options, Sandbox};
use serde_json::json;

struct Desk {
    sandbox: Sandbox,
    http: Client,
}

impl Desk {
    async fn new() -> Self {
        let http = Client::builder().no_proxy().build().unwrap();
        Self { sandbox: Sandbox::start(Options::default()).await.unwrap(), http }
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.control().split("/?").next().unwrap())
    }

    fn with_token(&self, request: RequestBuilder) -> RequestBuilder {
        request.header("x-control-token", self.sandbox.control_token())
    }

    async fn cases(&self) -> Vec<ApplicationSummary> {
        let request = self.with_token(self.http.get(self.address("/cases.json")));
        request.send().await.unwrap().json().await.unwrap()
    }

    async fn step(&self, body: serde_json::Value) -> StatusCode {
        self.with_token(self.http.post(self.address("/cases.json"))).json(&body).send().await.unwrap().status()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_moved_on_step_by_step_and_its_applicant_hears_of_it() {
    let desk = Desk::new().await;
    let handed_in = desk.cases().await.into_iter().find(|case| case.id.as_str() == "seed-email-handed-in").unwrap();
    let number = handed_in.receipt_number.unwrap();
    let decide = json!({"step": "decide", "receipt_number": number, "outcome": "granted", "channel": "post"});
    assert_eq!(desk.step(decide.clone()).await, StatusCode::CONFLICT, "nobody has begun with it");
    assert_eq!(desk.step(json!({"step": "begin", "receipt_number": number})).await, StatusCode::NO_CONTENT);
    assert_eq!(desk.step(json!({"step": "begin", "receipt_number": number})).await, StatusCode::CONFLICT);
    assert_eq!(desk.step(json!({"step": "decide", "receipt_number": number})).await, StatusCode::CONFLICT);
    assert_eq!(desk.step(json!({"step": "pay", "receipt_number": number})).await, StatusCode::NO_CONTENT);
    assert_eq!(desk.step(decide).await, StatusCode::NO_CONTENT);
    assert_eq!(desk.step(json!({"step": "begin", "receipt_number": "20260101-X"})).await, StatusCode::NOT_FOUND);
    assert_eq!(desk.step(json!({"step": "offer-times"})).await, StatusCode::NO_CONTENT);
    let case = desk.cases().await.into_iter().find(|case| case.receipt_number.as_ref() == Some(&number)).unwrap();
    let decision = case.decision.unwrap();
    assert_eq!((case.status, case.fee_paid), (ApplicationStatus::Decided, true));
    assert_eq!((decision.outcome, decision.channel), (DecisionOutcome::Granted, DecisionChannel::Post));
    for _ in 0..200 {
        if desk.sandbox.mailbox().to(EMAIL_ACCOUNT).len() == 2 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{:?}", desk.sandbox.mailbox().to(EMAIL_ACCOUNT));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_moves_a_case_without_the_token_of_this_start() {
    let desk = Desk::new().await;
    let before = desk.cases().await;
    let body = json!({"step": "begin", "receipt_number": before[0].receipt_number});
    let list = desk.http.get(desk.address("/cases.json"));
    let step = desk.http.post(desk.address("/cases.json")).json(&body);
    let wrong = desk.http.post(desk.address("/cases.json")).json(&body).header("x-control-token", "guessed");
    let page = desk.http.get(desk.address("/cases?token=guessed"));
    for request in [list, step, wrong, page] {
        assert_eq!(request.send().await.unwrap().status(), StatusCode::FORBIDDEN);
    }
    assert_eq!(desk.cases().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_names_the_account_and_its_password_and_they_work() {
    let desk = Desk::new().await;
    let address = desk.address(&format!("/cases?token={}", desk.sandbox.control_token()));
    let page = desk.http.get(address).send().await.unwrap().text().await.unwrap();
    assert!(page.contains(EMAIL_ACCOUNT) && page.contains(EMAIL_PASSWORD));
    let login = EmailLogin { email: EMAIL_ACCOUNT.parse().unwrap(), password: EMAIL_PASSWORD.into() };
    let address = format!("{}{}", desk.sandbox.service(), path::SESSIONS_EMAIL);
    let session: SessionCreated = desk.http.post(address).json(&login).send().await.unwrap().json().await.unwrap();
    assert!(!session.token.is_empty());
}
