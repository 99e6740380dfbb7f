//! For eyes that need it otherwise: forced colours, and nothing that moves.

use std::fs;

use sandbox::Fault;

use crate::support::{app::App, wait::until, world::World};

/// Shows the window as a browser does whose person forces colours (CSS Color Adjustment §3.1): rules for that are in
/// force, backgrounds, shadows and colours of the page are not. WebKitGTK has no such mode itself.
const FORCE_COLOURS: &str = "
    const forced = [];
    for (const sheet of document.styleSheets) {
        for (const rule of [...sheet.cssRules]) {
            if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors')) {
                forced.push(...[...rule.cssRules].map((inner) => inner.cssText));
            }
        }
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        *:not(svg, svg *, input) { background: Canvas none !important; }
        *, *::before, *::after { box-shadow: none !important; text-shadow: none !important; }
        *:not(svg *) { color: CanvasText !important; border-color: CanvasText !important; outline-color: Highlight !important; }
        ${forced.join('\\n')}`);
    document.adoptedStyleSheets = [sheet];
    const canvas = getComputedStyle(document.querySelector('.ds-button')).backgroundColor;
    if (canvas !== 'rgb(255, 255, 255)') return canvas;
    return forced.length;";

/// What tells one of these controls from its neighbours, without colours.
const TELLS_APART: &str = "
    const look = (it) => {
        const style = getComputedStyle(it);
        return [style.fontWeight, style.textDecorationLine, style.outlineStyle, style.outlineWidth, style.borderWidth].join();
    };
    const [chosen, other] = [document.querySelector(arguments0), document.querySelector(arguments1)];
    return chosen !== null && other !== null && look(chosen) !== look(other);";

/// Every control of the screen that shows no ring when it has the focus.
const NO_RING: &str = "
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea')].filter((it) => !it.disabled);
    const ringless = [];
    for (const control of controls) {
        control.focus({ focusVisible: true });
        if (document.activeElement !== control) continue;
        const field = control.closest('.ds-field');
        const ringed = [control, field].filter(Boolean).some((it) => {
            const style = getComputedStyle(it);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        });
        if (!ringed) ringless.push(control.outerHTML.slice(0, 120));
    }
    return ringless;";

async fn tells_apart(app: &App<'_>, chosen: &str, other: &str) -> bool {
    let look = TELLS_APART.replace("arguments0", &format!("{chosen:?}")).replace("arguments1", &format!("{other:?}"));
    app.script(&look).await == true
}

#[tokio::test(flavor = "multi_thread")]
async fn forced_colours_hide_neither_the_focus_nor_what_is_chosen() {
    let world = World::new().await;
    let app = world.app().await;
    let rules = app.script(FORCE_COLOURS).await;
    assert!(rules.as_u64() > Some(3), "the colours are not forced, or there are no rules for it: {rules}");
    app.click("way-email").await;
    world.log_in_with_email(&app, sandbox::EMAIL_ACCOUNT, sandbox::EMAIL_PASSWORD).await;
    app.wait_for_screen("overview").await;
    assert!(tells_apart(&app, "[data-testid=nav-overview]", "[data-testid=nav-contact]").await);
    let ringless = app.script(NO_RING).await;
    assert_eq!(ringless, serde_json::json!([]), "nobody sees that these have the focus");
    app.click("nav-applications").await;
    app.wait_for("application-row").await;
    let granted = "const rows = [...document.querySelectorAll('[data-testid=application-row]')];
        rows.at(-1).querySelector('[data-testid=application-open]').click();";
    app.script(granted).await;
    app.wait_for("appointment-new").await;
    app.click("appointment-new").await;
    app.wait_for("appointment-time").await;
    app.click("appointment-time").await;
    let pressed = "[data-testid=appointment-time][aria-pressed=true]";
    assert!(tells_apart(&app, pressed, "[data-testid=appointment-time][aria-pressed=false]").await);
    assert!(
        tells_apart(&app, "[data-testid=appointment-book]", "[data-testid=booking-back]").await,
        "a button has no edge"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_for_whoever_wants_no_motion() {
    for moves in [true, false] {
        let world = World::new().await;
        let folder = world.desktop.home().join("config/gtk-3.0");
        fs::create_dir_all(&folder).expect("a folder in our own");
        let setting = format!("[Settings]\ngtk-enable-animations={}\n", u8::from(moves));
        fs::write(folder.join("settings.ini"), setting).expect("a file in our own folder");
        let (app, browser) = (world.app().await, world.browser().await);
        world.log_in(&app, &browser, "temporary").await;
        world.sandbox.faults().set(Fault::ServiceSlow);
        app.click("nav-contact").await;
        let busy = "return document.querySelector('[aria-busy=true]') !== null";
        assert!(until(async || (app.script(busy).await == true).then_some(())).await.is_some());
        let moving = "return document.getAnimations().filter((it) => it.playState === 'running').length > 0";
        assert_eq!(app.script(moving).await, moves, "motion wanted: {moves}");
    }
}
