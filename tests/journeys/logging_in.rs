//! Logins that end in another way than people hope.

use crate::support::{
    browser::Eid,
    desktop::OpensBrowser,
    world::{Plan, World},
};

#[tokio::test(flavor = "multi_thread")]
async fn every_eid_of_the_high_level_is_let_in() {
    let world = World::new().await;
    for eid in [Eid::Buypass, Eid::Commfides] {
        let app = world.app().await;
        // A browser of its own for each, so that nobody is logged in at ID-porten yet.
        let browser = world.browser().await;
        let address = world.begin_login(&app).await;
        browser.log_in(&address, eid, "permanent").await;
        app.wait_for_screen("overview").await;
        world.log_out(&app, &browser).await;
        browser.close().await;
        app.kill().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn minid_is_turned_away_with_the_reason() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.sandbox.faults().set(sandbox::Fault::LowAcr);
    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::MinId, "temporary").await;
    app.wait_for_code("login-level-too-low").await;
    app.wait_for_screen("start").await;
    assert!(browser.page_text().await.contains("MinID"), "the browser's page says why, too");
    assert_eq!(world.keyring_items(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn cancelling_in_the_browser_ends_the_login() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    browser.visit(&address).await;
    browser.press("#cancel").await;
    app.wait_for_code("login-cancelled-in-browser").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cancelling_in_the_app_closes_the_door_for_the_browser() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    app.click("idporten-cancel").await;
    app.wait_for_screen("start").await;
    finish_a_login_that_nobody_waits_for(&browser, &address).await;
    assert_eq!(app.screen().await.as_deref(), Some("start"), "a login that was cancelled must not come back");
    assert_eq!(world.keyring_items(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_takes_too_long_ends_with_a_reason() {
    let plan = Plan { environment: vec![("login_timeout_seconds", "2".into())], ..Plan::default() };
    let world = World::with(plan).await;
    let app = world.app().await;
    world.press_log_in(&app).await;
    app.wait_for_code("login-timed-out").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_closed_tab_the_login_can_be_opened_again() {
    let world = World::new().await;
    let app = world.app().await;
    let first = world.begin_login(&app).await;
    let closed = world.browser().await;
    closed.visit(&first).await;
    closed.close().await;
    assert_eq!(app.screen().await.as_deref(), Some("idporten"));
    app.click("idporten-open-again").await;
    let again = world.next_address().await;
    world.browser().await.log_in(&again, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_last_of_two_logins_counts() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let first = world.begin_login(&app).await;
    app.click("idporten-cancel").await;
    let second = world.begin_login(&app).await;
    assert_ne!(first, second);
    finish_a_login_that_nobody_waits_for(&browser, &first).await;
    assert_eq!(app.screen().await.as_deref(), Some("idporten"), "the second login still waits");
    // The browser is logged in at ID-porten by now, so this one goes straight through.
    browser.visit(&second).await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_browser_the_address_can_be_copied() {
    let world = World::with(Plan { browser: OpensBrowser::No, ..Plan::default() }).await;
    let app = world.app().await;
    world.press_log_in(&app).await;
    app.wait_for("idporten-copy").await;
    app.click("idporten-cancel").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_of_the_app_opens_no_second_window() {
    let world = World::new().await;
    let app = world.app().await;
    let first = app.ids();
    let mut second = world.desktop.program(env!("CARGO_BIN_EXE_minside"));
    let status = tokio::task::spawn_blocking(move || second.status()).await.expect("no panic").expect("the app starts");
    assert!(status.success());
    assert_eq!(app.ids(), first);
}

/// Goes through the login pages although the app has stopped listening: the browser then shows that nobody is there.
pub(crate) async fn finish_a_login_that_nobody_waits_for(browser: &crate::support::browser::Browser, address: &str) {
    browser.visit(address).await;
    for button in ["#eid-bankid", "#person-temporary", "#approve"] {
        browser.press(button).await;
    }
    browser.agree_and_return(address).await;
}
