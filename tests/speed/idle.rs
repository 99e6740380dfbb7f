//! What a window does when nobody does anything.

use std::{collections::HashMap, fs, time::Duration};

use serde_json::{Value, json};

use super::programs::Program;
use crate::support::{desktop::Desktop, keyring::Keyring, processes};

/// What is done once at the start is over by then.
const SETTLED: Duration = Duration::from_secs(15);
const WATCHED: Duration = Duration::from_secs(60);

/// A thread's account: times that it was given a processor, and hundredths of a second on it.
#[derive(Default, Clone, Copy)]
struct Account {
    wakes: u64,
    ticks: u64,
}

/// Watches each for a minute.
pub(crate) async fn measure(programs: &[Program]) -> Value {
    let mut figures = Vec::new();
    for program in programs {
        let mut desktop = Desktop::start(Keyring::Unlocked, crate::support::desktop::OpensBrowser::Yes).await;
        let others = processes::of_desktop(desktop.home());
        let command = program.command(&desktop);
        desktop.keep_running(command);
        tokio::time::sleep(SETTLED).await;
        let ours = || processes::of_desktop(desktop.home()).into_iter().filter(|id| !others.contains(id));
        let before: HashMap<_, _> = ours().flat_map(threads).collect();
        tokio::time::sleep(WATCHED).await;
        let (mut wakes, mut ticks) = (0, 0);
        for (thread, after) in ours().flat_map(threads) {
            let before = before.get(&thread).copied().unwrap_or_default();
            wakes += after.wakes - before.wakes;
            ticks += after.ticks - before.ticks;
        }
        figures.push(json!({
            "name": program.name, "seconds": WATCHED.as_secs(), "wakes": wakes, "cpu_ms": ticks * 10,
        }));
    }
    figures.into()
}

/// A process's threads with their accounts. One that ended meanwhile had its say before.
fn threads(id: u32) -> Vec<(std::ffi::OsString, Account)> {
    let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    threads.map(|thread| (thread.file_name(), of_thread(&thread.path()))).collect()
}

fn of_thread(thread: &std::path::Path) -> Account {
    let status = fs::read_to_string(thread.join("status")).unwrap_or_default();
    let number = |line: &str| line.split_whitespace().last().and_then(|number| number.parse::<u64>().ok());
    let wakes = status.lines().filter(|line| line.contains("ctxt_switches")).filter_map(number).sum();
    let stat = fs::read_to_string(thread.join("stat")).unwrap_or_default();
    // The name in brackets may have spaces; user and system time are the twelfth and thirteenth word behind it.
    let times = stat.rsplit(')').next().unwrap_or_default();
    let ticks = times.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Account { wakes, ticks }
}
