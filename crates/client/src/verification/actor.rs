//! The actor that owns a verification. It never waits for anything but messages and its own timer; calls run in tasks
//! that report back, and a report of what was given up meanwhile is dropped.

use std::time::Duration;

use mypage_api::{CheckCode, CodeChecked, CodePurpose, CodeSent, EmailAddress, NewCode, ResendCode, code_digits};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use texts::Language;
use tokio::sync::{mpsc, oneshot, watch};

use super::{
    CodeStep, Step, Ticket, Verification,
    kept::{Kept, Secret},
};
use crate::{
    Code, Failure, Moment, Rules,
    mypage::{ApiError, MyPage},
    outside::Outside,
    session::{Left, whole_seconds},
    vault::{VaultFault, VaultQueue},
};

/// What the actor is told.
pub(super) enum Message {
    Restore,
    Begin(CodePurpose, String, Language),
    Resend,
    Check(SecretString),
    ChangeAddress,
    Forget,
    Ticket(oneshot::Sender<Option<Ticket>>),
    TicketSpent,
    Rules(Rules),
    Report(u64, Report),
}

/// What a task reports back.
pub(super) enum Report {
    Loaded(Result<Option<SecretSlice<u8>>, VaultFault>),
    Sent(EmailAddress, CodePurpose, Result<CodeSent, ApiError>),
    Checked(Result<CodeChecked, ApiError>),
}

enum Phase {
    Address(Option<EmailAddress>),
    Code(Waiting),
    Proved(Proved),
}

struct Waiting {
    email: EmailAddress,
    purpose: CodePurpose,
    handle: SecretString,
    began: Moment,
    good_for: Duration,
    resend_after: Duration,
    used_up: bool,
}

struct Proved {
    email: EmailAddress,
    purpose: CodePurpose,
    ticket: SecretString,
    has_account: bool,
    began: Moment,
    good_for: Duration,
}

pub(super) struct Actor {
    service: String,
    outside: Outside,
    my_page: MyPage,
    vault: VaultQueue,
    inbox: mpsc::WeakSender<Message>,
    state: watch::Sender<Verification>,
    phase: Phase,
    failure: Option<Failure>,
    busy: bool,
    restored: bool,
    /// Others use this computer: nothing is kept.
    shared: bool,
    /// Goes up with every step that makes an answer on its way worthless.
    round: u64,
}

impl Actor {
    pub(super) fn start(
        service: String,
        outside: Outside,
        my_page: MyPage,
        rules: Rules,
    ) -> (mpsc::Sender<Message>, watch::Receiver<Verification>) {
        let (sender, messages) = mpsc::channel(16);
        let (state, watched) = watch::channel(Verification::default());
        let actor = Self {
            service,
            vault: VaultQueue::new(outside.verification_vault.clone()),
            outside,
            my_page,
            inbox: sender.downgrade(),
            state,
            phase: Phase::Address(None),
            failure: None,
            busy: false,
            restored: false,
            shared: rules.shared,
            round: 0,
        };
        tokio::spawn(actor.run(messages));
        (sender, watched)
    }

    async fn run(mut self, mut messages: mpsc::Receiver<Message>) {
        loop {
            let clock = self.outside.clock.clone();
            let counting = matches!(self.phase, Phase::Code(_));
            let timer = async {
                if counting { clock.sleep(Duration::from_secs(1)).await } else { std::future::pending().await }
            };
            tokio::select! {
                message = messages.recv() => match message {
                    Some(message) => self.handle(message),
                    None => return,
                },
                () = timer => {}
            }
            self.publish();
        }
    }

    fn handle(&mut self, message: Message) {
        match message {
            Message::Restore => self.load(),
            Message::Begin(purpose, typed, language) => self.begin(purpose, &typed, language),
            Message::Resend => self.resend(),
            Message::Check(typed) => self.check(&typed),
            Message::ChangeAddress => {
                let email = self.email();
                self.reset(Phase::Address(email));
            }
            Message::Forget => self.reset(Phase::Address(None)),
            Message::Ticket(reply) => {
                let ticket = match &self.phase {
                    Phase::Proved(proved) => {
                        Some(Ticket { email: proved.email.clone(), secret: proved.ticket.clone() })
                    }
                    _ => None,
                };
                let _ = reply.send(ticket);
            }
            Message::TicketSpent => {
                let email = self.email();
                self.reset(Phase::Address(email));
                self.failure = Some(Code::ProofOfAddressExpired.into());
            }
            Message::Rules(rules) => {
                if rules.shared && !self.shared {
                    drop(self.vault.delete());
                }
                self.shared = rules.shared;
            }
            Message::Report(round, report) => {
                if round == self.round {
                    self.busy = false;
                    self.take(report);
                }
            }
        }
    }

