//! The sandbox's mail server, as somebody meets it who wants to break it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use sandbox::{Options, Sandbox};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// A conversation with the mail server.
struct Talk(BufReader<TcpStream>);

impl Talk {
    async fn begin(sandbox: &Sandbox) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", sandbox.mail_port())).await.unwrap();
        let mut talk = Self(BufReader::new(stream));
        assert!(talk.hear().await.starts_with("220"));
        talk
    }

    async fn hear(&mut self) -> String {
        let mut line = String::new();
        let heard = self.0.read_line(&mut line);
        tokio::time::timeout(Duration::from_secs(10), heard).await.unwrap().unwrap();
        line
    }

    async fn send(&mut self, bytes: &[u8]) {
        // A server that hangs up early is what some tests want.
        let _ = self.0.get_mut().write_all(bytes).await;
    }

    async fn say(&mut self, line: &str) -> String {
        self.send(format!("{line}\r\n").as_bytes()).await;
        self.hear().await
    }

    /// Up to the place where the letter's text comes.
    async fn begin_letter(&mut self) {
        assert!(self.say("MAIL FROM:<a@example.no>").await.starts_with("250"));
        assert!(self.say("RCPT TO:<kari@example.no>").await.starts_with("250"));
        assert!(self.say("DATA").await.starts_with("354"));
    }

    async fn hung_up(mut self) -> bool {
        let mut rest = Vec::new();
        tokio::time::timeout(Duration::from_secs(10), self.0.read_to_end(&mut rest)).await.is_ok()
    }
}

#[tokio::test]
async fn dots_that_were_added_on_the_way_are_taken_off() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut talk = Talk::begin(&sandbox).await;
    talk.begin_letter().await;
    talk.send(b"Subject: dots\r\n\r\n..one\r\n...two\r\nthree\r\n").await;
    assert!(talk.say(".").await.starts_with("250"));
    let letter = &sandbox.mailbox().to("kari@example.no")[0];
    assert_eq!((letter.subject.as_str(), letter.text.trim_end()), ("dots", ".one\r\n..two\r\nthree"));
}

#[tokio::test]
async fn a_second_letter_cannot_be_smuggled_inside_a_first() {
    for end in ["\n.\n", "\n.\r\n", "\r.\r", "\r\n.\n", "\r\n.\r"] {
        let sandbox = Sandbox::start(Options::default()).await.unwrap();
        let mut talk = Talk::begin(&sandbox).await;
        talk.begin_letter().await;
        let second = "MAIL FROM:<b@example.no>\r\nRCPT TO:<ola@example.no>\r\nDATA\r\nstolen\r\n.\r\n";
        talk.send(format!("Subject: x\r\n\r\nfirst{end}{second}").as_bytes()).await;
        assert!(talk.hear().await.starts_with('5'), "{end:?}");
        assert!(talk.hung_up().await);
        assert!(sandbox.mailbox().letters().is_empty(), "{end:?}");
    }
}

#[tokio::test]
async fn lines_without_an_end_are_given_up() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut talk = Talk::begin(&sandbox).await;
    talk.send(&vec![b'x'; 100_000]).await;
    assert!(talk.hear().await.starts_with("500"));
    assert!(talk.hung_up().await);
    let mut talk = Talk::begin(&sandbox).await;
    talk.begin_letter().await;
    talk.send(&vec![b'x'; 100_000]).await;
    assert!(talk.hear().await.starts_with("500"));
    assert!(talk.hung_up().await);
}

#[tokio::test]
async fn a_letter_that_is_too_large_is_refused_and_the_next_one_is_taken() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut talk = Talk::begin(&sandbox).await;
    talk.begin_letter().await;
    let line = format!("{}\r\n", "x".repeat(900));
    talk.send(line.repeat(1_500).as_bytes()).await;
    assert!(talk.say(".").await.starts_with("552"));
    talk.begin_letter().await;
    talk.send(b"Subject: small\r\n\r\n").await;
    assert!(talk.say(".").await.starts_with("250"));
    assert_eq!(sandbox.mailbox().letters().len(), 1);
}

#[tokio::test]
async fn commands_out_of_order_and_unknown_ones_are_refused_and_nothing_is_asked_for_a_password() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut talk = Talk::begin(&sandbox).await;
    assert!(talk.say("RCPT TO:<kari@example.no>").await.starts_with("503"));
    assert!(talk.say("DATA").await.starts_with("503"));
    assert!(talk.say("AUTH PLAIN AGthcmkAc2VjcmV0").await.starts_with("502"));
    assert!(talk.say("VRFY kari").await.starts_with("502"));
    assert!(talk.say("MAIL FROM:<a@example.no>").await.starts_with("250"));
    assert!(talk.say("RCPT TO:<not an address>").await.starts_with("503"));
    assert!(talk.say("RCPT TO:kari@example.no").await.starts_with("503"));
    assert!(talk.say("QUIT").await.starts_with("221"));
    assert!(talk.hung_up().await);
}

#[tokio::test]
async fn many_who_say_nothing_do_not_keep_the_letters_out() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(Talk::begin(&sandbox).await);
    }
    let mut talk = Talk::begin(&sandbox).await;
    talk.begin_letter().await;
    assert!(talk.say(".").await.starts_with("250"));
}
