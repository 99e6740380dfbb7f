//! What was on the screen last: screens and codes, each from its closed list.

use std::{collections::VecDeque, time::Duration};

use crate::Code;

/// How many events are remembered.
const EVENTS: usize = 20;

/// Something came on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// How long after the start.
    pub after: Duration,
    /// The screen's name.
    pub screen: &'static str,
    /// What was said to have gone wrong.
    pub code: Option<Code>,
    /// The finer cause of it, from the closed list of [`idporten::Error::code`].
    pub cause: Option<&'static str>,
}

/// The last events.
#[derive(Debug, Clone, Default)]
pub struct Journal(VecDeque<Event>);

impl Journal {
    /// Notes what is on the screen, if it is not what was there already.
    pub fn note(&mut self, event: Event) {
        if self.0.back().is_some_and(|last| (last.screen, last.code) == (event.screen, event.code)) {
            return;
        }
        if self.0.len() == EVENTS {
            self.0.pop_front();
        }
        self.0.push_back(event);
    }

    /// The events, the oldest first.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.0.iter().copied().collect()
    }

    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_twenty_changes_are_remembered_and_nothing_stands_twice() {
        let mut journal = Journal::default();
        let event = |second, screen| Event { after: Duration::from_secs(second), screen, code: None, cause: None };
        for second in 0..50 {
            journal.note(event(second, if second % 2 == 0 { "start" } else { "email" }));
            journal.note(event(second, if second % 2 == 0 { "start" } else { "email" }));
        }
        let events = journal.events();
        assert_eq!((events.len(), events[0].after.as_secs(), events[19].after.as_secs()), (20, 30, 49));
    }
}
