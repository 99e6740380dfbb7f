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
    Deadlines, End, Lease, Left, SignInStep, SignedIn, SignedOut, SigningIn, State,
    deadlines::COUNTDOWN,
    restore::{Restored, restore},
    state::{shown_for, whole_seconds},
};
use crate::{
    Code, Failure, Moment, Rules, SessionToken,
    environment::Environment,
    mypage::MyPage,
    outside::Outside,
    sign_in::{EmailProof, Progress, Request, SignIn, SignedInWith, Unclaimed, Who, sign_in_with_email},
    sign_out::{EndReason, Gone, Outcome, Receipt, SignOut, Step},
    vault::{VaultFault, VaultItem, VaultQueue},
};

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

    fn begin_restore(&mut self) {
        self.new_round(Phase::Restoring);
        let (load, report) = (self.vault.load(), self.reporter());
        tokio::spawn(async move { report(Report::Loaded(load.await.unwrap_or(Err(VaultFault::Failed)))) });
    }

    fn loaded(&mut self, loaded: Result<Option<SecretSlice<u8>>, VaultFault>) {
        let bytes = match loaded {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return self.new_round(Phase::SignedOut(SignedOut::default())),
            Err(fault) => {
                tracing::warn!(%fault, "the keyring could not be read");
                if self.rules.shared {
                    drop(self.vault.delete());
                }
                return self.new_round(Phase::SignedOut(SignedOut::default()));
            }
        };
        let (outside, my_page, service) = (self.outside.clone(), self.my_page.clone(), self.service.clone());
        let (report, shared) = (self.reporter(), self.rules.shared);
        tokio::spawn(async move {
            report(Report::Restored(restore(&bytes, &outside, &my_page, &service, shared).await));
        });
    }

    fn restored(&mut self, restored: Restored) {
        match restored {
            Restored::Live { way, token, session, who } => {
                let token = Unclaimed::new(self.my_page.clone(), token);
                self.live(SignedInWith { token, session, way, who, hint: None }, true);
            }
            Restored::Dead(token) => {
                self.give_up_restore();
                drop(token.map(|token| Unclaimed::new(self.my_page.clone(), token)));
            }
            Restored::Unknown(code) => {
                self.new_round(Phase::SignedOut(SignedOut { failure: Some(code.into()), ..SignedOut::default() }));
            }
        }
    }

    /// Nobody goes on with the session from an earlier start, if there is one: it is to leave nothing. What is being asked
    /// about it still reports back, and ends it at the service then.
    fn give_up_restore(&mut self) {
        if matches!(self.phase, Phase::Restoring) {
            drop(self.vault.delete());
            self.new_round(Phase::SignedOut(SignedOut::default()));
        }
    }

    fn begin_sign_in(&mut self, language: Language) {
        if matches!(self.phase, Phase::SignedIn(_)) {
            return;
        }
        self.give_up_restore();
        self.language = language;
        self.round += 1;
        let report = self.reporter();
        let (requests, asked) = mpsc::channel(4);
        let progress = report.clone();
        let sign_in = SignIn {
            outside: self.outside.clone(),
            relying_party: self.relying_party.clone(),
            my_page: self.my_page.clone(),
            language,
            fresh: self.rules.shared,
            progress: Box::new(move |step| progress(Report::Progress(step))),
            requests: asked,
        };
        let task = tokio::spawn(async move {
            report(Report::SignIn(sign_in.run().await.map(Box::new)));
        });
        self.trying(Way::IdPorten, task, requests);
    }

    fn begin_email_sign_in(&mut self, proof: EmailProof) {
        if matches!(self.phase, Phase::SignedIn(_)) {
            return;
        }
        self.give_up_restore();
        self.round += 1;
        let (report, my_page) = (self.reporter(), self.my_page.clone());
        let (requests, _) = mpsc::channel(1);
        let task = tokio::spawn(async move {
            report(Report::SignIn(sign_in_with_email(my_page, proof).await.map(Box::new)));
        });
        self.trying(Way::Email, task, requests);
    }

    fn trying(&mut self, way: Way, task: JoinHandle<()>, requests: mpsc::Sender<Request>) {
        // Replacing the phase drops a login that was under way, and with it its listener.
        self.phase = Phase::SigningIn(Trying {
            way,
            task,
            requests,
            began: self.outside.clock.now(),
            step: SignInStep::Preparing,
            browser_failed: false,
            https_forced: false,
        });
    }

    fn live(&mut self, with: SignedInWith, restored: bool) {
        let SignedInWith { token, session, way, who, hint } = with;
        let Some(token) = token.claim() else { return };
        let now = self.outside.clock.now();
        self.new_round(Phase::SignedIn(Live {
            way,
            who,
            token: Arc::new(token),
            hint,
            deadlines: Deadlines::new(now, session.idle_seconds, session.absolute_seconds, self.rules),
            told: Duration::ZERO,
            untold: false,
            memory_only: None,
            restored,
            over: CancellationToken::new(),
        }));
        self.store();
    }

    /// Writes the session with its present ends to the vault; never on a computer that others use.
    fn store(&self) {
        if self.rules.shared {
            return;
        }
        let Phase::SignedIn(live) = &self.phase else { return };
        let now = self.outside.clock.now();
        let (idle, absolute) = live.deadlines.left_of_each(now);
        let report = self.reporter();
        match VaultItem::bytes(&self.service, live.way, &live.token, now.wall, idle, absolute) {
            Some(bytes) => self.vault.store(bytes, move |result| report(Report::Stored(result))),
            None => report(Report::Stored(Err(VaultFault::Failed))),
        }
    }

    fn lease(&mut self, reply: oneshot::Sender<Lease>) {
        self.note_activity(false);
        if let Phase::SignedIn(live) = &self.phase {
            let _ = reply.send(Lease { token: live.token.clone(), round: self.round, over: live.over.clone() });
        }
    }

    /// Somebody went away from a computer that others use, or the computer is going down: nobody finds a session then. On
    /// one's own computer the session lives on for as long as it would with nobody active.
    fn gone_away(&mut self, gone: Gone) {
        if self.rules.shared {
            self.end(gone.reason(), false);
        }
    }

    fn follow_rules(&mut self, rules: Rules) {
        let (now_shared, changed) = (rules.shared && !self.rules.shared, rules != self.rules);
        self.rules = rules;
        if let Phase::SignedIn(live) = &mut self.phase {
            live.deadlines.limit(rules);
        }
        if now_shared {
            self.give_up_restore();
            drop(self.vault.delete());
        }
        self.look_at_deadlines();
        if changed {
            // With the ends that hold from now on.
            self.store();
        }
    }

    fn note_activity(&mut self, during_countdown: bool) {
        let now = self.outside.clock.now();
        let Phase::SignedIn(live) = &mut self.phase else { return };
        if live.deadlines.left(now).0 <= COUNTDOWN && !during_countdown {
            return;
        }
        live.deadlines.touch(now);
        live.untold = true;
        self.tell(now, during_countdown);
    }

    /// Tells the service and the vault of activity that they have not heard of, if it is time to: the last activity of all
    /// is told too, though nobody does anything after it.
    fn tell(&mut self, now: Moment, at_once: bool) {
        let Phase::SignedIn(live) = &mut self.phase else { return };
        if live.untold && (at_once || live.until_told(now).is_zero()) {
            live.told = live.deadlines.age(now);
            live.untold = false;
            self.prolong();
            self.store();
        }
    }

    fn prolong(&self) {
        let Phase::SignedIn(live) = &self.phase else { return };
        let (my_page, token, over) = (self.my_page.clone(), live.token.clone(), live.over.clone());
        let report = self.reporter();
        tokio::spawn(async move {
            tokio::select! {
                () = over.cancelled() => {}
                result = my_page.prolong(&token) => report(Report::Prolonged(result.map_err(Code::from))),
            }
        });
    }

    fn look_at_deadlines(&mut self) {
        let now = self.outside.clock.now();
        if let Phase::SignedIn(live) = &mut self.phase {
            live.deadlines.look(now);
            match live.deadlines.left(now) {
                (Duration::ZERO, End::Idle) => self.end(EndReason::Idle, false),
                (Duration::ZERO, End::Absolute) => self.end(EndReason::Absolute, false),
                _ => self.tell(now, false),
            }
        }
    }

    /// Ends the session: memory first, then the rest in a task of its own. Ending twice is ending once.
    fn end(&mut self, reason: EndReason, everywhere: bool) {
        if matches!(self.phase, Phase::SigningIn(_)) {
            self.new_round(Phase::SignedOut(SignedOut::default()));
            return;
        }
        self.give_up_restore();
        if !matches!(self.phase, Phase::SignedIn(_)) {
            return;
        }
        let signed_out = Phase::SignedOut(SignedOut { receipt: Some(Receipt::begun(reason)), ..SignedOut::default() });
        self.round += 1;
        let Phase::SignedIn(mut live) = std::mem::replace(&mut self.phase, signed_out) else { return };
        live.over.cancel();
        let report = self.reporter();
        let sign_out = SignOut {
            outside: self.outside.clone(),
            relying_party: self.relying_party.clone(),
            my_page: self.my_page.clone(),
            language: self.language,
            reason,
            everywhere,
            way: live.way,
            token: live.token.clone(),
            hint: live.hint.take(),
            deletion: self.vault.delete(),
            told: Box::new(move |step, outcome| report(Report::SignOut(step, outcome))),
        };
        tokio::spawn(sign_out.run());
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

impl Live {
    fn until_told(&self, now: Moment) -> Duration {
        PROLONG_EVERY.saturating_sub(self.deadlines.age(now).saturating_sub(self.told))
    }

    fn shown(&self, now: Moment) -> SignedIn {
        let (left, _) = self.deadlines.left(now);
        let (_, absolute) = self.deadlines.left_of_each(now);
        SignedIn {
            way: self.way,
            name: self.who.name.clone(),
            account: self.who.account.clone(),
            left: Left::of(left),
            countdown: (left <= COUNTDOWN).then(|| whole_seconds(left)),
            can_stay: absolute > COUNTDOWN,
            memory_only: self.memory_only,
            restored: self.restored,
        }
    }
}
