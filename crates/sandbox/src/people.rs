//! People who do not exist. Their identity numbers are in the range for synthetic people (80 more on the month), their dates
//! move with the day of the start, so that who is expired stays expired.

use jiff::{ToSpan, civil::Date};
use mypage_api::{
    Contact, Period, Permit, PermitBasis, PermitDuration, PostalAddress, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};
use service::registry::Person;

/// Somebody who can log in, and what the authority has on them, if anything.
#[derive(Clone)]
pub struct SyntheticPerson {
    /// A short name for tests and pages.
    pub key: &'static str,
    /// What makes them interesting.
    pub story: &'static str,
    /// The national identity number.
    pub pid: String,
    /// The full name.
    pub name: &'static str,
    /// What is registered; none for somebody whom the authority does not know.
    pub registered: Option<Person>,
}

struct Draft {
    key: &'static str,
    story: &'static str,
    name: &'static str,
    language: Option<&'static str>,
    born: Date,
    serial: u32,
    citizenship: &'static str,
    permit: Option<Permit>,
    work: RightToWork,
    unclear: bool,
}

const WEIGHTS_1: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const WEIGHTS_2: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// Everybody, as of a day.
#[must_use]
pub fn people(today: Date) -> Vec<SyntheticPerson> {
    drafts(today).into_iter().map(finish).collect()
}

fn finish(draft: Draft) -> SyntheticPerson {
    let pid = pid(draft.born, draft.serial);
    let registered = (draft.key != "unregistered").then(|| Person {
        pid: pid.clone(),
        name: draft.name.to_owned(),
        name_language: draft.language.map(str::to_owned),
        birth_date: draft.born,
        duf: duf(draft.serial),
        citizenships: vec![draft.citizenship.to_owned()],
        contact: contact(draft.key),
        permit: draft.permit,
        right_to_work: draft.work,
        unclear: draft.unclear,
    });
    SyntheticPerson { key: draft.key, story: draft.story, pid, name: draft.name, registered }
}

fn contact(key: &str) -> Contact {
    if key == "temporary" {
        return Contact { email: Some("temporary@example.no".into()), phone: None, address: None };
    }
    Contact {
        email: Some(format!("{key}@example.no")),
        phone: Some("+47 00 00 00 00".into()),
        address: Some(PostalAddress {
            lines: vec!["Prøveveien 7 B".into()],
            postal_code: "0000".into(),
            town: "Testby".into(),
            country: "NO".into(),
        }),
    }
}

fn work(kind: WorkKind, extent: WorkExtent, limited_to: Option<&str>, period: Option<Period>) -> RightToWork {
    let limited_to = limited_to.map(str::to_owned);
    RightToWork { access: WorkAccess::Yes, kind: Some(kind), extent: Some(extent), limited_to, period }
}

fn any_work() -> RightToWork {
    work(WorkKind::General, WorkExtent::Any, None, None)
}

fn no_work() -> RightToWork {
    RightToWork { access: WorkAccess::No, kind: None, extent: None, limited_to: None, period: None }
}

fn temporary(basis: PermitBasis, from: Date, to: Date, renewal: Option<Renewal>) -> Permit {
    Permit { duration: PermitDuration::Temporary, basis, period: Period { from, to: Some(to) }, renewal }
}

