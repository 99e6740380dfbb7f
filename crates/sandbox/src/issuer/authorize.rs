//! The authorization request. Until client and redirect are known to belong together, nothing is sent anywhere.

use std::{collections::HashMap, sync::Arc};

use axum::{
    Json,
    extract::{Form, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::{SignedDuration, Timestamp};
use misbehaviour::Place;
use serde_json::json;
use url::{Url, form_urlencoded};

use super::{
    Issuer,
    distorted::answer,
    guise::Guise,
    html, random,
    state::{BrowserSession, COOKIE, EIDS, Grant, Interaction, PUSHED_LIFE},
};
use crate::{CLIENT_ID, Event, SCOPE};

/// A request that was found to be in order.
#[derive(Clone)]
pub(crate) struct Question {
    /// How the issuer appeared to whoever asks.
    pub guise: Guise,
    pub redirect_uri: String,
    pub state: String,
    pub nonce: String,
    pub challenge: String,
    pub scopes: Vec<String>,
    pub resource: Option<String>,
    pub acr: String,
    pub prompt: Option<String>,
    pub max_age: Option<i64>,
    pub locale: String,
}

/// Why a request is not in order.
enum Wrong {
    /// To be told to the person; the redirect cannot be trusted.
    Here(&'static str),
    /// To be told to the client.
    There { question: Box<Question>, error: &'static str },
}

pub(super) async fn authorize(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    issuer.shared.log.note(Event::Authorize);
    let pairs = pairs(query.unwrap_or_default().as_bytes());
    let question = match question_of(&issuer, &guise, &pairs) {
        Ok(question) => question,
        Err(Wrong::Here(what)) => return html::error_page("This login cannot begin", what),
        Err(Wrong::There { question, error }) => return back(&question, &[("error", error)]),
    };
    let now = issuer.shared.clock.now();
    let session = issuer.store.lock().session(cookie(&headers).as_deref(), now);
    match session.filter(|session| will_do(session, &question, now)) {
        Some(session) => {
            issuer.shared.log.note(Event::SingleSignOn);
            issuer.grant(&question, session)
        }
        None if question.prompt.as_deref() == Some("none") => back(&question, &[("error", "login_required")]),
        None => issuer.begin(question),
    }
}

pub(super) async fn push(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    let refuse = |what: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": what }))).into_response();
    if form.iter().any(|(name, _)| name == "request_uri") {
        return refuse("invalid_request");
    }
    let Ok(question) = read(&guise, &form) else { return refuse("invalid_request") };
    let Some(random) = random() else { return refuse("server_error") };
    let request_uri = format!("urn:ietf:params:oauth:request_uri:{random}");
    issuer.store.lock().pushed.insert(request_uri.clone(), (question, issuer.shared.clock.now()));
    answer(&guise, Place::Par, misbehaviour::pushed(guise.fault, &request_uri)).await
}

/// The question of a request, by value or pushed before.
fn question_of(issuer: &Issuer, guise: &Guise, pairs: &[(String, String)]) -> Result<Question, Wrong> {
    let request_uri = pairs.iter().find(|(name, _)| name == "request_uri").map(|(_, value)| value);
    let Some(request_uri) = request_uri else {
        if guise.fault == misbehaviour::Fault::ParRequired {
            return Err(Wrong::Here("Requests must be pushed here."));
        }
        return read(guise, pairs);
    };
    let client = pairs.iter().any(|(name, value)| name == "client_id" && value == CLIENT_ID);
    let now = issuer.shared.clock.now();
    match issuer.store.lock().pushed.remove(request_uri) {
        Some((question, made)) if client && now.duration_since(made) <= PUSHED_LIFE => Ok(question),
        _ => Err(Wrong::Here("The pushed request was used before, is too old, or never was.")),
    }
}

fn read(guise: &Guise, pairs: &[(String, String)]) -> Result<Question, Wrong> {
    let mut values: HashMap<&str, &str> = HashMap::new();
    for (name, value) in pairs {
        if values.insert(name, value).is_some() {
            return Err(Wrong::Here("A parameter stands twice."));
        }
    }
    let value = |name: &str| values.get(name).copied().unwrap_or_default();
    if value("client_id") != CLIENT_ID {
        return Err(Wrong::Here("The client is not known."));
    }
    if !is_registered(value("redirect_uri"), "/callback") {
        return Err(Wrong::Here("The redirect address is not one of the client's."));
    }
    let question = Question {
        guise: guise.clone(),
        redirect_uri: value("redirect_uri").to_owned(),
        state: value("state").to_owned(),
        nonce: value("nonce").to_owned(),
        challenge: value("code_challenge").to_owned(),
        scopes: value("scope").split_whitespace().map(str::to_owned).collect(),
        resource: values.get("resource").map(|resource| (*resource).to_owned()),
        acr: values.get("acr_values").map_or("idporten-loa-substantial", |acr| acr).to_owned(),
        prompt: values.get("prompt").map(|prompt| (*prompt).to_owned()),
        max_age: values.get("max_age").and_then(|age| age.parse().ok()),
        locale: if value("ui_locales").starts_with(['n', 's']) { "nb" } else { "en" }.to_owned(),
    };
    match fault_of(&question, &values) {
        None => Ok(question),
        Some(error) => Err(Wrong::There { question: Box::new(question), error }),
    }
}

fn fault_of(question: &Question, values: &HashMap<&str, &str>) -> Option<&'static str> {
    let is = |name: &str, value: &str| values.get(name).copied() == Some(value);
    if values.contains_key("request") {
        return Some("request_not_supported");
    }
    if !is("response_type", "code") {
        return Some("unsupported_response_type");
    }
    // 32 bytes of SHA-256 are 43 letters, without padding.
    let pkce = is("code_challenge_method", "S256") && question.challenge.len() == 43;
    let resource = question.resource.as_deref().is_none_or(|resource| Url::parse(resource).is_ok());
    let prompt = question.prompt.as_deref().is_none_or(|prompt| matches!(prompt, "login" | "none"));
    if !pkce || question.state.is_empty() || question.nonce.is_empty() || !resource || !prompt {
        return Some("invalid_request");
    }
    let known = |scope: &String| matches!(scope.as_str(), "openid" | "profile" | SCOPE);
    if !question.scopes.iter().any(|scope| scope == "openid") || !question.scopes.iter().all(known) {
        return Some("invalid_scope");
    }
    None
}

/// Registered is `http://127.0.0.1:0` and the path: any port of exactly that host, exactly that path, nothing behind it.
pub(super) fn is_registered(address: &str, path: &str) -> bool {
    let port = address.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix(path));
    port.is_some_and(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    })
}

pub(super) fn pairs(query: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(query).into_owned().collect()
}

/// The browser's session cookie.
pub(super) fn cookie(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies
        .split("; ")
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
}

/// Whether the browser's session answers the question without asking anybody.
fn will_do(session: &BrowserSession, question: &Question, now: Timestamp) -> bool {
    let level = EIDS[session.eid].2;
    let high_enough = question.acr != "idporten-loa-high" || level == "idporten-loa-high";
    let young_enough =
        question.max_age.is_none_or(|age| now.duration_since(session.auth_time) <= SignedDuration::from_secs(age));
    high_enough && young_enough && question.prompt.as_deref() != Some("login")
}

impl Issuer {
    fn begin(&self, question: Question) -> Response {
        let Some(id) = random() else { return html::error_page("Try again", "Something failed.") };
        let page = html::eids(&id, &question.locale);
        let interaction = Interaction { question, eid: None, person: None, approved: false };
        self.store.lock().interactions.insert(id, interaction);
        page
    }

    /// A code for this session, and back to the client.
    pub fn grant(&self, question: &Question, session: BrowserSession) -> Response {
        let Some(code) = random() else { return html::error_page("Try again", "Something failed.") };
        let made = self.shared.clock.now();
        let grant = Grant { question: question.clone(), session, made, token: None };
        self.store.lock().grants.insert(code.clone(), grant);
        back(question, &[("code", &code)])
    }
}

/// Back to the client, with `iss` on everything (RFC 9207).
pub(super) fn back(question: &Question, answer: &[(&str, &str)]) -> Response {
    let Ok(mut address) = Url::parse(&question.redirect_uri) else {
        return html::error_page("This login cannot go on", "The redirect address is malformed.");
    };
    let code = answer.iter().find(|(name, _)| *name == "code").map(|(_, code)| *code);
    if let (Some(code), false) = (code, question.guise.fault == misbehaviour::Fault::None) {
        let Guise { url, fault, .. } = &question.guise;
        address.query_pairs_mut().extend_pairs(misbehaviour::redirect(*fault, url, &question.state, code));
    } else {
        let mut query = address.query_pairs_mut();
        query.extend_pairs(answer);
        query.append_pair("state", &question.state).append_pair("iss", &question.guise.url);
    }
    Redirect::to(address.as_str()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_port_of_this_computer_is_registered_and_nothing_that_only_looks_like_it() {
        assert!(is_registered("http://127.0.0.1:4711/callback", "/callback"));
        for address in [
            "http://127.0.0.1/callback",
            "http://127.0.0.1:0/callback",
            "http://127.0.0.1:99999/callback",
            "http://127.0.0.1:4711/callback?x=1",
            "http://127.0.0.1:4711/callback/",
            "http://127.0.0.1:4711/other",
            "http://127.0.0.1:4711@evil.example/callback",
            "http://127.0.0.1.evil.example:4711/callback",
            "http://127.evil.example:4711/callback",
            "http://localhost:4711/callback",
            "http://[::1]:4711/callback",
            "https://127.0.0.1:4711/callback",
            "",
        ] {
            assert!(!is_registered(address, "/callback"), "{address}");
        }
    }
}
