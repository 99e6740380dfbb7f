//! Meeting points, their free times, and appointments (requirement D8).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Id;

/// What a meeting point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingPointKind {
    /// The police.
    Police,
    /// The Service Centre for Foreign Workers.
    Sua,
    /// An embassy.
    Embassy,
    /// A visa application centre.
    VisaCentre,
}

/// A place where documents are handed in and photos are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MeetingPoint {
    /// Its name in paths.
    pub id: Id,
    /// What it is.
    pub kind: MeetingPointKind,
    /// Its name for people.
    pub name: String,
    /// Street and number: one to three lines.
    pub address: Vec<String>,
    /// Town.
    pub town: String,
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Its time zone, as the IANA database names it: `Europe/Oslo`. Its times are shown in it.
    pub time_zone: String,
    /// Phone number in international form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Every meeting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MeetingPointList {
    /// By country, town and name.
    pub meeting_points: Vec<MeetingPoint>,
}

/// What an appointment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentPurpose {
    /// Handing in documents, paying the fee, showing a passport.
    Documents,
    /// A photo and fingerprints for the residence card, after a decision that grants.
    Photo,
}

/// A time at which there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FreeTime {
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub start: Timestamp,
    /// How long it is.
    pub minutes: u16,
}

/// Free times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FreeTimeList {
    /// The earliest first, at most 500; ask on from the last one for more.
    pub times: Vec<FreeTime>,
}

/// Books an appointment. Needs an `Idempotency-Key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAppointment {
    /// The application that it is for.
    pub application: Id,
    /// Where.
    pub meeting_point: Id,
    /// When: the start of a free time.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub start: Timestamp,
    /// What for.
    pub purpose: AppointmentPurpose,
    /// The language of the letters, as a BCP 47 tag; one that the service does not speak is answered in English.
    #[cfg_attr(feature = "openapi", schema(max_length = 35))]
    pub language: String,
}

/// Moves an appointment to another time, and another place if need be. Moving it where it is changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveAppointment {
    /// Where.
    pub meeting_point: Id,
    /// When: the start of a free time.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub start: Timestamp,
}

/// An appointment that is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Appointment {
    /// Its name in paths.
    pub id: Id,
    /// The application that it is for.
    pub application: Id,
    /// That application's receipt number.
    pub receipt_number: String,
    /// What for.
    pub purpose: AppointmentPurpose,
    /// Where.
    pub meeting_point: MeetingPoint,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub start: Timestamp,
    /// How long it is.
    pub minutes: u16,
    /// Whether it can still be moved and cancelled: it has not begun.
    pub can_change: bool,
    /// Whether letters about it go to an e-mail address; there are none where no address is registered.
    pub letter: bool,
}

/// The appointments of this account that are not cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentList {
    /// The earliest first.
    pub appointments: Vec<Appointment>,
}
