//! Something outside the app does not work: the person is told what, with a code that support understands.

use sandbox::Fault;

use crate::support::{
    wait::until,
    world::{Plan, World},
};

/// Nothing listens on this port of a computer: it is the "discard" service of long ago.
const NOBODY: &str = "\"http://127.0.0.1:9\"";

#[tokio::test(flavor = "multi_thread")]
async fn an_issuer_that_cannot_be_reached_is_named() {
    let world = World::with(Plan { environment: vec![("issuer", NOBODY.into())], ..Plan::default() }).await;
    let app = world.app().await;
    world.press_log_in(&app).await;
    app.wait_for_code("issuer-unreachable").await;
    assert!(!world.has_asked_for_an_address(), "nobody is sent to the browser for nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_cannot_be_reached_is_named_before_the_browser_opens() {
    let world = World::with(Plan { environment: vec![("address", NOBODY.into())], ..Plan::default() }).await;
    let app = world.app().await;
    world.press_log_in(&app).await;
    app.wait_for_code("service-unreachable").await;
    assert!(!world.has_asked_for_an_address(), "nobody is sent to the browser for nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_is_named() {
    let world = World::new().await;
    world.sandbox.faults().set(Fault::ClockSkew);
    let app = world.app().await;
    world.press_log_in(&app).await;
    app.wait_for_code("clock-wrong").await;
    assert!(app.page_text().await.contains("60"), "by how much: {}", app.page_text().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_goes_down_meanwhile_is_named_on_the_page_and_the_session_stays() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.sandbox.faults().set(Fault::ServiceDown);
    app.click("nav-residency").await;
    app.wait_for_code("service-unreachable").await;
    assert_eq!(app.screen().await.as_deref(), Some("residency"));
    assert!(app.exists("logout").await, "no network is no logout");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_the_service_ends_ends_in_the_window_too() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.sandbox.faults().set(Fault::SessionEnded);
    app.click("nav-contact").await;
    app.wait_for_screen("signed-out").await;
    assert!(!app.page_text().await.contains(&world.name_of("temporary")));
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_that_was_altered_on_its_way_is_not_saved() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.sandbox.faults().set(Fault::AlteredStatement);
    app.click("nav-confirmation").await;
    app.click("confirmation-save").await;
    app.wait_for_code("statement-invalid").await;
    assert!(!world.saved_file().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_environment_file_is_said_on_the_first_screen() {
    let world = World::with(Plan { environment: vec![("kind", "\"test\"".into())], ..Plan::default() }).await;
    let app = world.app().await;
    app.wait_for_screen("start").await;
    app.wait_for_code("environment-broken").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_environment_file_is_named_as_that_at_the_start_and_at_each_try() {
    let world =
        World::with(Plan { environment: vec![("address", "\"http://my-page.example\"".into())], ..Plan::default() })
            .await;
    let app = world.app().await;
    app.wait_for_code("environment-broken").await;
    let place = app.text("error-place").await;
    assert!(place.contains(".toml") && place.contains("service.address"), "for whoever can correct it: {place}");
    assert!(!place.contains('/'), "the folder's name can be a person's: {place}");
    app.click("notice-close").await;
    world.press_log_in(&app).await;
    app.wait_for_code("environment-broken").await;
    assert_eq!(app.text("error-place").await, place);
}
