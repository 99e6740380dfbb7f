//! Applications and appointments as views.

use client::Failure;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use mypage_api::{
    Answer, AnswerForm, Application, ApplicationKindInfo, ApplicationStatus, ApplicationSummary, Appointment,
    AppointmentPurpose, Fee, ForWhom, FreeTime, MeetingPoint, MissingPart, NextStep, Receipt,
};
use texts::Language;

use super::{
    Cases, Open, WhomInput,
    booking::Booking,
    input::{name_of, value},
};
use crate::{
    desk::show::{failure_view, shown},
    view::{
        ApplicationRowView, ApplicationView, AppointmentView, BookingView, DayView, DecisionView, DraftView, EventView,
        FieldView, FileView, HandedInView, KindView, Loading, NewApplicationView, PlaceView, TimeView,
    },
};

/// The zone of the authority.
const HOME: &str = "Europe/Oslo";

impl Cases {
    pub(in crate::desk) fn list_view(&self, language: Language) -> Loading<Vec<ApplicationRowView>> {
        shown(self.list.as_ref(), |list| list.iter().map(|summary| row(summary, language)).collect())
    }

    pub(in crate::desk) fn new_view(&self) -> Loading<NewApplicationView> {
        shown(self.kinds.as_ref(), |kinds| NewApplicationView {
            kinds: kinds.iter().map(kind).collect(),
            busy: self.begins.busy,
            failure: self.begins.failure.map(failure_view),
        })
    }

    pub(in crate::desk) fn open_view(&self, language: Language) -> Loading<ApplicationView> {
        let places = match &self.places {
            Some(Loading::Ready { value }) => value.as_slice(),
            _ => &[],
        };
        match &self.open {
            Some(open) => shown(Some(&open.data), |application| open.view(application, places, language)),
            None => Loading::Loading,
        }
    }

    pub(in crate::desk) fn appointments_view(&self, language: Language) -> Loading<Vec<AppointmentView>> {
        shown(self.appointments.as_ref(), |list| list.iter().map(|one| appointment(one, language)).collect())
    }

    pub(in crate::desk) fn booking_view(&self, language: Language) -> Option<BookingView> {
        let places = match &self.places {
            Some(Loading::Ready { value }) => value.as_slice(),
            _ => &[],
        };
        self.booking.as_ref().map(|booking| booking.view(places, language))
    }
}

impl Open {
    fn view(&self, application: &Application, places: &[MeetingPoint], language: Language) -> ApplicationView {
        let summary = &application.summary;
        let entry = |entry: &mypage_api::TimelineEntry| EventView {
            event: name_of(&entry.event),
            at: texts::moment(language, entry.at),
        };
        let draft = summary.status == ApplicationStatus::Draft && self.receipt.is_none();
        let mut row = row(summary, language);
        if row.whom.is_none() {
            row.whom = self.whom().map(str::to_owned);
        }
        ApplicationView {
            row,
            draft: draft.then(|| self.draft_view(application, places, language)),
            timeline: summary.timeline.iter().map(entry).collect(),
            decision: summary.decision.map(|decision| DecisionView {
                outcome: name_of(&decision.outcome),
                channel: name_of(&decision.channel),
                sent: texts::day(language, at_home(decision.sent)),
            }),
            appointments: summary.appointments.iter().map(|one| appointment(one, language)).collect(),
            bookable: match summary.next_step {
                NextStep::BookDocuments => Some(name_of(&AppointmentPurpose::Documents)),
                NextStep::BookPhoto => Some(name_of(&AppointmentPurpose::Photo)),
                _ => None,
            },
            fee: summary.fee.and_then(kroner),
            free: summary.fee.is_some_and(|fee| fee.ore == 0),
            receipt: self.receipt.as_ref().map(|receipt| handed_in(receipt, language)),
            receipt_file: self.receipt_file.clone(),
            failure: self.failure.map(failure_view),
        }
    }

