//! Giving up: whatever hangs, the listener is closed in less than a second, and nothing goes on behind it.

use std::time::{Duration, Instant};

use idporten::Error;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    issuer::{Fault, Manner, Place},
    listener::Waiting,
    support::{PATIENCE, World, browse, closed},
};

const AT_ONCE: Duration = Duration::from_secs(1);

/// Waits until the issuer was asked for this.
async fn asked(world: &World, path: &str) {
    let asked = async {
        while !world.issuer.calls().iter().any(|call| call == path) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, asked).await.expect("the issuer is asked");
}

/// Gives up a login while its issuer does this, once it was asked for this path.
async fn is_over_at_once(place: Place, manner: Manner, path: &str) {
    let world = World::with(Fault::Answer(place, manner), |settings| settings.http_timeout = Duration::from_mins(1));
    let waiting = Waiting::of(world).await;
    let browser = tokio::spawn(browse_if_it_can(waiting.login.address().clone()));
    asked(&waiting.world, path).await;
    let began = Instant::now();
    waiting.finish.abort();
    drop(waiting.login);
    closed(waiting.port).await;
    assert!(began.elapsed() < AT_ONCE, "{place:?} {manner:?}: {:?}", began.elapsed());
    browser.abort();
}

/// The listener may be gone before it has answered.
async fn browse_if_it_can(address: url::Url) {
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let _ = browser.get(address).send().await;
}

#[tokio::test]
async fn while_the_browser_is_awaited() {
    let waiting = Waiting::new().await;
    let began = Instant::now();
    waiting.finish.abort();
    drop(waiting.login);
    closed(waiting.port).await;
    assert!(began.elapsed() < AT_ONCE, "{:?}", began.elapsed());
}

#[tokio::test]
async fn while_a_crowd_is_connected() {
    let waiting = Waiting::new().await;
    let mut crowd = Vec::new();
    for _ in 0..50 {
        let mut stream = TcpStream::connect(("127.0.0.1", waiting.port)).await.unwrap();
        stream.write_all(b"GET /call").await.unwrap();
        crowd.push(stream);
    }
    let began = Instant::now();
    waiting.finish.abort();
    drop(waiting.login);
    closed(waiting.port).await;
    // Nobody is left hanging on a login that is over.
    for mut stream in crowd {
        assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)));
    }
    assert!(began.elapsed() < AT_ONCE, "{:?}", began.elapsed());
}

#[tokio::test]
async fn while_the_token_endpoint_is_silent() {
    is_over_at_once(Place::Token, Manner::Silent, "/token").await;
}

#[tokio::test]
async fn while_the_token_endpoint_sends_a_byte_a_second() {
    is_over_at_once(Place::Token, Manner::Slow, "/token").await;
}

#[tokio::test]
async fn while_the_keys_do_not_come() {
    is_over_at_once(Place::Jwks, Manner::Silent, "/jwks").await;
}

#[tokio::test]
async fn while_the_metadata_do_not_come() {
    let world = World::with(Fault::Answer(Place::Discovery, Manner::Slow), |settings| {
        settings.http_timeout = Duration::from_mins(1);
    });
    let given_up = tokio::select! {
        _ = world.begin() => false,
        () = asked(&world, "/.well-known/openid-configuration") => true,
    };
    assert!(given_up);
}

#[tokio::test]
async fn a_browser_that_never_comes_back_is_not_waited_for_without_end() {
    let world = World::with(Fault::None, |settings| settings.login_timeout = Duration::from_millis(50));
    let waiting = Waiting::of(world).await;
    assert_eq!(waiting.finish.await.unwrap().unwrap_err(), Error::BrowserTimeout);
    closed(waiting.port).await;
}

#[tokio::test]
async fn a_login_ends_once() {
    let waiting = Waiting::new().await;
    let page = browse(waiting.login.address().clone()).await;
    waiting.finish.await.unwrap().unwrap();
    closed(page.address.port().unwrap()).await;
    assert_eq!(waiting.login.finish().await.unwrap_err(), Error::Listener);
}
