//! The loopback listener (RFC 8252 §7.3, §8.3): one socket on 127.0.0.1, open for one login or logout and no longer.
//!
//! Everything that connects may be hostile: another program of this computer, a web page, a port scanner. It answers GET on
//! its own paths and its own `Host` (or a web page could reach it by DNS rebinding), reads little and not for long, and
//! a request that is not the awaited one changes nothing.

mod connection;
mod connections;
mod reply;
mod request;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

use crate::Error;

use connections::Connections;
pub(crate) use reply::Reply;
pub(crate) use request::Request;

/// Reads the head of a request, for the fuzzer.
#[cfg(fuzzing)]
pub(crate) fn read_head(bytes: &[u8]) {
    let _ = request::read(bytes, 4711);
}

/// Tries to get a port.
const TRIES: usize = 3;
/// How long to leave the socket alone when it gives no connections: out of file handles, say, and others may free some.
const PAUSE: Duration = Duration::from_millis(100);

/// How long each keeps its place in a crowd, times the places that there are: long enough for a browser's request, which
/// comes with the connection.
const IN_A_CROWD: Duration = Duration::from_millis(1);

/// What answers the requests.
#[async_trait]
pub(crate) trait Site: Send + Sync + 'static {
    /// The answer to a GET on our own host. The path and query are as sent.
    async fn answer(&self, request: Request) -> Reply;
    /// The answer to anything else.
    fn stray(&self, status: u16) -> Reply;
    /// A browser tried to speak TLS with us (its "https only" mode).
    fn saw_tls(&self) {}
    /// The last of its replies is sent, or cannot be.
    fn said_the_last(&self) {}
}

/// A bound socket. It is served from the moment it is bound: a port that is given back and taken again could be somebody
/// else's in between.
pub(crate) struct Listener {
    socket: TcpListener,
    port: u16,
}

impl Listener {
    pub async fn bind() -> Result<Self, Error> {
        Self::bind_by(async || TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await).await
    }

    async fn bind_by(mut bind: impl AsyncFnMut() -> io::Result<TcpListener>) -> Result<Self, Error> {
        for _ in 0..TRIES {
            let Ok(socket) = bind().await else { continue };
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
            tokio::select! {
                () = stop.cancelled() => {}
                () = accept_all(&self.socket, self.port, site) => {}
            }
        });
    }
}

/// Where connections come from.
#[async_trait]
trait Source: Sync {
    async fn next(&self) -> io::Result<TcpStream>;
}

#[async_trait]
impl Source for TcpListener {
    async fn next(&self) -> io::Result<TcpStream> {
        self.accept().await.map(|(stream, _)| stream)
    }
}

async fn accept_all(source: &impl Source, port: u16, site: Arc<impl Site>) {
    let mut connections = Connections::default();
    loop {
        match source.next().await {
            Ok(stream) => {
                if connections.are_full() {
                    // Whoever has sent a request is read before the next one in a crowd pushes it out.
                    tokio::time::sleep(IN_A_CROWD).await;
                }
                connections.add(|asked| connection::serve(stream, port, site.clone(), asked));
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    struct OutOfHandles(AtomicUsize);

    #[async_trait]
    impl Source for OutOfHandles {
        async fn next(&self) -> io::Result<TcpStream> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Err(io::Error::other("too many open files"))
        }
    }

    struct Nothing;

    #[async_trait]
    impl Site for Nothing {
        async fn answer(&self, _: Request) -> Reply {
            self.stray(404)
        }

        fn stray(&self, status: u16) -> Reply {
            Reply::html(status, String::new(), String::new())
        }
    }

    #[tokio::test]
    async fn a_computer_that_gives_no_port_is_asked_again_and_then_it_is_said() {
        let mut tries = 0;
        let none = Listener::bind_by(async || {
            tries += 1;
            Err(io::Error::from(io::ErrorKind::AddrInUse))
        });
        assert!(matches!(none.await, Err(Error::Listener)));
        assert_eq!(tries, TRIES);
        let mut tries = 0;
        let second = Listener::bind_by(async || {
            tries += 1;
            if tries == 1 { Err(io::ErrorKind::AddrInUse.into()) } else { TcpListener::bind("127.0.0.1:0").await }
        });
        assert!(second.await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_finish_a_request_in_five_seconds_is_let_go() {
        let listener = Listener::bind().await.unwrap();
        let address = ("127.0.0.1", listener.port);
        listener.serve(Arc::new(Nothing), CancellationToken::new());
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"G").await.unwrap();
        let began = tokio::time::Instant::now();
        assert_eq!(stream.read(&mut [0]).await.unwrap(), 0, "closed without an answer");
        let waited = began.elapsed().as_secs();
        assert!((4..=6).contains(&waited), "{waited} seconds");
    }

    #[tokio::test(start_paused = true)]
    async fn a_socket_that_gives_nothing_is_not_asked_without_a_pause() {
        let source = OutOfHandles(AtomicUsize::new(0));
        let served = tokio::time::timeout(Duration::from_secs(10), accept_all(&source, 4711, Arc::new(Nothing)));
        assert!(served.await.is_err(), "it goes on");
        let tries = source.0.load(Ordering::Relaxed);
        assert!((50..=101).contains(&tries), "{tries} times in ten seconds");
    }
}
