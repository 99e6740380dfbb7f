//! A stand-in for the My page service: sessions of one account, with ends of their own on the true time. It can be gone,
//! slow, and end a session by itself.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use client::Clock as _;
use jiff::Timestamp;
use mypage_api::{
    CodeSent, EnvironmentKind, ListedSession, Me, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, Session, SessionCreated,
    SessionList, Status, Way, path,
};
use tokio::{net::TcpListener, runtime::Runtime, sync::watch};

use crate::clock::TestClock;

/// How long its sessions live.
#[derive(Debug, Clone, Copy)]
pub struct Ends {
    pub idle: Duration,
    pub absolute: Duration,
}

/// When it keeps those waiting who ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slow {
    No,
    /// Before it does what it is asked.
    BeforeDoing,
    /// After it did what it was asked, before it says so.
    BeforeAnswering,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    LogIn,
    Prolong,
    End,
    EndAll,
    List,
    Me,
}

struct Living {
    token: String,
    began: Duration,
    active: Duration,
    over: bool,
}

struct Inner {
    clock: Arc<TestClock>,
    ends: Ends,
    sessions: Mutex<Vec<Living>>,
    asked: Mutex<Vec<Asked>>,
    gone: Mutex<bool>,
    lost: Mutex<Option<Asked>>,
    /// Requests up to this one were made by an app that is gone.
    hung_up: Mutex<usize>,
    slow: watch::Sender<Slow>,
    /// Those who wait, in the order in which they came; they are let in one after the other.
    waiting: watch::Sender<BTreeSet<usize>>,
    changes: watch::Sender<u64>,
}

/// The service, on a port of its own. It ends when it is dropped.
pub struct MyPage {
    inner: Arc<Inner>,
    pub address: String,
    _runtime: Runtime,
}

type Answer = Result<Response, ProblemCode>;

impl MyPage {
    pub fn start(clock: Arc<TestClock>, ends: Ends, changes: watch::Sender<u64>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Inner {
            clock,
            ends,
            sessions: Mutex::default(),
            asked: Mutex::default(),
            gone: Mutex::new(false),
            lost: Mutex::default(),
            hung_up: Mutex::default(),
            slow: watch::Sender::new(Slow::No),
            waiting: watch::Sender::default(),
            changes,
        });
        let router = Router::new()
            .route(path::STATUS, get(status))
            .route(path::SESSIONS_EMAIL, post(log_in))
            .route(path::SESSION_CURRENT, get(current).put(prolong).delete(end))
            .route(path::SESSIONS, get(list).delete(end_all))
            .route(path::ME, get(me))
            .route(path::CODES, post(code))
            .with_state(inner.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { inner, address, _runtime: runtime }
    }

    /// The network goes, or comes back.
    pub fn is_gone(&self, gone: bool) {
        *self.inner.gone.lock().unwrap() = gone;
    }

    /// What is asked like this gets no answer from now on.
    pub fn loses(&self, asked: Asked) {
        *self.inner.lost.lock().unwrap() = Some(asked);
    }

    /// Somebody logs in to the account on another computer.
    pub fn logs_in_elsewhere(&self) {
        self.inner.create();
    }

    pub fn becomes(&self, slow: Slow) {
        self.inner.slow.send_replace(slow);
    }

    /// Ends every session without telling anybody.
    pub fn ends_all_sessions(&self) {
        self.inner.sessions.lock().unwrap().iter_mut().for_each(|session| session.over = true);
    }

    /// The tokens that it would let in now, in the order in which they were made.
    pub fn living(&self) -> Vec<String> {
        let sessions = self.inner.sessions.lock().unwrap();
        sessions.iter().filter(|session| self.inner.lives(session)).map(|session| session.token.clone()).collect()
    }

    /// The token that was made last.
    pub fn newest(&self) -> Option<String> {
        self.inner.sessions.lock().unwrap().last().map(|session| session.token.clone())
    }