    fn take(&mut self, report: Report) {
        match report {
            // What was kept before others came to use the computer is nobody's to go on with; it is deleted by now.
            Report::Loaded(Ok(Some(bytes))) if !self.shared => self.restored(&bytes),
            Report::Loaded(_) => {}
            Report::Sent(email, purpose, Ok(sent)) => {
                self.phase = Phase::Code(Waiting {
                    email,
                    purpose,
                    handle: SecretString::from(sent.handle),
                    began: self.outside.clock.now(),
                    good_for: Duration::from_secs(sent.expires_in_seconds.into()),
                    resend_after: Duration::from_secs(sent.resend_in_seconds.into()),
                    used_up: false,
                });
                self.keep();
            }
            Report::Checked(Ok(checked)) => self.proved(checked),
            Report::Sent(_, _, Err(error)) => self.failure = Some(error.into()),
            Report::Checked(Err(error)) => {
                self.failure = Some(error.into());
                let over = matches!(Code::from(error), Code::CodeUsedUp | Code::CodeExpired);
                if let (true, Phase::Code(waiting)) = (over, &mut self.phase) {
                    waiting.used_up = true;
                }
            }
        }
    }

    fn begin(&mut self, purpose: CodePurpose, typed: &str, language: Language) {
        if self.busy {
            return;
        }
        self.failure = None;
        self.restored = false;
        let Ok(email) = typed.parse::<EmailAddress>() else {
            self.failure = Some(Code::AddressMalformed.into());
            return;
        };
        self.phase = Phase::Address(Some(email.clone()));
        let asked = NewCode { purpose, email: email.clone(), language: language.tag().to_owned() };
        let my_page = self.my_page.clone();
        self.spawn(async move { Report::Sent(email, purpose, my_page.send_code(&asked).await) });
    }

    fn resend(&mut self) {
        let Phase::Code(waiting) = &self.phase else { return };
        if self.busy || self.waits_before_resending(waiting).is_some() {
            return;
        }
        let (email, purpose) = (waiting.email.clone(), waiting.purpose);
        let asked = ResendCode { handle: waiting.handle.expose_secret().to_owned() };
        let my_page = self.my_page.clone();
        self.failure = None;
        self.spawn(async move { Report::Sent(email, purpose, my_page.resend_code(&asked).await) });
    }

    fn check(&mut self, typed: &SecretString) {
        let Phase::Code(waiting) = &self.phase else { return };
        if self.busy || !self.can_be_tried(waiting) {
            return;
        }
        let Some(code) = code_digits(typed.expose_secret()) else {
            self.failure = Some(Code::CodeMalformed.into());
            return;
        };
        let asked = CheckCode { handle: waiting.handle.expose_secret().to_owned(), code };
        let my_page = self.my_page.clone();
        self.failure = None;
        self.spawn(async move { Report::Checked(my_page.check_code(&asked).await) });
    }

    fn proved(&mut self, checked: CodeChecked) {
        let Phase::Code(waiting) = &self.phase else { return };
        self.phase = Phase::Proved(Proved {
            email: waiting.email.clone(),
            purpose: waiting.purpose,
            ticket: SecretString::from(checked.ticket),
            has_account: checked.has_account,
            began: self.outside.clock.now(),
            good_for: Duration::from_secs(checked.expires_in_seconds.into()),
        });
        self.keep();
    }

    fn load(&mut self) {
        if self.shared {
            drop(self.vault.delete());
            return;
        }
        // Only at the start, before the person has done anything.
        if matches!(self.phase, Phase::Address(None)) && !self.busy {
            let vault = self.outside.verification_vault.clone();
            self.spawn(async move { Report::Loaded(vault.load().await) });
        }
    }

