//! Days and moments as people write them.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::Language;

const MONTHS_NB: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const MONTHS_UK: [&str; 12] = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
];
const MONTHS_AR: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day with its month spelled out, which nobody can misread: "2. januar 2027", "2 January 2027".
#[must_use]
pub fn day(language: Language, date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()) - 1;
    match language {
        Language::Nb | Language::Nn => format!("{}. {} {}", date.day(), MONTHS_NB[month], date.year()),
        Language::Uk => format!("{} {} {} р.", date.day(), MONTHS_UK[month], date.year()),
        Language::Ar => format!("{} {} {}", date.day(), MONTHS_AR[month], date.year()),
        Language::En => format!("{} {} {}", date.day(), MONTHS_EN[month], date.year()),
    }
}

/// A moment in Norwegian time, whatever the computer's time zone is: "2. januar 2027 kl. 14.05", "2 January 2027 at 14:05".
#[must_use]
pub fn moment(language: Language, moment: Timestamp) -> String {
    let oslo = moment.to_zoned(TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC));
    let day = day(language, oslo.date());
    match language {
        Language::Nb | Language::Nn => format!("{day} kl. {:02}.{:02}", oslo.hour(), oslo.minute()),
        Language::Uk => format!("{day}, {:02}:{:02}", oslo.hour(), oslo.minute()),
        Language::Ar => format!("{day}، {:02}:{:02}", oslo.hour(), oslo.minute()),
        Language::En => format!("{day} at {:02}:{:02}", oslo.hour(), oslo.minute()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_written_as_in_their_language() {
        assert_eq!(day(Language::Nb, date(2027, 1, 2)), "2. januar 2027");
        assert_eq!(day(Language::Nn, date(2027, 5, 17)), "17. mai 2027");
        assert_eq!(day(Language::En, date(2026, 12, 31)), "31 December 2026");
        assert_eq!(day(Language::Uk, date(2027, 1, 2)), "2 січня 2027 р.");
        assert_eq!(day(Language::Ar, date(2027, 1, 2)), "2 يناير 2027");
    }

    #[test]
    fn moments_are_in_norwegian_time_summer_and_winter() {
        let summer: Timestamp = "2026-07-01T12:05:00Z".parse().unwrap();
        let winter: Timestamp = "2026-12-31T23:30:00Z".parse().unwrap();
        assert_eq!(moment(Language::Nb, summer), "1. juli 2026 kl. 14.05");
        assert_eq!(moment(Language::En, winter), "1 January 2027 at 00:30");
    }
}
