//! The ID-porten stand-in: as strict with a client as the real one, and free with people, who only have to pick who they are.

mod authorize;
mod distorted;
mod end_session;
mod guise;
mod html;
mod interaction;
mod keys;
mod metadata;
mod state;
mod token;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use tower::util::MapRequest;

use crate::{Fault, SLOW, Shared};

use keys::Keys;
use state::Store;

pub(crate) use guise::SERVICE;

/// The stand-in.
pub(crate) struct Issuer {
    pub url: String,
    pub keys: Keys,
    pub store: Store,
    pub shared: Arc<Shared>,
}

/// Every endpoint; none if no key can be made.
pub(crate) fn router(url: &str, shared: Arc<Shared>) -> Option<Router> {
    let issuer = Arc::new(Issuer {
        url: url.to_owned(),
        keys: Keys::generate()?,
        store: Store::default(),
        shared: shared.clone(),
    });
    let router = Router::new()
        .route("/.well-known/openid-configuration", get(metadata::configuration))
        .route("/jwks.json", get(metadata::jwks))
        .route("/authorize", get(authorize::authorize))
        .route("/par", post(authorize::push))
        .route("/login/eid", post(interaction::choose_eid))
        .route("/login/person", post(interaction::choose_person))
        .route("/login/approve", post(interaction::approve))
        .route("/login/consent", post(interaction::consent))
        .route("/login/cancel", post(interaction::cancel))
        .route("/token", post(token::token))
        .route("/revoke", post(token::revoke))
        .route("/userinfo", get(token::userinfo))
        .route("/logout", get(end_session::by_get).post(end_session::by_post))
        .fallback(|| async { html::error_page("There is nothing here", "Start the login from the app.") })
        .layer(from_fn_with_state(shared, faulty))
        .with_state(issuer);
    // What is in front of a path decides how the issuer appears; it is read before anything is found by the path.
    Some(Router::new().fallback_service(MapRequest::new(router, guise::read_path)))
}

/// 32 random bytes as text.
pub(crate) fn random() -> Option<String> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(bytes))
}

async fn faulty(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if shared.faults.has(Fault::IdportenDown) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if shared.faults.has(Fault::IdportenSlow) {
        tokio::time::sleep(SLOW).await;
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