    /// Seconds until the absolute end of a session.
    pub fn absolute_left(&self, token: &str) -> Duration {
        let sessions = self.inner.sessions.lock().unwrap();
        let session = sessions.iter().find(|session| session.token == token).unwrap();
        (session.began + self.inner.ends.absolute).saturating_sub(self.inner.clock.truth())
    }

    /// The token that it would make next.
    pub fn next_token(&self) -> String {
        token(self.inner.sessions.lock().unwrap().len())
    }

    /// The token that it would make for the last of those who wait for one.
    pub fn token_of_the_last_who_waits(&self) -> String {
        token(self.inner.sessions.lock().unwrap().len() + self.waits(Asked::LogIn).saturating_sub(1))
    }

    /// How many wait for an answer to this.
    pub fn waits(&self, asked: Asked) -> usize {
        let (all, hung_up) = (self.inner.asked.lock().unwrap(), *self.inner.hung_up.lock().unwrap());
        self.inner.waiting.borrow().iter().filter(|number| **number > hung_up && all[**number - 1] == asked).count()
    }

    /// Whoever waits has hung up.
    pub fn forgets_who_waits(&self) {
        *self.inner.hung_up.lock().unwrap() = self.inner.asked.lock().unwrap().len();
    }

    /// Whether it has answered everybody.
    pub fn is_idle(&self) -> bool {
        self.inner.waiting.borrow().is_empty()
    }

    /// How often it was asked this.
    pub fn times(&self, asked: Asked) -> usize {
        self.inner.asked.lock().unwrap().iter().filter(|a| **a == asked).count()
    }
}

impl Inner {
    fn lives(&self, session: &Living) -> bool {
        let now = self.clock.truth();
        !session.over && now < session.active + self.ends.idle && now < session.began + self.ends.absolute
    }

    async fn answer(
        self: &Arc<Self>,
        asked: Asked,
        headers: &HeaderMap,
        work: impl FnOnce(&Self, &str) -> Answer,
    ) -> Response {
        let turn = self.come(asked);
        turn.wait(Slow::BeforeDoing).await;
        let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let gone = *self.gone.lock().unwrap() || *self.lost.lock().unwrap() == Some(asked);
        let gone = gone || turn.number <= *self.hung_up.lock().unwrap();
        let answer = if gone {
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        } else {
            work(self, token.trim_start_matches("Bearer ")).unwrap_or_else(problem)
        };
        self.changes.send_modify(|changes| *changes += 1);
        turn.wait(Slow::BeforeAnswering).await;
        answer
    }

    fn come(self: &Arc<Self>, asked: Asked) -> Turn {
        let mut all = self.asked.lock().unwrap();
        all.push(asked);
        let number = all.len();
        self.waiting.send_modify(|waiting| {
            waiting.insert(number);
        });
        self.changes.send_modify(|changes| *changes += 1);
        Turn { inner: self.clone(), number }
    }

    fn living<T>(&self, token: &str, work: impl FnOnce(&mut Living) -> T) -> Result<T, ProblemCode> {
        let mut sessions = self.sessions.lock().unwrap();
        let session = sessions.iter_mut().find(|session| session.token == token).ok_or(ProblemCode::SessionMissing)?;
        if self.lives(session) { Ok(work(session)) } else { Err(ProblemCode::SessionEnded) }
    }

    fn create(&self) -> SessionCreated {
        let now = self.clock.truth();
        let mut sessions = self.sessions.lock().unwrap();
        let token = token(sessions.len());
        let session = Living { token: token.clone(), began: now, active: now, over: false };
        let created = SessionCreated { token, session: self.shown(&session) };
        sessions.push(session);
        created
    }

    fn shown(&self, session: &Living) -> Session {
        let left = |end: Duration| u32::try_from(end.saturating_sub(self.clock.truth()).as_secs()).unwrap();
        Session {
            way: Way::Email,
            created: at(session.began),
            idle_end: at(session.active + self.ends.idle),
            absolute_end: at(session.began + self.ends.absolute),
            idle_seconds: left(session.active + self.ends.idle),
            absolute_seconds: left(session.began + self.ends.absolute),
        }
    }
}

