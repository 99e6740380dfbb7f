//! What somebody chooses, and how all of it is removed.

use crate::support::{
    browser::Eid,
    traces::{files_named, files_with},
    wait::until,
    world::World,
};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_the_settings_is_back_where_they_were() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.click("way-email").await;
    app.wait_for_screen("email").await;
    app.click("settings-open").await;
    app.wait_for_screen("settings").await;
    app.click("back").await;
    app.wait_for_screen("email").await;
    app.click("email-back").await;
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-residency").await;
    app.click("settings-open").await;
    app.wait_for_screen("settings").await;
    app.click("back").await;
    app.wait_for_screen("residency").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_can_be_looked_at_while_the_browser_is_open() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    let address = world.begin_login(&app).await;
    app.click("settings-open").await;
    app.wait_for_screen("settings").await;
    app.click("back").await;
    app.wait_for("idporten-cancel").await;
    app.click("settings-open").await;
    browser.log_in(&address, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shorter_idle_time_holds_at_once_and_after_a_restart() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    assert!(app.text("session-remaining").await.contains("15"));
    app.click("settings-open").await;
    app.click("settings-idle-5").await;
    let shorter = until(async || app.text("session-remaining").await.contains('5').then_some(())).await;
    assert!(shorter.is_some());
    app.close_window().await;
    let app = world.app().await;
    app.wait_for_screen("overview").await;
    app.click("settings-open").await;
    let chosen = "return document.querySelector('[data-testid=settings-idle-5]').checked";
    assert_eq!(app.script(chosen).await, true);
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_everything_logs_out_and_leaves_nothing() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let token = world.token_in_keyring().await;
    let settings = || files_named(world.desktop.home(), "settings.json");
    assert_eq!(settings().len(), 1);
    app.click("settings-open").await;
    app.click("settings-remove").await;
    app.click("settings-remove-yes").await;
    app.wait_for("notice").await;
    assert!(app.codes().await.is_empty());
    assert_eq!(world.keyring_items(), 0);
    assert!(settings().is_empty());
    assert!(!app.exists("logout").await);
    app.close_window().await;
    assert!(settings().is_empty(), "closing the window keeps its size, and nobody wants that now");
    assert!(files_with(world.desktop.home(), &token).is_empty());
}
