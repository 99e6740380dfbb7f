//! The app without its window: a session actor between a clock, a keyring, a browser and a service that are all the
//! test's own.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use client::{
    Browser, BrowserFault, EmailProof, EndReason, Outside, Rules, Session, Settings, environment::Environment,
    policy::Policy, session::State, verification::Verifications,
};
use tokio::{runtime::Runtime, sync::watch, task::JoinHandle};
use url::Url;

use crate::{
    clock::TestClock,
    my_page::{Ends, MyPage},
    vault::MemoryVault,
};

/// How long a test waits for what must come. Nothing here takes more than some milliseconds.
const PATIENCE: Duration = Duration::from_secs(8);

pub const MINUTE: Duration = Duration::from_secs(60);
pub const HOUR: Duration = Duration::from_secs(3_600);

/// The ends that the service has by itself, if nothing else is said.
pub const USUAL: Ends = Ends { idle: Duration::from_secs(900), absolute: Duration::from_secs(7_200) };

/// A computer that others use.
pub fn shared() -> Rules {
    Rules::of(&Settings { shared: true, ..Settings::default() }, &Policy::default(), true)
}

/// Somebody's own computer.
pub fn own() -> Rules {
    Rules::default()
}

/// A browser that notes what it was asked to open.
#[derive(Default)]
pub struct NotingBrowser(Mutex<Vec<Url>>);

impl Browser for NotingBrowser {
    fn open(&self, address: &Url) -> Result<(), BrowserFault> {
        self.0.lock().unwrap().push(address.clone());
        Ok(())
    }
}

struct Running {
    session: Session,
    state: watch::Receiver<State>,
    runtime: Runtime,
}

pub struct Desk {
    pub clock: Arc<TestClock>,
    pub vault: Arc<MemoryVault>,
    pub verification_vault: Arc<MemoryVault>,
    pub my_page: MyPage,
    pub browser: Arc<NotingBrowser>,
    environment: Environment,
    changes: watch::Receiver<u64>,
    running: Option<Running>,
    /// How long it waits for what must come.
    pub patience: Duration,
}

impl Desk {
    /// An app that was started for the first time, and has seen that nobody is logged in.
    pub fn new(rules: Rules, ends: Ends) -> Self {
        let changes = watch::Sender::new(0);
        let clock = Arc::new(TestClock::new());
        let vault = MemoryVault::new(changes.clone());
        let verification_vault = MemoryVault::new(changes.clone());
        let my_page = MyPage::start(clock.clone(), ends, changes.clone());
        let environment = environment(&my_page.address);
        let browser = Arc::default();
        let mut desk = Self {
            clock,
            vault,
            verification_vault,
            my_page,
            browser,
            environment,
            changes: changes.subscribe(),
            running: None,
            patience: PATIENCE,
        };
        desk.start(rules);
        desk.until("nobody is logged in", Self::is_signed_out);
        desk
    }

    /// Somebody is logged in.
    pub fn signed_in(rules: Rules) -> Self {
        let desk = Self::new(rules, USUAL);
        desk.log_in();
        desk
    }

    /// Starts the app. It has a runtime of its own, so that a crash ends all that it does; and one that runs only while
    /// the test waits, so that no clock moves between two lines of the actor.
    pub fn start(&mut self, rules: Rules) {
        assert!(self.running.is_none(), "the app runs");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let outside = self.outside();
        let session = {
            let _inside = runtime.enter();
            Session::start(&self.environment, outside, rules).unwrap()
        };
        let state = session.watch();
        self.running = Some(Running { session, state, runtime });
    }

    fn outside(&self) -> Outside {
        Outside {
            clock: self.clock.clone(),
            vault: self.vault.clone(),
            verification_vault: self.verification_vault.clone(),
            browser: self.browser.clone(),
        }
    }

    /// Starts to prove an address, beside the session.
    pub fn verifications(&self, rules: Rules) -> Verifications {
        let _inside = self.running().runtime.enter();
        Verifications::start(&self.environment, self.outside(), rules).unwrap()
    }

    /// Waits for something that the app does.
    pub fn wait<F: Future>(&self, what: F) -> F::Output {
        let waited = async { tokio::time::timeout(PATIENCE, what).await };
        self.running().runtime.block_on(waited).expect("it comes")
    }

