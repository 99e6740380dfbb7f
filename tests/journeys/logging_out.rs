//! After a logout: nothing is left, and the next person is asked who they are.

use crate::support::{traces::files_with, world::World};

#[tokio::test(flavor = "multi_thread")]
async fn after_a_logout_the_next_login_asks_for_an_eid_again() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.log_out(&app, &browser).await;
    browser.wait_for_text("logged out").await;
    app.click("receipt-done").await;
    browser.visit(&world.begin_login(&app).await).await;
    assert!(browser.is_asked_for_an_eid().await, "the last person is still logged in at ID-porten");
}

/// The other half of the test above: without the logout, the browser would have gone straight through.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_logout_the_browser_is_still_logged_in() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.kill().await;
    world.empty_keyring();
    let app = world.app().await;
    browser.visit(&world.begin_login(&app).await).await;
    assert!(!browser.is_asked_for_an_eid().await);
    app.wait_for_screen("overview").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_without_the_browser_still_leaves_nothing_on_this_computer() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let token = world.token_in_keyring().await;
    let name = world.name_of("temporary");
    app.click("logout").await;
    app.wait_for_screen("signed-out").await;
    crate::support::wait::until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
    assert!(!app.page_text().await.contains(&name));
    app.kill().await;
    for text in [token, name] {
        assert_eq!(files_with(world.desktop.home(), &text), Vec::<std::path::PathBuf>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_somebody_is_logged_in_the_token_is_in_the_keyring_and_in_no_other_file() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-residency").await;
    app.wait_for_screen("residency").await;
    let token = world.token_in_keyring().await;
    let keyrings = world.desktop.home().join("data").join("keyrings");
    let elsewhere: Vec<_> =
        files_with(world.desktop.home(), &token).into_iter().filter(|file| !file.starts_with(&keyrings)).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
    assert_eq!(world.keyring_items(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn logging_out_while_the_service_is_down_says_what_was_not_done() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    let before = world.token_in_keyring().await;
    world.sandbox.faults().set(sandbox::Fault::ServiceDown);
    app.click("logout").await;
    app.wait_for_screen("signed-out").await;
    app.wait_for("receipt").await;
    crate::support::wait::until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
    assert_eq!(files_with(world.desktop.home(), &before), Vec::<std::path::PathBuf>::new());
}
