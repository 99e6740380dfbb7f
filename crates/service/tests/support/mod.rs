//! What the service's tests stand on: a desk at which e-mail accounts are made and used, on either kind of database.

#![allow(dead_code, unused_imports, unused_macros, reason = "each test program uses a part of it")]

pub(crate) mod applicant;
pub(crate) mod postgres;
pub(crate) mod process;

use std::time::Duration;

use mypage_api::{
    CheckCode, CodeChecked, CodePurpose, CodeSent, EmailLogin, Me, NewAccount, NewCode, NewPassword, Problem,
    ProblemCode, ResendCode, SessionCreated, path,
};
use reqwest::{Client, Method, Response, StatusCode};
use sandbox::{Letter, Options, Sandbox};
use serde::{Serialize, de::DeserializeOwned};
use service::Limits;

pub(crate) const PASSWORD: &str = "FjordBlikk72";

/// Where the service keeps its state.
#[derive(Debug, Clone)]
pub(crate) enum Database {
    /// A file of its own.
    Sqlite,
    /// A database of a PostgreSQL server.
    Postgres(String),
}

impl Database {
    pub(crate) fn address(self) -> Option<String> {
        match self {
            Self::Sqlite => None,
            Self::Postgres(address) => Some(address),
        }
    }
}

/// Somebody who talks to a service.
pub(crate) struct Desk {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Client,
    pub(crate) service: String,
    /// The service's database, as an address.
    pub(crate) database: String,
}

pub(crate) type Answer<T> = Result<T, Problem>;

impl Desk {
    pub(crate) async fn new(database: Database) -> Self {
        Self::with(database, Limits::default()).await
    }

    pub(crate) async fn with(database: Database, limits: Limits) -> Self {
        let named = database.clone().address();
        let options = Options { database: database.address(), limits: Some(limits), ..Options::default() };
        let sandbox = Sandbox::start(options).await.unwrap();
        let service = sandbox.service().to_owned();
        let file = sandbox.environment_file().with_file_name("service.db");
        let database = named.unwrap_or_else(|| format!("sqlite://{}", file.display()));
        Self { sandbox, http: Client::builder().no_proxy().build().unwrap(), service, database }
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &impl Serialize) -> Response {
        self.http.request(method, format!("{}{path}", self.service)).json(body).send().await.unwrap()
    }

    pub(crate) async fn ask<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: &impl Serialize,
    ) -> Answer<T> {
        read(self.send(method, path, body).await).await
    }

    pub(crate) async fn code(&self, purpose: CodePurpose, email: &str) -> Answer<CodeSent> {
        let asked = NewCode { purpose, email: email.parse().unwrap(), language: "en".into() };
        self.ask(Method::POST, path::CODES, &asked).await
    }

    pub(crate) async fn resend(&self, handle: &str) -> Answer<CodeSent> {
        self.ask(Method::POST, path::CODES_RESEND, &ResendCode { handle: handle.into() }).await
    }

    pub(crate) async fn check(&self, handle: &str, code: &str) -> Answer<CodeChecked> {
        self.ask(Method::POST, path::CODES_CHECK, &CheckCode { handle: handle.into(), code: code.into() }).await
    }

    pub(crate) async fn register_with(&self, ticket: &str, password: &str, name: &str) -> Answer<SessionCreated> {
        let account =
            NewAccount { ticket: ticket.into(), password: password.into(), name: name.into(), language: "en".into() };
        self.ask(Method::POST, path::ACCOUNTS, &account).await
    }

    pub(crate) async fn new_password(&self, ticket: &str, password: &str) -> Answer<SessionCreated> {
        let new = NewPassword { ticket: ticket.into(), password: password.into() };
        self.ask(Method::PUT, path::ACCOUNT_PASSWORD, &new).await
    }

    pub(crate) async fn log_in(&self, email: &str, password: &str) -> Answer<SessionCreated> {
        let login = EmailLogin { email: email.parse().unwrap(), password: password.into() };
        self.ask(Method::POST, path::SESSIONS_EMAIL, &login).await
    }

    pub(crate) async fn me(&self, token: &str) -> Answer<Me> {
        let address = format!("{}{}", self.service, path::ME);
        read(self.http.get(address).bearer_auth(token).send().await.unwrap()).await
    }

    /// The newest letter to an address; waits for one more than there were.
    pub(crate) async fn letter(&self, email: &str, earlier: usize) -> Letter {
        for _ in 0..400 {
            let letters = self.sandbox.mailbox().to(email);
            if letters.len() > earlier {
                return letters.last().unwrap().clone();
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("no letter came");
    }

    /// A ticket for an address.
    pub(crate) async fn ticket(&self, purpose: CodePurpose, email: &str) -> String {
        let earlier = self.sandbox.mailbox().to(email).len();
        let sent = self.code(purpose, email).await.unwrap();
        let code = self.letter(email, earlier).await.code().unwrap();
        self.check(&sent.handle, &code).await.unwrap().ticket
    }

    /// Registers an account; its session token.
    pub(crate) async fn register(&self, email: &str) -> String {
        let ticket = self.ticket(CodePurpose::Register, email).await;
        self.register_with(&ticket, PASSWORD, "Amina Testesen").await.unwrap().token
    }

    /// Somebody with an e-mail account.
    pub(crate) async fn applicant(&self, email: &str) -> applicant::Applicant {
        let account =
            service::SeedAccount { email: &email.parse().unwrap(), name: "Amina Testesen", password: PASSWORD };
        let id = self.sandbox.my_page().seed_account(&account).await.unwrap();
        self.session_of("email", &id).await
    }

    /// Somebody of the sandbox who logged in with ID-porten.
    pub(crate) async fn person(&self, key: &str) -> applicant::Applicant {
        let pid = self.sandbox.people().iter().find(|person| person.key == key).unwrap().pid.clone();
        self.session_of("id-porten", &pid).await
    }

    async fn session_of(&self, way: &str, subject: &str) -> applicant::Applicant {
        let pool = applicant::database(&self.database).await;
        let token = applicant::session(&pool, way, subject, self.sandbox.clock().now()).await;
        pool.close().await;
        applicant::Applicant { http: self.http.clone(), service: self.service.clone(), token }
    }

    pub(crate) fn advance(&self, by: jiff::SignedDuration) {
        self.sandbox.clock().advance(by);
    }
}

pub(crate) async fn read<T: DeserializeOwned>(response: Response) -> Answer<T> {
    if response.status().is_success() {
        assert_ne!(response.status(), StatusCode::NO_CONTENT);
        return Ok(response.json().await.unwrap());
    }
    Err(response.json().await.unwrap())
}

/// Which problem it was.
pub(crate) fn problem<T>(answer: Answer<T>) -> ProblemCode {
    match answer {
        Ok(_) => panic!("it worked"),
        Err(problem) => problem.code,
    }
}

/// Each scenario is a test of its own on SQLite; on PostgreSQL they all run after one another on one server.
macro_rules! scenarios {
    ($($name:ident)+) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            scenario::$name($crate::support::Database::Sqlite).await;
        })+

        #[cfg(target_os = "linux")]
        #[tokio::test(flavor = "multi_thread")]
        async fn all_of_it_holds_on_postgresql_too() {
            let mut server = $crate::support::postgres::Postgres::start().await;
            $(
                scenario::$name($crate::support::Database::Postgres(server.database().await)).await;
            )+
        }
    };
}
pub(crate) use scenarios;
