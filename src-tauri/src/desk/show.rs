//! The desk as a view.

use client::{
    Code, EndReason, Outcome, Receipt, Theme,
    environment::Environment,
    session::{SignInStep, SignedIn, SigningIn, State},
    vault::VaultFault,
};
use mypage_api::{EnvironmentKind, Way};
use texts::Language;

use super::{DeskState, Page, format};
use crate::view::{
    AppView, EnvironmentView, Loading, NoticeView, ReceiptStepView, ReceiptView, Screen, SessionView, WaitingView,
};

/// Everything the window shows.
pub(super) fn view(state: &DeskState, environment: Option<&Environment>) -> AppView {
    AppView {
        language: state.language().tag().to_owned(),
        languages: Language::ALL.iter().map(|language| language.tag().to_owned()).collect(),
        theme: match state.settings.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
        .to_owned(),
        environment: environment_view(environment),
        screen: screen(state),
        session: match &state.session {
            State::SignedIn(signed_in) => Some(session(signed_in)),
            _ => None,
        },
        notice: state.notice.clone(),
    }
}

/// An error with its code and what its button does.
pub(super) fn error(code: Code, action: &str) -> NoticeView {
    NoticeView { tone: "error".into(), code: code.as_str().into(), action: action.into() }
}

/// A short message.
pub(super) fn notice(tone: &str, code: &str) -> NoticeView {
    NoticeView { tone: tone.into(), code: code.into(), action: "none".into() }
}

fn environment_view(environment: Option<&Environment>) -> EnvironmentView {
    let Some(environment) = environment else {
        return EnvironmentView { name: String::new(), kind: "none".into() };
    };
    let kind = match environment.kind {
        EnvironmentKind::Sandbox => "sandbox",
        EnvironmentKind::Test => "test",
        EnvironmentKind::Production => "production",
    };
    EnvironmentView { name: environment.name.clone(), kind: kind.into() }
}

fn screen(state: &DeskState) -> Screen {
    if let State::SigningIn(signing_in) = &state.session {
        return Screen::Idporten { waiting: Some(waiting(signing_in, state.copied)) };
    }
    match state.page {
        Page::Start => Screen::Start { last_way: state.settings.last_way.map(|way| way_name(way).to_owned()) },
        Page::Idporten => Screen::Idporten { waiting: None },
        Page::Overview => Screen::Overview,
        Page::Contact => Screen::Contact { data: loading(state.pages.contact.as_ref()) },
        Page::Residency => Screen::Residency { data: loading(state.pages.residency.as_ref()) },
        Page::Confirmation => Screen::Confirmation { data: loading(state.pages.confirmation.as_ref()) },
        Page::SignedOut => match &state.session {
            State::SignedOut(signed_out) => match &signed_out.receipt {
                Some(receipt) => Screen::SignedOut { receipt: receipt_view(*receipt, state) },
                None => Screen::Start { last_way: None },
            },
            _ => Screen::Overview,
        },
    }
}

fn loading<T: Clone>(data: Option<&Loading<T>>) -> Loading<T> {
    data.cloned().unwrap_or(Loading::Loading)
}

fn session(signed_in: &SignedIn) -> SessionView {
    SessionView {
        way: way_name(signed_in.way).to_owned(),
        name: signed_in.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default(),
        minutes_left: signed_in.left.minutes,
        countdown_seconds: signed_in.countdown,
        can_stay: signed_in.can_stay,
        memory_only: signed_in.memory_only.map(|fault| {
            match fault {
                VaultFault::Missing => "no-keyring",
                VaultFault::Locked => "keyring-locked",
                VaultFault::Slow => "keyring-slow",
                VaultFault::Failed => "keyring-failed",
            }
            .to_owned()
        }),
    }
}

fn way_name(way: Way) -> &'static str {
    match way {
        Way::IdPorten => "id-porten",
        Way::Email => "email",
    }
}

fn waiting(signing_in: &SigningIn, copied: bool) -> WaitingView {
    WaitingView {
        step: match signing_in.step {
            SignInStep::Preparing => "preparing",
            SignInStep::Browser => "browser",
            SignInStep::Finishing => "finishing",
        }
        .to_owned(),
        minutes_left: signing_in.left.minutes,
        seconds_left: signing_in.left.seconds,
        copied,
        browser_failed: signing_in.browser_failed,
        hint: signing_in.https_forced.then(|| "https-forced".to_owned()),
    }
}

fn receipt_view(receipt: Receipt, state: &DeskState) -> ReceiptView {
    let step = |step: &str, outcome: Outcome| ReceiptStepView {
        step: step.to_owned(),
        outcome: match outcome {
            Outcome::UnderWay => "under-way",
            Outcome::Done => "done",
            Outcome::Unconfirmed => "unconfirmed",
            Outcome::NotNeeded => "not-needed",
            Outcome::Failed => "failed",
        }
        .to_owned(),
    };
    ReceiptView {
        reason: match receipt.reason {
            EndReason::Asked => "asked",
            EndReason::Idle => "idle",
            EndReason::Absolute => "absolute",
            EndReason::Service => "ended-by-service",
        }
        .to_owned(),
        steps: vec![
            step("memory", receipt.memory),
            step("keyring", receipt.keyring),
            step("service", receipt.service),
            step("idporten", receipt.idporten),
        ],
        files: state.saved.iter().filter(|path| path.exists()).map(|path| format::file(path)).collect(),
        deleted: state.deleted.clone(),
    }
}
