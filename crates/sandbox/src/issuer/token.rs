//! Tokens for a code, and their end.

use std::{collections::HashMap, sync::Arc};

use axum::{
    Json,
    extract::{Form, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use misbehaviour::{Made, Place, Signer, Spoiled, id_token};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    Issuer,
    distorted::answer,
    guise::Guise,
    random,
    state::{CODE_LIFE, EIDS, Grant},
};
use crate::{CLIENT_ID, Event, Fault};

/// How long both tokens live, in seconds.
const LIFE: i64 = 120;

pub(super) async fn token(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let value = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    if value("client_id") != CLIENT_ID || form.contains_key("client_secret") {
        return refuse("invalid_client");
    }
    if value("grant_type") != "authorization_code" {
        return refuse("unsupported_grant_type");
    }
    match issuer.redeem(value("code"), value("redirect_uri"), value("code_verifier")) {
        Some(grant) => match issuer.tokens(&grant, &guise) {
            Some(tokens) => answer(&guise, Place::Token, tokens).await,
            None => refuse("server_error"),
        },
        None => refuse("invalid_grant"),
    }
}

pub(super) async fn revoke(
    State(issuer): State<Arc<Issuer>>,
    guise: Guise,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    if guise.fault == misbehaviour::Fault::RevocationRefused {
        return refuse("unsupported_token_type");
    }
    if form.get("client_id").map(String::as_str) != Some(CLIENT_ID) {
        return refuse("invalid_client");
    }
    let claims = form.get("token").and_then(|token| issuer.keys.read(token));
    if let Some(jti) = claims.as_ref().and_then(|claims| claims["jti"].as_str()) {
        issuer.store.lock().tokens.remove(jti);
        issuer.shared.log.note(Event::Revoked);
    }
    // RFC 7009 §2.2: a token that nobody knows is revoked as well as can be.
    answer(&guise, Place::Revocation, Spoiled { status: 200, body: Some(json!({})) }).await
}

pub(super) async fn userinfo(State(issuer): State<Arc<Issuer>>, headers: HeaderMap) -> Response {
    let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let claims = token.and_then(|token| issuer.keys.read(token));
    let alive = |claims: &Value| {
        let known = claims["jti"].as_str().is_some_and(|jti| issuer.store.lock().tokens.contains_key(jti));
        known && claims["exp"].as_i64() > Some(issuer.shared.clock.now().as_second())
    };
    match claims.filter(alive) {
        Some(claims) => Json(json!({ "sub": claims["sub"], "pid": claims["pid"], "locale": "nb" })).into_response(),
        None => {
            (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")]).into_response()
        }
    }
}

fn refuse(error: &str) -> Response {
    let status = if error == "invalid_client" { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
    (status, Json(json!({ "error": error }))).into_response()
}

impl Issuer {
    /// The grant of a code, once: in time, for the same redirect, with the verifier of the challenge. A code that comes a
    /// second time takes its token with it (RFC 6749 §4.1.2).
    fn redeem(&self, code: &str, redirect_uri: &str, verifier: &str) -> Option<Grant> {
        let now = self.shared.clock.now();
        let mut store = self.store.lock();
        let grant = store.grants.get(code)?.clone();
        if let Some(jti) = &grant.token {
            store.tokens.remove(jti);
            return None;
        }
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        let fits = grant.question.redirect_uri == redirect_uri
            && grant.question.challenge == challenge
            && (43..=128).contains(&verifier.len())
            && now.duration_since(grant.made) <= CODE_LIFE;
        if !fits {
            return None;
        }
        // Spent while the lock is held: of two requests at once, one gets tokens.
        let jti = random()?;
        store.tokens.insert(jti.clone(), grant.session.sid.clone());
        store.grants.get_mut(code)?.token = Some(jti.clone());
        Some(Grant { token: Some(jti), ..grant })
    }

    fn tokens(&self, grant: &Grant, guise: &Guise) -> Option<Spoiled> {
        let faults = &self.shared.faults;
        let now = self.shared.clock.now().as_second();
        let person = &self.shared.people[grant.session.person];
        let (_, eid, level) = EIDS[grant.session.eid];
        let acr = if faults.has(Fault::LowAcr) { "idporten-loa-substantial" } else { level };
        // The same person has another name at each client.
        let sub = URL_SAFE_NO_PAD.encode(&Sha256::digest(format!("{CLIENT_ID} {}", person.pid))[..16]);
        let jti = grant.token.clone()?;
        let resource = grant.question.resource.clone().unwrap_or_else(|| "unspecified".into());
        // The service knows one issuer; whatever this one does, what the service is shown is in order.
        let access = json!({
            "iss": self.url, "sub": sub, "pid": person.pid, "acr": acr, "scope": grant.question.scopes.join(" "),
            "client_id": CLIENT_ID, "client_amr": "none", "jti": jti, "iat": now, "exp": now + LIFE,
            "aud": if faults.has(Fault::AccessTokenWrongAud) { "https://another-service.example".into() } else { resource },
        });
        let id = json!({
            "iss": guise.url, "sub": sub, "pid": person.pid, "acr": acr, "amr": [eid], "iat": now, "exp": now + LIFE,
            "auth_time": grant.session.auth_time.as_second(), "jti": random()?, "locale": grant.question.locale,
            "sid": grant.session.sid, "aud": CLIENT_ID, "nonce": grant.question.nonce,
        });
        let mut tokens = json!({
            "access_token": self.keys.sign(&access)?,
            "id_token": match guise.fault {
                misbehaviour::Fault::None => self.keys.sign(&id)?,
                fault => id_token(fault, &Made { claims: &id, client_id: CLIENT_ID, signer: Signer::First, now }),
            },
            "token_type": "Bearer", "expires_in": LIFE, "scope": grant.question.scopes.join(" "),
        });
        if faults.has(Fault::RefreshToken) {
            tokens["refresh_token"] = random()?.into();
        }
        self.shared.log.note(Event::Tokens);
        Some(misbehaviour::token_answer(guise.fault, tokens))
    }
}
