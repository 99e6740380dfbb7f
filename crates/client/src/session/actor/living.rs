//! How a session lives: kept, prolonged, looked at, and ended.

use std::time::Duration;

use tokio::sync::oneshot;

use super::{
    super::{End, Lease, Left, SignedIn, SignedOut, deadlines::COUNTDOWN, state::whole_seconds},
    Actor, Live, PROLONG_EVERY, Phase, Report,
};
use crate::{
    Code, Moment, Rules,
    sign_out::{EndReason, Gone, Receipt, SignOut},
    vault::{VaultFault, VaultItem},
};

impl Actor {
    /// Writes the session with its present ends to the vault; never on a computer that others use.
    pub(super) fn store(&self) {
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

    pub(super) fn lease(&mut self, reply: oneshot::Sender<Lease>) {
        self.note_activity(false);
        if let Phase::SignedIn(live) = &self.phase {
            let _ = reply.send(Lease { token: live.token.clone(), round: self.round, over: live.over.clone() });
        }
    }

    /// Somebody went away from a computer that others use, or the computer is going down: nobody finds a session then. On
    /// one's own computer the session lives on for as long as it would with nobody active.
    pub(super) fn gone_away(&mut self, gone: Gone) {
        if self.rules.shared {
            self.end(gone.reason(), false);
        }
    }

    pub(super) fn follow_rules(&mut self, rules: Rules) {
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

    pub(super) fn note_activity(&mut self, during_countdown: bool) {
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
    pub(super) fn tell(&mut self, now: Moment, at_once: bool) {
        let Phase::SignedIn(live) = &mut self.phase else { return };
        if live.untold && (at_once || live.until_told(now).is_zero()) {
            live.told = live.deadlines.age(now);
            live.untold = false;
            self.prolong();
            self.store();
        }
    }

    pub(super) fn prolong(&self) {
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

    pub(super) fn look_at_deadlines(&mut self) {
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
    pub(super) fn end(&mut self, reason: EndReason, everywhere: bool) {
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
}

impl Live {
    pub(super) fn until_told(&self, now: Moment) -> Duration {
        PROLONG_EVERY.saturating_sub(self.deadlines.age(now).saturating_sub(self.told))
    }

    pub(super) fn shown(&self, now: Moment) -> SignedIn {
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
