//! Letters that came, newest last.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use mail_parser::MessageParser;

/// More letters than this, and the oldest go.
const ROOM: usize = 500;

/// A letter as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its number in the mailbox.
    pub number: usize,
    /// Whom it is for.
    pub to: String,
    /// When it came, on the sandbox's clock.
    pub received: Timestamp,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// Everything, as it came.
    pub source: String,
}

impl Letter {
    /// The six digits in it, if there are any.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let line = self.text.lines().find(|line| {
            let kept = line.trim();
            kept.len() == 7
                && kept.chars().enumerate().all(|(at, c)| if at == 3 { c == ' ' } else { c.is_ascii_digit() })
        })?;
        Some(line.trim().replace(' ', ""))
    }
}

/// The mailbox of everybody.
#[derive(Debug, Default)]
pub struct Mailbox(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    letters: Vec<Letter>,
    count: usize,
}

impl Mailbox {
    /// Every letter, in the order in which they came.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.kept().letters.clone()
    }

    /// The letters to an address.
    #[must_use]
    pub fn to(&self, address: &str) -> Vec<Letter> {
        self.kept().letters.iter().filter(|letter| letter.to == address).cloned().collect()
    }

    pub(crate) fn with_number(&self, number: usize) -> Option<Letter> {
        self.kept().letters.iter().find(|letter| letter.number == number).cloned()
    }

    /// Puts a letter in, once for each address that it is for.
    pub(crate) fn put(&self, to: &[String], source: &[u8], received: Timestamp) {
        let message = MessageParser::default().parse(source);
        let message = message.as_ref();
        let body = |html: bool| {
            let text = message.and_then(|m| if html { m.body_html(0) } else { m.body_text(0) });
            text.unwrap_or_default().into_owned()
        };
        let mut kept = self.kept();
        for to in to {
            kept.count += 1;
            let letter = Letter {
                number: kept.count,
                to: to.clone(),
                received,
                subject: message.and_then(|m| m.subject()).unwrap_or_default().to_owned(),
                text: body(false),
                html: body(true),
                source: String::from_utf8_lossy(source).into_owned(),
            };
            kept.letters.push(letter);
        }
        let too_many = kept.letters.len().saturating_sub(ROOM);
        kept.letters.drain(..too_many);
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
