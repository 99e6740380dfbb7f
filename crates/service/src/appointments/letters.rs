//! What the letters about appointments say, each with an entry for the reader's calendar.

use jiff::{Timestamp, tz::TimeZone};
use mypage_api::{Appointment, AppointmentPurpose};
use texts::{Arg, Language, text};

use super::calendar::{self, Entry};
use crate::mail::{Calendar, CalendarMethod, Letter, Part};

/// What happened to an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    Booked,
    Moved,
    Cancelled,
}

pub(super) fn about(
    language: Language,
    appointment: &Appointment,
    sequence: u32,
    news: News,
    domain: &str,
    now: Timestamp,
) -> Letter {
    let (subject, first, method) = match news {
        News::Booked => ("mail-booked-subject", "mail-booked", CalendarMethod::Request),
        News::Moved => ("mail-moved-subject", "mail-moved", CalendarMethod::Request),
        News::Cancelled => ("mail-cancelled-subject", "mail-cancelled", CalendarMethod::Cancel),
    };
    let point = &appointment.meeting_point;
    let place = format!("{}, {}, {}", point.name, point.address.join(", "), point.town);
    let when = local(language, appointment.start, &point.time_zone);
    let purpose = match appointment.purpose {
        AppointmentPurpose::Documents => "mail-appointment-documents",
        AppointmentPurpose::Photo => "mail-appointment-photo",
    };
    let say = |key: &str, args: &[(&str, Arg<'_>)]| text(language, key, args);
    let number = [("number", Arg::Text(&appointment.receipt_number))];
    let purpose = say(purpose, &number);
    let mut parts = vec![
        Part::Words(say(first, &[])),
        Part::Words(say("mail-appointment-when", &[("when", Arg::Text(&when))])),
        Part::Words(say("mail-appointment-where", &[("place", Arg::Text(&place))])),
        Part::Words(purpose.clone()),
    ];
    if news != News::Cancelled {
        parts.push(Part::Words(say("mail-appointment-change", &[])));
    }
    let entry = Entry {
        uid: format!("{}@{domain}", appointment.id),
        sequence,
        method: method.name(),
        summary: &say("mail-appointment-title", &[]),
        description: &purpose,
        location: &place,
        start: appointment.start,
        minutes: appointment.minutes,
        now,
    };
    let calendar = Calendar { method, text: calendar::text(&entry) };
    Letter { calendar: Some(calendar), ..Letter::of(language, subject, &parts) }
}

/// A moment on the clock of the meeting point, with the name of its zone, so that nobody comes an hour late.
fn local(language: Language, at: Timestamp, zone: &str) -> String {
    let zoned = at.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
    let (hour, minute) = (zoned.hour(), zoned.minute());
    let day = texts::day(language, zoned.date());
    let hours = format!("{hour:02}:{minute:02}");
    text(
        language,
        "mail-appointment-moment",
        &[("day", Arg::Text(&day)), ("time", Arg::Text(&hours)), ("zone", Arg::Text(zone))],
    )
}