    fn draft_view(&self, application: &Application, places: &[MeetingPoint], language: Language) -> DraftView {
        let content = &application.content;
        let (name, birth_date, born) = match &content.whom {
            Some(ForWhom::Child { name, birth_date } | ForWhom::Other { name, birth_date }) => {
                (name.clone(), birth_date.to_string(), texts::day(language, *birth_date))
            }
            _ => Default::default(),
        };
        DraftView {
            begun: self.begun,
            changes: self.change,
            name,
            birth_date,
            born,
            questions: content
                .kind
                .questions()
                .iter()
                .map(|question| field(application, *question, language))
                .collect(),
            meeting_points: places.iter().map(place).collect(),
            meeting_point: content.meeting_point.as_ref().map(ToString::to_string).unwrap_or_default(),
            files: self.files(application),
            wrong: self.wrong.clone(),
            missing: missing(application).iter().copied().map(missing_name).collect(),
            step: if self.handing_in {
                "handing-in"
            } else if self.saving {
                "saving"
            } else if self.unsaved.is_some() {
                "not-saved"
            } else {
                "saved"
            }
            .to_owned(),
        }
    }

    fn files(&self, application: &Application) -> Vec<FileView> {
        let on_their_way: Vec<&str> = self.uploads.iter().map(|upload| upload.name.as_str()).collect();
        // A file that is on its way stands there already, with a part of it.
        let there = application.files.iter().filter(|file| file.is_complete() || !on_their_way.contains(&&*file.name));
        let there = there.map(|file| FileView {
            id: file.id.to_string(),
            name: file.name.clone(),
            percent: if file.is_complete() { 100 } else { file.received / (file.size / 100).max(1) },
            complete: file.is_complete(),
            failure: None,
            upload: None,
        });
        let coming = self.uploads.iter().map(|upload| FileView {
            id: String::new(),
            name: upload.name.clone(),
            percent: upload.percent,
            complete: false,
            failure: upload.failure.map(|code| failure_view(Failure::from(code))),
            upload: Some(upload.number),
        });
        there.chain(coming).collect()
    }

    /// Whom it is for: what the draft says, or what was chosen and is not whole yet.
    fn whom(&self) -> Option<&'static str> {
        self.whom.map(|whom| match whom {
            WhomInput::Me => "me",
            WhomInput::Child => "child",
            WhomInput::Other => "other",
        })
    }
}

impl Booking {
    fn view(&self, places: &[MeetingPoint], language: Language) -> BookingView {
        let chosen = places.iter().find(|place| Some(&place.id) == self.place.as_ref());
        let zone = chosen.map_or(HOME, |place| &place.time_zone);
        BookingView {
            receipt_number: self.receipt_number.clone(),
            purpose: name_of(&self.purpose),
            moves: self.moves.as_ref().map(|moves| when(moves.start, &moves.meeting_point.time_zone, language)),
            places: places.iter().map(place).collect(),
            place: self.place.as_ref().map(ToString::to_string).unwrap_or_default(),
            abroad: zone != HOME,
            days: shown(Some(&self.times), |times| days(times, zone, language)),
            busy: self.busy,
            failure: self.failure.map(failure_view),
        }
    }
}

fn field(application: &Application, question: mypage_api::Question, language: Language) -> FieldView {
    let answered = application.content.answers.iter().find(|answer| answer.question == question);
    let (form, choices) = match question.form() {
        AnswerForm::YesNo => ("yes-no", vec!["yes".to_owned(), "no".to_owned()]),
        AnswerForm::Text => ("text", Vec::new()),
        AnswerForm::Date => ("date", Vec::new()),
        AnswerForm::Number => ("number", Vec::new()),
        AnswerForm::Choice(choices) => ("choice", choices.iter().map(name_of).collect()),
    };
    FieldView {
        id: name_of(&question),
        form: form.to_owned(),
        choices,
        value: answered.map(|answer| value(&answer.answer)).unwrap_or_default(),
        day: match answered.map(|answer| &answer.answer) {
            Some(Answer::Date { date }) => texts::day(language, *date),
            _ => String::new(),
        },
    }
}

