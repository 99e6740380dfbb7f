//! Running the self-test, and showing its lines as they come.

use std::sync::Arc;

use client::{
    Code, SystemClock,
    environment::EnvironmentError,
    self_test::{Check, Line, PolicyState, Proxy, SelfTest, Signals, Verdict, proxy_for, run},
    vault::{KeyringVault, Vault},
};

use super::{Desk, DeskState};
use crate::{
    browser,
    view::{LineResultView, LineView, SelfTestView},
};

/// What is known of the last test.
#[derive(Default)]
pub(super) struct TestDesk {
    lines: Vec<Line>,
    running: bool,
}

impl TestDesk {
    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }
}

impl Desk {
    /// Runs the self-test, unless it is running.
    pub(crate) fn run_self_test(&self) {
        let running = self.change(|state| {
            let running = std::mem::replace(&mut state.test.running, true);
            if !running {
                state.test.lines.clear();
            }
            running
        });
        if running {
            return;
        }
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let test = desk.self_test().await;
            let teller = desk.clone();
            run(test, move |line| teller.change(|state| state.test.lines.push(line))).await;
            desk.change(|state| state.test.running = false);
        });
    }

    async fn self_test(&self) -> SelfTest {
        let environment = match (self.0.environment.as_deref(), &self.0.no_environment) {
            (Some(environment), _) => Ok(environment.clone()),
            (None, why) => Err(why.as_ref().map_or(Code::EnvironmentMissing, EnvironmentError::code)),
        };
        let issuer = environment.as_ref().ok().and_then(|environment| environment.idporten.issuer.parse().ok());
        let browser = tokio::task::spawn_blocking(browser::is_there).await.ok().flatten();
        let state = self.state();
        let vault = environment.as_ref().ok().filter(|_| !state.rules().shared);
        SelfTest {
            clock: Arc::new(SystemClock::default()),
            vault: vault.map(|it| Arc::new(KeyringVault::for_self_test(&it.name)) as Arc<dyn Vault>),
            browser,
            proxy: issuer.map_or(Proxy::None, |issuer| proxy_for(&issuer)),
            policy: state.policy_state(),
            signals: state.signals(),
            web_view: tauri::webview_version().ok(),
            environment,
        }
    }
}

impl DeskState {
    pub(super) fn policy_state(&self) -> PolicyState {
        match (self.policy.broken(), self.policy.policy() == &client::policy::Policy::default()) {
            (Some(_), _) => PolicyState::Broken,
            (None, true) => PolicyState::None,
            (None, false) => PolicyState::InForce,
        }
    }

    pub(super) fn signals(&self) -> Signals {
        let coverage = self.coverage;
        if coverage.is_whole() {
            Signals::Whole
        } else if coverage.lock || coverage.sleep || coverage.switch {
            Signals::Part
        } else {
            Signals::None
        }
    }

    pub(super) fn self_test_view(&self) -> SelfTestView {
        let lines = &self.test.lines;
        let line = |check: Check| LineView {
            check: check.as_str().to_owned(),
            result: lines.iter().find(|line| line.check == check).map(result),
        };
        let bad = lines.iter().filter(|line| line.finding.verdict() == Verdict::Bad).count();
        SelfTestView {
            lines: Check::ALL.into_iter().map(line).collect(),
            running: self.test.running,
            bad: u32::try_from(bad).unwrap_or(u32::MAX),
        }
    }
}

fn result(Line { finding, .. }: &Line) -> LineResultView {
    LineResultView {
        verdict: finding.verdict().as_str().to_owned(),
        text: finding.text(),
        next: finding.next(),
        minutes: finding.minutes(),
        what: finding.what().map(str::to_owned),
        code: finding.code().map(|code| code.as_str().to_owned()),
    }
}
