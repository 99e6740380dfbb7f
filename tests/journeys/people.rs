//! People whose residency is not the plain case.

use crate::support::world::World;

/// Logs in as this person and goes to the confirmation; the page's text.
async fn confirmation_page_of(person: &str) -> String {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, person).await;
    app.click("nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    assert!(!app.exists("confirmation-save").await, "{person} has nothing that could be confirmed");
    assert!(!world.saved_file().exists());
    app.page_text().await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_whose_permit_has_ended_gets_an_explanation_and_no_pdf() {
    assert!(confirmation_page_of("expired").await.contains("permit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_permit_gets_an_explanation_and_no_pdf() {
    assert!(confirmation_page_of("none").await.contains("permit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_whom_my_page_does_not_know_is_told_so() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "unregistered").await;
    app.click("nav-residency").await;
    app.wait_for_code("not-registered").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_in_other_letters_are_shown_as_they_are_written() {
    for person in ["collective", "vietnamese"] {
        let world = World::new().await;
        let (app, browser) = (world.app().await, world.browser().await);
        world.log_in(&app, &browser, person).await;
        assert!(app.text("account-badge").await.contains(&world.name_of(person)));
    }
}
