//! The mailbox page. A letter's HTML is shown in a frame that runs nothing and loads nothing.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Deserialize;
use serde_json::json;

use super::{Page, STYLE, WithToken, refused};

#[derive(Deserialize)]
pub(super) struct To {
    to: Option<String>,
}

/// The letters by HTTP, those to one address if one is named.
pub(super) async fn list(State(control): Page, headers: HeaderMap, Query(To { to }): Query<To>) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    let mailbox = &control.shared.mailbox;
    let letters = to.map_or_else(|| mailbox.letters(), |to| mailbox.to(&to));
    let letters = letters.iter().map(|letter| {
        json!({
            "number": letter.number, "to": letter.to, "received": letter.received, "subject": letter.subject,
            "text": letter.text, "code": letter.code(),
        })
    });
    Json(letters.collect::<Vec<_>>()).into_response()
}

/// The list of letters.
pub(super) async fn page(State(control): Page, Query(with): Query<WithToken>) -> Response {
    if !control.allows(&with.token) {
        return refused();
    }
    let mut letters = control.shared.mailbox.letters();
    letters.reverse();
    let content = html! {
        h1 { "Mailbox" }
        p { a href=(format!("/?token={}", control.token)) { "Control page" } }
        @if letters.is_empty() { p { "No letters yet." } }
        table {
            @for letter in &letters {
                tr {
                    td { (letter.received.to_string()) }
                    td { (letter.to) }
                    td { a href=(format!("/mail/{}?token={}", letter.number, control.token)) { (letter.subject) } }
                }
            }
        }
    };
    shown("Mailbox", &content)
}

/// One letter.
pub(super) async fn letter(State(control): Page, Path(number): Path<usize>, Query(with): Query<WithToken>) -> Response {
    if !control.allows(&with.token) {
        return refused();
    }
    let Some(letter) = control.shared.mailbox.with_number(number) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let token = &control.token;
    let content = html! {
        p { a href=(format!("/mail?token={token}")) { "Mailbox" } }
        h1 { (letter.subject) }
        p { "To " (letter.to) ", " (letter.received.to_string()) }
        h2 { "HTML" }
        iframe sandbox="" title="HTML" style="width:100%;height:26rem;border:1px solid #ccc"
            src=(format!("/mail/{number}/html?token={token}")) {}
        h2 { "Text" }
        pre id="text" style="white-space:pre-wrap" { (letter.text) }
        h2 { "Source" }
        pre style="white-space:pre-wrap;overflow-wrap:anywhere" { (letter.source) }
    };
    shown("Letter", &content)
}

/// A letter's HTML for the frame.
pub(super) async fn html(State(control): Page, Path(number): Path<usize>, Query(with): Query<WithToken>) -> Response {
    if !control.allows(&with.token) {
        return refused();
    }
    let Some(letter) = control.shared.mailbox.with_number(number) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'; style-src 'unsafe-inline'"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, letter.html).into_response()
}

fn shown(title: &str, content: &Markup) -> Response {
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { (title) } style { (PreEscaped(STYLE)) } }
            body { p.banner { "SANDBOX – nobody here is real" } (content) }
        }
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";
    ([(header::CONTENT_SECURITY_POLICY, policy), (header::REFERRER_POLICY, "no-referrer")], markup).into_response()
}