fn row(summary: &ApplicationSummary, language: Language) -> ApplicationRowView {
    let (whom, name) = match &summary.whom {
        Some(ForWhom::Me) => (Some("me"), None),
        Some(ForWhom::Child { name, .. }) => (Some("child"), Some(name.clone())),
        Some(ForWhom::Other { name, .. }) => (Some("other"), Some(name.clone())),
        None => (None, None),
    };
    ApplicationRowView {
        id: summary.id.to_string(),
        kind: name_of(&summary.kind),
        whom: whom.map(str::to_owned),
        name,
        status: name_of(&summary.status),
        next_step: name_of(&summary.next_step),
        receipt_number: summary.receipt_number.clone(),
        appointment: summary.appointments.first().map(|next| when(next.start, &next.meeting_point.time_zone, language)),
        draft_ends: summary.draft_ends.map(|end| texts::day(language, at_home(end))),
    }
}

fn kind(kind: &ApplicationKindInfo) -> KindView {
    KindView { kind: name_of(&kind.kind), fee: kroner(kind.fee), child_fee: kroner(kind.child_fee) }
}

fn handed_in(receipt: &Receipt, language: Language) -> HandedInView {
    HandedInView {
        number: receipt.receipt_number.clone(),
        at: texts::moment(language, receipt.handed_in),
        letter: receipt.letter,
    }
}

fn place(point: &MeetingPoint) -> PlaceView {
    let name =
        if point.name.contains(&point.town) { point.name.clone() } else { format!("{}, {}", point.name, point.town) };
    PlaceView { id: point.id.to_string(), kind: name_of(&point.kind), name }
}

fn appointment(appointment: &Appointment, language: Language) -> AppointmentView {
    let point = &appointment.meeting_point;
    let mut address = point.address.clone();
    address.push(point.town.clone());
    if point.country != "NO" {
        address.push(texts::country(language, &point.country).unwrap_or(&point.country).to_owned());
    }
    AppointmentView {
        id: appointment.id.to_string(),
        application: appointment.application.to_string(),
        receipt_number: appointment.receipt_number.clone(),
        purpose: name_of(&appointment.purpose),
        when: when(appointment.start, &point.time_zone, language),
        minutes: appointment.minutes.into(),
        kind: name_of(&point.kind),
        place: point.name.clone(),
        address,
        abroad: point.time_zone != HOME,
        can_change: appointment.can_change,
        letter: appointment.letter,
    }
}

fn days(times: &[FreeTime], zone: &str, language: Language) -> Vec<DayView> {
    let mut days: Vec<(Date, DayView)> = Vec::new();
    for free in times {
        let at = free.start.to_zoned(zone_named(zone));
        let time = TimeView { start: free.start.to_string(), time: at.strftime("%H:%M").to_string() };
        match days.last_mut() {
            Some((date, day)) if *date == at.date() => day.times.push(time),
            _ => days.push((at.date(), DayView { day: texts::day(language, at.date()), times: vec![time] })),
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// What is missing before a draft can be handed in.
pub(super) fn missing(application: &Application) -> Vec<MissingPart> {
    let content = &application.content;
    let mut missing = Vec::new();
    if content.whom.is_none() {
        missing.push(MissingPart::Whom);
    }
    let answered = |question| content.answers.iter().any(|answer| answer.question == question);
    let open = content.kind.questions().iter().copied().filter(|question| !answered(*question));
    missing.extend(open.map(|question| MissingPart::Answer { question }));
    if content.meeting_point.is_none() {
        missing.push(MissingPart::MeetingPoint);
    }
    if application.files.iter().any(|file| !file.is_complete()) {
        missing.push(MissingPart::File);
    }
    missing
}

fn missing_name(part: MissingPart) -> String {
    match part {
        MissingPart::Whom => "whom".to_owned(),
        MissingPart::Answer { question } => name_of(&question),
        MissingPart::MeetingPoint => "meeting-point".to_owned(),
        MissingPart::File => "file".to_owned(),
    }
}

/// A fee in whole kroner, in groups of three digits; none if there is nothing to pay.
fn kroner(fee: Fee) -> Option<String> {
    (fee.ore > 0).then(|| {
        let kroner = (fee.ore / 100).to_string();
        let groups: Vec<&str> =
            kroner.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join("\u{a0}")
    })
}

fn when(start: Timestamp, zone: &str, language: Language) -> String {
    let at = start.to_zoned(zone_named(zone));
    format!("{}, {}", texts::day(language, at.date()), at.strftime("%H:%M"))
}

fn at_home(at: Timestamp) -> Date {
    at.to_zoned(zone_named(HOME)).date()
}

fn zone_named(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}
