//! Norwegian national identity numbers: birth numbers and D-numbers, real and synthetic.

use zeroize::Zeroizing;

/// A well-formed national identity number. Well-formed does not say that anybody has it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pid(Zeroizing<String>);

const WEIGHTS_1: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const WEIGHTS_2: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

impl Pid {
    /// Reads a number: eleven digits, a day and a month (40 more on the day in a D-number, 40 or 80 more on the month in a
    /// synthetic one), and two check digits, the first by today's rule or by the one of 2032 (remainder 0 to 3).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 11 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let digits: Vec<u32> = text.bytes().map(|b| u32::from(b - b'0')).collect();
        let sum = |weights: &[u32]| weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum::<u32>();
        let checks = (sum(&WEIGHTS_1) + digits[9]) % 11 <= 3 && (sum(&WEIGHTS_2) + digits[10]).is_multiple_of(11);
        let day = (digits[0] * 10 + digits[1]) % 40;
        let month = (digits[2] * 10 + digits[3]) % 40;
        let year = digits[4] * 10 + digits[5];
        let date = digits[0] < 8 && (1..=days(month, year)).contains(&day);
        (checks && date).then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// The eleven digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How many days a month has; none if there is no such month. The number has no century, so a leap day is one where it may
/// be: 00 is 2000, which had one, or 1900, which had not.
fn days(month: u32, year: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl std::fmt::Debug for Pid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[pid]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_today_and_of_2032_are_well_formed() {
        for number in ["02013299997", "02013299903", "30108299920", "30108299939", "47906701517"] {
            assert!(Pid::parse(number).is_some(), "{number}");
        }
    }

    #[test]
    fn anything_else_is_not() {
        for text in ["", "0201329999", "020132999970", "02013299998", "0201329999a", "00000000000", "99999999999"] {
            assert!(Pid::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_not_one() {
        // Right check digits, all of them: 31 February, 30 February, 31 April, 29 February of a year without one.
        for text in ["31829000051", "30829000012", "31849000031", "29829000073"] {
            assert!(Pid::parse(text).is_none(), "{text}");
        }
        assert!(Pid::parse("29829200005").is_some(), "29 February 1992");
    }

    #[test]
    fn a_number_is_never_printed() {
        assert!(!format!("{:?}", Pid::parse("47906701517")).contains("479"));
    }
}
