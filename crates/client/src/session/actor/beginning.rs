//! How a session begins: taken up from the vault, or by a login.

use std::{sync::Arc, time::Duration};

use mypage_api::Way;
use secrecy::SecretSlice;
use texts::Language;
use tokio::{sync::mpsc, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{
    super::{
        Deadlines, SignInStep, SignedOut,
        restore::{Restored, restore},
    },
    Actor, Live, Phase, Report, Trying,
};
use crate::{
    sign_in::{EmailProof, Request, SignIn, SignedInWith, Unclaimed, sign_in_with_email},
    vault::VaultFault,
};

impl Actor {
    pub(super) fn begin_restore(&mut self) {
        self.new_round(Phase::Restoring);
        let (load, report) = (self.vault.load(), self.reporter());
        tokio::spawn(async move { report(Report::Loaded(load.await.unwrap_or(Err(VaultFault::Failed)))) });
    }

    pub(super) fn loaded(&mut self, loaded: Result<Option<SecretSlice<u8>>, VaultFault>) {
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

    pub(super) fn restored(&mut self, restored: Restored) {
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
    pub(super) fn give_up_restore(&mut self) {
        if matches!(self.phase, Phase::Restoring) {
            drop(self.vault.delete());
            self.new_round(Phase::SignedOut(SignedOut::default()));
        }
    }

    pub(super) fn begin_sign_in(&mut self, language: Language) {
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

    pub(super) fn begin_email_sign_in(&mut self, proof: EmailProof) {
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

    pub(super) fn trying(&mut self, way: Way, task: JoinHandle<()>, requests: mpsc::Sender<Request>) {
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

    pub(super) fn live(&mut self, with: SignedInWith, restored: bool) {
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
}
