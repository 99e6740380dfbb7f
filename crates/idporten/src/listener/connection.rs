//! One connection: one request, one answer.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::{
    Site,
    connections::Asked,
    request::{HEAD_LIMIT, Head, read},
};

/// How long a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long an answer may wait for the login to be checked.
const ANSWER_PATIENCE: Duration = Duration::from_mins(1);
/// The first byte of a TLS handshake.
const TLS_HANDSHAKE: u8 = 0x16;

pub(super) async fn serve(mut stream: TcpStream, port: u16, site: Arc<impl Site>, asked: Asked) {
    let Ok(head) = timeout(PATIENCE, receive(&mut stream, port, site.as_ref())).await else { return };
    asked.now();
    let reply = match head {
        None | Some(Head::Partial) => return,
        Some(Head::Refused(status)) => site.stray(status),
        Some(Head::Complete(request)) => match timeout(ANSWER_PATIENCE, site.answer(request)).await {
            Ok(reply) => reply,
            Err(_) => return,
        },
    };
    let _ = timeout(PATIENCE, async {
        stream.write_all(&reply.to_bytes()).await?;
        stream.shutdown().await
    })
    .await;
    if reply.is_last() {
        site.said_the_last();
    }
}

/// Reads a head; none if nothing of HTTP came.
async fn receive(stream: &mut TcpStream, port: u16, site: &impl Site) -> Option<Head> {
    let mut bytes = Vec::with_capacity(1024);
    loop {
        let mut piece = [0u8; 1024];
        let length = stream.read(&mut piece).await.ok().filter(|length| *length > 0)?;
        bytes.extend_from_slice(&piece[..length]);
        if bytes[0] == TLS_HANDSHAKE {
            site.saw_tls();
            return None;
        }
        match read(&bytes, port) {
            Head::Partial if bytes.len() < HEAD_LIMIT => {}
            head => return Some(head),
        }
    }
}
