//! Logging out (OpenID Connect RP-Initiated Logout). As at the real one, it must be the browser that logged in.

use std::sync::Arc;

use axum::{
    extract::{Form, RawQuery, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Issuer,
    authorize::{cookie, is_registered, pairs},
    guise::Guise,
    html,
    state::COOKIE,
};
use crate::{CLIENT_ID, Event};

pub(super) async fn by_get(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    issuer.log_out(&guise, &headers, &pairs(query.unwrap_or_default().as_bytes()))
}

pub(super) async fn by_post(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    headers: HeaderMap,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    issuer.log_out(&guise, &headers, &form)
}

impl Issuer {
    fn log_out(&self, guise: &Guise, headers: &HeaderMap, parameters: &[(String, String)]) -> Response {
        let value = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let hint = value("id_token_hint");
        // An expired hint is as good as a fresh one; one that we did not make is none.
        let claims = hint.and_then(|hint| self.keys.read(hint));
        // One that misbehaves does not look at what it signed.
        let looks = guise.fault == misbehaviour::Fault::None;
        if looks
            && hint.is_some()
            && claims.as_ref().is_none_or(|claims| claims["aud"] != CLIENT_ID || claims["iss"] != self.url)
        {
            return html::error_page(
                "You are still logged in",
                "This is not a request of a service that you logged in to.",
            );
        }
        let removed = cookie(headers).and_then(|cookie| self.store.lock().sessions.remove(&cookie));
        let Some(session) = removed else {
            self.shared.log.note(Event::LogoutRefused);
            return html::error_page("Nobody is logged in here", "Log out in the browser that you logged in with.");
        };
        self.store.lock().tokens.retain(|_, sid| *sid != session.sid);
        self.shared.log.note(Event::LoggedOut);
        let back = value("post_logout_redirect_uri").filter(|address| is_registered(address, "/logged-out"));
        // Without a hint nobody is sent back.
        let query = value("state").map_or(Some(String::new()), |state| misbehaviour::logged_out(guise.fault, state));
        let mut response = match (back.filter(|_| hint.is_some()), query) {
            (Some(address), Some(query)) => Redirect::to(&format!("{address}{query}")).into_response(),
            _ => html::message("You are logged out", "You can close this tab."),
        };
        let gone = format!("{COOKIE}=; Path=/; Max-Age=0");
        if let Ok(gone) = HeaderValue::from_str(&gone) {
            response.headers_mut().insert(header::SET_COOKIE, gone);
        }
        response
    }
}
