//! The discovery document and the keys.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use misbehaviour::{Fault, Place, Signer, Spoiled};
use serde_json::json;

use super::{Issuer, distorted::answer, guise::Guise};
use crate::SCOPE;

pub(super) async fn configuration(guise: Guise) -> Response {
    let url = &guise.url;
    let right = json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "pushed_authorization_request_endpoint": format!("{url}/par"),
        "require_pushed_authorization_requests": false,
        "token_endpoint": format!("{url}/token"),
        "userinfo_endpoint": format!("{url}/userinfo"),
        "jwks_uri": format!("{url}/jwks.json"),
        "end_session_endpoint": format!("{url}/logout"),
        "revocation_endpoint": format!("{url}/revoke"),
        "scopes_supported": ["openid", "profile", SCOPE],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "acr_values_supported": ["idporten-loa-substantial", "idporten-loa-high"],
        "ui_locales_supported": ["nb", "nn", "en", "se"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "code_challenge_methods_supported": ["S256"],
        "prompt_values_supported": ["login", "none"],
        "token_endpoint_auth_methods_supported": ["none"],
        "authorization_response_iss_parameter_supported": true,
    });
    answer(&guise, Place::Discovery, misbehaviour::metadata(guise.fault, right, url)).await
}

pub(super) async fn jwks(State(issuer): State<Arc<Issuer>>, guise: Guise) -> Response {
    let keys = match guise.fault {
        Fault::None => issuer.keys.jwks(),
        fault => misbehaviour::key_set(fault, Signer::First),
    };
    answer(&guise, Place::Jwks, Spoiled { status: 200, body: Some(keys) }).await
}
