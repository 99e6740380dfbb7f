//! Starting: environment, settings, session, window.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use client::{
    Outside, Places, Rules, Session, SettingsFile, SystemClock,
    environment::{Environment, EnvironmentError},
    policy::{Policy, PolicySource},
    vault::KeyringVault,
    verification::Verifications,
};
use mypage_api::EnvironmentKind;
use tauri::{App, Manager};
use tracing_subscriber::{
    Layer,
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use crate::{
    browser::SystemBrowser,
    commands,
    desk::{Desk, DeskParts},
    remove, window,
};

/// Says to a start how many starts it took.
const STARTED_AGAIN: &str = "MINSIDE_STARTED_AGAIN";
const STARTS: u8 = 12;

/// Runs the app until its window is closed, or does what an option asks for.
///
/// # Panics
/// If the operating system gives no window at all: there is nobody to tell in another way.
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    crate::graphics::decide();
    let context = tauri::generate_context!();
    if std::env::args_os().skip(1).any(|argument| argument == remove::OPTION) {
        return if remove::remove(&context) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    show(context);
    ExitCode::SUCCESS
}

fn show(context: tauri::Context) {
    log_to_stderr();
    let app = tauri::Builder::default()
        // What a second start says is not listened to: it only brings the window to the front.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_to_front(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(commands::handler())
        .setup(|app| set_up(app).map_err(Into::into))
        .build(context);
    match app {
        Ok(app) => app.run(|_, _| ()),
        Err(tauri::Error::PluginInitialization(name, _)) if name == "single-instance" => start_again(),
        Err(error) => panic!("no window system: {error}"),
    }
}

/// What whoever set the app up needs to know. Only our own crates speak: none of them says anything about a person.
fn log_to_stderr() {
    let level = if cfg!(debug_assertions) { LevelFilter::INFO } else { LevelFilter::WARN };
    let ours = ["client", "idporten", "minside_app", "signals"].map(|name| (name, level));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    tracing_subscriber::registry().with(lines.with_filter(Targets::new().with_targets(ours))).init();
    if !cfg!(debug_assertions) {
        // What a panic says may be what somebody typed, or what a network sent; where it was is enough.
        std::panic::set_hook(Box::new(|panic| {
            tracing::error!(at = panic.location().map(tracing::field::display), "panicked");
        }));
    }
}

/// The app that was running left between being found and being asked to come to the front: then this start is the first
/// one after all, and begins anew.
fn start_again() {
    let tries = std::env::var(STARTED_AGAIN).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0_u8);
    let Ok(program) = std::env::current_exe() else { return };
    if tries < STARTS {
        std::thread::sleep(std::time::Duration::from_millis(250));
        let mut next = std::process::Command::new(program);
        next.args(std::env::args_os().skip(1)).env(STARTED_AGAIN, (tries + 1).to_string());
        replace_by(&mut next);
    }
}

#[cfg(unix)]
fn replace_by(next: &mut std::process::Command) {
    use std::os::unix::process::CommandExt;
    let error = next.exec();
    tracing::error!(%error, "the app could not start again");
}

#[cfg(not(unix))]
fn replace_by(next: &mut std::process::Command) {
    if let Err(error) = next.spawn() {
        tracing::error!(%error, "the app could not start again");
    }
}

fn set_up(app: &mut App) -> tauri::Result<()> {
    let places = Places::of_this_person().ok_or_else(|| tauri::Error::AssetNotFound("home folder".into()))?;
    let handle = app.handle().clone();
    let policy = policy();
    let environment = environment(policy.policy(), packaged(app.path().resource_dir().ok()));
    let settings = SettingsFile::at(places.settings());
    // What the system tells is known a moment later; until then the shorter times hold.
    let rules = Rules::of(&settings.load(), policy.policy(), false);
    let started = environment.as_ref().map_err(EnvironmentError::code).and_then(|environment| {
        let outside = Outside {
            clock: Arc::new(SystemClock::default()),
            vault: Arc::new(KeyringVault::for_session(&environment.name)),
            verification_vault: Arc::new(KeyringVault::for_verification(&environment.name)),
            browser: Arc::new(SystemBrowser::new(handle.clone())),
        };
        // The actors' tasks run on Tauri's tokio runtime.
        tauri::async_runtime::block_on(async {
            let verifications = Verifications::start(environment, outside.clone(), rules)?;
            Ok((Session::start(environment, outside, rules)?, verifications))
        })
    });
    let (session, verifications) = match started {
        Ok((session, verifications)) => (Ok(session), Some(verifications)),
        Err(code) => (Err(code), None),
    };
    let remembered = settings.load();
    let desk = Desk::new(DeskParts { app: handle, settings, environment, session, verifications, policy });
    app.manage(desk.clone());
    desk.follow_verification();
    desk.follow_session();
    desk.follow_computer();
    desk.follow_signals();
    window::open(app, &places, remembered, desk)
}

