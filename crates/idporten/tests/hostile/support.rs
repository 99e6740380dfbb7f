//! One login against one fault, with a browser that does as it is told.

use std::{sync::Arc, time::Duration};

use idporten::{Acr, Error, Login, LoginRequest, Pages, RelyingParty, Settings, SignedIn};
use url::Url;

use crate::issuer::{CLIENT_ID, Fault, Issuer, Manner, TestClock};

/// No condition takes this long; a test that waits longer has failed.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// An issuer with one fault, and a client of it.
pub struct World {
    pub issuer: Issuer,
    pub clock: Arc<TestClock>,
    pub client: RelyingParty,
    fault: Fault,
}

/// How a login ended.
pub struct Attempt {
    pub result: Result<SignedIn, Error>,
    /// What the browser saw last, if it was opened.
    pub page: Option<Page>,
}

/// What the browser sees.
pub struct Page {
    pub status: u16,
    pub text: String,
    pub address: Url,
}

impl World {
    pub fn new(fault: Fault) -> Self {
        Self::with(fault, |_| {})
    }

    /// A world with other settings.
    pub fn with(fault: Fault, change: impl FnOnce(&mut Settings)) -> Self {
        let clock = TestClock::new();
        let issuer = Issuer::start(fault, clock.clone());
        let mut settings = settings(issuer.address());
        match fault {
            Fault::AcrHigher => settings.acr = Acr::Substantial,
            Fault::Answer(_, Manner::Slow | Manner::Silent) => settings.http_timeout = Duration::from_secs(1),
            _ => {}
        }
        change(&mut settings);
        let client = RelyingParty::new(settings, clock.clone()).unwrap();
        Self { issuer, clock, client, fault }
    }

    /// Begins a login.
    pub async fn begin(&self) -> Result<Login, Error> {
        let mut request = request();
        if matches!(self.fault, Fault::AuthTimeOld | Fault::AuthTimeFuture | Fault::AuthTimeMissing) {
            request.max_age = Some(Duration::from_mins(5));
        }
        self.client.begin(request).await
    }

    /// Logs in.
    pub async fn login(&self) -> Attempt {
        match self.begin().await {
            Ok(login) => finish(login).await,
            Err(error) => Attempt { result: Err(error), page: None },
        }
    }
}

/// Opens the browser and waits for how the login ends.
pub async fn finish(login: Login) -> Attempt {
    let browser = tokio::spawn(browse(login.address().clone()));
    let result = tokio::time::timeout(PATIENCE, login.finish()).await.expect("the login ends");
    let page = tokio::time::timeout(PATIENCE, browser).await.expect("the browser gets an answer").unwrap();
    closed(page.address.port().unwrap()).await;
    Attempt { result, page: Some(page) }
}

/// Waits until nothing listens on this port any more.
pub async fn closed(port: u16) {
    let closed = async {
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, closed).await.expect("the listener closes");
}

/// Follows an address to where it ends, as a browser does.
pub async fn browse(address: Url) -> Page {
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = browser.get(address).send().await.unwrap();
    let (status, address) = (response.status().as_u16(), response.url().clone());
    Page { status, address, text: response.text().await.unwrap() }
}

/// A login that must not work, and why it does not.
pub async fn refusal(fault: Fault) -> Error {
    let attempt = World::new(fault).login().await;
    if let Some(page) = attempt.page {
        // Whatever the reason, the browser gets one of our own pages, and no good news.
        let title = page.text.split(['<', '>']).skip_while(|tag| *tag != "title").nth(1).unwrap_or_default();
        assert!(title.ends_with("Test product") && !title.contains("success"), "{fault:?}: {title}");
    }
    attempt.result.err().unwrap_or_else(|| panic!("{fault:?} was accepted"))
}

/// A login that must work.
pub async fn acceptance(fault: Fault) -> SignedIn {
    let attempt = World::new(fault).login().await;
    let signed_in = attempt.result.unwrap_or_else(|error| panic!("{fault:?} was refused: {error}"));
    assert!(attempt.page.unwrap().text.contains("success"));
    signed_in
}

pub fn settings(issuer: &str) -> Settings {
    Settings {
        scopes: vec!["openid".into(), "profile".into()],
        require_iss: false,
        allow_loopback_http: true,
        login_timeout: Duration::from_mins(1),
        ..Settings::new(issuer, CLIENT_ID)
    }
}

pub fn request() -> LoginRequest {
    LoginRequest { ui_locale: "en".into(), prompt_login: false, max_age: None, pages: pages() }
}

pub fn pages() -> Pages {
    let say = str::to_owned;
    Pages {
        lang: say("en"),
        rtl: false,
        product: say("Test product"),
        success_title: say("success"),
        success_body: say("body"),
        refused_title: say("refused"),
        refused_body: say("body"),
        cancelled_title: say("cancelled"),
        cancelled_body: say("body"),
        failed_title: say("failed"),
        failed_body: say("body"),
        logged_out_title: say("logged out"),
        logged_out_body: say("body"),
        logging_out_title: say("logging out"),
        logging_out_body: say("body"),
        logging_out_button: say("log out"),
        stray_title: say("stray"),
        stray_body: say("body"),
    }
}

/// Tests of faults that must be refused: one test each, named, with the reason that must be given. They are listed in
/// `TESTED`, which the guard reads.
macro_rules! refused {
    ($($name:ident: $fault:expr => $error:pat,)+) => {
        $(#[tokio::test]
        async fn $name() {
            let error = crate::support::refusal($fault).await;
            assert!(matches!(error, $error), "{error:?}");
        })+
        pub const REFUSED: &[(&str, Fault)] = &[$((stringify!($name), $fault)),+];
    };
}

/// Tests of unusual answers that must be accepted.
macro_rules! accepted {
    ($($name:ident: $fault:expr,)+) => {
        $(#[tokio::test]
        async fn $name() {
            crate::support::acceptance($fault).await;
        })+
        pub const ACCEPTED: &[(&str, Fault)] = &[$((stringify!($name), $fault)),+];
    };
}

/// The faults that tests with a body of their own stand against.
macro_rules! by_hand {
    ($($name:ident: $fault:expr,)+) => {
        // Each is really a test of this file.
        $(const _: fn() = $name;)+
        pub const BY_HAND: &[(&str, Fault)] = &[$((stringify!($name), $fault)),+];
    };
}

pub(crate) use {accepted, by_hand, refused};
