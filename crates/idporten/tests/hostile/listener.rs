//! The loopback listener among other programs and web pages: they neither end nor steal a login (RFC 8252 §8.3).

use std::{net::Ipv6Addr, sync::Arc, time::Duration};

use idporten::{Error, Hint, Login, SignedIn};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinHandle,
};
use url::Url;

use crate::{
    issuer::{Fault, Manner, Place},
    support::{PATIENCE, World, browse, closed},
};

/// A login that waits for the browser.
pub struct Waiting {
    pub world: World,
    pub login: Arc<Login>,
    pub finish: JoinHandle<Result<SignedIn, Error>>,
    pub port: u16,
}

impl Waiting {
    pub async fn new() -> Self {
        Self::of(World::new(Fault::None)).await
    }

    pub async fn of(world: World) -> Self {
        let login = Arc::new(world.begin().await.unwrap());
        let waiting = login.clone();
        let finish = tokio::spawn(async move { waiting.finish().await });
        let port = parameter(&login, "redirect_uri").parse::<Url>().unwrap().port().unwrap();
        Self { world, login, finish, port }
    }

    pub fn redirect(&self, query: &str) -> String {
        format!("GET /callback?{query} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port)
    }

    /// The person logs in after all, and it works.
    pub async fn succeeds(self) {
        let page = tokio::time::timeout(PATIENCE, browse(self.login.address().clone())).await.unwrap();
        assert!(page.text.contains("success"), "{}", page.text);
        self.finish.await.unwrap().unwrap();
        let codes = self.world.issuer.calls().iter().filter(|call| *call == "/token").count();
        assert_eq!(codes, 1, "one code was sent, and once");
        closed(self.port).await;
    }
}

fn parameter(login: &Login, name: &str) -> String {
    login.address().query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap()
}

/// Sends bytes and reads what comes back until the other side closes.
async fn send(port: u16, bytes: &[u8]) -> String {
    let exchange = async {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        // The other side may have had enough before the end.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    };
    tokio::time::timeout(PATIENCE, exchange).await.expect("an answer, or the end")
}

#[tokio::test]
async fn nobody_from_outside_gets_in() {
    let waiting = Waiting::new().await;
    assert!(TcpStream::connect((Ipv6Addr::LOCALHOST, waiting.port)).await.is_err());
    // No packet is sent: it only asks which address of ours would be used. A computer without a network has none.
    let outside = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    if outside.connect("192.0.2.1:9").is_ok() {
        let ours = outside.local_addr().unwrap().ip();
        if !ours.is_loopback() {
            assert!(TcpStream::connect((ours, waiting.port)).await.is_err(), "{ours}");
        }
    }
    waiting.succeeds().await;
}

#[tokio::test]
async fn what_is_not_the_redirect_is_told_off_and_changes_nothing() {
    let waiting = Waiting::new().await;
    let (port, state) = (waiting.port, parameter(&waiting.login, "state"));
    let ours = format!("Host: 127.0.0.1:{port}\r\n");
    let right = format!("/callback?code=stolen&state={state}");
    let wrong = [
        // Even with the right state: another host, another method, another path, another form.
        (421, format!("GET {right} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n")),
        (421, format!("GET {right} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")),
        (421, format!("GET {right} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")),
        (421, format!("GET {right} HTTP/1.1\r\n\r\n")),
        (421, format!("GET {right} HTTP/1.1\r\n{ours}{ours}\r\n")),
        (405, format!("POST {right} HTTP/1.1\r\n{ours}Content-Length: 0\r\n\r\n")),
        (405, format!("HEAD {right} HTTP/1.1\r\n{ours}\r\n")),
        (405, format!("OPTIONS {right} HTTP/1.1\r\n{ours}Origin: https://evil.example\r\n\r\n")),
        (405, format!("get {right} HTTP/1.1\r\n{ours}\r\n")),
        (403, format!("GET {right} HTTP/1.1\r\n{ours}Origin: https://evil.example\r\n\r\n")),
        (403, format!("GET {right} HTTP/1.1\r\n{ours}Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n\r\n")),
        (403, format!("GET {right} HTTP/1.1\r\n{ours}Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n\r\n")),
        (403, format!("GET {right} HTTP/1.1\r\n{ours}Sec-Purpose: prefetch;prerender\r\n\r\n")),
        (400, format!("GET {right} HTTP/1.1\r\n{ours}Content-Length: 4\r\n\r\nbody")),
        (400, format!("GET {right} HTTP/1.1\r\n{ours}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")),
        (404, format!("GET /callback/?state={state} HTTP/1.1\r\n{ours}\r\n")),
        (404, format!("GET /Callback?state={state} HTTP/1.1\r\n{ours}\r\n")),
        (404, format!("GET //callback?state={state} HTTP/1.1\r\n{ours}\r\n")),
        (404, format!("GET /%63allback?state={state} HTTP/1.1\r\n{ours}\r\n")),
        (404, format!("GET /favicon.ico HTTP/1.1\r\n{ours}\r\n")),
        (400, format!("GET http://127.0.0.1:{port}{right} HTTP/1.1\r\n{ours}\r\n")),
        (400, "\0\r\n\r\n".to_owned()),
        (400, "GET\r\n\r\n".to_owned()),
        // The redirect, with a state that is not this login's.
        (400, waiting.redirect("code=stolen")),
        (400, waiting.redirect("code=stolen&state=")),
        (400, waiting.redirect("error=access_denied&state=guess")),
        (400, waiting.redirect(&format!("code=stolen&state={}", &state[1..]))),
        (400, waiting.redirect(&format!("code=stolen&state={state}0"))),
        (400, waiting.redirect(&format!("code=stolen&state={state}&state=guess"))),
        (400, waiting.redirect(&format!("code=stolen&State={state}"))),
        // Without an end.
        (414, format!("GET /{} HTTP/1.1\r\n{ours}\r\n", "a".repeat(9_000))),
        (431, format!("GET {right} HTTP/1.1\r\n{}", "X: y\r\n".repeat(101))),
        (431, format!("GET {right} HTTP/1.1\r\n{ours}X: {}", "a".repeat(16_384))),
    ];
    for (status, request) in wrong {
        let answer = send(port, request.as_bytes()).await;
        let line = request.lines().next().unwrap_or_default().chars().take(80).collect::<String>();
        // Some systems throw an answer away when the connection ends before the request does.
        let lost = answer.is_empty() && request.len() > 8_192 && !cfg!(target_os = "linux");
        let right = answer.starts_with(&format!("HTTP/1.1 {status} "));
        assert!(right || lost, "{line}: {}", answer.lines().next().unwrap_or("-"));
        assert!(!answer.contains("stolen") && !answer.contains(&state), "{line}: repeated in the answer");
        assert!(!waiting.finish.is_finished(), "{line}: ended the login");
    }
    waiting.succeeds().await;
}

#[tokio::test]
async fn every_answer_says_that_it_is_not_to_be_kept_framed_or_shared() {
    let waiting = Waiting::new().await;
    let cross_site = format!(
        "GET /callback HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nOrigin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\n\r\n",
        waiting.port
    );
    let answer = send(waiting.port, cross_site.as_bytes()).await;
    let head = answer.split("\r\n\r\n").next().unwrap().to_ascii_lowercase();
    for header in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "content-security-policy: default-src 'none'",
        "frame-ancestors 'none'",
        "connection: close",
    ] {
        assert!(head.contains(header), "{header}\n{head}");
    }
    assert!(!head.contains("access-control") && !head.contains("set-cookie"));
    waiting.succeeds().await;
}

#[tokio::test]
async fn a_browser_that_insists_on_tls_is_noticed_and_the_login_stays_open() {
    let waiting = Waiting::new().await;
    let mut hints = waiting.login.hints();
    assert_eq!(*hints.borrow(), None);
    // The head of a ClientHello (RFC 8446 §5.1).
    let answer = send(waiting.port, &[0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]).await;
    assert_eq!(answer, "", "nothing that a browser would show as a page");
    let hint = tokio::time::timeout(PATIENCE, hints.wait_for(Option::is_some)).await.unwrap().unwrap();
    assert_eq!(*hint, Some(Hint::HttpsForced));
    drop(hint);
    waiting.succeeds().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_that_does_nothing_and_one_that_is_slow_do_not_keep_the_browser_out() {
    let waiting = Waiting::new().await;
    let port = waiting.port;
    let crowd = tokio::spawn(async move {
        // As many are held open on this side as a process may have on every system.
        let mut open = std::collections::VecDeque::new();
        for _ in 0..1_000 {
            open.push_back(TcpStream::connect(("127.0.0.1", port)).await.unwrap());
            if open.len() > 900 {
                open.pop_front();
            }
        }
        open
    });
    let slow = tokio::spawn(async move {
        loop {
            let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)).await else { return };
            for byte in b"GET /callback HTTP/1.1\r\n".iter().cycle() {
                if stream.write_all(&[*byte]).await.is_err() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    });
    // Some come before the browser, some while it is under way, and some stay.
    let open = crowd.await.unwrap();
    let more = tokio::spawn(async move {
        let mut open = Vec::new();
        // Bursts, while the browser is under way.
        loop {
            for _ in 0..50 {
                let Ok(stream) = TcpStream::connect(("127.0.0.1", port)).await else { return };
                open.push(stream);
            }
            open.clear();
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    waiting.succeeds().await;
    for task in [slow, more] {
        task.abort();
    }
    drop(open);
}

#[tokio::test]
async fn a_crowd_does_not_push_out_a_browser_that_waits_for_the_end() {
    let waiting = Waiting::of(World::new(Fault::Answer(Place::Token, Manner::Silent))).await;
    let browser = tokio::spawn(browse(waiting.login.address().clone()));
    let crowd = async {
        while !waiting.world.issuer.calls().iter().any(|call| call == "/token") {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let mut open = Vec::new();
        for _ in 0..100 {
            open.push(TcpStream::connect(("127.0.0.1", waiting.port)).await.unwrap());
        }
        open
    };
    let open = tokio::time::timeout(PATIENCE, crowd).await.unwrap();
    assert_eq!(waiting.finish.await.unwrap().unwrap_err(), Error::Slow);
    assert!(browser.await.unwrap().text.contains("failed"));
    drop(open);
    closed(waiting.port).await;
}

#[tokio::test]
async fn the_same_answer_again_is_shown_the_same_end_and_sent_to_nobody() {
    let waiting = Waiting::new().await;
    let back = {
        let browser =
            reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let response = browser.get(waiting.login.address().clone()).send().await.unwrap();
        response.headers()["location"].to_str().unwrap().parse::<Url>().unwrap()
    };
    let request = waiting.redirect(back.query().unwrap());
    let (one, two) = tokio::join!(send(waiting.port, request.as_bytes()), send(waiting.port, request.as_bytes()));
    let location = |answer: &str| {
        assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
        answer.lines().find_map(|line| line.strip_prefix("Location: ")).unwrap().to_owned()
    };
    assert_eq!(location(&one), location(&two));
    assert!(!location(&one).contains('?'), "the code leaves the address bar");
    let page = browse(format!("http://127.0.0.1:{}{}", waiting.port, location(&one)).parse().unwrap()).await;
    assert!(page.text.contains("success"));
    waiting.finish.await.unwrap().unwrap();
    assert_eq!(waiting.world.issuer.calls().iter().filter(|call| *call == "/token").count(), 1);
    closed(waiting.port).await;
}

#[tokio::test]
async fn an_answer_for_one_login_is_none_for_another() {
    let (one, two) = (Waiting::new().await, Waiting::new().await);
    assert_ne!(one.port, two.port);
    let state = parameter(&one.login, "state");
    let answer = send(two.port, two.redirect(&format!("code=x&state={state}")).as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400 "));
    one.succeeds().await;
    two.succeeds().await;
}