    /// The app is gone from one moment to the next, with all that it was at.
    pub fn crash(&mut self) {
        let Running { session, runtime, .. } = self.running.take().unwrap();
        runtime.shutdown_timeout(PATIENCE);
        drop(session);
    }

    pub fn crash_and_start(&mut self, rules: Rules) {
        self.crash();
        self.start(rules);
    }

    fn running(&self) -> &Running {
        self.running.as_ref().unwrap()
    }

    /// Tells the session something.
    pub fn tell<F: Future>(&self, message: impl FnOnce(Session) -> F) -> F::Output {
        let running = self.running();
        running.runtime.block_on(message(running.session.clone()))
    }

    /// Asks the session something and does not wait.
    pub fn ask<F>(&self, question: impl FnOnce(Session) -> F) -> JoinHandle<F::Output>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let running = self.running();
        running.runtime.spawn(question(running.session.clone()))
    }

    /// What became of a question.
    pub fn answer<T>(&self, question: JoinHandle<T>) -> T {
        let answer = async { tokio::time::timeout(PATIENCE, question).await };
        self.running().runtime.block_on(answer).expect("an answer").unwrap()
    }

    pub fn state(&self) -> State {
        self.running().state.borrow().clone()
    }

    /// Waits until the actor has done what it was told, has looked at the clock and has said what there is to see.
    pub fn look(&self) {
        for _ in 0..2 {
            assert_eq!(self.tell(|session| async move { session.sign_in_address().await }), None);
        }
    }

    /// Waits until this is so, and looks that it stays so.
    pub fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        if let Err(state) = self.comes_to(&is_so) {
            panic!("never: {what}; {state:?}");
        }
    }

    /// Waits until this is so and the actor has nothing more to do; the state if it never comes.
    pub fn comes_to(&self, is_so: impl Fn(&Self) -> bool) -> Result<(), State> {
        let end = tokio::time::Instant::now() + self.patience;
        loop {
            let (mut state, mut changes) = (self.running().state.clone(), self.changes.clone());
            let wait = async {
                loop {
                    state.mark_unchanged();
                    changes.mark_unchanged();
                    if is_so(self) {
                        return;
                    }
                    tokio::select! {
                        _ = state.changed() => {}
                        _ = changes.changed() => {}
                    }
                }
            };
            let waited = self.running().runtime.block_on(async { tokio::time::timeout_at(end, wait).await });
            self.look();
            // It may have been so for a moment, between two things that the actor does.
            match (waited, is_so(self)) {
                (Ok(()), true) => return Ok(()),
                (Ok(()), false) => {}
                (Err(_), _) => return Err(self.state()),
            }
        }
    }

    pub fn is_signed_in(&self) -> bool {
        matches!(self.state(), State::SignedIn(_))
    }

    pub fn is_signed_out(&self) -> bool {
        matches!(self.state(), State::SignedOut(_))
    }

    /// Signed out, and whatever was to be done about it is done.
    pub fn is_quiet(&self) -> bool {
        matches!(self.state(), State::SignedOut(out) if out.receipt.is_none_or(|receipt| receipt.is_complete()))
    }

    /// Why the session ended.
    pub fn reason(&self) -> Option<EndReason> {
        match self.state() {
            State::SignedOut(signed_out) => signed_out.receipt.map(|receipt| receipt.reason),
            _ => None,
        }
    }

    pub fn ask_to_log_in(&self) {
        let (email, password) = ("kari@example.no".parse().unwrap(), "Password1234".into());
        self.tell(|session| async move { session.sign_in_with_email(EmailProof::Password(email, password)).await });
    }

    /// Logs in, until the session is in the keyring where it belongs there.
    pub fn log_in(&self) {
        self.ask_to_log_in();
        self.until("somebody is logged in", Self::is_signed_in);
    }

    pub fn is_active(&self) {
        self.tell(|session| async move { session.activity().await });
        self.look();
    }

    /// Nothing of a session is left anywhere.
    pub fn nothing_is_left(&self) -> bool {
        self.is_quiet() && self.vault.token().is_none() && self.my_page.living().is_empty()
    }
}

fn environment(address: &str) -> Environment {
    let file = tempfile::NamedTempFile::new().unwrap();
    let text = include_str!("../environment.toml").replace("ADDRESS", address);
    std::fs::write(file.path(), text).unwrap();
    Environment::read(file.path()).unwrap()
}
