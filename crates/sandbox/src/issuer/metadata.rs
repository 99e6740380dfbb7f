//! The discovery document and the keys.

use std::sync::Arc;

use axum::{Json, extract::State};
use serde_json::{Value, json};

use super::Issuer;
use crate::{Fault, SCOPE};

pub(super) async fn configuration(State(issuer): State<Arc<Issuer>>) -> Json<Value> {
    let url = &issuer.url;
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "pushed_authorization_request_endpoint": format!("{url}/par"),
        "require_pushed_authorization_requests": issuer.shared.faults.has(Fault::ParRequired),
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
    }))
}

pub(super) async fn jwks(State(issuer): State<Arc<Issuer>>) -> Json<Value> {
    Json(issuer.keys.jwks())
}
