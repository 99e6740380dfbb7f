//! The rules of applications that are about days, money and what comes next.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use mypage_api::{
    ApplicationContent, ApplicationKind, ApplicationStatus, AppointmentPurpose, DecisionOutcome, Fee, ForWhom,
    MissingPart, NextStep, ProblemCode, account_name,
};
use serde::Deserialize;

use crate::problem::Refusal;

const ADULT: i16 = 18;

/// What each kind of application costs for somebody who is 18 or older, in øre. Under 18 nothing costs anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fees {
    /// A first permit to work.
    pub work: u32,
    /// A first permit to live with family.
    pub family: u32,
    /// A first permit to study.
    pub study: u32,
    /// A renewal.
    pub renewal: u32,
    /// A permanent permit.
    pub permanent: u32,
    /// Citizenship.
    pub citizenship: u32,
}

impl Default for Fees {
    fn default() -> Self {
        Self {
            work: 630_000,
            family: 1_190_000,
            study: 540_000,
            renewal: 330_000,
            permanent: 410_000,
            citizenship: 650_000,
        }
    }
}

impl Fees {
    /// The fee of an adult.
    pub(crate) fn adult(&self, kind: ApplicationKind) -> Fee {
        Fee::of(match kind {
            ApplicationKind::Work => self.work,
            ApplicationKind::Family => self.family,
            ApplicationKind::Study => self.study,
            ApplicationKind::Renewal => self.renewal,
            ApplicationKind::Permanent => self.permanent,
            ApplicationKind::Citizenship => self.citizenship,
        })
    }

    /// The fee for somebody, by their age on a day.
    pub(crate) fn fee(&self, kind: ApplicationKind, whom: &ForWhom, today: Date) -> Fee {
        match whom {
            ForWhom::Me => self.adult(kind),
            ForWhom::Child { birth_date, .. } | ForWhom::Other { birth_date, .. } => {
                if is_under_18(*birth_date, today) { Fee::of(0) } else { self.adult(kind) }
            }
        }
    }
}

/// The day it is in Norway, wherever the service and the applicant are.
pub(crate) fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)).date()
}

/// Whether somebody is born and not 18 yet. Who is born on 29 February is 18 on 1 March where that year has no such day.
pub(crate) fn is_under_18(birth: Date, today: Date) -> bool {
    let as_number = |date: Date| (date.year(), date.month(), date.day());
    birth <= today && (today.year() - ADULT, today.month(), today.day()) < as_number(birth)
}

/// Refuses content that no form of ours makes. What is left open is no fault in a draft.
pub(crate) fn check(content: &ApplicationContent, today: Date) -> Result<(), Refusal> {
    let questions = content.kind.questions();
    for (at, answer) in content.answers.iter().enumerate() {
        let twice = content.answers[..at].iter().any(|before| before.question == answer.question);
        if twice || !questions.contains(&answer.question) || !answer.question.takes(&answer.answer) {
            return Err(ProblemCode::InvalidRequest.into());
        }
    }
    match &content.whom {
        None | Some(ForWhom::Me) => Ok(()),
        Some(ForWhom::Child { name, birth_date }) => {
            check_person(name, *birth_date)?;
            if is_under_18(*birth_date, today) { Ok(()) } else { Err(ProblemCode::ChildNotUnder18.into()) }
        }
        Some(ForWhom::Other { name, birth_date }) => {
            check_person(name, *birth_date)?;
            if *birth_date <= today { Ok(()) } else { Err(ProblemCode::InvalidRequest.into()) }
        }
    }
}

fn check_person(name: &str, birth: Date) -> Result<(), Refusal> {
    let good = account_name(name).as_deref() == Some(name) && birth.year() >= 1900;
    if good { Ok(()) } else { Err(ProblemCode::InvalidRequest.into()) }
}

/// What a draft lacks; `files_whole` says whether each file that was begun is there.
pub(crate) fn missing(content: &ApplicationContent, files_whole: bool) -> Vec<MissingPart> {
    let mut missing = Vec::new();
    if content.whom.is_none() {
        missing.push(MissingPart::Whom);
    }
    let open = content.kind.questions().iter().filter(|q| !content.answers.iter().any(|a| a.question == **q));
    missing.extend(open.map(|question| MissingPart::Answer { question: *question }));
    if content.meeting_point.is_none() {
        missing.push(MissingPart::MeetingPoint);
    }
    if !files_whole {
        missing.push(MissingPart::File);
    }
    missing
}

/// Whether a granted application ends in a residence card, and so needs a photo.
pub(crate) fn ends_in_card(kind: ApplicationKind) -> bool {
    kind != ApplicationKind::Citizenship
}

