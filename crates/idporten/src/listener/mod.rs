//! The loopback listener (RFC 8252 §7.3, §8.3): one socket on 127.0.0.1, open for one login or logout and no longer.
//!
//! Everything that connects may be hostile: another program of this computer, a web page, a port scanner. It answers GET on
//! its own paths and its own `Host` (or a web page could reach it by DNS rebinding), reads little and not for long, and
//! a request that is not the awaited one changes nothing.

mod connection;
mod reply;
mod request;

use std::{
    collections::VecDeque,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use async_trait::async_trait;
use tokio::{net::TcpListener, task::AbortHandle};
use tokio_util::sync::CancellationToken;

use crate::Error;

pub(crate) use reply::Reply;
pub(crate) use request::Request;

/// Connections at a time; beyond that the oldest goes.
const CONNECTIONS: usize = 16;
/// Tries to get a port.
const TRIES: usize = 3;

/// What answers the requests.
#[async_trait]
pub(crate) trait Site: Send + Sync + 'static {
    /// The answer to a GET on our own host. The path and query are as sent.
    async fn answer(&self, request: Request) -> Reply;
    /// The answer to anything else.
    fn stray(&self, status: u16) -> Reply;
    /// A browser tried to speak TLS with us (its "https only" mode).
    fn saw_tls(&self) {}
}

/// A bound socket. It is served from the moment it is bound: a port that is given back and taken again could be somebody
/// else's in between.
pub(crate) struct Listener {
    socket: TcpListener,
    port: u16,
}

impl Listener {
    pub async fn bind() -> Result<Self, Error> {
        for _ in 0..TRIES {
            let Ok(socket) = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await else { continue };
            let Ok(address) = socket.local_addr() else { continue };
            return Ok(Self { socket, port: address.port() });
        }
        Err(Error::Listener)
    }

    /// The address of a path here.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Serves until told to stop; then the socket and every connection are closed.
    pub fn serve(self, site: Arc<impl Site>, stop: CancellationToken) {
        tokio::spawn(async move {
            let mut connections = Connections::default();
            loop {
                let accepted = tokio::select! {
                    () = stop.cancelled() => return,
                    accepted = self.socket.accept() => accepted,
                };
                match accepted {
                    Ok((stream, _)) => {
                        let site = site.clone();
                        connections.add(tokio::spawn(connection::serve(stream, self.port, site)).abort_handle());
                    }
                    // Out of file handles, say: others may free some.
                    Err(_) => tokio::task::yield_now().await,
                }
            }
        });
    }
}

/// The connections that are open. Dropping it closes them.
#[derive(Default)]
struct Connections(VecDeque<AbortHandle>);

impl Connections {
    fn add(&mut self, connection: AbortHandle) {
        self.0.retain(|connection| !connection.is_finished());
        if self.0.len() >= CONNECTIONS
            && let Some(oldest) = self.0.pop_front()
        {
            oldest.abort();
        }
        self.0.push_back(connection);
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        self.0.iter().for_each(AbortHandle::abort);
    }
}
