//! A whole session with a certified provider that is not ours in the place of ID-porten.

use sandbox::{CLIENT_ID, SCOPE};

use crate::support::{
    provider::Provider,
    wait::until,
    world::{Plan, World},
};

#[tokio::test(flavor = "multi_thread")]
async fn somebody_logs_in_and_out_at_a_provider_that_is_not_ours() {
    for par in [false, true] {
        let provider = Provider::start(CLIENT_ID, SCOPE, par).await;
        let world = World::with(Plan { issuer: Some(provider.issuer.clone()), ..Plan::default() }).await;
        let people = world.sandbox.people();
        let person = people.iter().find(|one| one.key == "temporary").expect("one of the synthetic people");
        let (app, browser) = (world.app().await, world.browser().await);
        browser.visit(&world.begin_login(&app).await).await;
        browser.fill("#pid", &person.pid).await;
        browser.press("#acr option[value=idporten-loa-high]").await;
        browser.press("#log-in").await;
        app.wait_for_screen("overview").await;
        assert!(app.text("account-badge").await.contains(person.name));
        app.click("nav-residency").await;
        app.wait_for_screen("residency").await;
        app.click("logout").await;
        app.wait_for_screen("signed-out").await;
        browser.visit(&world.next_address().await).await;
        browser.press("#log-out").await;
        let done = "return document.querySelector('[data-step=idporten]')?.dataset.outcome";
        let told = until(async || (app.script(done).await == "done").then_some(())).await;
        assert!(told.is_some(), "the receipt says that the browser is logged out: {}", app.page_text().await);
    }
}
