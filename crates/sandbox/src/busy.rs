//! How long answers take to make: what is left of a login's time is the app's own.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{Request, State},
    http::header,
    middleware::{Next, from_fn_with_state},
    response::Response,
};

use crate::{Shared, issuer};

/// The time that went into answers, in microseconds.
#[derive(Debug, Default)]
pub(crate) struct Busy(AtomicU64);

impl Busy {
    /// All of it since the start.
    pub fn so_far(&self) -> Duration {
        Duration::from_micros(self.0.load(Ordering::Relaxed))
    }
}

/// A router whose time is counted.
pub(crate) fn counted(router: Router, shared: &Arc<Shared>) -> Router {
    router.layer(from_fn_with_state(shared.clone(), count))
}

async fn count(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    // What the service asks the issuer is within the time of what it was asked itself.
    let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
    let of_service = agent.is_some_and(|agent| agent.starts_with(issuer::SERVICE));
    let begun = Instant::now();
    let response = next.run(request).await;
    if !of_service {
        let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        shared.busy.0.fetch_add(micros, Ordering::Relaxed);
    }
    response
}
