//! What a window does when nobody does anything.

use std::{fs, time::Duration};

use serde_json::{Value, json};

use super::programs::Program;
use crate::support::{desktop::Desktop, keyring::Keyring, processes};

/// What is done once at the start is over by then.
const SETTLED: Duration = Duration::from_secs(15);
const WATCHED: Duration = Duration::from_secs(60);

/// A process's account: times that it was given a processor, and hundredths of a second on it.
#[derive(Default)]
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
        let before: Account = ours().map(account).fold(Account::default(), sum);
        tokio::time::sleep(WATCHED).await;
        let after: Account = ours().map(account).fold(Account::default(), sum);
        figures.push(json!({
            "name": program.name,
            "seconds": WATCHED.as_secs(),
            "wakes": after.wakes - before.wakes,
            "cpu_ms": (after.ticks - before.ticks) * 10,
        }));
    }
    figures.into()
}

fn sum(one: Account, other: Account) -> Account {
    Account { wakes: one.wakes + other.wakes, ticks: one.ticks + other.ticks }
}

/// A process's account over all its threads.
fn account(id: u32) -> Account {
    let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    threads.map(|thread| of_thread(&thread.path())).fold(Account::default(), sum)
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