fn read_environment(file: &std::path::Path) -> Result<Environment, EnvironmentError> {
    Environment::read(file).map_err(|error| {
        // Names a file, a line and a key of a configuration. A folder's name can be that of a person.
        let error = error.without_folder();
        tracing::error!(%error, "the environment file cannot be used");
        error
    })
}

/// The administrator's policy. Tests, which are no administrators, have one of their own.
fn policy() -> PolicySource {
    #[cfg(all(debug_assertions, unix))]
    if let Some(path) = std::env::var_os("MINSIDE_TEST_POLICY").map(PathBuf::from) {
        use std::os::unix::fs::MetadataExt;
        let owner = path.parent().and_then(|folder| folder.metadata().ok()).map_or(0, |folder| folder.uid());
        return PolicySource::at(client::policy::Place { path, owner });
    }
    PolicySource::of_this_computer()
}

/// The name of the environment file in a package.
const PACKAGED: &str = "environment.toml";
/// The variable that names an environment file.
const NAMED: &str = "MINSIDE_ENVIRONMENT";

fn packaged(folder: Option<PathBuf>) -> Option<PathBuf> {
    folder.map(|folder| folder.join(PACKAGED)).filter(|file| file.is_file())
}

/// The environment of an app whose resources are in this folder; none if it is not set up. Nobody is waited for.
pub(crate) fn environment_as_it_is(folder: Option<PathBuf>) -> Option<Environment> {
    let packaged = packaged(folder);
    let is_set_up = packaged.is_some() || policy().policy().environment.is_some();
    (is_set_up || std::env::var_os(NAMED).is_some()).then(|| environment(policy().policy(), packaged).ok()).flatten()
}

/// The environment of the file that the policy names, and of no other; of the packaged one, if that is for production; else
/// of the one that `MINSIDE_ENVIRONMENT` names, or the packaged one; while developing, of the one that the sandbox wrote.
fn environment(policy: &Policy, packaged: Option<PathBuf>) -> Result<Environment, EnvironmentError> {
    if let Some(file) = &policy.environment {
        return read_environment(file);
    }
    let of_package = packaged.map(|file| read_environment(&file));
    if let Some(environment) = &of_package
        && environment.as_ref().map_or(true, |environment| environment.kind == EnvironmentKind::Production)
    {
        // A packaged file that is broken is not gone around either.
        return environment.clone();
    }
    if let Some(file) = std::env::var_os(NAMED) {
        return read_environment(&PathBuf::from(file));
    }
    match of_package {
        Some(environment) => environment,
        None if cfg!(debug_assertions) => {
            wait_for_sandbox().ok_or(EnvironmentError::Unnamed).and_then(|file| read_environment(&file))
        }
        None => Err(EnvironmentError::Unnamed),
    }
}

const SANDBOX_LOOK: std::time::Duration = std::time::Duration::from_millis(200);
/// Ten minutes: a first compilation of the sandbox on a slow computer.
const SANDBOX_LOOKS: u32 = 3_000;

/// `tauri dev` starts the sandbox and the app side by side; the sandbox may still be compiling.
fn wait_for_sandbox() -> Option<PathBuf> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/sandbox/environment.toml");
    for _ in 0..SANDBOX_LOOKS {
        if file.exists() {
            return Some(file);
        }
        std::thread::sleep(SANDBOX_LOOK);
    }
    None
}
