//! Norway's public holidays.

use jiff::civil::{Date, Weekday};

/// Month and day: New Year, Labour Day, Constitution Day, Christmas.
const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun.
const FROM_EASTER: [i32; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// Whether a day is a public holiday, from 1900 to 2199.
pub(super) fn is_holiday(day: Date) -> bool {
    let from_easter = easter(day.year()).and_then(|easter| easter.until(day).ok());
    FIXED.contains(&(day.month(), day.day())) || from_easter.is_some_and(|span| FROM_EASTER.contains(&span.get_days()))
}

/// The Sunday after the full moon of spring, as the Gregorian calendar reckons it.
fn easter(year: i16) -> Option<Date> {
    let golden = year % 19;
    let moon = match (19 * golden + 24) % 30 {
        29 => 28,
        28 if golden > 10 => 27,
        age => age,
    };
    let equinox = Date::new(year, 3, 21).ok()?;
    equinox.checked_add(jiff::Span::new().days(moon)).ok()?.nth_weekday(1, Weekday::Sunday).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The holidays of a year that are no Sundays.
    fn of(year: i16) -> Vec<(i8, i8)> {
        let days = date(year, 1, 1).series(jiff::Span::new().days(1)).take_while(|day| day.year() == year);
        let free = days.filter(|day| is_holiday(*day) && day.weekday() != Weekday::Sunday);
        free.map(|day| (day.month(), day.day())).collect()
    }

    #[test]
    fn the_holidays_are_those_of_the_calendar() {
        let (new_year, labour, constitution, christmas) = ((1, 1), (5, 1), (5, 17), [(12, 25), (12, 26)]);
        let of_2024 = [new_year, (3, 28), (3, 29), (4, 1), labour, (5, 9), constitution, (5, 20)];
        assert_eq!(of(2024), [&of_2024[..], &christmas].concat());
        // The seventeenth of May is a Sunday.
        let of_2026 = [new_year, (4, 2), (4, 3), (4, 6), labour, (5, 14), (5, 25)];
        assert_eq!(of(2026), [&of_2026[..], &christmas].concat());
    }

    #[test]
    fn easter_is_right_in_the_years_whose_moon_is_moved() {
        assert_eq!(easter(1954), Some(date(1954, 4, 18)));
        assert_eq!(easter(1981), Some(date(1981, 4, 19)));
        assert_eq!(easter(2027), Some(date(2027, 3, 28)));
        assert_eq!(easter(2038), Some(date(2038, 4, 25)));
    }
}
