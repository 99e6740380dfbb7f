//! A test issuer on the loopback address. It does everything as ID-porten does, except for one named fault.

mod answers;
mod http;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use idporten::Clock;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use tokio_rustls::TlsAcceptor;

pub use misbehaviour::{Fault, Manner, Place};

use http::{Request, Response, Server};

pub const CLIENT_ID: &str = "test-client";
pub const ACCESS_TOKEN: &str = "access-token-of-the-test";
/// A synthetic person of Digdir's examples.
pub const PID: &str = "47906701517";

/// A clock that stands still until it is moved.
pub struct TestClock(Mutex<Timestamp>);

impl TestClock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new("2026-11-23T10:00:00Z".parse().unwrap())))
    }

    pub fn pass(&self, time: SignedDuration) {
        *self.0.lock().unwrap() += time;
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// An issuer on a port of its own. It ends when it is dropped.
pub struct Issuer {
    state: Arc<State>,
    pub sent: Arc<AtomicUsize>,
    _server: Server,
}

/// What was asked of the issuer, and what it needs to answer.
struct State {
    address: String,
    clock: Arc<TestClock>,
    fault: Mutex<Fault>,
    key_sets: AtomicUsize,
    calls: Mutex<Vec<String>>,
    pushed: Mutex<BTreeMap<String, Vec<(String, String)>>>,
    /// The request of each code.
    codes: Mutex<BTreeMap<String, Vec<(String, String)>>>,
    /// What it says of the time with every answer.
    date: Mutex<Option<String>>,
}

impl Issuer {
    /// Starts one.
    pub fn start(fault: Fault, clock: Arc<TestClock>) -> Self {
        Self::over("http", None, fault, clock)
    }

    /// Starts one that calls itself https, with this certificate or without any.
    pub fn start_https(tls: Option<TlsAcceptor>, clock: Arc<TestClock>) -> Self {
        Self::over("https", tls, Fault::None, clock)
    }

    fn over(scheme: &str, tls: Option<TlsAcceptor>, fault: Fault, clock: Arc<TestClock>) -> Self {
        let (port, listener) = Server::bind();
        let state = Arc::new(State {
            address: format!("{scheme}://127.0.0.1:{port}"),
            clock,
            fault: Mutex::new(fault),
            key_sets: AtomicUsize::new(0),
            calls: Mutex::default(),
            pushed: Mutex::default(),
            codes: Mutex::default(),
            date: Mutex::default(),
        });
        let answering = state.clone();
        let server = Server::serve(listener, tls, move |request| {
            let date = answering.date.lock().unwrap().clone();
            Response { date, ..answering.answer(&request) }
        });
        Self { state, sent: server.sent.clone(), _server: server }
    }

    /// The issuer's name.
    pub fn address(&self) -> &str {
        &self.state.address
    }

    /// Behaves otherwise from now on.
    pub fn now_does(&self, fault: Fault) {
        *self.state.fault.lock().unwrap() = fault;
    }

    /// Says this of the time from now on.
    pub fn says_it_is(&self, date: &str) {
        *self.state.date.lock().unwrap() = Some(date.to_owned());
    }

    /// How often the keys were fetched.
    pub fn key_sets(&self) -> usize {
        self.state.key_sets.load(Ordering::Relaxed)
    }

    /// The paths that were asked for, in their order.
    pub fn calls(&self) -> Vec<String> {
        self.state.calls.lock().unwrap().clone()
    }
}

impl State {
    fn answer(&self, request: &Request) -> Response {
        self.calls.lock().unwrap().push(request.path.clone());
        let fault = *self.fault.lock().unwrap();
        let (path, moved) = match request.path.strip_suffix("/moved") {
            Some(path) => (path, true),
            None => (request.path.as_str(), false),
        };
        let (place, response) = match (request.method.as_str(), path) {
            ("GET", "/.well-known/openid-configuration") => (Place::Discovery, self.metadata(fault)),
            ("GET", "/jwks") => (Place::Jwks, self.key_set(fault)),
            ("POST", "/token") => (Place::Token, self.token(fault, request)),
            ("POST", "/par") => (Place::Par, self.push(fault, request)),
            ("GET", "/authorize") => return self.authorize(fault, request),
            ("POST", "/logout") => return answers::logout(fault, request),
            ("POST", "/revoke") => {
                let status = if fault == Fault::RevocationRefused { 400 } else { 200 };
                (Place::Revocation, Response { status, ..Response::json(&json!({})) })
            }
            _ => return Response::empty(404),
        };
        match fault {
            Fault::Answer(at, manner) if at == place && !moved => answers::distorted(manner, place, request, response),
            _ => response,
        }
    }
}
