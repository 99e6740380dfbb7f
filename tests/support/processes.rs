//! The processes of one desktop: all that have its mark in their environment, whoever started them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The variable whose value marks a desktop's processes.
pub(crate) const MARK: &str = "MINSIDE_TEST_DESKTOP";

/// The ids of a desktop's processes.
pub(crate) fn of_desktop(home: &Path) -> Vec<u32> {
    let mark = format!("{MARK}={}", home.display());
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|id| {
            let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
        })
        .collect()
}

/// Those of them that run this program.
pub(crate) fn running(home: &Path, program: &Path) -> Vec<u32> {
    of_desktop(home).into_iter().filter(|id| executable(*id).is_some_and(|file| file == program)).collect()
}

/// A process and all that came of it.
pub(crate) fn descendants(id: u32) -> Vec<u32> {
    let mut found = vec![id];
    let mut at = 0;
    while let Some(id) = found.get(at).copied() {
        let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
        for thread in threads {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            found.extend(children.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
        }
        at += 1;
    }
    found
}

/// The name of the program that a process runs.
pub(crate) fn name(id: u32) -> String {
    let file = executable(id).unwrap_or_default();
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn executable(id: u32) -> Option<PathBuf> {
    fs::read_link(format!("/proc/{id}/exe")).ok()
}

/// Sends processes a signal, by its name. Those that are gone are no matter.
pub(crate) fn signal(name: &str, ids: &[u32]) {
    if !ids.is_empty() {
        let _ = Command::new("kill").args(["-s", name]).args(ids.iter().map(u32::to_string)).output();
    }
}

/// Ends everything that runs on a desktop.
pub(crate) fn end_all(home: &Path) {
    // What is being ended may still start something, so it is looked at until there is nothing.
    for _ in 0..20 {
        let ids = of_desktop(home);
        if ids.is_empty() {
            return;
        }
        signal("KILL", &ids);
    }
}
