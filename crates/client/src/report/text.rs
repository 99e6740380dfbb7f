//! The report as it is read: plain text, in English, for support; what is shown before saving is what is saved.

use std::{
    fmt::{self, Write as _},
    io::{Cursor, Write as _},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{LoggedIn, Picture, Report};
use crate::{
    Theme,
    self_test::{PolicyState, Signals},
};

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (environment, kind) = self.environment.as_ref().map_or(("none", "none"), |(name, kind)| (name, kind));
        writeln!(f, "Minside support report")?;
        writeln!(f)?;
        writeln!(f, "made         {}", self.made.strftime("%Y-%m-%d %H:%M UTC"))?;
        writeln!(f, "app          {}", self.version)?;
        writeln!(f, "system       {} ({}, {})", self.system.name, std::env::consts::OS, std::env::consts::ARCH)?;
        writeln!(f, "environment  {environment} ({kind})")?;
        writeln!(f, "window       {}, {}, {} %", self.language.tag(), theme(self.theme), self.zoom)?;
        writeln!(f, "computer     {}", if self.shared { "shared" } else { "not shared" })?;
        writeln!(f, "policy       {}", policy(self.policy))?;
        writeln!(f, "signals      {}", signals(self.signals))?;
        writeln!(f, "logged in    {}", logged_in(self.logged_in))?;
        if let Some(code) = self.memory_only {
            writeln!(f, "session      in memory only: {}", code.as_str())?;
        }
        self.lines(f)?;
        self.events(f)
    }
}

impl Report {
    fn lines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nself-test")?;
        if self.lines.is_empty() {
            writeln!(f, "  not run")?;
        }
        for line in &self.lines {
            let finding = &line.finding;
            write!(f, "  {:<10} {:<7} {}", line.check.as_str(), finding.verdict().as_str(), finding.as_str())?;
            if let Some(minutes) = finding.minutes() {
                write!(f, " ({minutes} minutes)")?;
            }
            if let Some(code) = finding.code() {
                write!(f, " [{}]", code.as_str())?;
            }
            // A proxy's name may tell where somebody works; a version tells nothing.
            if let crate::self_test::Finding::WebViewGood { version }
            | crate::self_test::Finding::WebViewOld { version } = finding
            {
                write!(f, " {version}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn events(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\non the screen, minutes and seconds after the start")?;
        for event in &self.events {
            let seconds = event.after.as_secs();
            write!(f, "  {:>3}:{:02}  {}", seconds / 60, seconds % 60, event.screen)?;
            if let Some(code) = event.code {
                write!(f, "  {}", code.as_str())?;
            }
            if let Some(cause) = event.cause {
                write!(f, " ({cause})")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    /// The whole file's text: the report, and what the person wrote, marked as theirs.
    #[must_use]
    pub fn with_words(&self, words: &str) -> String {
        let mut text = self.to_string();
        let words = words.trim();
        if !words.is_empty() {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "\nin the person's own words");
            for line in words.lines() {
                let _ = writeln!(text, "  > {}", line.trim_end());
            }
        }
        text
    }
}

/// The bytes of the file: text alone, or text and picture in one archive.
///
/// # Errors
/// If the archive cannot be made, which nothing but too little memory can cause.
pub fn pack(text: &str, picture: Option<&Picture>) -> std::io::Result<Vec<u8>> {
    let text = if cfg!(windows) { text.replace('\n', "\r\n") } else { text.to_owned() };
    let Some(picture) = picture else { return Ok(text.into_bytes()) };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // No time of a file, and no user: the archive says no more than what is in it.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).unix_permissions(0o600);
    archive.start_file("report.txt", options)?;
    archive.write_all(text.as_bytes())?;
    archive.start_file("picture.png", options)?;
    archive.write_all(picture.bytes())?;
    Ok(archive.finish()?.into_inner())
}

fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "colours as the system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn policy(policy: PolicyState) -> &'static str {
    match policy {
        PolicyState::None => "none",
        PolicyState::InForce => "in force",
        PolicyState::Broken => "broken",
    }
}

fn signals(signals: Signals) -> &'static str {
    match signals {
        Signals::Whole => "all",
        Signals::Part => "some",
        Signals::None => "none",
    }
}

fn logged_in(logged_in: LoggedIn) -> &'static str {
    match logged_in {
        LoggedIn::No => "no",
        LoggedIn::Idporten => "with ID-porten",
        LoggedIn::Email => "with e-mail",
    }
}
