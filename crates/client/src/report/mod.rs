//! The report for support (requirement D10): what this computer and this app are like, and what was on the screen. It is
//! made of numbers, versions and names from closed lists, so that nothing of a person can get into it; what a person
//! adds by hand is theirs and stands apart.

mod journal;
mod picture;
mod text;
mod words;

use jiff::Timestamp;
use texts::Language;

use crate::{
    Code, Theme,
    self_test::{Line, PolicyState, Signals},
};

pub use journal::{Event, Journal};
pub use picture::{Picture, PictureFault};
pub use text::pack;
pub use words::{Personal, looks_personal};

/// How much a person can write about what happened, in characters.
pub const WORDS_LIMIT: usize = 2_000;

/// The system, as it says itself. Only what a name and a version look like is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    name: String,
}

impl System {
    /// A system of this name and version, such as `Debian GNU/Linux 12`.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let plain = |c: &char| c.is_ascii_alphanumeric() || " ./-_()".contains(*c);
        Self { name: name.chars().filter(plain).take(60).collect() }
    }
}

/// How somebody is logged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoggedIn {
    /// Nobody is.
    No,
    /// With ID-porten.
    Idporten,
    /// With e-mail.
    Email,
}

/// All that a report says by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// When it was made.
    pub made: Timestamp,
    /// The app's version.
    pub version: &'static str,
    /// The system.
    pub system: System,
    /// The environment's name and kind; none where the app is not set up. The administrator has chosen it.
    pub environment: Option<(String, &'static str)>,
    /// The language of the window.
    pub language: Language,
    /// Its colours.
    pub theme: Theme,
    /// Its size, in percent.
    pub zoom: u16,
    /// Whether others use the computer.
    pub shared: bool,
    /// The administrator's policy.
    pub policy: PolicyState,
    /// What the system tells of somebody going away.
    pub signals: Signals,
    /// How somebody is logged in.
    pub logged_in: LoggedIn,
    /// Why the session is in memory only, if it is.
    pub memory_only: Option<Code>,
    /// The self-test's lines.
    pub lines: Vec<Line>,
    /// What was on the screen.
    pub events: Vec<Event>,
}

/// A name for the file, without anything of a person: `minside-report-2026-11-23.txt`, `.zip` with a picture.
#[must_use]
pub fn suggested_report_name(made: Timestamp, with_picture: bool) -> String {
    let day = made.strftime("%Y-%m-%d");
    format!("minside-report-{day}.{}", if with_picture { "zip" } else { "txt" })
}
