//! Help where it is needed, the self-test, and the report for support.

use std::fs;

use sandbox::Fault;

use crate::support::{
    app::App,
    browser::Eid,
    wait::until,
    world::{Plan, World},
};

/// The article that is open.
async fn article(app: &App<'_>) -> String {
    app.wait_for("help-article").await;
    let id = "return document.querySelector('[data-testid=help-article]').dataset.article";
    app.script(id).await.as_str().unwrap_or_default().to_owned()
}

/// Waits for the end of the self-test, and says what each line found: its check, and `good`, `notice` or `bad`.
async fn lines(app: &App<'_>) -> Vec<(String, String)> {
    app.wait_for_screen("self-test").await;
    let look = "const list = document.querySelector('[data-testid=selftest-lines]');
        if (list.ariaBusy === 'true') return null;
        return [...list.querySelectorAll('li')].map((line) => [line.dataset.check, line.dataset.verdict ?? '']);";
    let done = until(async || serde_json::from_value::<Vec<(String, String)>>(app.script(look).await).ok()).await;
    done.expect("the self-test to end")
}

fn verdict<'a>(lines: &'a [(String, String)], check: &str) -> &'a str {
    &lines.iter().find(|(name, _)| name == check).expect("a line for each check").1
}

#[tokio::test(flavor = "multi_thread")]
async fn help_opens_at_what_the_screen_is_about_and_leads_back() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.click("way-email").await;
    app.click("register-open").await;
    app.wait_for_screen("register").await;
    app.fill("register-address", "kari@example.no").await;
    app.click("help-open").await;
    assert_eq!(article(&app).await, "register");
    app.click("back").await;
    app.wait_for_screen("register").await;
    assert_eq!(app.value("register-address").await, "kari@example.no");
    app.click("register-back").await;
    app.click("email-back").await;
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    app.click("help-open").await;
    assert_eq!(article(&app).await, "confirmation");
    app.click("help-article-confirmation-employer").await;
    app.click("help-link-check").await;
    app.wait_for_screen("check").await;
    app.click("check-back").await;
    app.wait_for_screen("help").await;
    app.click("back").await;
    app.wait_for_screen("confirmation").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_leads_to_help_about_it() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    app.speak("en").await;
    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::MinId, "temporary").await;
    app.wait_for_code("login-level-too-low").await;
    app.click("error-help").await;
    assert_eq!(article(&app).await, "minid");
    app.wait_for_text("BankID, Buypass or Commfides").await;
    app.click("back").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn help_is_found_by_misspelt_words_without_a_network() {
    let world = World::new().await;
    let app = world.app().await;
    world.sandbox.faults().set(Fault::ServiceDown);
    world.sandbox.faults().set(Fault::IdportenDown);
    app.speak("en").await;
    app.click("help-open").await;
    app.click("help-all").await;
    app.fill("help-search", "forgoten pasword").await;
    app.wait_for("help-found").await;
    app.click("help-article-forgotten-password").await;
    assert_eq!(article(&app).await, "forgotten-password");
    app.speak("uk").await;
    app.wait_for_text("Не пам’ятаю пароль").await;
    app.click("help-link-reset").await;
    app.wait_for_screen("reset").await;
    app.click("help-open").await;
    app.fill("help-search", "zzzzqqqq").await;
    app.wait_for("help-none").await;
    assert_eq!(app.text("support-email").await, "support@example.no");
    app.click("digdir-open").await;
    assert!(world.next_address().await.contains("id-porten"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_self_test_says_that_all_works() {
    let world = World::with(Plan { logind: true, ..Plan::default() }).await;
    let app = world.app().await;
    app.click("settings-open").await;
    app.click("selftest-open").await;
    let lines = lines(&app).await;
    assert_eq!(lines.len(), 11);
    for check in
        ["network", "proxy", "clock", "issuer", "service", "loopback", "keyring", "policy", "signals", "web-view"]
    {
        assert_eq!(verdict(&lines, check), "good", "{check}: {}", app.page_text().await);
    }
    assert_eq!(world.keyring_items(), 0);
    app.click("back").await;
    app.wait_for_screen("settings").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_self_test_says_what_does_not_work_and_what_to_do() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    world.sandbox.faults().set(Fault::ClockSkew);
    world.sandbox.faults().set(Fault::IdportenDown);
    app.click("help-open").await;
    app.click("selftest-open").await;
    let found = lines(&app).await;
    assert_eq!((verdict(&found, "clock"), verdict(&found, "issuer")), ("bad", "bad"));
    let text = app.page_text().await;
    for said in ["60 minutes behind", "automatic time", "2 things do not work", "issuer-unreachable"] {
        assert!(text.contains(said), "{said} is missing:\n{text}");
    }
    world.sandbox.faults().clear();
    app.click("selftest-again").await;
    let again = async || (verdict(&lines(&app).await, "clock") == "good").then_some(());
    assert!(until(again).await.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_holds_what_support_needs_and_nothing_of_the_person() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.register(&app, "hemmelig@example.no", "FjordBlikk72").await;
    world.log_out_of_email(&app).await;
    world.log_in(&app, &browser, "temporary").await;
    let token = world.token_in_keyring().await;
    for page in ["contact", "residency", "confirmation"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
    }
    world.sandbox.faults().set(Fault::ServiceDown);
    app.click("nav-contact").await;
    app.click("nav-residency").await;
    app.wait_for_code("service-unreachable").await;
    world.sandbox.faults().clear();
    app.click("help-open").await;
    app.click("report-open").await;
    app.wait_for_screen("report").await;
    app.click("selftest-open").await;
    lines(&app).await;
    app.click("back").await;
    app.wait_for_screen("report").await;
    app.fill("report-words", "Det stod stille da jeg åpnet siden.").await;
    app.wait_for_text("> Det stod stille").await;
    let shown = app.text("report-text").await;
    app.click("report-save").await;
    let saved = until(async || fs::read_to_string(world.saved_file()).ok()).await.expect("a report");
    assert_eq!(saved.trim(), shown.trim(), "what is shown is what is saved");
    for kept in ["service-unreachable", "residency", "self-test", "loopback-good", "with ID-porten", "Det stod stille"]
    {
        assert!(saved.contains(kept), "{kept} is not in the report:\n{saved}");
    }
    let people = world.sandbox.people();
    let person = people.iter().find(|one| one.key == "temporary").expect("one of the synthetic people");
    let registered = person.registered.as_ref().expect("somebody who is registered");
    let mut secrets = vec![token, "hemmelig".into(), "FjordBlikk72".into(), "Testesen".into()];
    secrets.extend([registered.pid.clone(), registered.duf.clone(), person.name.to_owned()]);
    secrets.extend(registered.contact.address.iter().flat_map(|address| address.lines.clone()));
    secrets.extend(person.name.split(' ').map(str::to_owned));
    secrets.push(world.desktop.home().to_string_lossy().into_owned());
    for secret in secrets {
        assert!(!saved.contains(&secret), "{secret} is in the report:\n{saved}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_writes_a_number_into_a_report_is_told_and_a_chosen_picture_goes_along_bare() {
    let world = World::new().await;
    let app = world.app().await;
    app.picture(&world.desktop.file_to_open()).await;
    let mut picture = fs::read(world.desktop.file_to_open()).expect("a picture of the window");
    picture.extend(b"59.9139 N, Kari");
    fs::write(world.desktop.file_to_open(), &picture).expect("a file in our own folder");
    app.click("help-open").await;
    app.click("report-open").await;
    app.fill("report-words", "Nummeret mitt er 010190 12345").await;
    app.wait_for("report-looks").await;
    app.click("report-picture").await;
    app.wait_for("report-picture-shown").await;
    app.click("report-save").await;
    let saved = until(async || fs::read(world.saved_file()).ok()).await.expect("a report");
    assert!(saved.starts_with(b"PK"), "text and picture in one archive");
    assert!(!saved.windows(15).any(|window| window == b"59.9139 N, Kari"));
    // Whoever comes next finds nothing of it.
    app.click("back").await;
    app.wait_for_screen("help").await;
    app.click("report-open").await;
    app.wait_for_screen("report").await;
    assert_eq!(app.value("report-words").await, "");
    assert!(!app.exists("report-picture-shown").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_picture_does_not_go_along() {
    let world = World::new().await;
    let app = world.app().await;
    fs::write(world.desktop.file_to_open(), b"%PDF-1.7").expect("a file in our own folder");
    app.click("help-open").await;
    app.click("report-open").await;
    app.click("report-picture").await;
    app.wait_for_code("picture-refused").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_log_in_is_led_to_what_helps() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("trouble-open").await;
    app.wait_for("guide-question").await;
    app.click("guide-answer-idporten").await;
    app.click("guide-answer-error").await;
    app.wait_for("guide-advice").await;
    app.click("guide-action").await;
    app.wait_for_screen("self-test").await;
    app.click("back").await;
    app.wait_for("guide-advice").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_saved_as_it_was_shown_and_says_in_every_language_that_it_is_english() {
    let world = World::new().await;
    let app = world.app().await;
    app.speak("en").await;
    app.click("help-open").await;
    app.click("report-open").await;
    app.wait_for_screen("report").await;
    let shown = app.text("report-text").await;
    app.click("report-save").await;
    let saved = until(async || fs::read_to_string(world.saved_file()).ok()).await.expect("a report");
    assert_eq!(saved.trim(), shown.trim(), "what is shown is what is saved");
    assert_eq!(app.text("support-email").await, "support@example.no");
    assert!(!app.exists("report-not-in-language").await);
    app.speak("ar").await;
    app.wait_for("report-not-in-language").await;
}
