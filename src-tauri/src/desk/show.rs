//! The desk as a view.

use client::{
    Code, EndReason, Failure, Outcome, PageLanguages, Receipt, Theme,
    environment::{Environment, EnvironmentError},
    guide::Place,
    session::{SignInStep, SignedIn, SigningIn, State},
    vault::VaultFault,
    verification::{Step, Verification},
};
use mypage_api::{EnvironmentKind, Way};
use texts::Language;

use super::{Check, DeskState, Page, format};
use crate::view::{
    AdviceView, AppView, ComputerView, EnvironmentView, FailureView, FilePlaceView, FormView, Loading, NoticeView,
    ProvingView, QuestionView, ReceiptStepView, ReceiptView, Screen, SessionView, WaitingView,
};

/// Everything the window shows.
pub(super) fn view(state: &DeskState, environment: Option<&Environment>) -> AppView {
    AppView {
        version: 0,
        language: state.language().tag().to_owned(),
        right_to_left: state.language().is_right_to_left(),
        languages: Language::ALL.iter().map(|language| language.tag().to_owned()).collect(),
        theme: match state.settings.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
        .to_owned(),
        environment: environment_view(environment),
        computer: ComputerView {
            shared: state.rules().shared,
            shared_locked: state.policy.policy().shared_computer.is_some(),
            language_locked: state.policy.policy().language.is_some(),
            policy_broken: state.policy.broken().is_some(),
            sees_away: state.coverage.is_whole(),
        },
        has_documents: has_documents(state.language()),
        screen: screen(state, environment),
        session: match &state.session {
            State::SignedIn(signed_in) => Some(session(signed_in)),
            _ => None,
        },
        notice: state.notice.clone(),
    }
}

/// Whether documents are made in a language.
fn has_documents(language: Language) -> bool {
    PageLanguages::offered().any(|pair| pair.norwegian() == language || pair.other() == language)
}

/// An error with its code and what its button does.
pub(super) fn error(code: Code, action: &str) -> NoticeView {
    NoticeView { tone: "error".into(), code: code.as_str().into(), action: action.into(), minutes: None, place: None }
}

/// Why nobody can log in, and where in a file that stands.
pub(super) fn not_set_up(code: Code, environment: Option<&EnvironmentError>) -> NoticeView {
    let place = match environment {
        Some(EnvironmentError::Broken { file, line, key, .. }) => {
            let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Some(FilePlaceView { file, line: line.to_string(), key: key.clone() })
        }
        _ => None,
    };
    NoticeView { place, ..error(code, "none") }
}

/// A short message.
pub(super) fn notice(tone: &str, code: &str) -> NoticeView {
    NoticeView { tone: tone.into(), code: code.into(), action: "none".into(), minutes: None, place: None }
}

fn environment_view(environment: Option<&Environment>) -> EnvironmentView {
    let Some(environment) = environment else {
        return EnvironmentView { name: String::new(), kind: "none".into() };
    };
    EnvironmentView { name: environment.name.clone(), kind: kind(environment.kind).into() }
}

/// The name of a kind of environment.
pub(super) fn kind(kind: EnvironmentKind) -> &'static str {
    match kind {
        EnvironmentKind::Sandbox => "sandbox",
        EnvironmentKind::Test => "test",
        EnvironmentKind::Production => "production",
    }
}

fn screen(state: &DeskState, environment: Option<&Environment>) -> Screen {
    if let State::SigningIn(signing_in) = &state.session
        && signing_in.way == Way::IdPorten
        && !state.page.is_aside()
    {
        return Screen::Idporten { waiting: Some(waiting(signing_in, state.copied)) };
    }
    match state.page {
        Page::Welcome => Screen::Welcome,
        Page::Start => Screen::Start {
            last_way: state.settings.last_way.filter(|_| !state.rules().shared).map(|way| way_name(way).to_owned()),
        },
        Page::Idporten => Screen::Idporten { waiting: None },
        Page::Email => Screen::Email { form: form(state, false) },
        Page::Register => Screen::Register { proving: proving(&state.verification), form: form(state, true) },
        Page::Reset => Screen::Reset { proving: proving(&state.verification), form: form(state, true) },
        Page::Check => Screen::Check {
            result: state.check_view(),
            busy: matches!(state.check, Check::Busy),
            failure: match state.check {
                Check::Failed(failure) => Some(failure_view(failure)),
                _ => None,
            },
        },
        Page::Guide => guide(state),
        Page::Settings => Screen::Settings { settings: state.settings_view(environment) },
        Page::Help => Screen::Help { help: state.help_view(environment) },
        Page::SelfTest => Screen::SelfTest { test: state.self_test_view() },
        Page::Report => Screen::Report { report: state.report_view(environment) },
        Page::Overview => Screen::Overview { places: state.pages.places },
        Page::Contact => Screen::Contact { data: loading(state, state.pages.contact.as_ref(), format::contact) },
        Page::Residency => {
            Screen::Residency { data: loading(state, state.pages.residency.as_ref(), format::residency) }
        }
        Page::Confirmation => Screen::Confirmation {
            data: loading(state, state.pages.confirmation.as_ref(), |confirmation, _| confirmation.clone()),
        },
        Page::Applications => Screen::Applications { data: state.pages.cases.list_view(state.language()) },
        Page::NewApplication => Screen::NewApplication { data: state.pages.cases.new_view() },
        Page::Application => Screen::Application { data: state.pages.cases.open_view(state.language()) },
        Page::Appointments => Screen::Appointments { data: state.pages.cases.appointments_view(state.language()) },
        Page::Booking => match state.pages.cases.booking_view(state.language()) {
            Some(booking) => Screen::Booking { booking },
            None => Screen::Appointments { data: state.pages.cases.appointments_view(state.language()) },
        },
        Page::SignedOut => match &state.session {
            State::SignedOut(signed_out) => match &signed_out.receipt {
                Some(receipt) => Screen::SignedOut { receipt: receipt_view(*receipt, state) },
                None => Screen::Start { last_way: None },
            },
            _ => Screen::Overview { places: None },
        },
    }
}

