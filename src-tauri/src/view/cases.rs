//! Applications and appointments. Enumerated values are keys; the UI shows their texts. Times are formatted, in the zone of
//! the place that they are about.

use serde::Serialize;
use ts_rs::TS;

use super::{FailureView, Loading};

/// An application in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationRowView {
    /// Names it.
    pub id: String,
    /// `work`, `family`, `study`, `renewal`, `permanent`, `citizenship`.
    pub kind: String,
    /// `me`, `child`, `other`, where it is known.
    pub whom: Option<String>,
    /// The name of the child or the other person.
    pub name: Option<String>,
    /// `draft`, `handed-in`, `in-process`, `decided`.
    pub status: String,
    /// `finish-draft`, `book-documents`, `appear-with-documents`, `wait`, `read-decision`, `book-photo`,
    /// `appear-for-photo`, `none`.
    pub next_step: String,
    /// The receipt number.
    pub receipt_number: Option<String>,
    /// When the next appointment is.
    pub appointment: Option<String>,
    /// The day on which a draft will be deleted.
    pub draft_ends: Option<String>,
}

/// Beginning an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewApplicationView {
    /// What can be applied for.
    pub kinds: Vec<KindView>,
    /// The form.
    pub busy: bool,
    /// What was wrong with it.
    pub failure: Option<FailureView>,
}

/// Something that can be applied for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindView {
    /// Its name.
    pub kind: String,
    /// What it costs in kroner, formatted; none if it is free.
    pub fee: Option<String>,
    /// What it costs for somebody under 18.
    pub child_fee: Option<String>,
}

/// An application, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationView {
    /// What the list has of it.
    pub row: ApplicationRowView,
    /// The form, while it is a draft.
    pub draft: Option<DraftView>,
    /// What happened.
    pub timeline: Vec<EventView>,
    /// The decision.
    pub decision: Option<DecisionView>,
    /// Its appointments.
    pub appointments: Vec<AppointmentView>,
    /// What an appointment can be booked for: `documents`, `photo`.
    pub bookable: Option<String>,
    /// The fee in kroner, formatted; none if there is none, or it is not known yet.
    pub fee: Option<String>,
    /// Whether there is nothing to pay.
    pub free: bool,
    /// Set once it was handed in from here.
    pub receipt: Option<HandedInView>,
    /// The file to which the receipt was saved.
    pub receipt_file: Option<String>,
    /// What went wrong.
    pub failure: Option<FailureView>,
}

/// The receipt for what was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedInView {
    /// The receipt number.
    pub number: String,
    /// When.
    pub at: String,
    /// Whether a letter is on its way.
    pub letter: bool,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// What.
    pub event: String,
    /// When.
    pub at: String,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// `granted`, `refused`, `not-considered`.
    pub outcome: String,
    /// `digipost`, `post`.
    pub channel: String,
    /// The day on which it was sent.
    pub sent: String,
}

/// The form of a draft. Its fields begin with these values; what is typed stays in the UI until it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// Goes up when the fields are to begin anew, because the draft was changed elsewhere.
    pub begun: u32,
    /// How many changes have come from the form.
    pub changes: u32,
    /// The name of the child or the other person.
    pub name: String,
    /// Their day of birth, `YYYY-MM-DD`.
    pub birth_date: String,
    /// The same, as it is read.
    pub born: String,
    /// The questions.
    pub questions: Vec<FieldView>,
    /// Every meeting point.
    pub meeting_points: Vec<PlaceView>,
    /// The one that is chosen.
    pub meeting_point: String,
    /// The files.
    pub files: Vec<FileView>,
    /// The fields that cannot be taken as they are: `name`, `birth-date`, or a question's name.
    pub wrong: Vec<String>,
    /// What is missing before it can be handed in: the same names, `meeting-point`, `file`.
    pub missing: Vec<String>,
    /// `saved`, `saving`, `not-saved`, `handing-in`.
    pub step: String,
}

/// A question of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Its name.
    pub id: String,
    /// `yes-no`, `text`, `date`, `number`, `choice`.
    pub form: String,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// The answer: `yes`, `no`, the text, the day as `YYYY-MM-DD`, the number, the choice; empty if there is none.
    pub value: String,
    /// The answer's day as it is read; empty where the answer is no day.
    pub day: String,
}

/// A file of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileView {
    /// Names it; empty while it is on its way.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Percent that have come.
    pub percent: u32,
    /// Whether it is there.
    pub complete: bool,
    /// Why it did not come.
    pub failure: Option<FailureView>,
    /// Names what is on its way, to stop it or try it again.
    pub upload: Option<u32>,
}

/// A place to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// Names it.
    pub id: String,
    /// `police`, `sua`, `embassy`, `visa-centre`.
    pub kind: String,
    /// Its name and town.
    pub name: String,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentView {
    /// Names it.
    pub id: String,
    /// The application that it is for.
    pub application: String,
    /// That application's receipt number.
    pub receipt_number: String,
    /// `documents`, `photo`.
    pub purpose: String,
    /// When, at the place.
    pub when: String,
    /// How many minutes it takes.
    pub minutes: u32,
    /// The place's kind.
    pub kind: String,
    /// The place's name.
    pub place: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Whether the place has another time than Norway.
    pub abroad: bool,
    /// Whether it can be moved and cancelled.
    pub can_change: bool,
    /// Whether letters about it are sent.
    pub letter: bool,
}

/// Booking or moving an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BookingView {
    /// The application's receipt number.
    pub receipt_number: String,
    /// `documents`, `photo`.
    pub purpose: String,
    /// When the appointment is that is being moved.
    pub moves: Option<String>,
    /// Every meeting point.
    pub places: Vec<PlaceView>,
    /// The one that is chosen.
    pub place: String,
    /// Whether it has another time than Norway.
    pub abroad: bool,
    /// Its free times, day by day.
    pub days: Loading<Vec<DayView>>,
    /// Whether an answer is awaited.
    pub busy: bool,
    /// What went wrong.
    pub failure: Option<FailureView>,
}

/// The free times of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayView {
    /// The day.
    pub day: String,
    /// Its times.
    pub times: Vec<TimeView>,
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeView {
    /// Names it.
    pub start: String,
    /// As it is read: `09:20`.
    pub time: String,
}
