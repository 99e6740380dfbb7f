//! The app as somebody uses it who hears it and does not see it.

use crate::support::{
    app::SaveTo,
    browser::Eid,
    screen_reader::ScreenReader,
    world::{Plan, World},
};

/// Roles of things that somebody presses, ticks or fills in.
const CONTROLS: [&str; 7] = ["push button", "link", "check box", "radio button", "combo box", "entry", "password text"];

async fn world() -> World {
    World::with(Plan { screen_reader: true, ..Plan::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_made_by_the_names_of_things() {
    let world = world().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.speak("en").await;
    let reader = ScreenReader::new(&world.desktop).await;
    reader.find("heading", "How would you like to log in?").await;
    reader.press("push button", "Log in with ID-porten").await;
    reader.press("check box", "I have BankID, Buypass or Commfides").await;
    reader.press("push button", "Open the browser and log in").await;
    browser.log_in(&world.next_address().await, Eid::BankId, "temporary").await;
    reader.find("heading", "Overview").await;
    reader.press("push button", "Confirmation").await;
    reader.press("push button", "Save the confirmation").await;
    reader.find("heading", "The confirmation is saved").await;
    reader.press("push button", "Log out").await;
    reader.find("heading", "You are logged out").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dialog_for_saving_is_called_as_the_button_that_opens_it() {
    let world = World::with(Plan { screen_reader: true, save_to: Some(SaveTo::Dialog), ..Plan::default() }).await;
    let app = world.app().await;
    app.speak("nb").await;
    app.click("help-open").await;
    app.click("report-open").await;
    app.click("report-save").await;
    let reader = ScreenReader::new(&world.desktop).await;
    reader.find("dialog", "Lagre rapporten").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_control_has_a_name() {
    let world = world().await;
    let app = world.app().await;
    let reader = ScreenReader::new(&world.desktop).await;
    for (control, screen) in
        [("settings-open", "settings"), ("back", "start"), ("way-email", "email"), ("register-open", "register")]
    {
        app.click(control).await;
        app.wait_for_screen(screen).await;
        let all = reader.everything().await;
        let controls: Vec<_> = all.iter().filter(|thing| CONTROLS.contains(&thing.role)).collect();
        assert!(controls.len() > 3, "{screen} has hardly any controls: {:#?}", reader.said().await);
        let nameless: Vec<_> = controls.into_iter().filter(|thing| thing.name.trim().is_empty()).collect();
        assert!(nameless.is_empty(), "{screen}: {nameless:#?}");
    }
}
