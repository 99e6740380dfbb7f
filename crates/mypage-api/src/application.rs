//! Applications of an account, from the draft to the decision (requirements A5, D7, D9).

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{ApplicationFile, Appointment, Fee, Id, Question, QuestionAnswer};

/// What is applied for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationKind {
    /// A first permit to work.
    Work,
    /// A first permit to live with family.
    Family,
    /// A first permit to study.
    Study,
    /// A new period of the permit that somebody has.
    Renewal,
    /// A permanent permit.
    Permanent,
    /// Citizenship.
    Citizenship,
}

impl ApplicationKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Work, Self::Family, Self::Study, Self::Renewal, Self::Permanent, Self::Citizenship];
}

/// Whom an application is for. Which of the two ways of logging in is recommended for whom is requirement A5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum ForWhom {
    /// Whoever is logged in.
    Me,
    /// A child of theirs: under 18 on the day of handing in, in Norway.
    Child {
        /// Full name, 1 to 120 characters.
        #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 120))]
        name: String,
        /// Birth date, not in the future.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        birth_date: Date,
    },
    /// Somebody else.
    Other {
        /// Full name, 1 to 120 characters.
        #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 120))]
        name: String,
        /// Birth date, not in the future.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        birth_date: Date,
    },
}

/// How far an application has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationStatus {
    /// Not handed in; whoever has the account can change it and delete it.
    Draft,
    /// Handed in; nobody has begun with it.
    HandedIn,
    /// A case worker is at it.
    InProcess,
    /// Decided.
    Decided,
}

/// What whoever has the account is to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Finish the draft and hand it in.
    FinishDraft,
    /// Book an appointment and hand in the documents there.
    BookDocuments,
    /// Appear at the appointment that is booked for handing in documents.
    AppearWithDocuments,
    /// Wait; nothing is to be done.
    Wait,
    /// Read the decision; where it is says [`Decision::channel`].
    ReadDecision,
    /// Read the decision and book the appointment for a photo, from this account (requirement D8).
    BookPhoto,
    /// Appear at the appointment for a photo.
    AppearForPhoto,
    /// Nothing, it is done.
    None,
}

/// Something that happened to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationEvent {
    /// The draft was begun.
    Begun,
    /// It was handed in.
    HandedIn,
    /// An appointment for handing in documents was booked.
    DocumentsBooked,
    /// An appointment for a photo was booked.
    PhotoBooked,
    /// An appointment was moved.
    AppointmentMoved,
    /// An appointment was cancelled.
    AppointmentCancelled,
    /// A case worker began with it.
    InProcess,
    /// It was decided.
    Decided,
    /// The decision was sent.
    DecisionSent,
}

/// One line of what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimelineEntry {
    /// What.
    pub event: ApplicationEvent,
    /// When.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
}

/// A decision and how it was sent (requirement D9). Its text is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Decision {
    /// What was decided.
    pub outcome: DecisionOutcome,
    /// When.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub decided: Timestamp,
    /// How it was sent.
    pub channel: DecisionChannel,
    /// When it was sent.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub sent: Timestamp,
}

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DecisionOutcome {
    /// Granted.
    Granted,
    /// Refused.
    Refused,
    /// Not considered, for a reason that the decision says.
    NotConsidered,
}

/// How a decision is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DecisionChannel {
    /// The digital mailbox Digipost.
    Digipost,
    /// A letter by post.
    Post,
}

/// An application as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationSummary {
    /// Its name in paths.
    pub id: Id,
    /// The receipt number, once it is handed in: the day in Norway as `YYYYMMDD`, a hyphen, and ten characters that nobody
    /// guesses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt_number: Option<String>,
    /// What is applied for.
    pub kind: ApplicationKind,
    /// Whom it is for; a draft may not say yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whom: Option<ForWhom>,
    /// How far it has come.
    pub status: ApplicationStatus,
    /// What is to be done next.
    pub next_step: NextStep,
    /// What happened, the oldest first.
    pub timeline: Vec<TimelineEntry>,
    /// The decision, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// The fee; a draft shows what it would be now, and nothing while it does not say whom it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// Whether the fee was paid at the meeting point.
    pub fee_paid: bool,
    /// The meeting point that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_point: Option<Id>,
    /// The appointments for it that are not cancelled, the next first.
    pub appointments: Vec<Appointment>,
    /// When it, as a draft, will be deleted unless it is changed before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub draft_ends: Option<Timestamp>,
}

/// The applications of this account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationList {
    /// The newest first.
    pub applications: Vec<ApplicationSummary>,
}

/// An application with all of its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Application {
    /// What the list has of it.
    pub summary: ApplicationSummary,
    /// How often its content was changed; changing it names the version it was read at, as `If-Match: "3"`.
    pub version: u32,
    /// What was filled in.
    pub content: ApplicationContent,
    /// Its files, in the order in which they were begun.
    pub files: Vec<ApplicationFile>,
}

/// What is filled in. A draft may leave anything but the kind open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplicationContent {
    /// What is applied for.
    pub kind: ApplicationKind,
    /// Whom it is for.
    #[serde(default)]
    pub whom: Option<ForWhom>,
    /// The answers, each question at most once, and only questions of the kind ([`ApplicationKind::questions`]).
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_items = 16))]
    pub answers: Vec<QuestionAnswer>,
    /// The meeting point where the documents will be handed in.
    #[serde(default)]
    pub meeting_point: Option<Id>,
}

/// Begins a draft. Needs an `Idempotency-Key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    /// What is applied for.
    pub kind: ApplicationKind,
    /// Whom it is for, where that is known.
    #[serde(default)]
    pub whom: Option<ForWhom>,
}

/// Hands a draft in. Needs an `Idempotency-Key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HandIn {
    /// The version that the person has read; another one is refused with `draft-changed`.
    pub version: u32,
    /// The language of the letters about it, as a BCP 47 tag; one that the service does not speak is answered in English.
    #[cfg_attr(feature = "openapi", schema(max_length = 35))]
    pub language: String,
}

/// The receipt for an application that was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// The application.
    pub application: Id,
    /// The receipt number, see [`ApplicationSummary::receipt_number`].
    pub receipt_number: String,
    /// When it was handed in.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub handed_in: Timestamp,
    /// What it costs.
    pub fee: Fee,
    /// Whether a letter is on its way; there is none where no e-mail address is registered.
    pub letter: bool,
}

/// What a draft lacks to be handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "part")]
pub enum MissingPart {
    /// Whom it is for.
    Whom,
    /// The answer to a question.
    Answer {
        /// Which.
        question: Question,
    },
    /// The meeting point.
    MeetingPoint,
    /// A file was begun and is not there whole.
    File,
}
