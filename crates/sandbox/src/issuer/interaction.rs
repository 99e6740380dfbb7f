//! The pages between the question and the answer: which eID, who, confirm, consent. Each form carries the number of its
//! login, which nobody else knows.

use std::sync::Arc;

use axum::{
    extract::{Form, State},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use serde::Deserialize;

use super::{
    Issuer,
    authorize::{back, cookie},
    html, random,
    state::{BrowserSession, COOKIE, EIDS, Interaction},
};
use crate::{Event, SCOPE};

#[derive(Deserialize)]
pub(super) struct Choice {
    login: String,
    #[serde(default)]
    value: String,
}

const LOST: (&str, &str) = ("This login is over", "Start again from the app.");

pub(super) async fn choose_eid(State(issuer): State<Arc<Issuer>>, Form(choice): Form<Choice>) -> Response {
    let eid = EIDS.iter().position(|(key, ..)| *key == choice.value);
    issuer.step(
        &choice,
        |interaction| interaction.eid = eid,
        |issuer, interaction| match interaction.eid {
            Some(eid) => html::people(&choice.login, EIDS[eid].1, &issuer.shared.people, &interaction.question.locale),
            None => html::error_page(LOST.0, LOST.1),
        },
    )
}

pub(super) async fn choose_person(State(issuer): State<Arc<Issuer>>, Form(choice): Form<Choice>) -> Response {
    let person = issuer.shared.people.iter().position(|person| person.key == choice.value);
    issuer.step(
        &choice,
        |interaction| interaction.person = person,
        |issuer, interaction| match (interaction.eid, interaction.person) {
            (Some(eid), Some(person)) => html::approve(
                &choice.login,
                EIDS[eid].1,
                issuer.shared.people[person].name,
                &interaction.question.locale,
            ),
            _ => html::error_page(LOST.0, LOST.1),
        },
    )
}

pub(super) async fn approve(
    State(issuer): State<Arc<Issuer>>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Response {
    let old_cookie = cookie(&headers);
    issuer.step(
        &choice,
        |interaction| interaction.approved = true,
        |issuer, interaction| {
            let (Some(person), Some(_)) = (interaction.person, interaction.eid) else {
                return html::error_page(LOST.0, LOST.1);
            };
            let asks = interaction.question.scopes.iter().any(|scope| scope == SCOPE);
            if asks && !issuer.store.lock().consents.contains(&person) {
                return html::consent(&choice.login, &interaction.question.locale);
            }
            issuer.logged_in(&choice.login, &interaction, old_cookie.as_deref())
        },
    )
}

pub(super) async fn consent(
    State(issuer): State<Arc<Issuer>>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Response {
    let old_cookie = cookie(&headers);
    issuer.step(
        &choice,
        |_| {},
        |issuer, interaction| match interaction.person {
            Some(person) if interaction.approved => {
                issuer.store.lock().consents.insert(person);
                issuer.logged_in(&choice.login, &interaction, old_cookie.as_deref())
            }
            _ => html::error_page(LOST.0, LOST.1),
        },
    )
}

pub(super) async fn cancel(State(issuer): State<Arc<Issuer>>, Form(choice): Form<Choice>) -> Response {
    let interaction = issuer.store.lock().interactions.remove(&choice.login);
    issuer.shared.log.note(Event::Cancelled);
    match interaction {
        Some(interaction) => back(&interaction.question, &[("error", "access_denied")]),
        None => html::error_page(LOST.0, LOST.1),
    }
}

impl Issuer {
    /// Notes what was chosen, and shows the next page.
    fn step(
        &self,
        choice: &Choice,
        note: impl FnOnce(&mut Interaction),
        next: impl FnOnce(&Self, Interaction) -> Response,
    ) -> Response {
        let interaction = self.store.lock().interactions.get_mut(&choice.login).map(|interaction| {
            note(interaction);
            interaction.clone()
        });
        match interaction {
            Some(interaction) => next(self, interaction),
            None => html::error_page(LOST.0, LOST.1),
        }
    }

    /// A new session of the browser, in place of an old one, and the answer.
    fn logged_in(&self, login: &str, interaction: &Interaction, old_cookie: Option<&str>) -> Response {
        let (Some(person), Some(eid), Some(key), Some(sid)) = (interaction.person, interaction.eid, random(), random())
        else {
            return html::error_page(LOST.0, LOST.1);
        };
        let now = self.shared.clock.now();
        let session = BrowserSession { sid, person, eid, auth_time: now, used: now };
        {
            let mut store = self.store.lock();
            store.interactions.remove(login);
            old_cookie.map(|old| store.sessions.remove(old));
            store.sessions.insert(key.clone(), session.clone());
        }
        self.shared.log.note(Event::InteractiveLogin);
        let mut response = self.grant(&interaction.question, session);
        let cookie = format!("{COOKIE}={key}; Path=/; HttpOnly; SameSite=Lax");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        response
    }
}
