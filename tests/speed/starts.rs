//! From the start of the process to the first picture, and the memory that is then taken.

use std::{
    collections::BTreeMap,
    fs,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{
    frames::{Frames, Shown},
    programs::Program,
};
use crate::support::{desktop::Desktop, processes, wait::until_within};

/// How often each is started; the first start warms the disk, a program's profile and what the system caches for it, and is
/// not counted.
const TURNS: usize = 11;
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(3);
/// When nobody would wait any longer.
const PATIENCE: Duration = Duration::from_secs(40);
/// What is done once at a start is over by then.
const SETTLED: Duration = Duration::from_secs(2);
/// How long a program may take to put its profile in order when it is asked to end; after that it is ended.
const FAREWELL: Duration = Duration::from_secs(5);

/// One start.
struct Start {
    drawn: Duration,
    /// How long a window without anything in it was to be seen.
    blank: Duration,
    /// Proportional set size in kB, by the names of its processes.
    memory: BTreeMap<String, u64>,
}

/// Starts all of them in turns, so that what else the computer does falls on each alike, and each in another order, so that nobody
/// always comes after the same one. A program that was never seen has no figures, but its line.
pub(crate) async fn measure(programs: &[Program]) -> Value {
    let mut starts: BTreeMap<&str, Vec<Start>> = BTreeMap::new();
    for turn in 0..TURNS {
        let (first, rest) = programs.split_at(turn % programs.len());
        for program in rest.iter().chain(first).filter(|program| program.exists()) {
            let start = start(program).await;
            let took = start.as_ref().map(|start| milliseconds(start.drawn));
            eprintln!("{turn} {}: {}", program.name, took.map_or("never drawn".into(), |took| format!("{took} ms")));
            if turn > 0 {
                starts.entry(program.name).or_default().extend(start);
            }
        }
    }
    let figures = |program: &Program| {
        let starts = starts.remove(program.name).unwrap_or_default();
        json!({
            "name": program.name,
            "is_here": program.exists(),
            "starts": starts.len(),
            "turns": TURNS - 1,
            "drawn_ms": spread(starts.iter().map(|start| milliseconds(start.drawn))),
            "blank_ms": spread(starts.iter().map(|start| milliseconds(start.blank))),
            "memory_kb": spread(starts.iter().map(|start| start.memory.values().sum())),
            "memory_kb_of": of_each(&starts),
        })
    };
    programs.iter().map(figures).collect()
}

/// The memory of each kind of process.
fn of_each(starts: &[Start]) -> BTreeMap<&str, Value> {
    let names = starts.iter().flat_map(|start| start.memory.keys());
    let of = |name: &str| spread(starts.iter().map(|start| start.memory.get(name).copied().unwrap_or(0)));
    names.map(|name| (name.as_str(), of(name))).collect()
}

/// The median, and the least and the most; nothing if nothing was measured.
pub(crate) fn spread(values: impl Iterator<Item = u64>) -> Value {
    let mut all: Vec<u64> = values.collect();
    all.sort_unstable();
    match (all.first(), all.get(all.len() / 2), all.last()) {
        (Some(least), Some(median), Some(most)) => json!({ "median": median, "least": least, "most": most }),
        _ => Value::Null,
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Starts a program on a desktop of its own; none if its window never came.
async fn start(program: &Program) -> Option<Start> {
    let frames_folder = tempfile::tempdir().expect("a folder");
    let mut desktop = Desktop::start_watched(frames_folder.path()).await;
    // The desktop's own programs are still at work.
    tokio::time::sleep(SETTLED).await;
    let mut frames = Frames::open(frames_folder.path());
    let others = processes::of_desktop(desktop.home());
    let command = program.command(&desktop);
    let begun = Instant::now();
    let id = desktop.keep_running(command);
    let (mut window, mut drawn) = (None, None);
    while drawn.is_none() && begun.elapsed() < PATIENCE {
        match frames.look() {
            Shown::Desktop => {}
            Shown::Blank => window = window.or_else(|| Some(begun.elapsed())),
            Shown::Drawn => drawn = Some(begun.elapsed()),
        }
        tokio::time::sleep(LOOK).await;
    }
    tokio::time::sleep(SETTLED).await;
    let memory = memory(&desktop, id, &others);
    processes::signal("TERM", &[id]);
    let ended = async || (!processes::of_desktop(desktop.home()).contains(&id)).then_some(());
    // Whoever does not listen is ended with the desktop.
    let _ = until_within(FAREWELL, ended).await;
    drawn.map(|drawn| Start { drawn, blank: drawn.saturating_sub(window.unwrap_or(drawn)), memory })
}

/// What a program takes with all that it has started: its descendants, and what else is on the desktop since then.
fn memory(desktop: &Desktop, id: u32, others: &[u32]) -> BTreeMap<String, u64> {
    let mut ids = processes::of_desktop(desktop.home());
    ids.extend(processes::descendants(id));
    ids.retain(|id| !others.contains(id));
    ids.sort_unstable();
    ids.dedup();
    let mut of = BTreeMap::new();
    for id in ids {
        let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        let Some(kb) = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()) else {
            continue;
        };
        *of.entry(processes::name(id)).or_default() += kb;
    }
    of
}
