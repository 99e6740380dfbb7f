//! A mail server that keeps every letter and passes none on (RFC 5321), with a limit on everything that comes.
//!
//! A letter ends with CR LF . CR LF and in no other way: a bare CR or LF, which some servers take for a line's end and
//! others do not, is how a second letter is smuggled inside a first.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinHandle,
    time::timeout,
};

use crate::{Fault, Shared};

/// RFC 5321 §4.5.3.1.6, with the line's end.
const LINE: usize = 1_000;
const LETTER: usize = 1024 * 1024;
const RECIPIENTS: usize = 20;
const CONNECTIONS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a letter is on its way when mail is slow.
const DELAY: Duration = Duration::from_secs(20);

/// Takes letters for as long as the task runs.
pub(crate) fn serve(socket: TcpListener, shared: Arc<Shared>) -> JoinHandle<()> {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    tokio::spawn(async move {
        loop {
            let Ok((stream, _)) = socket.accept().await else {
                // Too many open files, say: others may close some.
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            };
            // Whoever comes when it is full is hung up on.
            let Ok(place) = places.clone().try_acquire_owned() else { continue };
            let shared = shared.clone();
            tokio::spawn(async move {
                // A conversation that breaks off has left nothing behind.
                let _ = Conversation::new(stream, shared).talk().await;
                drop(place);
            });
        }
    })
}

/// The conversation ends.
struct HangUp;

impl From<std::io::Error> for HangUp {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

struct Conversation {
    stream: BufReader<TcpStream>,
    shared: Arc<Shared>,
    sender: bool,
    recipients: Vec<String>,
}

impl Conversation {
    fn new(stream: TcpStream, shared: Arc<Shared>) -> Self {
        Self { stream: BufReader::new(stream), shared, sender: false, recipients: Vec::new() }
    }