    fn restored(&mut self, bytes: &SecretSlice<u8>) {
        let now = self.outside.clock.now();
        let Some(Kept { purpose, email, secret, left }) = Kept::from_bytes(bytes, &self.service, now.wall) else {
            drop(self.vault.delete());
            return;
        };
        self.restored = true;
        self.phase = match secret {
            Secret::Handle(handle) => Phase::Code(Waiting {
                email,
                purpose,
                handle,
                began: now,
                good_for: left,
                resend_after: Duration::ZERO,
                used_up: false,
            }),
            Secret::Ticket(ticket, has_account) => {
                Phase::Proved(Proved { email, purpose, ticket, has_account, began: now, good_for: left })
            }
        };
    }

    /// A new beginning: what is on its way is no longer wanted, and nothing is kept.
    fn reset(&mut self, phase: Phase) {
        self.round += 1;
        self.busy = false;
        self.failure = None;
        self.restored = false;
        self.phase = phase;
        drop(self.vault.delete());
    }

    fn keep(&self) {
        if self.shared {
            return;
        }
        let now = self.outside.clock.now();
        let kept = match &self.phase {
            Phase::Address(_) => return,
            Phase::Code(waiting) => Kept {
                purpose: waiting.purpose,
                email: waiting.email.clone(),
                secret: Secret::Handle(waiting.handle.clone()),
                left: waiting.good_for,
            },
            Phase::Proved(proved) => Kept {
                purpose: proved.purpose,
                email: proved.email.clone(),
                secret: Secret::Ticket(proved.ticket.clone(), proved.has_account),
                left: proved.good_for,
            },
        };
        if let Some(bytes) = kept.bytes(&self.service, now.wall) {
            // Where it cannot be kept, it ends with the window, as everything did before it.
            self.vault.store(bytes, drop);
        }
    }

    fn email(&self) -> Option<EmailAddress> {
        match &self.phase {
            Phase::Address(email) => email.clone(),
            Phase::Code(waiting) => Some(waiting.email.clone()),
            Phase::Proved(proved) => Some(proved.email.clone()),
        }
    }

    /// Runs a call, whose report counts only in this round.
    fn spawn(&mut self, call: impl Future<Output = Report> + Send + 'static) {
        self.busy = true;
        let (inbox, round) = (self.inbox.clone(), self.round);
        tokio::spawn(async move {
            let report = call.await;
            if let Some(inbox) = inbox.upgrade() {
                let _ = inbox.send(Message::Report(round, report)).await;
            }
        });
    }

    fn left(&self, waiting: &Waiting) -> Duration {
        waiting.good_for.saturating_sub(self.outside.clock.now().since(waiting.began))
    }

    fn can_be_tried(&self, waiting: &Waiting) -> bool {
        !waiting.used_up && !self.left(waiting).is_zero()
    }

    fn waits_before_resending(&self, waiting: &Waiting) -> Option<u32> {
        let left = waiting.resend_after.saturating_sub(self.outside.clock.now().since(waiting.began));
        (!left.is_zero()).then(|| whole_seconds(left))
    }

    fn publish(&mut self) {
        // A ticket that nobody used in time is as good as none.
        let now = self.outside.clock.now();
        if let Phase::Proved(proved) = &self.phase
            && now.since(proved.began) >= proved.good_for
        {
            self.handle(Message::TicketSpent);
        }
        let step = match &self.phase {
            Phase::Address(None) => Step::Address,
            Phase::Address(Some(email)) => Step::Changing(email.clone()),
            Phase::Code(waiting) => Step::Code(CodeStep {
                email: waiting.email.clone(),
                purpose: waiting.purpose,
                left: Left::of(self.left(waiting)),
                resend_in: self.waits_before_resending(waiting),
                can_be_tried: self.can_be_tried(waiting),
            }),
            Phase::Proved(proved) => Step::Proved { email: proved.email.clone(), has_account: proved.has_account },
        };
        let shown = Verification { step, failure: self.failure, busy: self.busy, restored: self.restored };
        self.state.send_if_modified(|state| {
            let changed = *state != shown;
            *state = shown;
            changed
        });
    }
}
