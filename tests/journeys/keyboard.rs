//! Everything by keyboard: no mouse is touched, and whoever looks sees where they are.

use crate::support::{app::App, browser::Eid, wait::until, world::World};

const TAB: &str = "Tab";
const ENTER: &str = "Return";
const SPACE: &str = "space";

/// More controls than any screen has.
const MANY: usize = 60;

/// What has the focus: its test id, and whether a ring shows it.
const FOCUSED: &str = "const element = document.activeElement;
    const ringed = (it) => {
        const style = getComputedStyle(it);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    // A box to tick and its words have one ring around both.
    const field = element.closest('.ds-field');
    const ring = ringed(element) || (field !== null && ringed(field));
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return [element.dataset.testid ?? '', ring, inside, element.outerHTML.slice(0, 160)];";

/// The app, with its window in front of whoever types.
async fn app_in_front(world: &World) -> App<'_> {
    let app = world.app().await;
    app.bring_window_to_front();
    let focused = until(async || (app.script("return document.hasFocus()").await == true).then_some(())).await;
    assert!(focused.is_some(), "the window takes no keys");
    app
}

/// Presses the tab key until this control has the focus.
async fn tab_to(app: &App<'_>, control: &str) {
    app.wait_for(control).await;
    let mut seen = Vec::new();
    for _ in 0..MANY {
        app.key(TAB);
        let focused = app.script(FOCUSED).await;
        let what = focused[3].as_str().unwrap_or_default().to_owned();
        if focused[0] == control {
            assert_eq!(focused[1], true, "nobody sees that this has the focus: {what}");
            assert_eq!(focused[2], true, "this has the focus and is out of sight: {what}");
            return;
        }
        seen.push(what);
    }
    panic!("{control} cannot be reached; these can: {seen:#?}");
}

async fn press(app: &App<'_>, control: &str) {
    tab_to(app, control).await;
    app.key(ENTER);
}

#[tokio::test(flavor = "multi_thread")]
async fn login_saving_and_logout_need_no_mouse() {
    let world = World::new().await;
    let browser = world.browser().await;
    let app = app_in_front(&world).await;
    press(&app, "way-idporten").await;
    app.wait_for_screen("idporten").await;
    tab_to(&app, "idporten-confirm-eid").await;
    app.key(SPACE);
    press(&app, "idporten-start").await;
    browser.log_in(&world.next_address().await, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
    app.bring_window_to_front();
    press(&app, "nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    press(&app, "confirmation-save").await;
    app.wait_for("confirmation-saved").await;
    press(&app, "logout").await;
    app.wait_for_screen("signed-out").await;
    press(&app, "receipt-done").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_with_email_needs_no_mouse() {
    let world = World::new().await;
    let app = app_in_front(&world).await;
    press(&app, "way-email").await;
    app.wait_for_screen("email").await;
    tab_to(&app, "email-address").await;
    app.type_keys(sandbox::EMAIL_ACCOUNT);
    tab_to(&app, "email-password").await;
    app.type_keys(sandbox::EMAIL_PASSWORD);
    app.key(ENTER);
    app.wait_for_screen("overview").await;
    press(&app, "logout").await;
    app.wait_for_screen("signed-out").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_screen_is_announced_by_its_heading() {
    let world = World::new().await;
    let app = app_in_front(&world).await;
    press(&app, "way-email").await;
    app.wait_for_screen("email").await;
    assert_eq!(app.script("return document.activeElement.tagName").await, "H1");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_goes_round_and_is_caught_nowhere() {
    let world = World::new().await;
    let app = app_in_front(&world).await;
    for screen in ["start", "settings"] {
        if screen == "settings" {
            press(&app, "settings-open").await;
            app.wait_for_screen("settings").await;
        }
        tab_to(&app, "language").await;
        // Once round, and back to the same control.
        tab_to(&app, "language").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_of_every_browser_make_everything_larger() {
    let world = World::new().await;
    let app = app_in_front(&world).await;
    let width = "return innerWidth";
    let before = app.script(width).await.as_u64().expect("a width");
    app.key("ctrl+plus");
    let narrower = until(async || app.script(width).await.as_u64().filter(|width| *width < before));
    // The window is as wide as before and holds fewer of the larger pixels.
    assert_eq!(narrower.await, Some(before * 100 / 125));
}
