//! The control page: people, faults, the clock, what happened; and the same by HTTP. It has a port of its own, and whoever
//! changes anything must have the token of this start.

mod cases;
mod mail;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Form, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::SignedDuration;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use misbehaviour::{Expected, Group};
use serde::Deserialize;
use serde_json::{Value, json};
use service::Service;
use subtle::ConstantTimeEq;

use crate::{Fault, Shared};

struct Control {
    address: String,
    token: String,
    shared: Arc<Shared>,
    service: Service,
}

type Page = State<Arc<Control>>;

pub(crate) fn router(address: &str, token: &str, shared: Arc<Shared>, service: Service) -> Router {
    let control = Control { address: address.to_owned(), token: token.to_owned(), shared, service };
    Router::new()
        .route("/", get(page))
        .route("/people", get(people))
        .route("/log", get(log))
        .route("/faults", get(faults).post(set_fault).delete(clear_faults))
        .route("/misbehaviour", get(misbehaviours).post(misbehave).delete(behave))
        .route("/clock", post(move_clock))
        .route("/codes/expire", post(expire_codes))
        .merge(cases::router())
        .route("/mail", get(mail::page))
        .route("/mail.json", get(mail::list))
        .route("/mail/{number}", get(mail::letter))
        .route("/mail/{number}/html", get(mail::html))
        .route("/sessions", axum::routing::delete(end_sessions))
        .route("/form", post(form))
        .with_state(Arc::new(control))
}

#[derive(Deserialize)]
struct WithToken {
    #[serde(default)]
    token: String,
}

impl Control {
    fn allows(&self, token: &str) -> bool {
        bool::from(token.as_bytes().ct_eq(self.token.as_bytes()))
    }

    /// Moves the time, and lets the service do what it does as time goes by.
    async fn advance(&self, seconds: i64) -> Response {
        self.shared.clock.advance(SignedDuration::from_secs(seconds));
        done(&self.service.tidy().await)
    }

    fn allows_header(&self, headers: &HeaderMap) -> bool {
        headers.get("x-control-token").and_then(|value| value.to_str().ok()).is_some_and(|token| self.allows(token))
    }
}

fn refused() -> Response {
    (StatusCode::FORBIDDEN, "the token of this start is needed; it is in the address that the sandbox printed")
        .into_response()
}

async fn people(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    let list: Vec<Value> =
        control.shared.people.iter().map(|p| json!({ "key": p.key, "name": p.name, "story": p.story })).collect();
    Json(Value::from(list)).into_response()
}

async fn log(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    Json(json!(control.shared.log.events())).into_response()
}

async fn faults(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    let list: Vec<Value> = Fault::ALL
        .iter()
        .map(|(fault, name, what)| json!({ "fault": name, "what": what.trim(), "on": control.shared.faults.has(*fault) }))
        .collect();
    Json(Value::from(list)).into_response()
}

#[derive(Deserialize)]
struct SetFault {
    fault: Fault,
}

async fn set_fault(State(control): Page, headers: HeaderMap, Json(set): Json<SetFault>) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    control.shared.faults.set(set.fault);
    StatusCode::NO_CONTENT.into_response()
}

async fn clear_faults(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    control.shared.faults.clear();
    StatusCode::NO_CONTENT.into_response()
}

/// All that the issuer can do wrong, and what it does now.
async fn misbehaviours(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    let now = control.shared.faults.misbehaviour();
    let list = misbehaviour::Fault::all().map(|fault| {
        json!({
            "fault": fault.name(), "what": fault.what(), "in": fault.group().as_str(), "expected": expected(fault),
            "modules": fault.modules().collect::<Vec<_>>(), "on": fault == now,
        })
    });
    Json(list.collect::<Value>()).into_response()
}

/// What the app must make of it.
fn expected(fault: misbehaviour::Fault) -> &'static str {
    match fault.expected() {
        Expected::Accepted => "the login works",
        Expected::Refused => "the login is refused",
        Expected::Ignored => "the app waits on",
    }
}

#[derive(Deserialize)]
struct Misbehave {
    /// Its name, or a module of the conformance suite.
    fault: String,
}

async fn misbehave(State(control): Page, headers: HeaderMap, Json(wanted): Json<Misbehave>) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    let Some(fault) = misbehaviour::Fault::named(&wanted.fault) else {
        return (StatusCode::UNPROCESSABLE_ENTITY, "there is no fault of this name").into_response();
    };
    control.shared.faults.misbehave(Some(fault));
    StatusCode::NO_CONTENT.into_response()
}

async fn behave(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    control.shared.faults.misbehave(None);
    StatusCode::NO_CONTENT.into_response()
}

#[derive(Deserialize)]
struct MoveClock {
    advance_seconds: i64,
}

