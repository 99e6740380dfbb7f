//! Waiting for something that comes about in another process: looked at again and again, never slept for.

use std::time::Duration;

use tokio::time::{Instant, sleep};

/// How long anything may take. Long, because a loaded computer is slow; nothing waits this long where all is well.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Looks until there is something; nothing after [`PATIENCE`].
pub(crate) async fn until<T>(look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    until_within(PATIENCE, look).await
}

/// Looks until there is something; nothing after `limit`.
pub(crate) async fn until_within<T>(limit: Duration, mut look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        if let Some(found) = look().await {
            return Some(found);
        }
        if Instant::now() >= end {
            return None;
        }
        sleep(LOOK_EVERY).await;
    }
}
