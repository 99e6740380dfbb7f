//! The readers of what comes from outside, for the fuzzer: each takes any bytes. Built with `--cfg fuzzing` and not else.

use std::{
    borrow::Cow,
    sync::{LazyLock, OnceLock},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::json;

use crate::{
    Secret, Settings, callback,
    discovery::Provider,
    http::{Answer, Http},
    id_token,
    keys::Keys,
    listener,
    token::{self, Tokens},
};

const ISSUER: &str = "https://issuer.example";
const CLIENT: &str = "client";

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings::new(ISSUER, CLIENT));
static HTTP: LazyLock<Http> = LazyLock::new(|| {
    Http::new(&SETTINGS, std::sync::Arc::new(crate::SystemClock)).expect("a client that connects to nobody")
});
static PROVIDER: LazyLock<Provider> = LazyLock::new(|| {
    let metadata = json!({
        "issuer": ISSUER, "jwks_uri": format!("{ISSUER}/jwks"),
        "authorization_endpoint": format!("{ISSUER}/authorize"), "token_endpoint": format!("{ISSUER}/token"),
        "code_challenge_methods_supported": ["S256"], "response_types_supported": ["code"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256", "PS256"],
    });
    let answer = Answer::made_up(200, metadata.to_string().as_bytes());
    Provider::of(&HTTP, &SETTINGS, &answer).expect("metadata that can be used")
});
/// A key that nobody has the other half of.
static KEY_SET: LazyLock<String> = LazyLock::new(|| {
    let modulus = URL_SAFE_NO_PAD.encode([0xc5; 256]);
    json!({ "keys": [{ "kty": "RSA", "use": "sig", "kid": "key", "n": modulus, "e": "AQAB" }] }).to_string()
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
    let ours = |(name, value): (Cow<'_, str>, Cow<'_, str>)| name == "state" && value == state.expose();
    let has_state = url::form_urlencoded::parse(query.as_bytes()).any(ours);
    assert!(matches!(read, callback::Callback::Stray) || has_state, "an answer without the state");
}

/// The issuer's metadata.
pub fn discovery(bytes: &[u8]) {
    let _ = Provider::of(&HTTP, &SETTINGS, &Answer::made_up(200, bytes));
}

/// The issuer's keys.
pub fn jwks(bytes: &[u8]) {
    let _ = Keys::of(&Answer::made_up(200, bytes), Timestamp::UNIX_EPOCH);
}

/// An answer of the token endpoint, and the ID token in it; or an ID token alone. Nobody can sign one.
///
/// # Panics
/// If a token is taken.
pub fn id_token(bytes: &[u8]) {
    if let Ok(tokens) = token::read(&Answer::made_up(200, bytes)) {
        must_be_refused(&tokens);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let access = Secret::new("access".into());
        must_be_refused(&Tokens { access, expires_in: Duration::from_mins(1), id: Secret::new(text.to_owned()) });
    }
}

fn must_be_refused(tokens: &Tokens) {
    let keys = Keys::of(&Answer::made_up(200, KEY_SET.as_bytes()), Timestamp::UNIX_EPOCH).expect("a key");
    let (nonce, level) = (Secret::new("nonce".into()), OnceLock::new());
    let expected = id_token::Expected {
        provider: &PROVIDER,
        keys: keys.set,
        client_id: CLIENT,
        nonce: &nonce,
        acr: &SETTINGS.acr,
        level: &level,
        freshness: None,
        require_pid: true,
        now: Timestamp::UNIX_EPOCH,
    };
    let checked = id_token::header(&tokens.id).and_then(|_| id_token::check(tokens, &expected));
    assert!(checked.is_err(), "a token that nobody has signed was taken");
}