/// A page's data in the language of the window, unless the page is not for this account.
fn loading<T, V>(state: &DeskState, data: Option<&Loading<T>>, view: impl FnOnce(&T, Language) -> V) -> Loading<V> {
    if state.is_locked(state.page) {
        return Loading::Locked;
    }
    shown(data, |value| view(value, state.language()))
}

/// What is known of data; they are on their way until something is.
pub(super) fn shown<T, V>(data: Option<&Loading<T>>, view: impl FnOnce(&T) -> V) -> Loading<V> {
    match data {
        Some(Loading::Ready { value }) => Loading::Ready { value: view(value) },
        Some(Loading::Failed { code, retry }) => Loading::Failed { code: code.clone(), retry: *retry },
        Some(Loading::Locked) => Loading::Locked,
        Some(Loading::Loading) | None => Loading::Loading,
    }
}

/// A form; in the forms that prove an address first, the verification's own failure is the form's.
fn form(state: &DeskState, proves: bool) -> FormView {
    let signing_in = matches!(&state.session, State::SigningIn(signing_in) if signing_in.way == Way::Email);
    let (busy, failure) = if proves { (state.verification.busy, state.verification.failure) } else { (false, None) };
    FormView { busy: signing_in || busy, failure: state.form_failure.or(failure).map(failure_view) }
}

pub(super) fn failure_view(failure: Failure) -> FailureView {
    FailureView { code: failure.code.as_str().to_owned(), minutes: failure.wait_minutes, tries: failure.tries_left }
}

fn proving(verification: &Verification) -> ProvingView {
    let mut view = ProvingView {
        step: "address".into(),
        address: String::new(),
        has_account: false,
        minutes_left: 0,
        seconds_left: None,
        resend_in: None,
        can_be_tried: false,
        restored: verification.restored,
    };
    match &verification.step {
        Step::Address => {}
        Step::Changing(email) => email.as_str().clone_into(&mut view.address),
        Step::Code(code) => {
            view.step = "code".into();
            code.email.as_str().clone_into(&mut view.address);
            (view.minutes_left, view.seconds_left) = (code.left.minutes, code.left.seconds);
            (view.resend_in, view.can_be_tried) = (code.resend_in, code.can_be_tried);
        }
        Step::Proved { email, has_account } => {
            view.step = "done".into();
            email.as_str().clone_into(&mut view.address);
            view.has_account = *has_account;
        }
    }
    view
}

fn guide(state: &DeskState) -> Screen {
    let (guide, answers) = &state.guide;
    let (question, advice) = match guide.place(answers) {
        Some(Place::Question(question)) => {
            let answers = question.answers().map(str::to_owned).collect();
            (Some(QuestionView { id: question.id.to_owned(), answers }), None)
        }
        Some(Place::Advice(advice)) => {
            (None, Some(AdviceView { id: advice.id.to_owned(), action: advice.action.as_str().to_owned() }))
        }
        None => (None, None),
    };
    Screen::Guide { guide: guide.as_str().to_owned(), question, advice }
}

fn session(signed_in: &SignedIn) -> SessionView {
    SessionView {
        way: way_name(signed_in.way).to_owned(),
        name: signed_in.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default(),
        account: signed_in.account.as_ref().map(|email| email.as_str().to_owned()),
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
            EndReason::Locked => "locked",
            EndReason::Suspended => "suspended",
            EndReason::SwitchedAway => "switched-away",
            EndReason::ShutDown => "shut-down",
            EndReason::Closed => "closed",
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
