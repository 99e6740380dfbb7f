//! The screen while it is drawn, read from outside, so that every program is looked at in the same way: the file into which
//! the X server draws, in XWD's format.

use std::{collections::HashMap, fs::File, os::unix::fs::FileExt, path::Path};

/// The part of the screen that every window covers: its middle.
const COLUMNS: std::ops::Range<usize> = 400..880;
const ROWS: std::ops::Range<usize> = 200..700;
/// Every so many rows are looked at: enough of them go through letters, and looking must cost next to nothing.
const STEP: usize = 12;

/// What the middle of the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The bare desktop.
    Desktop,
    /// A window of one colour, with nothing in it.
    Blank,
    /// Something.
    Drawn,
}

/// The screen's file.
pub(crate) struct Frames {
    file: File,
    pixels: u64,
    line: u64,
    desktop: u32,
    /// What was read last, and what it showed.
    last: (Vec<u8>, Shown),
}

impl Frames {
    /// Opens the file in the folder that the server draws into, while the desktop is bare.
    pub(crate) fn open(folder: &Path) -> Self {
        let file = File::open(folder.join("Xvfb_screen0")).expect("the X server's screen");
        let field = |at: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, at * 4).expect("the header of the screen");
            u64::from(u32::from_be_bytes(bytes))
        };
        // The header's size is its first field; the colours, of twelve bytes each, stand between it and the picture.
        let (pixels, line) = (field(0) + 12 * field(19), field(12));
        let mut frames = Self { file, pixels, line, desktop: 0, last: (Vec::new(), Shown::Desktop) };
        let bare = frames.read();
        frames.desktop = colours(&bare).into_iter().max_by_key(|(_, times)| *times).expect("a pixel").0;
        frames.last.0 = bare;
        frames
    }

    /// What is shown now.
    pub(crate) fn look(&mut self) -> Shown {
        let now = self.read();
        if now != self.last.0 {
            let shown = self.shown(&colours(&now));
            self.last = (now, shown);
        }
        self.last.1
    }

    fn shown(&self, colours: &HashMap<u32, u32>) -> Shown {
        let all: u32 = colours.values().sum();
        let window = all - colours.get(&self.desktop).copied().unwrap_or(0);
        // A window that covers less of the middle is not all there yet.
        if window < all / 2 {
            return Shown::Desktop;
        }
        let most = colours.iter().filter(|(colour, _)| **colour != self.desktop).map(|(_, times)| *times).max();
        // Letters are a small part of a page, and of many shades.
        if window - most.unwrap_or(0) > all / 1000 && colours.len() > 4 { Shown::Drawn } else { Shown::Blank }
    }

    /// The rows that are looked at.
    fn read(&self) -> Vec<u8> {
        let row = COLUMNS.len() * 4;
        let mut bytes = vec![0; ROWS.step_by(STEP).len() * row];
        for (number, row) in ROWS.step_by(STEP).zip(bytes.chunks_exact_mut(row)) {
            let at = self.pixels + self.line * number as u64 + COLUMNS.start as u64 * 4;
            self.file.read_exact_at(row, at).expect("a row of the screen");
        }
        bytes
    }
}

/// How often each colour is there.
fn colours(bytes: &[u8]) -> HashMap<u32, u32> {
    let mut colours = HashMap::new();
    for pixel in bytes.chunks_exact(4) {
        *colours.entry(u32::from_le_bytes([pixel[0], pixel[1], pixel[2], 0])).or_default() += 1;
    }
    colours
}
