//! The desktop that the journeys run on, for the sake of whoever's computer it is.

use crate::support::{
    browser::Browser,
    desktop::{Desktop, OpensBrowser},
    keyring::Keyring,
    processes,
};

#[tokio::test(flavor = "multi_thread")]
async fn when_a_desktop_ends_nothing_of_it_runs_on() {
    let desktop = Desktop::start(Keyring::Unlocked, OpensBrowser::Yes).await;
    let browser = Browser::start(&desktop).await;
    let home = desktop.home().to_owned();
    assert!(!processes::of_desktop(&home).is_empty());
    drop(desktop);
    drop(browser);
    assert_eq!(processes::of_desktop(&home), Vec::<u32>::new());
    assert!(!home.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_are_noted_as_they_were_given() {
    let desktop = Desktop::start(Keyring::NoBus, OpensBrowser::Yes).await;
    let address = "http://127.0.0.1:4711/authorize?a=1&b=%20x'y#f";
    assert!(desktop.program("xdg-open").arg(address).status().expect("our own script").success());
    assert_eq!(desktop.addresses(), [address]);
    desktop.set_browser(OpensBrowser::No);
    assert!(!desktop.program("xdg-open").arg(address).status().expect("our own script").success());
}
