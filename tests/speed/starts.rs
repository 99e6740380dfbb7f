//! From the start of the process to the first picture, and the memory that is then taken.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{
    frames::{Frames, Shown},
    programs::Program,
};
use crate::support::{desktop::Desktop, processes};

/// How often each is started; the first start warms the disk and what the system caches for a program, and is not counted.
const TURNS: usize = 11;
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(3);
/// When nobody would wait any longer.
const PATIENCE: Duration = Duration::from_secs(40);
/// What is done once at a start is over by then.
const SETTLED: Duration = Duration::from_secs(2);

/// One start.
struct Start {
    drawn: Duration,
    /// How long a window without anything in it was to be seen.
    blank: Duration,
    /// Proportional set size of all its processes, in kB.
    memory: u64,
}

/// Starts all of them in turns, so that what else the computer does falls on each alike.
pub(crate) async fn measure(programs: &[Program]) -> Value {
    let mut starts: BTreeMap<&str, Vec<Start>> = BTreeMap::new();
    for turn in 0..TURNS {
        for program in programs.iter().filter(|program| program.exists()) {
            let start = start(program).await;
            eprintln!("{turn} {}: {} ms", program.name, start.as_ref().map_or(0, |start| start.drawn.as_millis()));
            if turn > 0 {
                starts.entry(program.name).or_default().extend(start);
            }
        }
    }
    let figures = |program: &Program| {
        let starts = starts.get(program.name)?;
        let median = |of: fn(&Start) -> u64| {
            let mut all: Vec<u64> = starts.iter().map(of).collect();
            all.sort_unstable();
            all.get(all.len() / 2).copied()
        };
        Some(json!({
            "name": program.name,
            "starts": starts.len(),
            "drawn_ms": median(|start| milliseconds(start.drawn)),
            "blank_ms": median(|start| milliseconds(start.blank)),
            "memory_kb": median(|start| start.memory),
        }))
    };
    programs.iter().filter_map(figures).collect()
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
    let drawn = drawn?;
    tokio::time::sleep(SETTLED).await;
    Some(Start { drawn, blank: drawn - window.unwrap_or(drawn), memory: memory(&desktop, id, &others) })
}

/// What a program takes with all that it has started: its descendants, and what else is on the desktop since then.
fn memory(desktop: &Desktop, id: u32, others: &[u32]) -> u64 {
    let mut ids = processes::of_desktop(desktop.home());
    ids.extend(processes::descendants(id));
    ids.retain(|id| !others.contains(id));
    ids.sort_unstable();
    ids.dedup();
    ids.iter()
        .filter_map(|id| {
            let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()
        })
        .sum()
}
