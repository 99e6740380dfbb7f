//! The session. One actor owns its token, its deadlines and its state; everybody else sends it messages and watches.

mod actor;
mod cases;
mod deadlines;
mod restore;
mod state;
mod upload;

use std::{future::Future, sync::Arc};

use confirmation::SignedStatement;
use mypage_api::{Contact, Residency};
use texts::Language;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{
    Code, Rules, SessionToken,
    environment::Environment,
    mypage::{ApiError, MyPage},
    outside::Outside,
    sign_in::{self, EmailProof, Request},
    sign_out::Gone,
};

pub use deadlines::{ABSOLUTE, COUNTDOWN, Deadlines, End, IDLE};
pub(crate) use state::whole_seconds;
pub use state::{Left, PersonName, SignInStep, SignedIn, SignedOut, SigningIn, State};
pub use upload::FileToSend;

use actor::{Actor, Message};

/// The way to the session actor. Cheap to clone; the actor ends when the last one is dropped.
#[derive(Clone)]
pub struct Session {
    messages: mpsc::Sender<Message>,
    state: watch::Receiver<State>,
    my_page: MyPage,
}

/// The right to make calls for as long as one session lives.
pub(crate) struct Lease {
    token: Arc<SessionToken>,
    round: u64,
    over: CancellationToken,
}

impl Session {
    /// Starts the actor, which first looks for a session from an earlier start. Needs a tokio runtime.
    ///
    /// # Errors
    /// If the environment's issuer cannot be used, or this computer's certificates cannot.
    pub fn start(environment: &Environment, outside: Outside, rules: Rules) -> Result<Self, Code> {
        let my_page = MyPage::new(&environment.service, environment.kind)?;
        let relying_party =
            sign_in::relying_party(environment, outside.clock.clone()).map_err(|error| Code::from(&error))?;
        let (messages, state) = Actor::start(environment, outside, my_page.clone(), relying_party, rules);
        Ok(Self { messages, state, my_page })
    }

    /// The state, now and as it changes.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// Logs in with ID-porten. A login under way is given up for the new one.
    pub async fn sign_in_with_idporten(&self, language: Language) {
        self.send(Message::SignIn(language)).await;
    }

    /// Logs in with an e-mail account.
    pub async fn sign_in_with_email(&self, proof: EmailProof) {
        self.send(Message::SignInWithEmail(proof)).await;
    }

    /// Opens the browser again for the login under way.
    pub async fn open_browser_again(&self) {
        self.send(Message::OfSignIn(Request::OpenAgain)).await;
    }

    /// The address of the login under way, for a person who opens it by hand.
    pub async fn sign_in_address(&self) -> Option<Url> {
        let (reply, answer) = oneshot::channel();
        self.send(Message::OfSignIn(Request::Address(reply))).await;
        answer.await.ok().flatten()
    }

    /// Gives up the login under way: the listener closes, nothing is left.
    pub async fn cancel_sign_in(&self) {
        self.send(Message::CancelSignIn).await;
    }

    /// Looks again for a session from an earlier start, after the service could not be asked.
    pub async fn restore_again(&self) {
        self.send(Message::RestoreAgain).await;
    }

    /// Notes that the person is active. During the countdown only [`Session::stay`] counts.
    pub async fn activity(&self) {
        self.send(Message::Activity).await;
    }

    /// The person wants to stay logged in.
    pub async fn stay(&self) {
        self.send(Message::Stay).await;
    }

    /// Logs out. The state carries the receipt, which is filled in as the steps are done.
    pub async fn log_out(&self, language: Language) {
        self.send(Message::LogOut(language)).await;
    }

    /// Logs out here and wherever else somebody is logged in to this account.
    pub async fn log_out_everywhere(&self, language: Language) {
        self.send(Message::LogOutEverywhere(language)).await;
    }

    /// Somebody went away. On a computer that others use that is a logout.
    pub async fn gone_away(&self, gone: Gone, language: Language) {
        self.send(Message::GoneAway(gone, language)).await;
    }

    /// New rules. They hold at once and make nothing longer.
    pub async fn follow_rules(&self, rules: Rules) {
        self.send(Message::Rules(rules)).await;
    }

    /// In how many places somebody is logged in to this account, this one among them.
    pub async fn places(&self) -> Result<usize, Code> {
        let list = self.call(|my_page, token| async move { my_page.sessions(&token).await }).await?;
        Ok(list.sessions.len())
    }

    /// The receipt was read: back to a plain signed-out state.
    pub async fn forget_receipt(&self) {
        self.send(Message::ForgetReceipt).await;
    }

    /// Contact information (requirement D2).
    pub async fn contact(&self) -> Result<Contact, Code> {
        self.call(|my_page, token| async move { my_page.contact(&token).await }).await
    }

    /// Residency (requirement D3).
    pub async fn residency(&self) -> Result<Residency, Code> {
        self.call(|my_page, token| async move { my_page.residency(&token).await }).await
    }

    /// A new signed statement (requirement D4).
    pub async fn statement(&self) -> Result<SignedStatement, Code> {
        self.call(|my_page, token| async move { my_page.statement(&token).await }).await
    }

    /// Makes a call with the session's token. The call ends with the session, and an answer that says that the session
    /// is over ends it here too.
    async fn call<T, F>(&self, call: impl FnOnce(MyPage, Arc<SessionToken>) -> F) -> Result<T, Code>
    where
        F: Future<Output = Result<T, ApiError>>,
    {
        let (reply, answer) = oneshot::channel();
        self.send(Message::Lease(reply)).await;
        let Lease { token, round, over } = answer.await.map_err(|_| Code::SessionEnded)?;
        let result = tokio::select! {
            () = over.cancelled() => return Err(Code::SessionEnded),
            result = call(self.my_page.clone(), token) => result,
        };
        if result.as_ref().is_err_and(|error| error.ends_session()) {
            self.send(Message::EndedByService(round)).await;
        }
        result.map_err(Code::from)
    }

    async fn send(&self, message: Message) {
        // A closed channel means that the app is ending.
        let _ = self.messages.send(message).await;
    }
}
