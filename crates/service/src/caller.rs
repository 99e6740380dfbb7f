//! From which network address a request came.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use mypage_api::ProblemCode;

use crate::{State, problem::Refusal};

/// The network address that limits are counted for.
pub(crate) struct Caller(pub IpAddr);

impl FromRequestParts<Arc<State>> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<State>) -> Result<Self, Refusal> {
        let ConnectInfo(peer) =
            ConnectInfo::<SocketAddr>::from_request_parts(parts, state).await.map_err(|_| ProblemCode::Internal)?;
        let forwarded = if state.settings.behind_proxy { last_forwarded(parts) } else { None };
        Ok(Self(forwarded.unwrap_or_else(|| peer.ip())))
    }
}

/// The last one is what our own proxy saw; those before it are what somebody said.
fn last_forwarded(parts: &Parts) -> Option<IpAddr> {
    let values = parts.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).next_back()?.trim().parse().ok()
}
