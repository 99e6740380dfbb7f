//! Logging out (requirement E5), in an order in which each step is done whatever became of the one before: memory is
//! wiped by the session actor, then the keyring, then the service, then ID-porten's own session in the browser.

use std::time::Duration;

use idporten::{LogoutOutcome, RelyingParty};
use mypage_api::Way;
use texts::Language;

use crate::{SessionToken, landing::landing_pages, mypage::MyPage, outside::Outside, vault::VaultFault};

/// How long the browser has to come back from logging out at ID-porten. Nobody waits for it: the receipt is shown and
/// filled in.
const BROWSER_PATIENCE: Duration = Duration::from_secs(60);

/// Why a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndReason {
    /// The person logged out.
    Asked,
    /// Nobody was active for too long.
    Idle,
    /// The session was as old as a session may be.
    Absolute,
    /// The service ended it.
    Service,
    /// The screen was locked.
    Locked,
    /// The computer went to sleep.
    Suspended,
    /// Somebody else's turn at the computer.
    SwitchedAway,
    /// The computer was shut down, or the person logged out of it.
    ShutDown,
    /// The window was closed.
    Closed,
}

/// How somebody went away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// The screen was locked.
    Locked,
    /// The computer goes to sleep.
    Suspended,
    /// Another user of the computer came to the front.
    SwitchedAway,
    /// The computer is shut down, or the person logs out of it.
    ShutDown,
    /// The window is closed.
    Closed,
}

impl Gone {
    pub(crate) fn reason(self) -> EndReason {
        match self {
            Self::Locked => EndReason::Locked,
            Self::Suspended => EndReason::Suspended,
            Self::SwitchedAway => EndReason::SwitchedAway,
            Self::ShutDown => EndReason::ShutDown,
            Self::Closed => EndReason::Closed,
        }
    }
}

/// One step of a logout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What the app had in memory.
    Memory,
    /// The keyring's item.
    Keyring,
    /// The session at the service.
    Service,
    /// ID-porten's session in the browser.
    Idporten,
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Being done.
    UnderWay,
    /// Done, and looked at.
    Done,
    /// Asked for; no answer came back.
    Unconfirmed,
    /// There was nothing to do.
    NotNeeded,
    /// Not done.
    Failed,
}

/// What a logout did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Why the session ended.
    pub reason: EndReason,
    /// What was in memory.
    pub memory: Outcome,
    /// The keyring.
    pub keyring: Outcome,
    /// The service.
    pub service: Outcome,
    /// ID-porten.
    pub idporten: Outcome,
}

impl Receipt {
    /// The receipt at the moment when memory is wiped and nothing else is done yet.
    #[must_use]
    pub fn begun(reason: EndReason) -> Self {
        Self {
            reason,
            memory: Outcome::Done,
            keyring: Outcome::UnderWay,
            service: Outcome::UnderWay,
            idporten: Outcome::UnderWay,
        }
    }

    /// Whether nothing of it is still being done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        ![self.memory, self.keyring, self.service, self.idporten].contains(&Outcome::UnderWay)
    }

    /// Notes what came of a step.
    pub fn note(&mut self, step: Step, outcome: Outcome) {
        match step {
            Step::Memory => self.memory = outcome,
            Step::Keyring => self.keyring = outcome,
            Step::Service => self.service = outcome,
            Step::Idporten => self.idporten = outcome,
        }
    }
}

/// Everything one logout needs. It outlives the session and has the only copies of what is left to undo.
pub(crate) struct SignOut {
    pub outside: Outside,
    pub relying_party: RelyingParty,
    pub my_page: MyPage,
    pub language: Language,
    pub reason: EndReason,
    /// Whether the account's other sessions end too.
    pub everywhere: bool,
    pub way: Way,
    pub token: std::sync::Arc<SessionToken>,
    pub hint: Option<idporten::Secret>,
    /// What the keyring's queue says of the deletion.
    pub deletion: tokio::sync::oneshot::Receiver<Result<(), VaultFault>>,
    pub told: Box<dyn Fn(Step, Outcome) + Send + Sync>,
}

impl SignOut {
    pub async fn run(self) {
        let Self { outside, relying_party, my_page, language, reason, everywhere, way, token, hint, deletion, told } =
            self;
        told(Step::Keyring, keyring(deletion.await.unwrap_or(Err(VaultFault::Failed))));
        told(Step::Service, service(&my_page, &token, reason, everywhere).await);
        drop(token);
        told(
            Step::Idporten,
            match way {
                Way::IdPorten => browser(&outside, &relying_party, language, hint).await,
                // An e-mail account has no session in the browser.
                Way::Email => Outcome::NotNeeded,
            },
        );
    }
}

fn keyring(deletion: Result<(), VaultFault>) -> Outcome {
    match deletion {
        Ok(()) => Outcome::Done,
        // Where there is no keyring, nothing was put into one.
        Err(VaultFault::Missing) => Outcome::NotNeeded,
        Err(_) => Outcome::Failed,
    }
}

async fn service(my_page: &MyPage, token: &SessionToken, reason: EndReason, everywhere: bool) -> Outcome {
    if reason == EndReason::Service {
        return Outcome::NotNeeded;
    }
    let ended = if everywhere { my_page.end_all(token).await } else { my_page.end(token).await };
    match ended {
        Ok(()) => Outcome::Done,
        Err(_) => Outcome::Failed,
    }
}

/// Ends ID-porten's session in the browser: what came of it.
pub(crate) async fn browser(
    outside: &Outside,
    relying_party: &RelyingParty,
    language: Language,
    hint: Option<idporten::Secret>,
) -> Outcome {
    let Ok(logout) = relying_party.begin_logout(hint, landing_pages(language)).await else {
        return Outcome::Failed;
    };
    if outside.open(logout.address().clone()).await.is_err() {
        return Outcome::Failed;
    }
    match logout.finish(BROWSER_PATIENCE).await {
        LogoutOutcome::Returned => Outcome::Done,
        LogoutOutcome::Opened => Outcome::Unconfirmed,
        LogoutOutcome::NotOpened => Outcome::Failed,
    }
}
