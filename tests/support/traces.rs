//! Looking for traces: whether a text stands in any file below a folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files below a folder whose bytes have the text among them.
pub(crate) fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    assert!(text.len() >= 8, "so short a text would be found anywhere");
    let mut found = Vec::new();
    look(folder, text.as_bytes(), &mut found);
    found
}

/// The files below a folder that are named like this.
pub(crate) fn files_named(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(files_named(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn look(folder: &Path, text: &[u8], found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            look(&entry.path(), text, found);
        } else if kind.is_file() && has(&fs::read(entry.path()).unwrap_or_default(), text) {
            found.push(entry.path());
        }
    }
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}