    async fn talk(mut self) -> Result<(), HangUp> {
        self.is_there()?;
        self.say("220 sandbox ready").await?;
        loop {
            let line = match line(&mut self.stream).await? {
                Line::Good(line) => line,
                Line::Long => {
                    self.say("500 line too long").await?;
                    return Err(HangUp);
                }
                Line::Bare => {
                    self.say("500 a line ends with CR LF").await?;
                    return Err(HangUp);
                }
            };
            self.is_there()?;
            let Ok(text) = String::from_utf8(line) else {
                self.say("500 not text").await?;
                continue;
            };
            let (verb, rest) = text.split_once(' ').unwrap_or((&text, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => self.say("250-sandbox\r\n250-8BITMIME\r\n250 SIZE 1048576").await?,
                "HELO" | "NOOP" => self.say("250 good").await?,
                "RSET" => {
                    self.forget();
                    self.say("250 good").await?;
                }
                "MAIL" => self.mail(rest).await?,
                "RCPT" => self.recipient(rest).await?,
                "DATA" => self.data().await?,
                "QUIT" => return self.say("221 bye").await,
                _ => self.say("502 not here").await?,
            }
        }
    }

    /// A mail server that is down says nothing at all.
    fn is_there(&self) -> Result<(), HangUp> {
        if self.shared.faults.has(Fault::MailDown) { Err(HangUp) } else { Ok(()) }
    }

    async fn mail(&mut self, rest: &str) -> Result<(), HangUp> {
        if self.sender || address(rest, "FROM:").is_none() {
            return self.say("503 not now, or not an address").await;
        }
        self.sender = true;
        self.say("250 good").await
    }

    async fn recipient(&mut self, rest: &str) -> Result<(), HangUp> {
        let faults = &self.shared.faults;
        if faults.has(Fault::MailRefused) {
            return self.say("550 no such mailbox").await;
        }
        if faults.has(Fault::MailLater) {
            return self.say("451 come back later").await;
        }
        if self.recipients.len() >= RECIPIENTS {
            return self.say("452 too many recipients").await;
        }
        match address(rest, "TO:").filter(|address| self.sender && address.contains('@')) {
            Some(address) => {
                self.recipients.push(address);
                self.say("250 good").await
            }
            None => self.say("503 not now, or not an address").await,
        }
    }

    async fn data(&mut self) -> Result<(), HangUp> {
        if self.recipients.is_empty() {
            return self.say("503 for whom").await;
        }
        self.say("354 go on").await?;
        let mut letter = Vec::new();
        let mut size = 0;
        loop {
            match line(&mut self.stream).await? {
                Line::Good(line) if line == b"." => break,
                Line::Good(line) => {
                    // RFC 5321 §4.5.2: a line that begins with a dot was given one more.
                    let line = line.strip_prefix(b".").unwrap_or(&line);
                    size += line.len() + 2;
                    // What is too much is read to its end and not kept.
                    if size <= LETTER {
                        letter.extend_from_slice(line);
                        letter.extend_from_slice(b"\r\n");
                    }
                }
                Line::Long => {
                    self.say("500 line too long").await?;
                    return Err(HangUp);
                }
                Line::Bare => {
                    self.say("554 a line ends with CR LF").await?;
                    return Err(HangUp);
                }
            }
            if size > 20 * LETTER {
                return Err(HangUp);
            }
        }
        if size > LETTER {
            self.forget();
            return self.say("552 too large").await;
        }
        self.keep(letter);
        self.forget();
        self.say("250 kept").await
    }

    fn keep(&self, letter: Vec<u8>) {
        let (shared, to) = (self.shared.clone(), self.recipients.clone());
        if shared.faults.has(Fault::MailSlow) {
            tokio::spawn(async move {
                tokio::time::sleep(DELAY).await;
                shared.mailbox.put(&to, &letter, shared.clock.now());
            });
        } else {
            shared.mailbox.put(&to, &letter, shared.clock.now());
        }
    }

    fn forget(&mut self) {
        self.sender = false;
        self.recipients.clear();
    }

    async fn say(&mut self, reply: &str) -> Result<(), HangUp> {
        write(self.stream.get_mut(), reply).await
    }
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), reply: &str) -> Result<(), HangUp> {
    let line = format!("{reply}\r\n");
    timeout(PATIENCE, stream.write_all(line.as_bytes())).await.map_err(|_| HangUp)??;
    Ok(())
}

/// `FROM:<address> SIZE=1`; the address alone.
fn address(rest: &str, word: &str) -> Option<String> {
    let start = rest.get(..word.len())?;
    let rest = rest.get(word.len()..)?.trim_start().strip_prefix('<')?;
    let (address, _) = rest.split_once('>')?;
    let good = start.eq_ignore_ascii_case(word) && address.len() <= 254 && !address.chars().any(char::is_whitespace);
    good.then(|| address.to_ascii_lowercase())
}

enum Line {
    /// Without its end.
    Good(Vec<u8>),
    Long,
    /// With a CR or LF that is no line's end.
    Bare,
}

/// Reads one line, never more of it than a line may have.
async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> Result<Line, HangUp> {
    let mut line = Vec::new();
    loop {
        let piece = timeout(PATIENCE, stream.fill_buf()).await.map_err(|_| HangUp)??;
        if piece.is_empty() {
            return Err(HangUp);
        }
        let end = piece.iter().position(|byte| *byte == b'\n');
        let take = end.map_or(piece.len(), |end| end + 1);
        let room = LINE.saturating_sub(line.len());
        line.extend_from_slice(&piece[..take.min(room)]);
        let long = take > room;
        stream.consume(take);
        if long {
            return Ok(Line::Long);
        }
        if end.is_some() {
            break;
        }
    }
    match line.strip_suffix(b"\r\n") {
        Some(line) if !line.contains(&b'\r') => Ok(Line::Good(line.to_vec())),
        _ => Ok(Line::Bare),
    }
}
