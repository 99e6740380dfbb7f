//! Answers that are wrong whatever they say.

use std::{convert::Infallible, time::Duration};

use axum::{
    Json,
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use misbehaviour::{Fault, Manner, Place, Spoiled, list_of};
use serde_json::Value;
use tokio_stream::{StreamExt, iter};

use super::guise::Guise;

/// Of how many pieces an answer is that does not end, and of an answer's head: 100 MB, and as much of a head as a server can
/// send.
const ENDLESS: usize = 100_000_000 / PIECE;
const HEAD: usize = 100;
const PIECE: usize = 16 * 1024;

/// An answer of this place in this guise.
pub(super) async fn answer(guise: &Guise, place: Place, right: Spoiled) -> Response {
    let status = StatusCode::from_u16(right.status).unwrap_or_default();
    match (guise.fault, right.body) {
        (_, None) => status.into_response(),
        (Fault::Answer(at, manner), Some(body)) if at == place && !guise.moved => {
            distorted(guise, place, manner, status, &body).await
        }
        (_, Some(body)) => (status, Json(body)).into_response(),
    }
}

async fn distorted(guise: &Guise, place: Place, manner: Manner, status: StatusCode, right: &Value) -> Response {
    let text = right.to_string();
    let with = |text: String| (status, [(header::CONTENT_TYPE, "application/json")], text).into_response();
    match manner {
        // 307 keeps the method and what was posted: a client that follows finds everything right.
        Manner::Redirects => {
            let path = match place {
                Place::Discovery => "/.well-known/openid-configuration",
                Place::Jwks => "/jwks.json",
                Place::Token => "/token",
                Place::Par => "/par",
                Place::Revocation => "/revoke",
            };
            let location = format!("{}{path}/moved", guise.url);
            (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response()
        }
        Manner::WrongType => (status, [(header::CONTENT_TYPE, "text/html")], text).into_response(),
        Manner::NotJson => with("<!doctype html><p>Log in to this network".into()),
        Manner::List => with(list_of(place, right).to_string()),
        Manner::Trailing => with(format!("{text} {{}}")),
        Manner::KeyTwice => with(text.replacen('{', "{\"twice\":1,\"twice\":2,", 1)),
        Manner::Deep => {
            let deep = format!("{{\"deep\":{}{},", "[".repeat(100), "]".repeat(100));
            with(text.replacen('{', &deep, 1))
        }
        Manner::Endless => {
            let more = std::iter::repeat_n(" ".repeat(PIECE), ENDLESS);
            streamed(Body::from_stream(iter(std::iter::once(text).chain(more).map(Ok::<_, Infallible>))))
        }
        Manner::EndlessHead => endless_head(),
        Manner::Slow => {
            let bytes = iter(text.into_bytes()).throttle(Duration::from_secs(1));
            streamed(Body::from_stream(bytes.map(|byte| Ok::<_, Infallible>(vec![byte]))))
        }
        Manner::Silent => std::future::pending().await,
        Manner::BreaksOff => {
            let half = text.get(..text.len() / 2).unwrap_or_default().to_owned();
            streamed(Body::from_stream(iter([Ok(half), Err(std::io::Error::other("broken off"))])))
        }
        Manner::OutOfOrder => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn streamed(body: Body) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn endless_head() -> Response {
    let mut response = Json(Value::Null).into_response();
    let piece = HeaderValue::from_str(&"x".repeat(PIECE)).unwrap_or(HeaderValue::from_static("x"));
    for _ in 0..HEAD {
        response.headers_mut().append(HeaderName::from_static("x-more"), piece.clone());
    }
    response
}
