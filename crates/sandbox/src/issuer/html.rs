//! The stand-in's pages. They look like nobody's, say that they are a sandbox, and need no script.

#![allow(clippy::needless_pass_by_value, reason = "markup is made to be put into markup")]

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::state::EIDS;
use crate::SyntheticPerson;

const STYLE: &str = "
:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}
body{margin:0;background:#eef1f5;color:#1a2330}
.banner{background:#7a3e00;color:#fff;padding:.5rem 1rem;text-align:center;font-weight:600}
main{max-width:36rem;margin:2rem auto;padding:1.5rem 2rem 2rem;background:#fff;border-radius:.75rem}
h1{font-size:1.5rem;line-height:1.25}
form{margin:.5rem 0}
button{font:inherit;width:100%;padding:.8rem 1rem;text-align:start;border:1px solid #5c6b80;border-radius:.5rem;background:#fff;color:inherit;cursor:pointer}
button:hover{background:#eef3fa}
button:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}
button.main{background:#0b5cad;border-color:#0b5cad;color:#fff;font-weight:600;text-align:center}
button.quiet{border-color:transparent;text-align:center;text-decoration:underline}
small{color:#50607a;display:block}
@media(prefers-color-scheme:dark){body{background:#10151d;color:#e6ebf2}main,button{background:#1a2230}button:hover{background:#243044}small{color:#a9b6c9}button.main{background:#7db8f5;color:#0c1826;border-color:#7db8f5}}
";

struct Words {
    eid: &'static str,
    person: &'static str,
    approve: &'static str,
    approve_lead: &'static str,
    approve_button: &'static str,
    consent: &'static str,
    consent_lead: &'static str,
    consent_button: &'static str,
    cancel: &'static str,
}

const NB: Words = Words {
    eid: "Velg elektronisk ID",
    person: "Hvem vil du være?",
    approve: "Bekreft innloggingen",
    approve_lead: "Slik ville du bekreftet på telefonen eller kodebrikken.",
    approve_button: "Bekreft",
    consent: "Del opplysninger med Min side?",
    consent_lead: "Min side får vite hvem du er, for å vise det som er registrert om deg.",
    consent_button: "Godta",
    cancel: "Avbryt",
};

const EN: Words = Words {
    eid: "Choose an electronic ID",
    person: "Who would you like to be?",
    approve: "Confirm the login",
    approve_lead: "This is where you would confirm on your phone or code device.",
    approve_button: "Confirm",
    consent: "Share information with My page?",
    consent_lead: "My page is told who you are, to show what is registered on you.",
    consent_button: "Accept",
    cancel: "Cancel",
};

fn words(locale: &str) -> &'static Words {
    if locale == "nb" { &NB } else { &EN }
}

pub(super) fn eids(login: &str, locale: &str) -> Response {
    let words = words(locale);
    let buttons = html! {
        @for (key, name, level) in EIDS {
            (choice("/login/eid", login, key, &format!("eid-{key}"), html! { (name) small { (level) } }))
        }
    };
    page(StatusCode::OK, locale, words.eid, html! { (buttons) (cancel(login, words)) })
}

pub(super) fn people(login: &str, eid: &str, people: &[SyntheticPerson], locale: &str) -> Response {
    let words = words(locale);
    let buttons = html! {
        p { (eid) }
        @for person in people {
            (choice(
                "/login/person", login, person.key, &format!("person-{}", person.key),
                html! { (person.name) small { (person.story) } },
            ))
        }
    };
    page(StatusCode::OK, locale, words.person, html! { (buttons) (cancel(login, words)) })
}

pub(super) fn approve(login: &str, eid: &str, name: &str, locale: &str) -> Response {
    let words = words(locale);
    let body = html! {
        p { strong { (eid) } ": " (name) }
        p { (words.approve_lead) }
        (main_button("/login/approve", login, "approve", words.approve_button))
        (cancel(login, words))
    };
    page(StatusCode::OK, locale, words.approve, body)
}

pub(super) fn consent(login: &str, locale: &str) -> Response {
    let words = words(locale);
    let body = html! {
        p { (words.consent_lead) }
        (main_button("/login/consent", login, "consent", words.consent_button))
        (cancel(login, words))
    };
    page(StatusCode::OK, locale, words.consent, body)
}

pub(super) fn error_page(title: &str, what: &str) -> Response {
    page(StatusCode::BAD_REQUEST, "en", title, html! { p { (what) } })
}

pub(super) fn message(title: &str, what: &str) -> Response {
    page(StatusCode::OK, "en", title, html! { p { (what) } })
}

fn choice(action: &str, login: &str, value: &str, id: &str, label: Markup) -> Markup {
    html! {
        form method="post" action=(action) {
            input type="hidden" name="login" value=(login);
            button id=(id) name="value" value=(value) { (label) }
        }
    }
}

fn main_button(action: &str, login: &str, id: &str, label: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            input type="hidden" name="login" value=(login);
            button.main id=(id) { (label) }
        }
    }
}

fn cancel(login: &str, words: &Words) -> Markup {
    html! {
        form method="post" action="/login/cancel" {
            input type="hidden" name="login" value=(login);
            button.quiet id="cancel" { (words.cancel) }
        }
    }
}

fn page(status: StatusCode, locale: &str, title: &str, body: Markup) -> Response {
    let markup = html! {
        (DOCTYPE)
        html lang=(locale) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (title) " – sandbox" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                div.banner { "SANDBOX – this is not ID-porten, and nobody here is real" }
                main { h1 { (title) } (body) }
            }
        }
    };
    let mut response = (status, markup).into_response();
    // A form's chain of redirects is held against form-action, and ends at the client's port.
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'";
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}
