//! An employer checks a confirmation: without an account, without a network.

use std::{fs, process::Command};

use sandbox::Fault;

use crate::support::{app::App, wait::until, world::World};

const PERSON: &str = "collective";

/// Saves a confirmation as somebody who logs in, and logs out again.
async fn with_a_confirmation() -> (World, Vec<u8>) {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, PERSON).await;
    app.click("nav-confirmation").await;
    app.click("confirmation-save").await;
    app.wait_for("confirmation-saved").await;
    app.kill().await;
    world.empty_keyring();
    let pdf = fs::read(world.saved_file()).expect("the saved confirmation");
    (world, pdf)
}

/// Chooses a file with these bytes; what is said of it.
async fn verdict(world: &World, app: &App<'_>, bytes: &[u8]) -> String {
    fs::write(world.desktop.file_to_open(), bytes).expect("a file in our own folder");
    app.click("check-back").await;
    app.click("check-open").await;
    app.click("check-file").await;
    let look = "return document.querySelector('[data-testid=check-result]')?.dataset.verdict ?? null";
    let verdict = until(async || app.script(look).await.as_str().map(str::to_owned)).await;
    verdict.expect("a verdict")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_employer_sees_what_is_genuine_and_what_was_altered() {
    let (world, pdf) = with_a_confirmation().await;
    // Nobody needs the service or the issuer for this.
    world.sandbox.faults().set(Fault::ServiceDown);
    world.sandbox.faults().set(Fault::IdportenDown);
    let app = world.app().await;
    app.click("check-open").await;
    assert_eq!(verdict(&world, &app, &pdf).await, "genuine");
    let text = app.page_text().await;
    assert!(text.contains(&world.name_of(PERSON)) && text.contains("does not exist"), "{text}");
    let mut altered = pdf.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    assert_eq!(verdict(&world, &app, &altered).await, "altered");
    assert_eq!(verdict(&world, &app, b"%PDF-1.7 and nothing else").await, "not-a-confirmation");
    assert_eq!(verdict(&world, &app, b"").await, "not-a-confirmation");
    app.click("check-back").await;
    app.wait_for_screen("start").await;
    assert!(!app.page_text().await.contains(&world.name_of(PERSON)), "nobody's name stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scan_of_the_paper_is_read_and_the_paper_is_to_be_compared() {
    let (world, _) = with_a_confirmation().await;
    let picture = world.desktop.home().join("scan");
    let mut scanner = Command::new("pdftoppm");
    scanner.args(["-r", "150", "-png", "-singlefile"]).arg(world.saved_file()).arg(&picture);
    assert!(scanner.status().expect("pdftoppm").success());
    let scan = fs::read(picture.with_extension("png")).expect("a scan");
    let app = world.app().await;
    app.click("check-open").await;
    assert_eq!(verdict(&world, &app, &scan).await, "genuine");
    assert!(app.text("check-result").await.contains("Compare"), "a code says nothing of the words beside it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_gone_is_said_to_be() {
    let world = World::new().await;
    let app = world.app().await;
    app.click("check-open").await;
    app.click("check-file").await;
    app.wait_for_code("check-file-unreadable").await;
}
