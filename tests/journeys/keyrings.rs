//! Keyrings that do not do their work: the login works, the session lives in memory only, and that is said.

use crate::support::{
    keyring::Keyring,
    traces::files_with,
    world::{Plan, World},
};

async fn logs_in_and_tells(keyring: Keyring, code: &str) {
    let world = World::with(Plan { keyring, ..Plan::default() }).await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.wait_for_code(code).await;
    app.kill().await;
    // There is no other place for a session than the keyring, above all no file.
    let name = world.name_of("temporary");
    assert_eq!(files_with(world.desktop.home(), &name), Vec::<std::path::PathBuf>::new());
    world.app().await.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_the_session_is_kept_in_memory_only() {
    logs_in_and_tells(Keyring::Missing, "keyring-missing").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_message_bus_the_session_is_kept_in_memory_only() {
    logs_in_and_tells(Keyring::NoBus, "keyring-missing").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_locked_keyring_the_session_is_kept_in_memory_only() {
    logs_in_and_tells(Keyring::Locked, "keyring-locked").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_keyring_that_hangs_the_session_is_kept_in_memory_only() {
    logs_in_and_tells(Keyring::Hung, "keyring-slow").await;
}
