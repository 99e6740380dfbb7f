//! The contract between the desktop client and the My page service: what is asked, what is answered, and the closed
//! list of problems.
//!
//! Both sides link this crate, so that they cannot disagree; the service makes its OpenAPI document from it (feature
//! `openapi`). Nothing here opens a connection.

mod account;
mod application;
mod appointment;
mod confirmation;
mod email_account;
mod email_address;
mod fee;
mod file;
mod id;
mod password;
mod problem;
mod question;
mod residency;
mod session;
mod status;

pub mod path;

pub use account::{Contact, Me, PostalAddress, Way};
pub use application::{
    Application, ApplicationContent, ApplicationEvent, ApplicationKind, ApplicationList, ApplicationStatus,
    ApplicationSummary, Decision, DecisionChannel, DecisionOutcome, ForWhom, HandIn, MissingPart, NewApplication,
    NextStep, Receipt, TimelineEntry,
};
pub use appointment::{
    Appointment, AppointmentList, AppointmentPurpose, FreeTime, FreeTimeList, MeetingPoint, MeetingPointKind,
    MeetingPointList, MoveAppointment, NewAppointment,
};
pub use confirmation::{Confirmation, ConfirmationKey, ConfirmationKeys};
pub use email_account::{
    CheckCode, CodeChecked, CodePurpose, CodeSent, EmailLogin, NewAccount, NewCode, NewPassword, ResendCode,
    account_name, code_digits,
};
pub use email_address::{EmailAddress, NotAnAddress};
pub use fee::{ApplicationKindInfo, ApplicationKindList, Fee, FeePayment};
pub use file::{ApplicationFile, FILE_LIMIT, FILES_LIMIT, FileType, NewFile, PIECE_LIMIT, UPLOAD_OFFSET};
pub use id::{Id, NotAnId};
pub use password::{PasswordCheck, PasswordRule};
pub use problem::{PROBLEM_MEDIA_TYPE, Problem, ProblemCode};
pub use question::{Answer, AnswerForm, Choice, Question, QuestionAnswer};
pub use residency::{
    Period, Permit, PermitBasis, PermitDuration, Renewal, Residency, RightToWork, Standing, WorkAccess, WorkExtent,
    WorkKind,
};
pub use session::{ListedSession, Session, SessionCreated, SessionList};
pub use status::{EnvironmentKind, Status};
