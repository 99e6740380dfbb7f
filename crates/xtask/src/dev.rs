//! The app with its sandbox, as testers and developers use it.

use std::{
    fs,
    io::ErrorKind,
    path::Path,
    process::Child,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use signal_hook::consts::{SIGINT, SIGTERM};

use crate::{
    node, places,
    process::{Failure, end, program, run, start},
    setup::{For, set_up},
};

/// Starts the app and its services; comes back when the window is closed.
pub(crate) fn dev() -> Result<(), Failure> {
    set_up(For::Development)?;
    node::build()?;
    // An address book of a sandbox that is gone would send the app nowhere.
    forget(&places::sandbox_environment())?;
    run(&mut node::packaged("@tauri-apps/cli/tauri.js", &["dev"]))
}

/// Runs the sandbox and the building of the UI until told to end or until one of them ends.
pub(crate) fn services() -> Result<(), Failure> {
    let environment = places::sandbox_environment();
    forget(&environment)?;
    let told_to_end = listen()?;
    let mut sandbox = program("cargo", &["run", "--package", "sandbox", "--", "--environment-file"]);
    sandbox.arg(&environment);
    let mut ui = node::packaged("vite/bin/vite.js", &["build", "--watch", "--mode", "development"]);
    ui.current_dir(places::ui());
    let mut services = Services(Vec::new());
    services.0.push(("the sandbox", start(&mut sandbox)?));
    services.0.push(("the building of the UI", start(&mut ui)?));
    loop {
        if told_to_end.load(Ordering::Relaxed) {
            return Ok(());
        }
        for (name, child) in &mut services.0 {
            if !matches!(child.try_wait(), Ok(None)) {
                return if told_to_end.load(Ordering::Relaxed) { Ok(()) } else { Err(Failure::Ended(name)) };
            }
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// Programs that end with this one.
struct Services(Vec<(&'static str, Child)>);

impl Drop for Services {
    fn drop(&mut self) {
        for (_, child) in &mut self.0 {
            end(child);
        }
        // It says where a sandbox is that has just ended; whatever is left of it is removed at the next start.
        let _ = forget(&places::sandbox_environment());
    }
}

/// A flag that goes up when this program is told to end.
fn listen() -> Result<Arc<AtomicBool>, Failure> {
    let told = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, told.clone())
            .map_err(|error| Failure::NotStarted("listening for the end".into(), error))?;
    }
    Ok(told)
}

fn forget(file: &Path) -> Result<(), Failure> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure::File(file.to_owned(), error)),
        _ => Ok(()),
    }
}
