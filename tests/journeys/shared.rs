//! A computer that others use: the next person in the chair finds nothing.

use std::fs;

use crate::support::{
    browser::Eid,
    wait::until,
    world::{Plan, World},
};

const PERSON: &str = "temporary";

async fn on_a_shared_computer() -> World {
    World::with(Plan { policy: Some("shared_computer = true\n"), ..Plan::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_others_use_the_computer_leaves_nothing_in_the_keyring() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.click("shared-computer").await;
    let address = world.begin_login(&app).await;
    assert!(address.contains("prompt=login"), "the person is asked anew, whoever is logged in there: {address}");
    browser.log_in(&address, Eid::BankId, PERSON).await;
    app.wait_for_screen("overview").await;
    assert!(app.text("session-remaining").await.contains("2 minutes"), "{}", app.text("session-remaining").await);
    assert_eq!(world.keyring_items(), 0);
    world.log_out(&app, &browser).await;
    app.click("receipt-done").await;
    app.wait_for_screen("start").await;
    assert!(!app.page_text().await.contains("The last login"), "nothing is remembered");
    app.kill().await;
    let app = world.app().await;
    assert_eq!(app.script("return document.querySelector('[data-testid=shared-computer]').checked").await, true);
}

#[tokio::test(flavor = "multi_thread")]
async fn saying_so_purges_what_was_kept_before() {
    let world = World::new().await;
    let app = world.app().await;
    world.register(&app, "kari@example.no", "FjordBlikk72").await;
    world.token_in_keyring().await;
    app.kill().await;
    fs::write(world.desktop.policy(), "shared_computer = true\n").expect("a file in our own folder");
    let app = world.app().await;
    app.wait_for_screen("start").await;
    until(async || (world.keyring_items() == 0).then_some(())).await.expect("an empty keyring");
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_the_window_logs_out_everywhere_before_it_closes() {
    let world = on_a_shared_computer().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, PERSON).await;
    let closing = app.close_window();
    let visiting = async { browser.visit(&world.next_address().await).await };
    tokio::join!(closing, visiting);
    browser.wait_for_text("logged out").await;
    assert_eq!(world.finds_traces_of(PERSON), Vec::<std::path::PathBuf>::new());
    let app = world.app().await;
    app.wait_for_screen("start").await;
    browser.visit(&world.begin_login(&app).await).await;
    assert!(browser.is_asked_for_an_eid().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_logout_and_after_a_kill_nobody_finds_the_last_person() {
    let world = on_a_shared_computer().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, PERSON).await;
    for page in ["contact", "residency", "confirmation"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
    }
    // That a search like this finds what is there is shown first.
    let marker = world.desktop.home().join("cache").join("marker");
    fs::write(&marker, world.name_of(PERSON)).expect("a file in our own folder");
    assert_eq!(world.finds_traces_of(PERSON), std::slice::from_ref(&marker));
    fs::remove_file(&marker).expect("our own file");
    app.kill().await;
    assert_eq!(world.finds_traces_of(PERSON), Vec::<std::path::PathBuf>::new(), "after a kill");
    assert_eq!(world.keyring_items(), 0);
    let app = world.app().await;
    app.wait_for_screen("start").await;
    world.log_in(&app, &browser, PERSON).await;
    world.log_out(&app, &browser).await;
    app.click("receipt-done").await;
    app.kill().await;
    assert_eq!(world.finds_traces_of(PERSON), Vec::<std::path::PathBuf>::new(), "after a logout");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_was_sent_is_not_gone_on_with_by_the_next_person() {
    let world = on_a_shared_computer().await;
    let app = world.app().await;
    app.click("way-email").await;
    app.click("register-open").await;
    app.fill("register-address", "kari@example.no").await;
    app.click("register-send").await;
    app.wait_for("register-code").await;
    app.kill().await;
    assert_eq!(world.keyring_items(), 0);
    world.app().await.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_administrator_has_decided_is_shown_as_decided() {
    let policy = "shared_computer = true\nidle_minutes = 1\nlanguage = \"nb\"\n";
    let world = World::with(Plan { policy: Some(policy), ..Plan::default() }).await;
    let app = world.app().await;
    assert_eq!(app.script("return document.documentElement.lang").await, "nb");
    assert_eq!(app.script("return document.querySelector('[data-testid=shared-computer]').disabled").await, true);
    assert!(app.text("shared-why").await.contains("administrerer"));
    world.register(&app, "kari@example.no", "FjordBlikk72").await;
    app.wait_for("logout-now").await;
    app.click("stay").await;
    app.wait_for("logout-now").await;
    app.click("logout-now").await;
    app.wait_for_screen("signed-out").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_cannot_be_understood_is_the_most_careful_one() {
    let world = World::with(Plan { policy: Some("shared_computer = maybe\n"), ..Plan::default() }).await;
    let app = world.app().await;
    assert_eq!(app.script("return document.querySelector('[data-testid=shared-computer]').checked").await, true);
    assert!(app.text("shared-why").await.contains("cannot be read"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_away_finds_the_receipt_and_why() {
    let policy = "shared_computer = true\nidle_minutes = 1\n";
    let world = World::with(Plan { policy: Some(policy), ..Plan::default() }).await;
    let app = world.app().await;
    world.register(&app, "kari@example.no", "FjordBlikk72").await;
    app.wait_for("logout-now").await;
    crate::support::wait::until_within(std::time::Duration::from_secs(75), async || {
        (app.screen().await.as_deref() == Some("signed-out")).then_some(())
    })
    .await
    .expect("the end of the session");
    assert!(!app.page_text().await.contains("Amina"));
}
