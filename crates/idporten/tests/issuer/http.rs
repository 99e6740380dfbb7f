//! Just enough HTTP for an issuer that misbehaves: written by hand, because a proper server would not send such answers.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpSocket},
    task::AbortHandle,
};
use tokio_rustls::TlsAcceptor;
use url::form_urlencoded;

/// A request, with what was posted among its parameters.
pub struct Request {
    pub method: String,
    pub path: String,
    pub parameters: Vec<(String, String)>,
}

impl Request {
    /// The value of a parameter that is there once.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.parameters.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        all.next().filter(|_| all.next().is_none())
    }
}

/// An answer.
pub struct Response {
    pub status: u16,
    pub media_type: &'static str,
    pub location: Option<String>,
    /// What it says of the time.
    pub date: Option<String>,
    pub body: String,
    pub manner: Sending,
}

/// How an answer is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sending {
    /// As it should be.
    Whole,
    /// Followed by 100 MB of white space, which JSON allows.
    Endless,
    /// With a head of 100 MB.
    EndlessHead,
    /// A byte a second.
    Slow,
    /// Not at all; the connection stays open.
    Silent,
    /// Half of it.
    BreaksOff,
}

impl Response {
    /// JSON.
    pub fn json(body: &serde_json::Value) -> Self {
        let (media_type, manner) = ("application/json", Sending::Whole);
        Self { status: 200, media_type, location: None, date: None, body: body.to_string(), manner }
    }

    /// Nothing but a status.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            media_type: "text/plain",
            location: None,
            date: None,
            body: String::new(),
            manner: Sending::Whole,
        }
    }

    /// Off to another address.
    pub fn redirect(status: u16, location: String) -> Self {
        Self { location: Some(location), ..Self::empty(status) }
    }
}

/// What 100 MB are.
const ENDLESS: usize = 100_000_000;

/// A server on a port of its own.
pub struct Server {
    /// The bytes of endless answers that the other side took.
    pub sent: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl Server {
    /// Opens a port.
    pub fn bind() -> (u16, TcpListener) {
        let socket = TcpSocket::new_v4().unwrap();
        // Small, so that what was sent tells how much was taken.
        socket.set_send_buffer_size(16 * 1024).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1024).unwrap();
        (listener.local_addr().unwrap().port(), listener)
    }

    /// Answers on it.
    pub fn serve(
        listener: TcpListener,
        tls: Option<TlsAcceptor>,
        answer: impl Fn(Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        let (answer, sent) = (Arc::new(answer), Arc::new(AtomicUsize::new(0)));
        let counter = sent.clone();
        let task = tokio::spawn(async move {
            // Connections end with the server.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, counter) = (answer.clone(), counter.clone());
                let tls = tls.clone();
                connections.spawn(async move {
                    match tls {
                        None => one(stream, answer.as_ref(), &counter).await,
                        Some(tls) => one(tls.accept(stream).await.ok()?, answer.as_ref(), &counter).await,
                    }
                });
            }
        });
        Self { sent, task: task.abort_handle() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn one(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &(impl Fn(Request) -> Response + Sync),
    sent: &AtomicUsize,
) -> Option<()> {
    let request = receive(&mut stream).await?;
    let response = answer(request);
    let location = response.location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
    let date = response.date.map(|date| format!("Date: {date}\r\n")).unwrap_or_default();
    let length = response.body.len() + if response.manner == Sending::Endless { ENDLESS } else { 0 };
    let head = format!(
        "HTTP/1.1 {} Status\r\nContent-Type: {}\r\nContent-Length: {length}\r\n{location}{date}Connection: close\r\n",
        response.status, response.media_type,
    );
    let body = response.body.as_bytes();
    match response.manner {
        Sending::Silent => std::future::pending::<()>().await,
        Sending::EndlessHead => {
            stream.write_all(head.as_bytes()).await.ok()?;
            endless(&mut stream, b'x', sent).await?;
        }
        _ => stream.write_all(format!("{head}\r\n").as_bytes()).await.ok()?,
    }
    match response.manner {
        Sending::Slow => {
            for byte in body {
                stream.write_all(&[*byte]).await.ok()?;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        Sending::BreaksOff => stream.write_all(&body[..body.len() / 2]).await.ok()?,
        Sending::Endless => {
            stream.write_all(body).await.ok()?;
            endless(&mut stream, b' ', sent).await?;
        }
        _ => stream.write_all(body).await.ok()?,
    }
    stream.shutdown().await.ok()
}

async fn endless(stream: &mut (impl AsyncWrite + Unpin), byte: u8, sent: &AtomicUsize) -> Option<()> {
    let piece = vec![byte; 16 * 1024];
    for _ in 0..ENDLESS / piece.len() {
        if byte == b'x' {
            stream.write_all(b"X-More: ").await.ok()?;
        }
        stream.write_all(&piece).await.ok()?;
        if byte == b'x' {
            stream.write_all(b"\r\n").await.ok()?;
        }
        sent.fetch_add(piece.len(), Ordering::Relaxed);
    }
    Some(())
}

async fn receive(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Option<Request> {
    let mut bytes = Vec::new();
    loop {
        let mut piece = [0u8; 4096];
        let length = stream.read(&mut piece).await.ok().filter(|length| *length > 0)?;
        bytes.extend_from_slice(&piece[..length]);
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut request = httparse::Request::new(&mut headers);
        let head = match request.parse(&bytes) {
            Ok(httparse::Status::Complete(head)) => head,
            Ok(httparse::Status::Partial) => continue,
            Err(_) => {
                // Somebody who speaks TLS, say.
                stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n").await.ok()?;
                return None;
            }
        };
        let body = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
        let body = body.map_or(0, |header| std::str::from_utf8(header.value).unwrap().parse().unwrap());
        if bytes.len() < head + body {
            continue;
        }
        let (path, query) = request.path?.split_once('?').unwrap_or((request.path?, ""));
        let mut parameters: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        parameters.extend(form_urlencoded::parse(&bytes[head..head + body]).into_owned());
        return Some(Request { method: request.method?.to_owned(), path: path.to_owned(), parameters });
    }
}
