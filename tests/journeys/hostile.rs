//! A login among hostile issuers, programs and pages, in the window: nobody is let in, and nothing is left.

use std::{
    io::Write,
    net::{TcpListener, TcpStream},
    time::Duration,
};

use sandbox::{Event, Fault, Misbehaviour};

use crate::{
    logging_in::finish_a_login_that_nobody_waits_for,
    support::{
        app::App,
        browser::{Browser, Eid},
        traces::files_with,
        wait::until,
        world::{Plan, World},
    },
};

/// The values of a login that are in its address.
fn parameter(address: &str, name: &str) -> String {
    let address: tauri::Url = address.parse().expect("an address");
    address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).expect("the parameter")
}

/// The port of this computer to which a login comes back.
fn port_of(address: &str) -> u16 {
    parameter(address, "redirect_uri").parse::<tauri::Url>().ok().and_then(|back| back.port()).expect("a port")
}

fn misbehave(world: &World, fault: &str) {
    let named = Misbehaviour::named(fault).unwrap_or_else(|| panic!("nobody knows {fault}"));
    world.sandbox.faults().misbehave(Some(named));
}

/// Whether nothing of a login is left: no open listener, nothing in the keyring, nothing about the person or the login in
/// any file, the log among them.
async fn leaves_nothing(world: &World, address: &str, what: &str) {
    let listener = ("127.0.0.1", port_of(address));
    let closed = until(async || TcpStream::connect(listener).is_err().then_some(())).await;
    assert!(closed.is_some(), "{what}: the listener is still open");
    assert_eq!(world.keyring_items(), 0, "{what}");
    assert!(world.finds_traces_of("temporary").is_empty(), "{what}");
    for secret in [parameter(address, "state"), parameter(address, "nonce")] {
        let mut found = files_with(world.desktop.home(), &secret);
        found.retain(|file| *file != world.desktop.noted_addresses());
        assert!(found.is_empty(), "{what}: {found:?}");
    }
    let log = world.desktop.log();
    for secret in ["eyJ", "code=", "state=", "id_token", "Bearer"] {
        assert!(!log.contains(secret), "{what}: {secret} in the log:\n{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_wrong_answer_of_an_issuer_has_its_reason_and_leaves_nothing() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    for (fault, code) in [
        // First, while no keys are known from before.
        ("jwks-redirects", "issuer-invalid"),
        ("keys-none", "issuer-invalid"),
        ("signature-wrong", "login-answer-forged"),
        ("alg-none", "login-answer-forged"),
        ("kid-unknown", "login-answer-forged"),
        ("aud-several", "login-answer-forged"),
        ("nonce-wrong", "login-answer-forged"),
        ("at-hash-wrong", "login-answer-forged"),
        ("back-iss-missing", "login-answer-forged"),
        ("back-code-and-error", "login-answer-invalid"),
        ("token-type-other", "login-answer-invalid"),
        ("token-not-json", "login-answer-invalid"),
        ("token-invalid-grant", "login-refused"),
        ("token-endless", "issuer-invalid"),
        ("exp-past", "login-clock-wrong"),
        ("acr-low", "login-level-too-low"),
        ("pid-missing", "login-no-national-id"),
    ] {
        misbehave(&world, fault);
        let address = world.begin_login(&app).await;
        come_back(&browser, &address).await;
        app.wait_for_code(code).await;
        app.click("notice-close").await;
        leaves_nothing(&world, &address, fault).await;
    }
    assert!(world.desktop.log().contains("cause=\"id-token-nonce\""), "support finds the finer cause");
    world.sandbox.faults().clear();
    // An app that was started anew: this one leaves the issuer alone for a minute after the key that nobody knows.
    app.kill().await;
    let app = world.app().await;
    come_back(&browser, &world.begin_login(&app).await).await;
    app.wait_for_screen("overview").await;
}

/// Logs in with the browser, which remembers at ID-porten who did so before.
async fn come_back(browser: &Browser, address: &str) {
    browser.visit(address).await;
    if browser.is_asked_for_an_eid().await {
        browser.log_in(address, Eid::BankId, "temporary").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn metadata_that_cannot_be_used_send_nobody_to_the_browser() {
    let world = World::new().await;
    let app = world.app().await;
    for fault in ["discovery-redirects", "discovery-endless", "issuer-other", "token-elsewhere", "authorization-script"]
    {
        misbehave(&world, fault);
        world.press_log_in(&app).await;
        app.wait_for_code("issuer-invalid").await;
        assert!(!world.has_asked_for_an_address(), "{fault}");
        app.click("notice-close").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_with_another_state_is_none() {
    let world = World::new().await;
    misbehave(&world, "back-state-wrong");
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::BankId, "temporary").await;
    assert_eq!(app.screen().await.as_deref(), Some("idporten"), "the login goes on waiting for its own answer");
    assert_eq!(world.keyring_items(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_refuses_the_proof_is_named() {
    let world = World::new().await;
    world.sandbox.faults().set(Fault::AccessTokenWrongAud);
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::BankId, "temporary").await;
    app.wait_for_code("service-refused-login").await;
    leaves_nothing(&world, &address, "a refused proof").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_refused_on_a_shared_computer_is_logged_out_of_the_browser_too() {
    let policy = Some("shared_computer = true\n");
    let world = World::with(Plan { policy, ..Plan::default() }).await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::MinId, "temporary").await;
    app.wait_for_code("login-level-too-low").await;
    browser.visit(&world.next_address().await).await;
    browser.wait_for_text("logged out").await;
}

/// How long the window takes from the press until the first screen is back, in milliseconds, by its own clock.
async fn cancel(app: &App<'_>) -> u64 {
    let script = "const done = arguments[arguments.length - 1];
        const root = document.documentElement, begun = performance.now();
        new MutationObserver(() => root.dataset.screen === 'start' && done(Math.round(performance.now() - begun)))
            .observe(root, { attributes: true });
        document.querySelector('[data-testid=idporten-cancel]').click();";
    app.script_async(script).await.as_u64().expect("a time")
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_hangs_the_first_screen_is_back_within_a_second_of_cancelling() {
    let world = World::new().await;
    let app = world.app().await;
    // Before the browser is opened.
    for fault in ["discovery-silent", "discovery-slow"] {
        misbehave(&world, fault);
        world.press_log_in(&app).await;
        app.wait_for("idporten-cancel").await;
        let took = cancel(&app).await;
        assert!(took < 1_000, "{fault}: {took} ms");
    }
    drop(app);
    // After it came back.
    for fault in ["token-silent", "token-slow", "jwks-silent"] {
        let world = World::new().await;
        let (app, browser) = (world.app().await, world.browser().await);
        misbehave(&world, fault);
        let address = world.begin_login(&app).await;
        let came_back = async || (world.sandbox.log().count(Event::Tokens) > 0).then_some(());
        let cancelled = async {
            until(came_back).await.expect("the browser came back");
            cancel(&app).await
        };
        let (took, ()) = tokio::join!(cancelled, finish_a_login_that_nobody_waits_for(&browser, &address));
        assert!(took < 1_000, "{fault}: {took} ms");
        leaves_nothing(&world, &address, fault).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_on_the_listener_keeps_nobody_from_logging_in() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    let listener = ("127.0.0.1", port_of(&address));
    // As many as a process may have open on every system; those before them are closed.
    let mut crowd = std::collections::VecDeque::new();
    for number in 0..1_000 {
        let mut stream = TcpStream::connect(listener).expect("the listener");
        if number % 50 == 0 {
            // Whoever is slow has begun a request.
            let _ = stream.write_all(b"GET /call");
        }
        crowd.push_back(stream);
        if crowd.len() > 900 {
            crowd.pop_front();
        }
    }
    browser.log_in(&address, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_insists_on_https_is_explained_while_the_login_goes_on() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    let mut stream = TcpStream::connect(("127.0.0.1", port_of(&address))).expect("the listener");
    // The head of a ClientHello (RFC 8446 §5.1).
    stream.write_all(&[0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]).expect("a connection");
    app.wait_for_text("HTTPS only").await;
    browser.log_in(&address, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_runs_no_foreign_script_and_goes_nowhere_else() {
    let world = World::new().await;
    let app = world.app().await;
    let stranger = TcpListener::bind("127.0.0.1:0").expect("a port");
    stranger.set_nonblocking(true).expect("a socket of our own");
    let port = stranger.local_addr().expect("our own address").port();
    let attack = format!(
        "const done = arguments[arguments.length - 1];
        const there = 'http://localhost:{port}/', found = [];
        const inline = document.createElement('script');
        inline.textContent = 'window.foreign = 1';
        document.body.append(inline);
        const remote = document.createElement('script');
        remote.src = there;
        document.body.append(remote);
        const image = new Image();
        image.src = there;
        const frame = document.createElement('iframe');
        frame.src = there;
        document.body.append(frame);
        if (window.foreign) found.push('inline');
        try {{ new Function('found.push(1)')(); found.push('eval'); }} catch {{}}
        if (window.open(there)) found.push('window');
        location.href = there;
        fetch(there).then(() => found.push('fetch'), () => 0)
            .then(() => new Promise((later) => setTimeout(later, 300))).then(() => done(found));"
    );
    let found = app.script_async(&attack).await;
    assert_eq!(found, serde_json::json!([]));
    assert!(app.address().await.starts_with("tauri://localhost"), "{}", app.address().await);
    assert!(stranger.accept().is_err(), "somebody was asked for something");
    tokio::time::timeout(Duration::from_secs(30), app.click("way-email")).await.expect("the app still works");
}
