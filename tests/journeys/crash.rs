//! The app dies or is closed while somebody is logged in.

use crate::support::{wait::until, world::World};

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_a_living_session_goes_on() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    // It is in the keyring a moment after the overview is shown.
    world.token_in_keyring().await;
    app.kill().await;
    let app = world.app().await;
    app.wait_for_screen("overview").await;
    assert!(app.text("account-badge").await.contains(&world.name_of("temporary")));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_a_session_that_the_service_has_ended_is_purged() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.token_in_keyring().await;
    app.kill().await;
    world.sandbox.faults().set(sandbox::Fault::SessionEnded);
    let app = world.app().await;
    app.wait_for_screen("start").await;
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
    assert!(!app.page_text().await.contains(&world.name_of("temporary")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_is_closed_and_opened_again_goes_on_with_the_session() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.token_in_keyring().await;
    app.close_window().await;
    world.app().await.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_during_a_login_leaves_nothing() {
    let world = World::new().await;
    let app = world.app().await;
    world.begin_login(&app).await;
    app.kill().await;
    assert_eq!(world.keyring_items(), 0);
    world.app().await.wait_for_screen("start").await;
}
