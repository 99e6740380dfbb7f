//! Somebody goes away from the computer: the screen is locked, the lid is closed, another user comes.

use crate::support::{
    app::App,
    wait::until,
    world::{Plan, World},
};

const KARI: &str = "kari@example.no";

async fn logged_in(world: &World) -> App<'_> {
    let app = world.app().await;
    world.register(&app, KARI, "FjordBlikk72").await;
    app
}

async fn on_a_computer_that_tells(shared: bool) -> World {
    let policy = if shared { "shared_computer = true\n" } else { "shared_computer = false\n" };
    World::with(Plan { logind: true, policy: Some(policy), ..Plan::default() }).await
}

async fn is_logged_out_because(app: &App<'_>, reason: &str) {
    app.wait_for_screen("signed-out").await;
    let text = app.page_text().await;
    assert!(text.contains(reason) && !text.contains("Amina"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_shared_computer_locking_the_screen_logs_out() {
    let world = on_a_computer_that_tells(true).await;
    let app = logged_in(&world).await;
    assert!(app.text("session-remaining").await.contains("3 minutes"), "the system tells, so that it can be longer");
    world.desktop.lock_screen();
    is_logged_out_because(&app, "the screen was locked").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_shared_computer_a_screen_saver_that_begins_logs_out_and_one_that_ends_does_not() {
    let world = on_a_computer_that_tells(true).await;
    let app = logged_in(&world).await;
    world.desktop.screen_saver(false);
    app.click("nav-contact").await;
    app.wait_for_screen("contact").await;
    world.desktop.screen_saver(true);
    is_logged_out_because(&app, "the screen was locked").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_shared_computer_another_user_logs_out_the_first() {
    let world = on_a_computer_that_tells(true).await;
    let app = logged_in(&world).await;
    world.desktop.switch_user();
    is_logged_out_because(&app, "somebody else").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_computer_waits_with_sleeping_until_the_logout_is_done() {
    let world = on_a_computer_that_tells(true).await;
    let app = logged_in(&world).await;
    until(async || world.desktop.has_inhibitor().then_some(())).await.expect("a computer that would wait");
    world.desktop.sleep(true);
    is_logged_out_because(&app, "went to sleep").await;
    until(async || (!world.desktop.has_inhibitor()).then_some(())).await.expect("a computer that may sleep now");
    let receipt = app.text("receipt").await;
    assert!(receipt.contains("My page has ended your login"), "{receipt}");
    world.desktop.sleep(false);
    until(async || world.desktop.has_inhibitor().then_some(())).await.expect("a computer that would wait again");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_ones_own_computer_neither_locking_nor_sleeping_ends_a_session() {
    let world = on_a_computer_that_tells(false).await;
    let app = logged_in(&world).await;
    world.desktop.lock_screen();
    world.desktop.sleep(true);
    world.desktop.sleep(false);
    world.desktop.switch_user();
    app.click("nav-contact").await;
    app.wait_for_screen("contact").await;
    assert!(app.exists("logout").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_does_something_else_is_told_on_the_desktop_and_not_interrupted() {
    let policy = "shared_computer = true\nidle_minutes = 1\n";
    let world = World::with(Plan { logind: true, policy: Some(policy), ..Plan::default() }).await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", KARI).await;
    app.click("register-send").await;
    let code = world.code_to(KARI, 1).await;
    app.fill("register-code", &code).await;
    app.click("register-check").await;
    app.fill("register-name", "Amina Testesen").await;
    app.fill("register-password", "FjordBlikk72").await;
    app.put_window_away();
    // With a minute in all, the countdown begins with the session.
    app.script("document.querySelector('[data-testid=register-submit]').click()").await;
    let told = until(async || Some(world.desktop.notifications()).filter(|all| all.contains("logged out"))).await;
    let told = told.expect("a notification");
    assert!(!told.contains("Amina") && !told.contains(KARI), "{told}");
}
