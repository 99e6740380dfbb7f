//! Proving that an e-mail address is one's own, with a code (requirements C1, C3, C4). One actor owns it; others send it
//! messages and watch.
//!
//! On a computer of one's own it outlives the window: what is needed to go on is kept in the keyring until it is used,
//! given up or too old.

mod actor;
mod kept;

use mypage_api::{CodePurpose, EmailAddress};
use secrecy::SecretString;
use texts::Language;
use tokio::sync::{mpsc, oneshot, watch};

use crate::{Code, Failure, Rules, environment::Environment, mypage::MyPage, outside::Outside, session::Left};

use actor::{Actor, Message};

/// How far it is, for everybody who watches it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verification {
    /// The step.
    pub step: Step,
    /// What went wrong last.
    pub failure: Option<Failure>,
    /// Whether something is being asked of the service right now.
    pub busy: bool,
    /// Whether it was found in the keyring at the start.
    pub restored: bool,
}

/// The steps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Step {
    /// No code has been sent. The address is there if one was typed before.
    #[default]
    Address,
    /// The address was typed before and is to be changed.
    Changing(EmailAddress),
    /// A code was sent.
    Code(CodeStep),
    /// The address is proved.
    Proved {
        /// The address.
        email: EmailAddress,
        /// Whether it has an account.
        has_account: bool,
    },
}

/// A code was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeStep {
    /// Where to.
    pub email: EmailAddress,
    /// What for.
    pub purpose: CodePurpose,
    /// How long the code is good.
    pub left: Left,
    /// Seconds until another one can be sent; none once it can.
    pub resend_in: Option<u32>,
    /// Whether the code can still be tried: not after five wrong ones, nor once it is too old.
    pub can_be_tried: bool,
}

/// What a right code gave: good for one account or one password.
pub struct Ticket {
    /// The address that was proved.
    pub email: EmailAddress,
    pub(crate) secret: SecretString,
}

/// The way to the actor. Cheap to clone; the actor ends when the last one is dropped.
#[derive(Clone)]
pub struct Verifications {
    messages: mpsc::Sender<Message>,
    state: watch::Receiver<Verification>,
}

impl Verifications {
    /// Starts the actor. Needs a tokio runtime.
    ///
    /// # Errors
    /// If this computer's certificates cannot be used.
    pub fn start(environment: &Environment, outside: Outside, rules: Rules) -> Result<Self, Code> {
        let my_page = MyPage::new(&environment.service, environment.kind)?;
        let (messages, state) = Actor::start(environment.service.address.to_string(), outside, my_page, rules);
        Ok(Self { messages, state })
    }

    /// The state, now and as it changes.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Verification> {
        self.state.clone()
    }

    /// Goes on where an earlier start of the app left it.
    pub async fn restore(&self) {
        self.send(Message::Restore).await;
    }

    /// Sends a code to an address, as it was typed.
    pub async fn begin(&self, purpose: CodePurpose, typed: String, language: Language) {
        self.send(Message::Begin(purpose, typed, language)).await;
    }

    /// Sends another code.
    pub async fn resend(&self) {
        self.send(Message::Resend).await;
    }

    /// Hands in a code, as it was typed or pasted.
    pub async fn check(&self, typed: String) {
        self.send(Message::Check(SecretString::from(typed))).await;
    }

    /// Back to the address, which stays in its field.
    pub async fn change_address(&self) {
        self.send(Message::ChangeAddress).await;
    }

    /// Forgets all of it, in the keyring too.
    pub async fn forget(&self) {
        self.send(Message::Forget).await;
    }

    /// New rules: on a computer that others use nothing is kept.
    pub async fn follow_rules(&self, rules: Rules) {
        self.send(Message::Rules(rules)).await;
    }

    /// The ticket, once the address is proved.
    pub async fn ticket(&self) -> Option<Ticket> {
        let (reply, answer) = oneshot::channel();
        self.send(Message::Ticket(reply)).await;
        answer.await.ok().flatten()
    }

    /// The ticket turned out to be too old, or used.
    pub async fn ticket_is_spent(&self) {
        self.send(Message::TicketSpent).await;
    }

    async fn send(&self, message: Message) {
        // A closed channel means that the app is ending.
        let _ = self.messages.send(message).await;
    }
}
