//! The readers of what comes from outside, for the fuzzer: each takes any bytes. Built with `--cfg fuzzing` and not else.

use std::{sync::LazyLock, time::Duration};

use jiff::Timestamp;

use crate::{
    Acr, Secret, Settings, callback,
    discovery::Provider,
    http::{Answer, Http},
    id_token,
    keys::Keys,
    listener, token,
};

const ISSUER: &str = "https://issuer.example";

static HTTP: LazyLock<Http> = LazyLock::new(|| {
    let settings = Settings {
        issuer: ISSUER.into(),
        client_id: "client".into(),
        redirect_path: "/callback".into(),
        scopes: vec!["openid".into()],
        resource: None,
        acr: Acr::High,
        require_iss: true,
        logout_return: true,
        allow_loopback_http: false,
        login_timeout: Duration::from_secs(1),
        http_timeout: Duration::from_secs(1),
        extra_root_ca: None,
        require_pid: true,
    };
    Http::new(&settings, std::sync::Arc::new(crate::SystemClock)).expect("a client that connects to nobody")
});

/// The head of a request to the listener.
pub fn request_line(bytes: &[u8]) {
    listener::read_head(bytes);
}

/// The query with which the browser comes back. Without the state it must be nobody's answer.
///
/// # Panics
/// If a reader takes what it must not take.
pub fn callback(bytes: &[u8]) {
    let Ok(query) = std::str::from_utf8(bytes) else { return };
    let state = Secret::new("a-state-that-nobody-guesses".into());
    let expected = callback::Expected { state: &state, issuer: ISSUER, iss_required: true };
    let read = callback::read(query, &expected);
    let is_answer = matches!(read, callback::Callback::Answer(_));
    assert!(!is_answer || query.contains("state="), "an answer without the state");
}

/// The issuer's metadata.
pub fn discovery(bytes: &[u8]) {
    let _ = Provider::of(&HTTP, ISSUER, &Answer::made_up(200, bytes));
}

/// The issuer's keys.
pub fn jwks(bytes: &[u8]) {
    let _ = Keys::of(&Answer::made_up(200, bytes), Timestamp::UNIX_EPOCH);
}

/// An answer of the token endpoint, and the header of the ID token in it.
pub fn id_token(bytes: &[u8]) {
    if let Ok(tokens) = token::read(&Answer::made_up(200, bytes)) {
        let _ = id_token::header(&tokens.id);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = id_token::header(&Secret::new(text.to_owned()));
    }
}
