//! The person's system browser: WebKit's small browser, a real one with cookies, forms and redirects.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    desktop::Desktop,
    driver::Driver,
    wait::{PATIENCE, until},
};

/// An electronic ID, by the name of its button on the login page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Eid {
    BankId,
    Buypass,
    Commfides,
    MinId,
}

impl Eid {
    fn button(self) -> &'static str {
        match self {
            Self::BankId => "#eid-bankid",
            Self::Buypass => "#eid-buypass",
            Self::Commfides => "#eid-commfides",
            Self::MinId => "#eid-minid",
        }
    }
}

/// The browser, with the person in front of it.
pub(crate) struct Browser {
    driver: Driver,
}

impl Browser {
    /// Opens the browser. Its cookies live as long as it is open.
    pub(crate) async fn start(desktop: &Desktop) -> Self {
        let program = program().expect("WebKitGTK's MiniBrowser (package libwebkit2gtk-4.1-0)");
        Self { driver: Driver::start(desktop, &program, &["--automation"], &[]).await }
    }

    /// Goes to an address.
    pub(crate) async fn visit(&self, address: &str) {
        self.driver.visit(address).await;
    }

    /// The address that it shows.
    pub(crate) async fn address(&self) -> String {
        self.driver.address().await
    }

    /// What the page says.
    pub(crate) async fn page_text(&self) -> String {
        self.driver.text("body").await.unwrap_or_default()
    }

    /// Whether the page asks which electronic ID to use, which it only does when nobody is logged in.
    pub(crate) async fn is_asked_for_an_eid(&self) -> bool {
        self.driver.sees(Eid::BankId.button()).await
    }

    /// Presses a button of the login pages.
    pub(crate) async fn press(&self, css: &str) {
        if !self.driver.press(css).await {
            self.give_up(&format!("there is no {css}")).await;
        }
    }

    /// Types into a field.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        if !self.driver.type_into(css, text).await {
            self.give_up(&format!("nobody can type into {css}")).await;
        }
    }

    /// Goes to the address, picks an electronic ID and a person, approves, and agrees to what the app asks for if that
    /// is asked. Comes back when the browser has reached the app.
    pub(crate) async fn log_in(&self, address: &str, eid: Eid, person: &str) {
        self.visit(address).await;
        self.press(eid.button()).await;
        self.press(&format!("#person-{person}")).await;
        self.press("#approve").await;
        self.agree_and_return(address).await;
    }

    /// Agrees if asked, and waits until the browser has left the login pages.
    pub(crate) async fn agree_and_return(&self, login: &str) {
        let origin = origin(login);
        let arrived = until(async || {
            if self.driver.sees("#consent").await {
                self.driver.press("#consent").await;
            }
            let address = self.address().await;
            (!address.starts_with(&origin) && address.starts_with("http")).then_some(())
        });
        if arrived.await.is_none() {
            self.give_up("the browser stayed where it was").await;
        }
    }

    /// Waits until the page has this among its text.
    pub(crate) async fn wait_for_text(&self, text: &str) {
        if until(async || self.page_text().await.contains(text).then_some(())).await.is_none() {
            self.give_up(&format!("{text:?} never came")).await;
        }
    }

    /// Waits until one of these is in sight, and says which.
    pub(crate) async fn first_of<'a>(&self, choices: &[&'a str]) -> Option<&'a str> {
        self.driver.first_of(choices, PATIENCE).await
    }

    /// Waits until the browser is at an address that begins so.
    pub(crate) async fn wait_for_address(&self, beginning: &str, limit: Duration) -> bool {
        super::wait::until_within(limit, async || self.address().await.starts_with(beginning).then_some(()))
            .await
            .is_some()
    }

    /// Ends the test with what can be seen in the browser.
    async fn give_up(&self, what: &str) -> ! {
        panic!("{what}. The browser is at {} and says:\n{}", self.address().await, self.page_text().await);
    }

    /// Writes a picture of the page.
    pub(crate) async fn picture(&self, file: &Path) {
        let picture = self.driver.picture().await.expect("a picture of the browser");
        std::fs::write(file, picture).expect("a picture written");
    }

    /// Closes the browser, and with it its cookies.
    pub(crate) async fn close(self) {
        self.driver.close().await;
    }
}

/// Scheme, host and port of an address.
fn origin(address: &str) -> String {
    address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
}

fn program() -> Option<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(Path::new);
    let architectures = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    folders
        .into_iter()
        .map(Path::to_owned)
        .chain(architectures)
        .map(|folder| folder.join("webkit2gtk-4.1").join("MiniBrowser"))
        .find(|file| file.is_file())
}
