//! The proxy of the system. It is found in the environment, so these tests run a part of themselves in a process of its own.

use std::process::Stdio;

use idporten::{Error, RelyingParty};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    process::Command,
};

use crate::{
    issuer::{Fault, TestClock},
    support::{World, request, settings},
};

/// Runs one of the tests below that are ignored otherwise, with this proxy for all hosts but these, and says whether it
/// passed.
async fn passes_with_proxy(test: &str, proxy: &str, but: &str) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--ignored"]).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
        command.env(name, proxy);
    }
    command.env("NO_PROXY", but).env("no_proxy", but).status().await.unwrap().success()
}

/// A proxy that lets nobody through without a password, and counts who came.
async fn closed_proxy() -> (String, tokio::task::JoinHandle<()>, std::sync::Arc<std::sync::atomic::AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = asked.clone();
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let _ = stream.read(&mut [0u8; 4096]).await;
            let answer = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\
Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n\r\n";
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, task, asked)
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_is_told_from_an_issuer_that_is_not_there() {
    let (address, task, asked) = closed_proxy().await;
    assert!(passes_with_proxy("proxy::in_a_process_with_a_closed_proxy", &address, "").await);
    assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), 1);
    task.abort();
}

#[tokio::test]
#[ignore = "run by the test above, with a proxy in its environment"]
async fn in_a_process_with_a_closed_proxy() {
    let mut settings = settings("https://issuer.example");
    settings.allow_loopback_http = false;
    let client = RelyingParty::new(settings, TestClock::new()).unwrap();
    assert_eq!(client.begin(request()).await.err(), Some(Error::ProxyAuth));
}

#[tokio::test]
async fn an_issuer_that_needs_no_proxy_is_not_asked_through_one() {
    let (address, task, asked) = closed_proxy().await;
    let test = "proxy::in_a_process_whose_proxy_is_for_others";
    assert!(passes_with_proxy(test, &address, "other.example,.invalid").await);
    assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), 0);
    task.abort();
}

#[tokio::test]
#[ignore = "run by the test above, with a proxy in its environment"]
async fn in_a_process_whose_proxy_is_for_others() {
    let mut settings = settings("https://issuer.invalid");
    settings.allow_loopback_http = false;
    let client = RelyingParty::new(settings, TestClock::new()).unwrap();
    // No such host is anywhere (RFC 6761 §6.4); through the proxy it would be asked for a password.
    assert_eq!(client.begin(request()).await.err(), Some(Error::Unreachable));
}

#[tokio::test]
async fn an_issuer_on_this_computer_is_never_asked_through_a_proxy() {
    let (address, task, asked) = closed_proxy().await;
    assert!(passes_with_proxy("proxy::in_a_process_with_a_proxy_and_a_local_issuer", &address, "").await);
    assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), 0);
    task.abort();
}

#[tokio::test]
#[ignore = "run by the test above, with a proxy in its environment"]
async fn in_a_process_with_a_proxy_and_a_local_issuer() {
    World::new(Fault::None).login().await.result.unwrap();
}
