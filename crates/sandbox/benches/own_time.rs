//! What a login takes of the app itself, and what the service takes beside a handler that does nothing and beside one bare
//! hash. `cargo xtask bench` runs it; the last line is JSON, in microseconds.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that cannot go on has failed; its figures are its use"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::{
    sync::{Arc, Mutex, mpsc},
    time::{Duration, Instant},
};

use argon2::{Algorithm, Argon2, Params, Version};
use async_trait::async_trait;
use client::{
    Browser as SystemBrowser, BrowserFault, Outside, Rules, Session, Settings, SystemClock,
    environment::Environment,
    policy::Policy,
    session::State,
    vault::{Vault, VaultFault},
};
use mypage_api::path;
use sandbox::{EMAIL_ACCOUNT, EMAIL_PASSWORD, Limits, Options, Sandbox};
use secrecy::{ExposeSecret, SecretSlice};
use serde_json::{Value, json};
use texts::Language;
use url::Url;

use support::Browser;

const LOGINS: usize = 40;
const REQUESTS: usize = 2_000;
const HASHES: usize = 40;

/// A keyring in memory: what the real one takes is the system's.
#[derive(Default)]
struct Memory(Mutex<Option<Vec<u8>>>);

#[async_trait]
impl Vault for Memory {
    async fn load(&self) -> Result<Option<SecretSlice<u8>>, VaultFault> {
        Ok(self.0.lock().unwrap().clone().map(SecretSlice::from))
    }

    async fn store(&self, item: SecretSlice<u8>) -> Result<(), VaultFault> {
        *self.0.lock().unwrap() = Some(item.expose_secret().to_vec());
        Ok(())
    }

    async fn delete(&self) -> Result<(), VaultFault> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

/// A browser that only says where it is sent.
struct Sent(Mutex<mpsc::Sender<Url>>);

impl SystemBrowser for Sent {
    fn open(&self, address: &Url) -> Result<(), BrowserFault> {
        self.0.lock().unwrap().send(address.clone()).map_err(|_| BrowserFault)
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let figures = runtime.block_on(async {
        let many = 10_000;
        let limits = Limits {
            idporten_logins: many,
            passwords: many,
            passwords_per_account: many,
            passwords_per_network: many,
            ..Limits::default()
        };
        let sandbox = Sandbox::start(Options { limits: Some(limits), ..Options::default() }).await.unwrap();
        json!({ "login": login(&sandbox).await, "service": service(&sandbox).await })
    });
    println!("{figures}");
}

/// The browser's callback to "signed in", less the time that issuer and service took.
async fn login(sandbox: &Sandbox) -> Value {
    let environment = Environment::read(sandbox.environment_file()).unwrap();
    let (sender, addresses) = mpsc::channel();
    let outside = Outside {
        clock: Arc::new(SystemClock::default()),
        vault: Arc::<Memory>::default(),
        verification_vault: Arc::<Memory>::default(),
        browser: Arc::new(Sent(Mutex::new(sender))),
    };
    let rules = Rules::of(&Settings::default(), &Policy::default(), true);
    let session = Session::start(&environment, outside, rules).unwrap();
    let mut state = session.watch();
    let mut browser = Browser::default();
    let next = || addresses.recv_timeout(Duration::from_secs(10)).unwrap();
    let (mut whole, mut own) = (Vec::new(), Vec::new());
    for turn in 0..=LOGINS {
        session.sign_in_with_idporten(Language::En).await;
        let address = tokio::task::block_in_place(next);
        if turn == 0 {
            browser.log_in(&address, "bankid", "temporary").await;
            state.wait_for(|state| matches!(state, State::SignedIn(_))).await.unwrap();
        } else {
            let mut callback = address;
            while callback.path() != "/callback" {
                callback = browser.redirect_of(&callback).await.unwrap();
            }
            let (begun, busy) = (Instant::now(), sandbox.busy());
            let landing = browser.open(&callback);
            let signed_in = state.wait_for(|state| matches!(state, State::SignedIn(_)));
            let took = tokio::join!(landing, async {
                signed_in.await.unwrap();
                // What the service does after that, giving a token back, is not in the login's time.
                (begun.elapsed(), sandbox.busy())
            });
            let (all, busy_since) = took.1;
            whole.push(all);
            own.push(all.saturating_sub(busy_since.saturating_sub(busy)));
        }
        session.log_out(Language::En).await;
        state.wait_for(|state| matches!(state, State::SignedOut(_))).await.unwrap();
        // The browser's own session stays, so that the next login asks nobody.
        tokio::task::block_in_place(next);
    }
    json!({ "whole": median(&mut whole), "own": median(&mut own), "count": LOGINS })
}

/// A request with a session beside a bare handler with as long an answer, and a login beside the one hash that it needs.
async fn service(sandbox: &Sandbox) -> Value {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let address = |path: &str| format!("{}{path}", sandbox.service());
    let proof = json!({ "email": EMAIL_ACCOUNT, "password": EMAIL_PASSWORD });
    let log_in = || http.post(address(path::SESSIONS_EMAIL)).json(&proof).send();
    let session: Value = log_in().await.unwrap().json().await.unwrap();
    let token = session["token"].as_str().unwrap().to_owned();
    let get = || http.get(address(path::SESSION_CURRENT)).bearer_auth(&token).send();
    let body = get().await.unwrap().bytes().await.unwrap();
    let bare = bare(body.to_vec()).await;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).unwrap());
    let (mut signed_in, mut nothing) = (Vec::new(), Vec::new());
    for _ in 0..REQUESTS {
        signed_in.push(timed(get()).await);
        nothing.push(timed(http.get(&bare).send()).await);
    }
    let (mut logins, mut hashes) = (Vec::new(), Vec::new());
    for _ in 0..HASHES {
        logins.push(timed(log_in()).await);
        let begun = Instant::now();
        argon2.hash_password_into(EMAIL_PASSWORD.as_bytes(), b"sixteen bytes of", &mut [0; 32]).unwrap();
        hashes.push(begun.elapsed());
    }
    json!({
        "get": median(&mut signed_in), "bare": median(&mut nothing), "requests": REQUESTS,
        "login": median(&mut logins), "hash": median(&mut hashes), "logins": HASHES,
    })
}

/// One request with its answer, all of it.
async fn timed(request: impl Future<Output = reqwest::Result<reqwest::Response>>) -> Duration {
    let begun = Instant::now();
    let response = request.await.unwrap();
    assert!(response.status().is_success(), "{}", response.status());
    response.bytes().await.unwrap();
    begun.elapsed()
}

/// A handler that does nothing but give this; its address.
async fn bare(body: Vec<u8>) -> String {
    let router = axum::Router::new().route("/", axum::routing::get(move || async move { body }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn median(times: &mut [Duration]) -> u64 {
    times.sort_unstable();
    u64::try_from(times[times.len() / 2].as_micros()).unwrap()
}
