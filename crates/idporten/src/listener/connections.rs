//! The connections that are open: few, and nobody keeps others out by doing nothing.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::task::AbortHandle;

/// Connections at a time.
const CONNECTIONS: usize = 16;

/// Says that a connection has asked for something and waits for the answer.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<AtomicBool>);

impl Asked {
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn yet(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The connections that are open. Dropping it closes them.
#[derive(Default)]
pub(super) struct Connections(VecDeque<(AbortHandle, Asked)>);

impl Connections {
    /// Whether the next one costs one of them its place.
    pub fn are_full(&mut self) -> bool {
        self.0.retain(|(connection, _)| !connection.is_finished());
        self.0.len() >= CONNECTIONS
    }

    /// Serves one more. Where there are too many, the oldest that has not asked for anything goes: the browser that waits
    /// for the end of the login has.
    pub fn add<F: Future<Output = ()> + Send + 'static>(&mut self, serve: impl FnOnce(Asked) -> F) {
        if self.are_full() {
            let idle = self.0.iter().position(|(_, asked)| !asked.yet()).unwrap_or_default();
            if let Some((connection, _)) = self.0.remove(idle) {
                connection.abort();
            }
        }
        let asked = Asked::default();
        self.0.push_back((tokio::spawn(serve(asked.clone())).abort_handle(), asked));
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        self.0.iter().for_each(|(connection, _)| connection.abort());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_oldest_idle_one_goes_and_one_that_has_asked_stays() {
        let mut connections = Connections::default();
        let mut add = |asks: bool| {
            connections.add(|asked| async move {
                if asks {
                    asked.now();
                }
                std::future::pending::<()>().await;
            });
            connections.0.back().map(|(connection, _)| connection.clone()).unwrap()
        };
        let first = add(true);
        let second = add(false);
        tokio::task::yield_now().await;
        let rest: Vec<AbortHandle> = (0..CONNECTIONS - 1).map(|_| add(false)).collect();
        tokio::task::yield_now().await;
        assert!(!first.is_finished());
        assert!(second.is_finished());
        assert!(!rest.iter().any(AbortHandle::is_finished));
        drop(connections);
        tokio::task::yield_now().await;
        assert!(first.is_finished());
    }
}
