//! Meeting points with times, and people at every stage of an application. All of it moves with the moment of the start.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Weekday, tz::TimeZone};
use mypage_api::{
    Answer, ApplicationContent, ApplicationKind, ApplicationStatus, AppointmentPurpose, Decision, DecisionChannel,
    DecisionOutcome, ForWhom, Id, MeetingPoint, MeetingPointKind, Question, QuestionAnswer, Way,
};
use service::{OfferedTime, SeedAccount, SeedApplication, Service};

use crate::{Shared, StartError};

/// The e-mail account that has applications from the start.
pub const EMAIL_ACCOUNT: &str = "soker@example.no";
/// Its password. Nobody real has one here.
pub const EMAIL_PASSWORD: &str = "FjordBlikk72";

/// For how many days times are offered.
const DAYS: i32 = 28;
const MINUTES: u16 = 20;

/// Puts everything in that is not there yet.
pub(crate) async fn put(service: &Service, shared: &Shared) -> Result<(), StartError> {
    let now = shared.clock.now();
    offer_times(service, now).await?;
    let email = EMAIL_ACCOUNT.parse().map_err(|_| StartError::Key)?;
    let account = SeedAccount { email: &email, name: "Testine Eksempel Søkersen", password: EMAIL_PASSWORD };
    let account = service.seed_account(&account).await.map_err(|_| StartError::Key)?;
    let mut seeds = Vec::new();
    for case in cases() {
        let (way, subject) = match case.whose {
            Whose::Email => (Way::Email, account.as_str()),
            Whose::Person(key) => {
                let Some(person) = shared.people.iter().find(|person| person.key == key) else { continue };
                (Way::IdPorten, person.pid.as_str())
            }
        };
        seeds.push(seed(&case, way, subject, now)?);
    }
    service.seed(&seeds).await.map_err(|_| StartError::Key)
}

/// Offers times from tomorrow on; those that are there stay.
pub(crate) async fn offer_times(service: &Service, now: Timestamp) -> Result<(), StartError> {
    for (point, purposes) in points()? {
        service.offer(&point, &times(&point, &purposes, now)).await?;
    }
    Ok(())
}

fn id(text: &str) -> Result<Id, StartError> {
    text.parse().map_err(|_| StartError::Key)
}

fn points() -> Result<Vec<(MeetingPoint, Vec<AppointmentPurpose>)>, StartError> {
    use AppointmentPurpose::{Documents, Photo};
    let point = |key, kind, name: &str, line: &str, town: &str, country: &str, zone: &str| {
        Ok::<_, StartError>(MeetingPoint {
            id: id(key)?,
            kind,
            name: name.into(),
            address: vec![line.into()],
            town: town.into(),
            country: country.into(),
            time_zone: zone.into(),
            phone: Some("+47 00 00 00 01".into()),
            email: Some(format!("{key}@example.no")),
        })
    };
    let oslo = "Europe/Oslo";
    let (police, sua) = (MeetingPointKind::Police, MeetingPointKind::Sua);
    let (embassy, centre) = (MeetingPointKind::Embassy, MeetingPointKind::VisaCentre);
    Ok(vec![
        (
            point("police-fjordby", police, "Politiet, Fjordby (test)", "Prøvegata 1", "Fjordby", "NO", oslo)?,
            vec![Documents, Photo],
        ),
        (point("sua-testvik", sua, "SUA Testvik (test)", "Kaigata 12", "Testvik", "NO", oslo)?, vec![Documents, Photo]),
        (
            point(
                "embassy-nairobi",
                embassy,
                "Embassy, Nairobi (test)",
                "1 Sample Road",
                "Nairobi",
                "KE",
                "Africa/Nairobi",
            )?,
            vec![Documents],
        ),
        (
            point(
                "centre-new-delhi",
                centre,
                "Visa centre, New Delhi (test)",
                "4 Sample Marg",
                "New Delhi",
                "IN",
                "Asia/Kolkata",
            )?,
            vec![Documents],
        ),
    ])
}

fn times(point: &MeetingPoint, purposes: &[AppointmentPurpose], now: Timestamp) -> Vec<OfferedTime> {
    let zone = TimeZone::get(&point.time_zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(zone.clone()).date();
    let mut times = Vec::new();
    for day in (1..=DAYS).map(|days| today.saturating_add(days.days())) {
        if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            continue;
        }
        for (hour, minute) in [(9, 0), (9, 20), (10, 40), (13, 0), (14, 20)] {
            let Ok(start) = day.at(hour, minute, 0, 0).to_zoned(zone.clone()) else { continue };
            let start = start.timestamp();
            times.extend(purposes.iter().map(|purpose| OfferedTime {
                purpose: *purpose,
                start,
                minutes: MINUTES,
                places: 2,
            }));
        }
    }
    times
}

