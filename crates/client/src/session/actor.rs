//! The actor that owns the session.
//!
//! It never waits for anything but messages and its own timer: what takes time runs in tasks that report back. Each
//! login, logout and restore begins a new *round*, and a report from an earlier round is dropped, so that nothing that
//! ends late can bring a session back.

use std::{sync::Arc, time::Duration};

use idporten::RelyingParty;
use mypage_api::{Session as ServiceSession, Way};
use secrecy::SecretSlice;
use texts::Language;
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;

use super::{
    Deadlines, Lease, Left, SignInStep, SignedOut, SigningIn, State, deadlines::COUNTDOWN, restore::Restored,
    state::shown_for,
};
use crate::{
    Code, Failure, Moment, Rules, SessionToken,
    environment::Environment,
    mypage::MyPage,
    outside::Outside,
    sign_in::{EmailProof, Progress, Request, SignedInWith, Unclaimed, Who},
    sign_out::{EndReason, Gone, Outcome, Step},
    vault::{VaultFault, VaultItem, VaultQueue},
};

mod beginning;
mod living;

/// How often activity is told to the service and written to the vault, at most.
const PROLONG_EVERY: Duration = Duration::from_secs(60);

/// What the actor is told.
pub(super) enum Message {
    SignIn(Language),
    SignInWithEmail(EmailProof),
    OfSignIn(Request),
    CancelSignIn,
    RestoreAgain,
    Activity,
    Stay,
    LogOut(Language),
    LogOutEverywhere(Language),
    GoneAway(Gone, Language),
    Rules(Rules),
    ForgetReceipt,
    Lease(oneshot::Sender<Lease>),
    EndedByService(u64),
    Report(u64, Report),
}

/// What a task reports back.
pub(super) enum Report {
    Loaded(Result<Option<SecretSlice<u8>>, VaultFault>),
    Restored(Restored),
    Progress(Progress),
    SignIn(Result<Box<SignedInWith>, Failure>),
    Stored(Result<(), VaultFault>),
    Prolonged(Result<ServiceSession, Code>),
    SignOut(Step, Outcome),
}

enum Phase {
    Restoring,
    SignedOut(SignedOut),
    SigningIn(Trying),
    SignedIn(Live),
}

/// A login under way. Dropping it ends the task, which closes the listener.
struct Trying {
    way: Way,
    task: JoinHandle<()>,
    requests: mpsc::Sender<Request>,
    began: Moment,
    step: SignInStep,
    browser_failed: bool,
    https_forced: bool,
}

impl Drop for Trying {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A living session.
struct Live {
    way: Way,
    who: Who,
    token: Arc<SessionToken>,
    hint: Option<idporten::Secret>,
    deadlines: Deadlines,
    /// How old the session was when the service and the vault were last told of activity.
    told: Duration,
    /// Whether there was activity since.
    untold: bool,
    memory_only: Option<VaultFault>,
    restored: bool,
    over: CancellationToken,
}

impl Drop for Live {
    fn drop(&mut self) {
        self.over.cancel();
    }
}

pub(super) struct Actor {
    outside: Outside,
    my_page: MyPage,
    relying_party: RelyingParty,
    service: String,
    login_timeout: Duration,
    vault: VaultQueue,
    inbox: mpsc::WeakSender<Message>,
    state: watch::Sender<State>,
    language: Language,
    rules: Rules,
    round: u64,
    phase: Phase,
}

impl Actor {
    pub(super) fn start(
        environment: &Environment,
        outside: Outside,
        my_page: MyPage,
        relying_party: RelyingParty,
        rules: Rules,
    ) -> (mpsc::Sender<Message>, watch::Receiver<State>) {
        let (sender, messages) = mpsc::channel(64);
        let (state, watched) = watch::channel(State::Restoring);
        let mut actor = Self {
            vault: VaultQueue::new(outside.vault.clone()),
            service: environment.service.address.to_string(),
            login_timeout: Duration::from_secs(environment.idporten.login_timeout_seconds),
            outside,
            my_page,
            relying_party,
            inbox: sender.downgrade(),
            state,
            language: Language::En,
            rules,
            round: 0,
            phase: Phase::Restoring,
        };
        actor.begin_restore();
        tokio::spawn(actor.run(messages));
        (sender, watched)
    }

