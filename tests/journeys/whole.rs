//! The journey that most people make, from the first screen to the receipt.

use std::process::Command;

use crate::support::{browser::Eid, traces::files_with, world::World};

#[tokio::test(flavor = "multi_thread")]
async fn somebody_logs_in_reads_everything_saves_the_confirmation_and_logs_out() {
    let world = World::new().await;
    let app = world.app().await;
    let browser = world.browser().await;
    let name = world.name_of("temporary");

    app.wait_for_screen("start").await;
    assert!(app.exists("environment-banner").await, "a sandbox must be told from the real thing");
    app.speak("en").await;
    let english = app.page_text().await;
    app.speak("nb").await;
    assert_ne!(app.page_text().await, english);
    app.speak("en").await;

    let address = world.begin_login(&app).await;
    browser.log_in(&address, Eid::BankId, "temporary").await;
    app.wait_for_screen("overview").await;
    assert!(app.text("account-badge").await.contains(&name));
    assert!(browser.page_text().await.contains("close this tab"));

    for page in ["contact", "residency", "confirmation"] {
        app.click(&format!("nav-{page}")).await;
        app.wait_for_screen(page).await;
        assert!(app.codes().await.is_empty(), "{page} shows an error");
    }
    app.click("confirmation-save").await;
    app.wait_for("confirmation-saved").await;
    assert!(text_of_pdf(&world).contains(&name));

    let token = world.token_in_keyring().await;
    assert!(!app.script("return document.documentElement.outerHTML").await.to_string().contains(&token));
    world.log_out(&app, &browser).await;
    browser.wait_for_text("logged out").await;
    assert!(!app.page_text().await.contains(&name), "the receipt still has the name");
    assert!(app.text("receipt").await.contains("confirmation.pdf"), "what was saved is still on this computer");

    assert_eq!(world.keyring_items(), 0);
    assert_eq!(files_with(world.desktop.home(), &token), Vec::<std::path::PathBuf>::new());
    app.click("receipt-delete-files").await;
    crate::support::wait::until(async || (!world.saved_file().exists()).then_some(()))
        .await
        .expect("the PDF to be deleted");
    app.click("receipt-done").await;
    app.wait_for_screen("start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_for_the_browser_has_no_secret_in_it() {
    let world = World::new().await;
    let app = world.app().await;
    let address = world.begin_login(&app).await;
    assert!(address.starts_with(world.sandbox.idporten()), "the login begins at the issuer: {address}");
    for secret in ["code_verifier", "access_token", "id_token_hint", "client_secret"] {
        assert!(!address.contains(secret), "{secret} in {address}");
    }
    assert!(address.contains("code_challenge_method=S256") || address.contains("request_uri="));
}

fn text_of_pdf(world: &World) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(world.saved_file()).arg("-").output().expect("pdftotext");
    assert!(output.status.success(), "the PDF cannot be read");
    String::from_utf8(output.stdout).expect("the text of a PDF is UTF-8")
}