#[derive(Clone, Copy)]
enum Whose {
    Person(&'static str),
    Email,
}

struct Case {
    key: &'static str,
    whose: Whose,
    kind: ApplicationKind,
    whom: fn(Timestamp) -> ForWhom,
    days_ago: i32,
    status: ApplicationStatus,
    decision: Option<(DecisionOutcome, DecisionChannel)>,
    appointment: Option<AppointmentPurpose>,
}

fn me(_: Timestamp) -> ForWhom {
    ForWhom::Me
}

fn child(now: Timestamp) -> ForWhom {
    let birth_date = now.to_zoned(TimeZone::UTC).date().saturating_sub(9.years());
    ForWhom::Child { name: "Lilla Eksempel".into(), birth_date }
}

fn other(now: Timestamp) -> ForWhom {
    let birth_date = now.to_zoned(TimeZone::UTC).date().saturating_sub(34.years());
    ForWhom::Other { name: "Omar Prøve Testesen".into(), birth_date }
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    use ApplicationKind as K;
    use ApplicationStatus as S;
    use AppointmentPurpose::{Documents, Photo};
    use DecisionChannel::{Digipost, Post};
    use DecisionOutcome::{Granted, NotConsidered, Refused};
    use Whose::{Email, Person};
    let case = |key, whose, kind, whom, days_ago, status| Case {
        key, whose, kind, whom, days_ago, status, decision: None, appointment: None,
    };
    vec![
        case("seed-draft", Person("permanent"), K::Citizenship, me, 2, S::Draft),
        case("seed-handed-in", Person("temporary"), K::Family, child, 3, S::HandedIn),
        Case { appointment: Some(Documents), ..case("seed-appointment", Person("employer"), K::Renewal, me, 5, S::HandedIn) },
        case("seed-in-process", Person("renewal"), K::Renewal, me, 30, S::InProcess),
        Case { decision: Some((Granted, Digipost)), ..case("seed-photo-open", Person("vietnamese"), K::Work, me, 40, S::Decided) },
        Case { decision: Some((Granted, Post)), appointment: Some(Photo), ..case("seed-photo-booked", Person("collective"), K::Renewal, me, 60, S::Decided) },
        Case { decision: Some((Refused, Post)), ..case("seed-refused", Person("none"), K::Work, me, 90, S::Decided) },
        Case { decision: Some((NotConsidered, Digipost)), ..case("seed-not-considered", Person("unclear"), K::Study, me, 20, S::Decided) },
        case("seed-email-draft", Email, K::Family, child, 1, S::Draft),
        case("seed-email-handed-in", Email, K::Work, other, 4, S::HandedIn),
        Case { decision: Some((Granted, Digipost)), ..case("seed-email-granted", Email, K::Study, me, 45, S::Decided) },
    ]
}

fn seed<'a>(case: &Case, way: Way, subject: &'a str, now: Timestamp) -> Result<SeedApplication<'a>, StartError> {
    let days = |days: i32| SignedDuration::from_hours(24) * days;
    let begun = now - days(case.days_ago);
    let whom = (case.whom)(now);
    let is_draft = case.status == ApplicationStatus::Draft;
    let answers = case.kind.questions().iter().filter(|_| !is_draft);
    let answers = answers.map(|question| QuestionAnswer { question: *question, answer: answer(*question, now) });
    let point = id("police-fjordby")?;
    let content = ApplicationContent {
        kind: case.kind,
        whom: Some(whom),
        answers: answers.collect(),
        meeting_point: (!is_draft).then_some(point),
    };
    let decided = begun + days(3);
    let decision =
        case.decision.map(|(outcome, channel)| Decision { outcome, decided, channel, sent: decided + days(1) });
    let first = points()?.into_iter().next().ok_or(StartError::Key)?;
    let start = case.appointment.and_then(|purpose| times(&first.0, &[purpose], now).get(4).copied());
    let appointment = start.map(|time| (time.purpose, time.start, time.minutes));
    Ok(SeedApplication { id: id(case.key)?, way, subject, content, begun, status: case.status, decision, appointment })
}

fn answer(question: Question, now: Timestamp) -> Answer {
    let today = now.to_zoned(TimeZone::UTC).date();
    match question.form() {
        mypage_api::AnswerForm::YesNo => Answer::YesNo { yes: true },
        mypage_api::AnswerForm::Text => Answer::Text { text: "Fjordvik Testbakeri AS".into() },
        mypage_api::AnswerForm::Date => Answer::Date { date: today.saturating_add(60.days()) },
        mypage_api::AnswerForm::Number => Answer::Number { number: 7 },
        mypage_api::AnswerForm::Choice(choices) => Answer::Choice { choice: choices[0] },
    }
}