#[allow(clippy::too_many_lines, reason = "a table of people")]
fn drafts(today: Date) -> Vec<Draft> {
    let day = |days: i64| today.saturating_add(days.days());
    let born = |year: i16, month: i8, day: i8| Date::new(year, month, day).unwrap_or(Date::ZERO);
    let (year_ago, in_a_year) = (day(-365), day(365));
    let draft = |key, story, name, born, serial, citizenship, permit, work| Draft {
        key,
        story,
        name,
        language: None,
        born,
        serial,
        citizenship,
        permit,
        work,
        unclear: false,
    };
    let permanent = Permit {
        duration: PermitDuration::Permanent,
        basis: PermitBasis::Family,
        period: Period { from: day(-2000), to: None },
        renewal: None,
    };
    let with_employer = Period { from: year_ago, to: Some(in_a_year) };
    vec![
        draft(
            "permanent",
            "permanent residence permit, any work",
            "Samira Prøvesen Haidari",
            born(1984, 2, 17),
            312,
            "AF",
            Some(permanent),
            any_work(),
        ),
        draft(
            "temporary",
            "temporary permit for family, any work; no phone or address registered",
            "Daniel Eksempel Okafor",
            born(1991, 11, 3),
            223,
            "NG",
            Some(temporary(PermitBasis::Family, year_ago, in_a_year, None)),
            any_work(),
        ),
        draft(
            "employer",
            "work for one employer only",
            "Łukasz Testowy Żółkiewski",
            born(1979, 7, 29),
            334,
            "RS",
            Some(temporary(PermitBasis::Work, year_ago, in_a_year, None)),
            work(
                WorkKind::CertainEmployer,
                WorkExtent::FullTimeOnly,
                Some("Fjordvik Testbakeri AS"),
                Some(with_employer),
            ),
        ),
        draft(
            "part-time",
            "student: part-time work, full time in holidays",
            "Priya Testini Raman",
            born(2001, 5, 12),
            645,
            "IN",
            Some(temporary(PermitBasis::Study, year_ago, in_a_year, None)),
            work(WorkKind::General, WorkExtent::PartTimeAndFullTimeInHolidays, None, None),
        ),
        Draft {
            language: Some("uk"),
            ..draft(
                "collective",
                "collective protection, extended past its end date; Ukrainian letters",
                "Олена Ковальчук",
                born(1988, 9, 5),
                156,
                "UA",
                Some(temporary(
                    PermitBasis::CollectiveProtection,
                    day(-700),
                    day(-20),
                    Some(Renewal::CollectiveExtension { until: day(120) }),
                )),
                any_work(),
            )
        },
        draft(
            "renewal",
            "applied for renewal in time, past the end date",
            "Mehmet Deneme Yılmaz",
            born(1975, 12, 24),
            367,
            "TR",
            Some(temporary(
                PermitBasis::Work,
                day(-730),
                day(-15),
                Some(Renewal::AppliedInTime { handed_in: day(-60) }),
            )),
            any_work(),
        ),
        draft(
            "expired",
            "a permit that has ended",
            "Carlos Ejemplo Rivas",
            born(1969, 3, 8),
            478,
            "CO",
            Some(temporary(PermitBasis::Work, day(-800), day(-40), None)),
            any_work(),
        ),
        draft(
            "none",
            "known to the authority, no permit",
            "Grace Sample Mensah",
            born(1995, 6, 30),
            189,
            "GH",
            None,
            no_work(),
        ),
        Draft {
            unclear: true,
            ..draft(
                "unclear",
                "the register does not tell",
                "Ivana Primjer Petrović",
                born(1982, 10, 14),
                291,
                "RS",
                Some(temporary(PermitBasis::Other, year_ago, in_a_year, None)),
                RightToWork { access: WorkAccess::Unclear, kind: None, extent: None, limited_to: None, period: None },
            )
        },
        Draft {
            language: Some("vi"),
            ..draft(
                "vietnamese",
                "temporary permit for work; Vietnamese letters",
                "Nguyễn Thị Ánh Tuyết",
                born(1990, 1, 21),
                402,
                "VN",
                Some(temporary(PermitBasis::Work, year_ago, in_a_year, None)),
                work(WorkKind::CertainWork, WorkExtent::Any, Some("Kokk ved spisested (test)"), None),
            )
        },
        draft(
            "unregistered",
            "ID-porten knows, the authority does not",
            "Ola Fiktiv Nordtest",
            born(1986, 4, 2),
            113,
            "NO",
            None,
            no_work(),
        ),
    ]
}

/// A number in the synthetic range with its check digits; the next free serial where the first gives none.
fn pid(born: Date, serial: u32) -> String {
    let date =
        [born.day().unsigned_abs(), born.month().unsigned_abs() + 80, u8::try_from(born.year() % 100).unwrap_or(0)];
    (serial..)
        .find_map(|serial| {
            let text = format!("{:02}{:02}{:02}{serial:03}", date[0], date[1], date[2]);
            let mut digits: Vec<u32> = text.bytes().map(|byte| u32::from(byte - b'0')).collect();
            digits.push(check(&WEIGHTS_1, &digits)?);
            digits.push(check(&WEIGHTS_2, &digits)?);
            Some(digits.iter().map(u32::to_string).collect())
        })
        .unwrap_or_default()
}

fn check(weights: &[u32], digits: &[u32]) -> Option<u32> {
    let sum: u32 = weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
    Some((11 - sum % 11) % 11).filter(|digit| *digit < 10)
}

/// Twelve digits: the year of the first application, a serial number, two check digits.
fn duf(serial: u32) -> String {
    let first = format!("2019{:06}", 700_000 + serial);
    let weights = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
    let sum: u32 =
        first.bytes().map(|byte| u32::from(byte - b'0')).zip(weights).map(|(digit, weight)| digit * weight).sum();
    format!("{first}{:02}", sum % 11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_in_the_synthetic_range_and_nobody_shares_a_number() {
        let people = people(Date::constant(2026, 11, 23));
        assert!(people.len() >= 9);
        let mut numbers: Vec<&String> = people.iter().map(|person| &person.pid).collect();
        for pid in &numbers {
            assert_eq!(pid.len(), 11);
            assert!((81..=92).contains(&pid[2..4].parse::<u32>().unwrap()), "{pid} is not synthetic");
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), people.len());
    }

    #[test]
    fn the_check_digits_of_a_duf_number_are_those_of_known_ones() {
        // 200205705502 and 200900595509 are well-formed by the published rule.
        let check = |first: &str| {
            let weights = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
            first.bytes().map(|byte| u32::from(byte - b'0')).zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11
        };
        assert_eq!((check("2002057055"), check("2009005955")), (2, 9));
    }
}
