//! An appointment for the reader's own calendar: iCalendar (RFC 5545) sent as RFC 5546 has it. Times are in UTC, so that no
//! calendar needs our time zones.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{Timestamp, tz::TimeZone};

/// What is in it.
pub(super) struct Entry<'a> {
    /// The same for the life of the appointment (RFC 5545 §3.8.4.7).
    pub uid: String,
    /// One more for each change (§3.8.7.4).
    pub sequence: u32,
    pub method: &'static str,
    pub summary: &'a str,
    pub description: &'a str,
    pub location: &'a str,
    pub start: Timestamp,
    pub minutes: u16,
    pub now: Timestamp,
}

/// The object as text.
pub(super) fn text(entry: &Entry<'_>) -> String {
    let end = entry.start + jiff::SignedDuration::from_mins(entry.minutes.into());
    let cancelled = entry.method == "CANCEL";
    let mut event = Event::new();
    event
        .uid(&entry.uid)
        .sequence(entry.sequence)
        .add_property("DTSTAMP", utc(entry.now))
        .add_property("DTSTART", utc(entry.start))
        .add_property("DTEND", utc(end))
        .add_property("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" })
        .summary(entry.summary)
        .description(entry.description)
        .location(entry.location);
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Minside//My page//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", entry.method))
        .push(event.done());
    calendar.to_string()
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_reads_back_what_was_written() {
        let entry = Entry {
            uid: "abc@mypage.example".into(),
            sequence: 2,
            method: "REQUEST",
            summary: "Time; hos politiet, og mer",
            description: "linje én\nEND:VCALENDAR",
            location: "Prøveveien 7, 0000 Testby",
            start: "2026-11-25T09:30:00Z".parse().unwrap(),
            minutes: 20,
            now: "2026-11-23T12:00:00Z".parse().unwrap(),
        };
        let text = text(&entry);
        assert!(text.lines().all(|line| line.len() <= 75), "RFC 5545 §3.1: {text}");
        assert!(text.contains("\r\n") && !text.replace("\r\n", "").contains('\n'), "{text}");
        let read: Calendar = text.parse().unwrap();
        assert_eq!(read.property_value("METHOD"), Some("REQUEST"));
        let event = read.components[0].as_event().unwrap();
        assert_eq!(read.components.len(), 1);
        assert_eq!(event.get_uid(), Some("abc@mypage.example"));
        assert_eq!(event.get_sequence(), Some(2));
        assert_eq!(event.get_summary(), Some("Time; hos politiet, og mer"), "{text}");
        assert_eq!(event.get_location(), Some("Prøveveien 7, 0000 Testby"), "{text}");
        assert_eq!(event.property_value("DTSTART"), Some("20261125T093000Z"));
        assert_eq!(event.property_value("DTEND"), Some("20261125T095000Z"));
        assert_eq!(text.matches("END:VCALENDAR").count() - text.matches("\\nEND:VCALENDAR").count(), 1, "{text}");
    }
}