/// The place of one who waits. Whoever hangs up gives it free.
struct Turn {
    inner: Arc<Inner>,
    number: usize,
}

impl Turn {
    async fn wait(&self, kind: Slow) {
        if *self.inner.slow.borrow() == kind {
            let _ = self.inner.slow.subscribe().wait_for(|slow| *slow != kind).await;
        }
        let _ = self.inner.waiting.subscribe().wait_for(|waiting| waiting.first() == Some(&self.number)).await;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.inner.waiting.send_modify(|waiting| {
            waiting.remove(&self.number);
        });
        self.inner.changes.send_modify(|changes| *changes += 1);
    }
}

fn token(number: usize) -> String {
    format!("{number:A>43}")
}

fn at(truth: Duration) -> Timestamp {
    "2026-11-23T10:00:00Z".parse::<Timestamp>().unwrap() + truth
}

fn problem(code: ProblemCode) -> Response {
    let problem = Problem {
        kind: "urn:minside:problem:test".into(),
        title: "test".into(),
        status: 401,
        code,
        retry_after_seconds: None,
        tries_left: None,
        missing: Vec::new(),
        times: Vec::new(),
    };
    let body = serde_json::to_string(&problem).unwrap();
    (StatusCode::UNAUTHORIZED, [(header::CONTENT_TYPE, PROBLEM_MEDIA_TYPE)], body).into_response()
}

async fn code() -> Json<CodeSent> {
    Json(CodeSent { handle: "h".repeat(43), expires_in_seconds: 600, resend_in_seconds: 60 })
}

async fn status(State(inner): State<Arc<Inner>>) -> Json<Status> {
    Json(Status {
        service: "my-page".into(),
        version: "0.1.0".into(),
        environment: EnvironmentKind::Sandbox,
        time: inner.clock.now().wall,
    })
}

async fn log_in(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, _: &str| Ok((StatusCode::CREATED, Json(inner.create())).into_response());
    inner.answer(Asked::LogIn, &headers, work).await
}

async fn current(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| inner.living(token, |s| Json(inner.shown(s)).into_response());
    inner.answer(Asked::List, &headers, work).await
}

async fn prolong(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| {
        inner.living(token, |session| {
            session.active = inner.clock.truth();
            Json(inner.shown(session)).into_response()
        })
    };
    inner.answer(Asked::Prolong, &headers, work).await
}

async fn end(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| {
        inner.living(token, |session| session.over = true).map(|()| StatusCode::NO_CONTENT.into_response())
    };
    inner.answer(Asked::End, &headers, work).await
}

async fn end_all(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| {
        inner.living(token, |_| ())?;
        inner.sessions.lock().unwrap().iter_mut().for_each(|session| session.over = true);
        Ok(StatusCode::NO_CONTENT.into_response())
    };
    inner.answer(Asked::EndAll, &headers, work).await
}

async fn list(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| {
        inner.living(token, |_| ())?;
        let sessions = inner.sessions.lock().unwrap();
        let sessions = sessions.iter().filter(|session| inner.lives(session)).map(|session| ListedSession {
            created: at(session.began),
            active: at(session.active),
            current: session.token == token,
        });
        Ok(Json(SessionList { sessions: sessions.collect() }).into_response())
    };
    inner.answer(Asked::List, &headers, work).await
}

async fn me(State(inner): State<Arc<Inner>>, headers: HeaderMap) -> Response {
    let work = |inner: &Inner, token: &str| {
        inner.living(token, |_| {
            let email = Some("kari@example.no".parse().unwrap());
            Json(Me { name: "Kari Testesen".into(), way: Way::Email, email }).into_response()
        })
    };
    inner.answer(Asked::Me, &headers, work).await
}