/// Whether an appointment for this can be booked at this stage.
pub(crate) fn may_book(
    kind: ApplicationKind,
    status: ApplicationStatus,
    outcome: Option<DecisionOutcome>,
    purpose: AppointmentPurpose,
) -> Result<(), Refusal> {
    match (purpose, status) {
        (AppointmentPurpose::Documents, ApplicationStatus::HandedIn | ApplicationStatus::InProcess) => Ok(()),
        (AppointmentPurpose::Documents, _) => Err(ProblemCode::NotBookable.into()),
        (AppointmentPurpose::Photo, _) if !ends_in_card(kind) => Err(ProblemCode::NotBookable.into()),
        (AppointmentPurpose::Photo, ApplicationStatus::Decided) if outcome == Some(DecisionOutcome::Granted) => Ok(()),
        (AppointmentPurpose::Photo, _) => Err(ProblemCode::PhotoNeedsDecision.into()),
    }
}

/// An appointment as far as the next step is about it: what for, and whether it is still to come.
pub(crate) type Visit = (AppointmentPurpose, bool);

/// What is to be done next.
pub(crate) fn next_step(
    kind: ApplicationKind,
    status: ApplicationStatus,
    outcome: Option<DecisionOutcome>,
    visits: &[Visit],
) -> NextStep {
    let has = |purpose, ahead| visits.contains(&(purpose, ahead));
    let documents = AppointmentPurpose::Documents;
    let photo = AppointmentPurpose::Photo;
    match status {
        ApplicationStatus::Draft => NextStep::FinishDraft,
        ApplicationStatus::HandedIn | ApplicationStatus::InProcess if has(documents, true) => {
            NextStep::AppearWithDocuments
        }
        ApplicationStatus::HandedIn if !has(documents, false) => NextStep::BookDocuments,
        ApplicationStatus::HandedIn | ApplicationStatus::InProcess => NextStep::Wait,
        ApplicationStatus::Decided if outcome != Some(DecisionOutcome::Granted) || !ends_in_card(kind) => {
            NextStep::ReadDecision
        }
        ApplicationStatus::Decided if has(photo, true) => NextStep::AppearForPhoto,
        ApplicationStatus::Decided if has(photo, false) => NextStep::None,
        ApplicationStatus::Decided => NextStep::BookPhoto,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_child_is_under_18_until_the_day_before_the_birthday() {
        let today = date(2026, 11, 23);
        assert!(is_under_18(date(2008, 11, 24), today), "18 tomorrow");
        assert!(!is_under_18(date(2008, 11, 23), today), "18 today");
        assert!(!is_under_18(date(2008, 11, 22), today));
        assert!(is_under_18(today, today), "born today");
        assert!(!is_under_18(date(2026, 11, 24), today), "not born yet");
    }

    #[test]
    fn who_is_born_on_a_leap_day_is_18_on_the_first_of_march() {
        let born = date(2008, 2, 29);
        assert!(is_under_18(born, date(2026, 2, 28)));
        assert!(!is_under_18(born, date(2026, 3, 1)));
        assert!(is_under_18(date(2010, 3, 1), date(2028, 2, 29)), "a leap year at the other end");
        assert!(!is_under_18(date(2010, 2, 28), date(2028, 2, 29)));
    }

    #[test]
    fn the_day_is_norways() {
        assert_eq!(today("2026-11-22T23:00:00Z".parse().unwrap()), date(2026, 11, 23));
        assert_eq!(today("2026-07-22T22:00:00Z".parse().unwrap()), date(2026, 7, 23));
    }

    #[test]
    fn each_stage_says_what_comes_next() {
        use ApplicationStatus as S;
        use AppointmentPurpose::{Documents, Photo};
        let step = |status, outcome, visits: &[Visit]| next_step(ApplicationKind::Work, status, outcome, visits);
        assert_eq!(step(S::Draft, None, &[]), NextStep::FinishDraft);
        assert_eq!(step(S::HandedIn, None, &[]), NextStep::BookDocuments);
        assert_eq!(step(S::HandedIn, None, &[(Documents, true)]), NextStep::AppearWithDocuments);
        assert_eq!(step(S::HandedIn, None, &[(Documents, false)]), NextStep::Wait);
        assert_eq!(step(S::InProcess, None, &[]), NextStep::Wait);
        let granted = Some(DecisionOutcome::Granted);
        assert_eq!(step(S::Decided, granted, &[(Documents, false)]), NextStep::BookPhoto);
        assert_eq!(step(S::Decided, granted, &[(Photo, true)]), NextStep::AppearForPhoto);
        assert_eq!(step(S::Decided, granted, &[(Photo, false)]), NextStep::None);
        assert_eq!(step(S::Decided, Some(DecisionOutcome::Refused), &[]), NextStep::ReadDecision);
        let citizen = next_step(ApplicationKind::Citizenship, S::Decided, granted, &[]);
        assert_eq!(citizen, NextStep::ReadDecision, "no card, no photo");
    }
}
