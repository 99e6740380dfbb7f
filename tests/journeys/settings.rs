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
    app.wait_for("settings-idle-5").await;
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

/// Names of months as English has them, and the country.
const ENGLISH: [&str; 13] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Norway",
];

#[tokio::test(flavor = "multi_thread")]
async fn another_language_holds_for_dates_and_countries_that_are_shown_already() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "permanent").await;
    let shown = "return [...document.querySelectorAll('main dd')].map((it) => it.textContent).join(' ')";
    for page in ["contact", "residency"] {
        app.speak("en").await;
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
        let is_english = async || {
            let text = app.script(shown).await.as_str().unwrap_or_default().to_owned();
            ENGLISH.iter().any(|word| text.contains(word)).then_some(())
        };
        until(is_english).await.expect("a date or a country in English");
        for language in ["uk", "ar"] {
            app.speak(language).await;
            assert_eq!(is_english().await, None, "{page} is in English for {language}");
        }
    }
}
