//! What the stand-in remembers: pushed requests, logins under way, codes, the browser's sessions, living access tokens.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use super::authorize::Question;

/// How long a code lives.
pub(crate) const CODE_LIFE: SignedDuration = SignedDuration::from_secs(60);
/// How long a pushed request lives.
pub(crate) const PUSHED_LIFE: SignedDuration = SignedDuration::from_secs(120);
const IDLE: SignedDuration = SignedDuration::from_mins(30);
const ABSOLUTE: SignedDuration = SignedDuration::from_mins(120);
/// The name of the browser's session cookie.
pub(crate) const COOKIE: &str = "sandbox_session";

/// The eIDs and the level of each.
pub(crate) const EIDS: [(&str, &str, &str); 4] = [
    ("bankid", "BankID", "idporten-loa-high"),
    ("buypass", "Buypass", "idporten-loa-high"),
    ("commfides", "Commfides", "idporten-loa-high"),
    ("minid", "MinID", "idporten-loa-substantial"),
];

/// A login under way, between two pages.
#[derive(Clone)]
pub(crate) struct Interaction {
    pub question: Question,
    pub eid: Option<usize>,
    pub person: Option<usize>,
    pub approved: bool,
}

/// A browser in which somebody is logged in.
#[derive(Clone)]
pub(crate) struct BrowserSession {
    pub sid: String,
    pub person: usize,
    pub eid: usize,
    pub auth_time: Timestamp,
    pub used: Timestamp,
}

/// What a code stands for.
#[derive(Clone)]
pub(crate) struct Grant {
    pub question: Question,
    pub session: BrowserSession,
    pub made: Timestamp,
    /// The access token that it became.
    pub token: Option<String>,
}

#[derive(Default)]
pub(crate) struct Remembered {
    pub pushed: HashMap<String, (Question, Timestamp)>,
    pub interactions: HashMap<String, Interaction>,
    pub sessions: HashMap<String, BrowserSession>,
    pub grants: HashMap<String, Grant>,
    /// The `jti` of each living access token, and the session that it belongs to.
    pub tokens: HashMap<String, String>,
    pub consents: HashSet<usize>,
}

#[derive(Default)]
pub(crate) struct Store(Mutex<Remembered>);

impl Store {
    pub fn lock(&self) -> MutexGuard<'_, Remembered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Remembered {
    /// The living session of a cookie; using it moves its idle end.
    pub fn session(&mut self, cookie: Option<&str>, now: Timestamp) -> Option<BrowserSession> {
        let session = self.sessions.get_mut(cookie?)?;
        if now.duration_since(session.used) > IDLE || now.duration_since(session.auth_time) > ABSOLUTE {
            return None;
        }
        session.used = now;
        Some(session.clone())
    }
}