    async fn run(mut self, mut messages: mpsc::Receiver<Message>) {
        loop {
            let clock = self.outside.clock.clone();
            let next = self.next_look();
            let timer = async {
                match next {
                    Some(wait) => clock.sleep(wait).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                message = messages.recv() => match message {
                    Some(message) => {
                        // The computer may have slept: the ends come before anything that was asked.
                        self.look_at_deadlines();
                        self.handle(message);
                    }
                    None => return,
                },
                () = timer => self.look_at_deadlines(),
            }
            self.publish();
        }
    }

    fn handle(&mut self, message: Message) {
        match message {
            Message::SignIn(language) => self.begin_sign_in(language),
            Message::SignInWithEmail(proof) => self.begin_email_sign_in(proof),
            Message::OfSignIn(request) => {
                if let Phase::SigningIn(trying) = &self.phase {
                    // A full queue means that the person pressed many times; once is enough.
                    let _ = trying.requests.try_send(request);
                }
            }
            Message::CancelSignIn => {
                if matches!(self.phase, Phase::SigningIn(_)) {
                    self.new_round(Phase::SignedOut(SignedOut::default()));
                }
            }
            Message::RestoreAgain => {
                // Not beside a logout, of which it is none of the business.
                if matches!(self.phase, Phase::SignedOut(SignedOut { receipt: None, .. })) {
                    self.begin_restore();
                }
            }
            Message::Activity => self.note_activity(false),
            Message::Stay => self.note_activity(true),
            Message::LogOut(language) => {
                self.language = language;
                self.end(EndReason::Asked, false);
            }
            Message::LogOutEverywhere(language) => {
                self.language = language;
                self.end(EndReason::Asked, true);
            }
            Message::GoneAway(gone, language) => {
                self.language = language;
                self.gone_away(gone);
            }
            Message::Rules(rules) => self.follow_rules(rules),
            Message::ForgetReceipt => {
                if matches!(self.phase, Phase::SignedOut(_)) {
                    self.new_round(Phase::SignedOut(SignedOut::default()));
                }
            }
            Message::Lease(reply) => self.lease(reply),
            Message::EndedByService(round) => {
                if round == self.round {
                    self.end(EndReason::Service, false);
                }
            }
            Message::Report(round, report) => {
                if round == self.round {
                    self.take(report);
                } else {
                    self.leave(report);
                }
            }
        }
    }

    fn take(&mut self, report: Report) {
        match (report, &mut self.phase) {
            (Report::Loaded(loaded), Phase::Restoring) => self.loaded(loaded),
            (Report::Restored(restored), Phase::Restoring) => self.restored(restored),
            (Report::Progress(progress), Phase::SigningIn(trying)) => match progress {
                Progress::Step(step) => trying.step = step,
                Progress::BrowserOpened(opened) => trying.browser_failed = !opened,
                Progress::HttpsForced => trying.https_forced = true,
            },
            (Report::SignIn(Ok(with)), Phase::SigningIn(_)) => self.live(*with, false),
            (Report::SignIn(Err(failure)), Phase::SigningIn(_)) => {
                self.new_round(Phase::SignedOut(SignedOut { failure: Some(failure), ..SignedOut::default() }));
            }
            (Report::Stored(result), Phase::SignedIn(live)) => live.memory_only = result.err(),
            (Report::Prolonged(result), Phase::SignedIn(live)) => match result {
                Ok(session) => {
                    let now = self.outside.clock.now();
                    live.deadlines.shorten(now, session.idle_seconds, session.absolute_seconds);
                }
                Err(Code::SessionEnded) => self.end(EndReason::Service, false),
                // No network is no logout; it prolongs nothing either, the service counts on.
                Err(_) => {}
            },
            (Report::SignOut(step, outcome), Phase::SignedOut(SignedOut { receipt: Some(receipt), .. })) => {
                receipt.note(step, outcome);
            }
            _ => {}
        }
    }

    /// A report that came too late. What it says of a session from an earlier start, which was given up meanwhile, is the
    /// last chance to end that one.
    fn leave(&self, report: Report) {
        let token = match report {
            Report::Loaded(Ok(Some(bytes))) => {
                VaultItem::from_bytes(&bytes).filter(|item| item.service == self.service).map(|item| item.token)
            }
            Report::Restored(Restored::Live { token, .. }) => Some(token),
            Report::Restored(Restored::Dead(token)) => token,
            _ => None,
        };
        drop(token.map(|token| Unclaimed::new(self.my_page.clone(), token)));
    }

    fn new_round(&mut self, phase: Phase) {
        self.round += 1;
        self.phase = phase;
    }

    /// A way for a task to report back in this round.
    fn reporter(&self) -> impl Fn(Report) + Send + Sync + Clone + 'static {
        let inbox = self.inbox.clone();
        let round = self.round;
        move |report| {
            if let Some(inbox) = inbox.upgrade() {
                tokio::spawn(async move { inbox.send(Message::Report(round, report)).await });
            }
        }
    }

    /// When to look at the clock again without being asked; never, when nothing is running.
    fn next_look(&self) -> Option<Duration> {
        let now = self.outside.clock.now();
        match &self.phase {
            Phase::Restoring | Phase::SignedOut(_) => None,
            Phase::SigningIn(trying) => Some(shown_for(self.login_left(trying, now))),
            Phase::SignedIn(live) => {
                let (left, _) = live.deadlines.left(now);
                let until_countdown = left.saturating_sub(COUNTDOWN);
                let mut wait = shown_for(left);
                if !until_countdown.is_zero() {
                    wait = wait.min(until_countdown);
                }
                Some(if live.untold { wait.min(live.until_told(now)) } else { wait })
            }
        }
    }

    fn login_left(&self, trying: &Trying, now: Moment) -> Duration {
        self.login_timeout.saturating_sub(now.since(trying.began))
    }

    fn publish(&self) {
        let now = self.outside.clock.now();
        let state = match &self.phase {
            Phase::Restoring => State::Restoring,
            Phase::SignedOut(signed_out) => State::SignedOut(SignedOut { round: self.round, ..signed_out.clone() }),
            Phase::SigningIn(trying) => State::SigningIn(SigningIn {
                way: trying.way,
                step: trying.step,
                left: Left::of(self.login_left(trying, now)),
                browser_failed: trying.browser_failed,
                https_forced: trying.https_forced,
            }),
            Phase::SignedIn(live) => State::SignedIn(live.shown(now)),
        };
        self.state.send_if_modified(|shown| {
            let changed = *shown != state;
            *shown = state;
            changed
        });
    }
}
