//! The first start: which language, and who uses this computer (requirement E4).

use crate::support::world::{Plan, World};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_asks_and_the_second_does_not() {
    let world = World::new().await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("welcome").await;
    app.click("welcome-continue").await;
    app.wait_for("welcome-missing").await;
    app.click("welcome-language-uk").await;
    app.wait_for_text("Хто користується").await;
    app.click("welcome-private").await;
    app.click("welcome-continue").await;
    app.wait_for_screen("start").await;
    app.close_window().await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("start").await;
    app.wait_for_text("Як ви хочете увійти").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_that_is_said_to_be_shared_is_one_from_the_first_login_on() {
    let world = World::new().await;
    let app = world.app_as_it_comes().await;
    app.click("welcome-shared").await;
    app.click("welcome-continue").await;
    app.wait_for_screen("start").await;
    let ticked = "return document.querySelector('[data-testid=shared-computer]').checked";
    assert_eq!(app.script(ticked).await, true);
    app.close_window().await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("start").await;
    assert_eq!(app.script(ticked).await, true);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_what_the_administrator_has_decided() {
    let policy = Some("shared_computer = true\n");
    let world = World::with(Plan { policy, ..Plan::default() }).await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_line_moves_because_its_typeface_comes_late() {
    let world = World::new().await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("welcome").await;
    let typefaces =
        "const files = [...document.querySelectorAll('link[rel=preload][as=font]')].map((link) => link.href);
        const used = [...document.fonts].filter((face) => face.status !== 'unloaded');
        return [files.length, used.length, used.every((face) => face.status === 'loaded')];";
    let found = app.script(typefaces).await;
    assert_eq!(found, serde_json::json!([3, 3, true]), "what comes with the page is what the first screen needs");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_stays_where_it_is_when_the_first_answer_is_chosen() {
    let world = World::new().await;
    let app = world.app_as_it_comes().await;
    app.wait_for_screen("welcome").await;
    let focused = "const height = () => document.documentElement.scrollHeight;
        const before = height();
        document.getElementById('welcome-private').focus();
        return [before, height()];";
    let heights = app.script(focused).await;
    assert_eq!(heights[0], heights[1], "what moves under the mouse is pressed in vain");
}
