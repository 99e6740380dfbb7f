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

/// Moments at which the app is killed, in milliseconds after something was begun. They are spread over what it takes and
/// are the same in every run, so that one that fails can be looked at.
const MOMENTS: [u64; 5] = [0, 7, 40, 150, 600];

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_leaves_one_item_at_most_and_no_half_file() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, "kari@example.no", "FjordBlikk72").await;
    world.log_out_of_email(&app).await;
    app.kill().await;
    for action in ["login", "refresh", "logout"] {
        for moment in MOMENTS {
            let app = world.app().await;
            app.wait_for_any_of(&["start", "overview"]).await;
            if action != "login" || app.screen().await.as_deref() == Some("overview") {
                be_logged_in(&world, &app).await;
            }
            match action {
                "login" if app.screen().await.as_deref() == Some("start") => {
                    app.click("way-email").await;
                    world.log_in_with_email(&app, "kari@example.no", "FjordBlikk72").await;
                }
                "logout" => app.click("logout").await,
                _ => app.click("nav-contact").await,
            }
            tokio::time::sleep(std::time::Duration::from_millis(moment)).await;
            app.kill().await;
            assert!(world.keyring_items() <= 1, "{action} {moment}");
            let half = crate::support::traces::files_named(world.desktop.home(), ".part");
            assert!(half.is_empty(), "{action} {moment}: {half:?}");
        }
    }
    // Past its end, nothing that is left gives a session back.
    world.sandbox.clock().advance(jiff::SignedDuration::from_hours(3));
    let app = world.app().await;
    app.wait_for_screen("start").await;
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
}

async fn be_logged_in(world: &World, app: &crate::support::app::App<'_>) {
    if app.screen().await.as_deref() == Some("start") {
        app.click("way-email").await;
        world.log_in_with_email(app, "kari@example.no", "FjordBlikk72").await;
        app.wait_for_screen("overview").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_saves_there_is_a_whole_file_or_none() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    world.token_in_keyring().await;
    app.kill().await;
    for moment in MOMENTS {
        let app = world.app().await;
        app.wait_for_screen("overview").await;
        app.click("nav-confirmation").await;
        app.wait_for("confirmation-save").await;
        app.click("confirmation-save").await;
        tokio::time::sleep(std::time::Duration::from_millis(moment)).await;
        app.kill().await;
        if let Ok(pdf) = std::fs::read(world.saved_file()) {
            assert!(pdf.trim_ascii_end().ends_with(b"%%EOF"), "{moment}");
            std::fs::remove_file(world.saved_file()).expect("our own file");
        }
    }
}
