//! Whether a stay is legal at a moment, from everything that the register has.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use mypage_api::{Permit, Renewal, Residency, RightToWork, Standing, WorkAccess};

use crate::registry::Person;

/// The day in Norway, where the authority counts its days.
pub(crate) fn oslo() -> TimeZone {
    TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)
}

/// What is registered on a person, at this moment.
pub(crate) fn residency(person: &Person, now: Timestamp) -> Residency {
    let today = now.to_zoned(oslo()).date();
    let standing = standing(person, today);
    let right_to_work = right_to_work(&person.right_to_work, standing, today);
    Residency { as_of: now, standing, permit: person.permit.clone(), right_to_work }
}

/// The right to work of a day: none without a legal stay or outside its own period, unclear where the stay is.
fn right_to_work(registered: &RightToWork, standing: Standing, today: Date) -> RightToWork {
    let bare = |access| RightToWork { access, kind: None, extent: None, limited_to: None, period: None };
    let outside =
        registered.period.is_some_and(|period| today < period.from || period.to.is_some_and(|last| today > last));
    match standing {
        Standing::Ended | Standing::None => bare(WorkAccess::No),
        Standing::Unclear => bare(WorkAccess::Unclear),
        Standing::Legal if outside => RightToWork { access: WorkAccess::No, ..registered.clone() },
        Standing::Legal => registered.clone(),
    }
}

fn standing(person: &Person, today: Date) -> Standing {
    if person.unclear {
        return Standing::Unclear;
    }
    match &person.permit {
        None => Standing::None,
        Some(permit) if today < permit.period.from => Standing::None,
        Some(permit) if last_day(permit).is_none_or(|last| today <= last) => Standing::Legal,
        Some(_) => Standing::Ended,
    }
}

/// The last day of the stay, renewal included; none where there is no end in sight.
pub(crate) fn last_day(permit: &Permit) -> Option<Date> {
    match (permit.period.to, &permit.renewal) {
        (None, _) => None,
        // An application in time carries the stay until it is decided, if it was in time.
        (Some(to), Some(Renewal::AppliedInTime { handed_in })) => (*handed_in > to).then_some(to),
        (Some(to), Some(Renewal::CollectiveExtension { until })) => Some(to.max(*until)),
        (Some(to), None) => Some(to),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use mypage_api::{Contact, Period, PermitBasis, PermitDuration};

    use super::*;

    const END: Date = date(2026, 10, 31);

    fn person(to: Option<Date>, renewal: Option<Renewal>) -> Person {
        let period = Period { from: date(2024, 11, 1), to };
        Person {
            pid: "47906701517".into(),
            name: "Test".into(),
            name_language: None,
            birth_date: date(1990, 1, 1),
            duf: "200205705502".into(),
            citizenships: vec!["UA".into()],
            contact: Contact { email: None, phone: None, address: None },
            permit: Some(Permit { duration: PermitDuration::Temporary, basis: PermitBasis::Work, period, renewal }),
            right_to_work: RightToWork {
                access: WorkAccess::Yes,
                kind: None,
                extent: None,
                limited_to: None,
                period: None,
            },
            unclear: false,
        }
    }

    #[test]
    fn a_stay_is_legal_through_its_last_day_and_as_long_as_a_renewal_carries_it() {
        let in_time = Renewal::AppliedInTime { handed_in: date(2026, 9, 1) };
        let late = Renewal::AppliedInTime { handed_in: date(2026, 11, 1) };
        let collective = Renewal::CollectiveExtension { until: date(2027, 2, 28) };
        for (what, to, renewal, today, expected) in [
            ("the last day", Some(END), None, END, Standing::Legal),
            ("the day after", Some(END), None, date(2026, 11, 1), Standing::Ended),
            ("no end", None, None, date(2090, 1, 1), Standing::Legal),
            ("before the first day", Some(END), None, date(2024, 10, 31), Standing::None),
            ("applied in time", Some(END), Some(in_time), date(2027, 6, 1), Standing::Legal),
            ("applied late", Some(END), Some(late), date(2026, 11, 2), Standing::Ended),
            ("extended for all", Some(END), Some(collective.clone()), date(2027, 2, 28), Standing::Legal),
            ("after the extension", Some(END), Some(collective), date(2027, 3, 1), Standing::Ended),
        ] {
            assert_eq!(standing(&person(to, renewal), today), expected, "{what}");
        }
    }

    #[test]
    fn the_day_is_the_norwegian_one() {
        let late_evening: Timestamp = "2026-10-31T23:30:00Z".parse().unwrap();
        assert_eq!(residency(&person(Some(END), None), late_evening).standing, Standing::Ended);
    }

    #[test]
    fn an_ended_stay_gives_no_right_to_work() {
        let later: Timestamp = "2026-12-01T12:00:00Z".parse().unwrap();
        assert_eq!(residency(&person(Some(END), None), later).right_to_work.access, WorkAccess::No);
    }

    #[test]
    fn a_right_to_work_holds_in_its_own_period() {
        let mut person = person(None, None);
        person.right_to_work.period = Some(Period { from: date(2026, 1, 1), to: Some(date(2026, 6, 30)) });
        let access = |at: &str| residency(&person, at.parse().unwrap()).right_to_work.access;
        assert_eq!(access("2026-06-30T12:00:00Z"), WorkAccess::Yes);
        assert_eq!(access("2026-07-01T12:00:00Z"), WorkAccess::No);
    }

    #[test]
    fn an_unclear_register_stays_unclear() {
        let person = Person { unclear: true, ..person(None, None) };
        assert_eq!(standing(&person, END), Standing::Unclear);
    }
}
