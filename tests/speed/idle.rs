//! What a window does when nobody does anything.

use std::{
    collections::{BTreeMap, HashMap},
    ffi::OsString,
    fs,
    time::Duration,
};

use serde_json::{Value, json};

use super::{programs::Program, starts::spread};
use crate::support::{
    desktop::{Desktop, OpensBrowser},
    keyring::Keyring,
    processes,
};

/// What is done once at the start is over by then.
const SETTLED: Duration = Duration::from_secs(15);
const WATCHED: Duration = Duration::from_secs(60);
/// How many such minutes there are, one after the other.
const TIMES: usize = 3;

/// A thread's account: times that it was given a processor, and hundredths of a second on it.
#[derive(Default, Clone, Copy)]
struct Account {
    wakes: u64,
    ticks: u64,
}

/// A thread, by its process's name and its own, and its account.
type Accounts = HashMap<(u32, OsString), (String, Account)>;

/// A program at rest on a desktop of its own.
struct Resting {
    desktop: Desktop,
    others: Vec<u32>,
}

impl Resting {
    async fn start(program: &Program) -> Self {
        let mut desktop = Desktop::start(Keyring::Unlocked, OpensBrowser::Yes).await;
        let others = processes::of_desktop(desktop.home());
        let command = program.command(&desktop);
        desktop.keep_running(command);
        Self { desktop, others }
    }

    fn accounts(&self) -> Accounts {
        let ours = processes::of_desktop(self.desktop.home()).into_iter().filter(|id| !self.others.contains(id));
        ours.flat_map(threads).collect()
    }
}

/// Watches all of them side by side: what is at rest is in nobody's way, and all have the same minutes.
pub(crate) async fn measure(programs: &[Program]) -> Value {
    let mut resting = Vec::new();
    for program in programs {
        resting.push(Resting::start(program).await);
    }
    tokio::time::sleep(SETTLED).await;
    let mut accounts: Vec<Vec<Accounts>> = vec![resting.iter().map(Resting::accounts).collect()];
    for _ in 0..TIMES {
        tokio::time::sleep(WATCHED).await;
        accounts.push(resting.iter().map(Resting::accounts).collect());
    }
    let figures = |(at, program): (usize, &Program)| {
        let minutes: Vec<_> = accounts.windows(2).map(|pair| between(&pair[0][at], &pair[1][at])).collect();
        let sum = |of: fn(&Account) -> u64| spread(minutes.iter().map(|minute| minute.values().map(of).sum()));
        json!({
            "name": program.name, "seconds": WATCHED.as_secs(), "times": TIMES,
            "wakes": sum(|account| account.wakes), "cpu_ms": sum(|account| account.ticks * 10),
            "wakes_of": of_each(&minutes),
        })
    };
    programs.iter().enumerate().map(figures).collect()
}

/// What each thread did meanwhile, by name. One that ended had its say before.
fn between(before: &Accounts, after: &Accounts) -> BTreeMap<String, Account> {
    let mut meanwhile: BTreeMap<String, Account> = BTreeMap::new();
    for (thread, (name, after)) in after {
        let before = before.get(thread).map(|(_, account)| *account).unwrap_or_default();
        let sum = meanwhile.entry(name.clone()).or_default();
        sum.wakes += after.wakes - before.wakes;
        sum.ticks += after.ticks - before.ticks;
    }
    meanwhile
}

/// How often the threads of each name woke, without those that never did.
fn of_each(minutes: &[BTreeMap<String, Account>]) -> BTreeMap<&str, Value> {
    let names = minutes.iter().flat_map(|minute| minute.iter().filter(|(_, account)| account.wakes > 0));
    let of = |name: &str| spread(minutes.iter().map(|minute| minute.get(name).map_or(0, |account| account.wakes)));
    names.map(|(name, _)| (name.as_str(), of(name))).collect()
}

/// A process's threads with their names and accounts.
fn threads(id: u32) -> Vec<((u32, OsString), (String, Account))> {
    let process = processes::name(id);
    let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let look = |thread: fs::DirEntry| {
        let name = fs::read_to_string(thread.path().join("comm")).unwrap_or_default();
        ((id, thread.file_name()), (format!("{process}: {}", name.trim()), of_thread(&thread.path())))
    };
    threads.map(look).collect()
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