async fn move_clock(State(control): Page, headers: HeaderMap, Json(by): Json<MoveClock>) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    control.advance(by.advance_seconds).await
}

async fn expire_codes(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    done(&control.service.expire_codes().await)
}

fn done(result: &Result<(), sqlx::Error>) -> Response {
    match result {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn end_sessions(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    done(&control.service.end_all_sessions().await)
}

/// What the page's own forms send.
#[derive(Deserialize)]
struct PageForm {
    token: String,
    fault: Option<Fault>,
    misbehaviour: Option<String>,
    advance_seconds: Option<i64>,
    end_sessions: Option<String>,
    expire_codes: Option<String>,
    clear: Option<String>,
}

async fn form(State(control): Page, Form(form): Form<PageForm>) -> Response {
    if !control.allows(&form.token) {
        return refused();
    }
    if let Some(fault) = form.fault {
        control.shared.faults.set(fault);
    }
    if let Some(fault) = form.misbehaviour.as_deref().and_then(misbehaviour::Fault::named) {
        control.shared.faults.misbehave(Some(fault));
    }
    if let Some(seconds) = form.advance_seconds {
        control.advance(seconds).await;
    }
    if form.expire_codes.is_some() && control.service.expire_codes().await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    if form.clear.is_some() {
        control.shared.faults.clear();
    }
    if form.end_sessions.is_some() && control.service.end_all_sessions().await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    Redirect::to(&format!("{}/?token={}", control.address, control.token)).into_response()
}

const STYLE: &str = "body{font-family:system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;line-height:1.5}\
.banner{background:#7a3e00;color:#fff;padding:.5rem 1rem;font-weight:600}form{display:inline}\
table{border-collapse:collapse}td,th{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:start}\
.on{font-weight:700;color:#a10000}button{font:inherit}";

async fn page(State(control): Page, Query(with): Query<WithToken>) -> Response {
    if !control.allows(&with.token) {
        return refused();
    }
    let token = &control.token;
    let shared = &control.shared;
    let button = |name: &str, value: &str, label: &str| -> Markup {
        html! {
            form method="post" action="/form" {
                input type="hidden" name="token" value=(token);
                button name=(name) value=(value) { (label) }
            }
        }
    };
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Sandbox" } style { (PreEscaped(STYLE)) } }
            body {
                p.banner { "SANDBOX – nobody here is real" }
                h1 { "Control page" }
                h2 { "Clock" }
                p { (shared.clock.now().to_string()) }
                (button("advance_seconds", "60", "+1 minute"))
                (button("advance_seconds", "900", "+15 minutes"))
                (button("advance_seconds", "7200", "+2 hours"))
                (button("advance_seconds", "86400", "+1 day"))
                (button("advance_seconds", "604800", "+1 week"))
                (button("advance_seconds", "60480000", "+100 weeks"))
                h2 { "Mail" }
                p { a href=(format!("/mail?token={token}")) { "Mailbox (" (shared.mailbox.letters().len()) ")" } }
                (button("expire_codes", "yes", "Make every code too old"))
                p { a href=(format!("/cases?token={token}")) { "Cases" } }
                h2 { "Sessions" }
                (button("end_sessions", "yes", "End every session at the service"))
                h2 { "Faults" }
                (button("clear", "yes", "All off"))
                table {
                    @for (fault, name, what) in Fault::ALL {
                        tr {
                            td { (button("fault", name, name)) }
                            td { (what.trim()) }
                            td.on { @if shared.faults.has(*fault) { "on" } }
                        }
                    }
                }
                h2 { "What an issuer can do wrong" }
                p {
                    "One at a time. Each is also an issuer of its own, to be named in an environment file: "
                    code { "{issuer}/faults/{name}" } ", with a name from here or one of the conformance suite."
                }
                @let now = shared.faults.misbehaviour();
                @if now != misbehaviour::Fault::None { p.on { (now.name()) ": " (now.what()) } }
                @for group in Group::ALL {
                    details {
                        summary { (group.as_str()) }
                        table {
                            @for fault in misbehaviour::Fault::all().filter(|fault| fault.group() == group) {
                                tr {
                                    td { (button("misbehaviour", &fault.name(), &fault.name())) }
                                    td { (fault.what()) @for module in fault.modules() { br; small { (module) } } }
                                    td { (expected(fault)) }
                                    td.on { @if fault == now { "on" } }
                                }
                            }
                        }
                    }
                }
                h2 { "People" }
                table {
                    @for person in &shared.people { tr { td { (person.key) } td { (person.name) } td { (person.story) } } }
                }
                h2 { "What happened" }
                ol { @for event in shared.log.events() { li { (format!("{event:?}")) } } }
            }
        }
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    ([(header::CONTENT_SECURITY_POLICY, policy), (header::REFERRER_POLICY, "no-referrer")], markup).into_response()
}
