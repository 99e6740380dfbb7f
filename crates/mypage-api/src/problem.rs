//! Problem answers (RFC 9457) with a closed list of codes.

use serde::{Deserialize, Serialize};

use crate::{FreeTime, MissingPart};

/// The media type of a problem answer (RFC 9457 §3).
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// Why the service did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// No session token was sent, or it is not one of ours.
    SessionMissing,
    /// The session is over: logged out, idle too long, or past its absolute end.
    SessionEnded,
    /// The session was made in a way that does not open this resource (an e-mail session asking for residency).
    LevelTooLow,
    /// The ID-porten access token is not acceptable: signature, issuer, audience, client or scope.
    ProofInvalid,
    /// The ID-porten access token is too old or from the future.
    ProofExpired,
    /// The ID-porten access token was used for a session before.
    ProofUsed,
    /// The login at ID-porten was below the level that My page asks for.
    ProofLevelTooLow,
    /// The authority has nothing registered on the person.
    NotRegistered,
    /// There is no valid permit to confirm.
    NoValidPermit,
    /// The authority cannot say from its register whether the stay is legal; a case worker must.
    ResidencyUnclear,
    /// There is no account with this address and this password; which of the two is wrong is not said.
    CredentialsWrong,
    /// The code is not the one that was sent; `tries_left` says how many tries there are.
    CodeWrong,
    /// The code is too old, or was replaced or used.
    CodeExpired,
    /// The code was tried too often; a new one is needed.
    CodeUsedUp,
    /// The ticket is too old, or was used.
    TicketInvalid,
    /// There is an account with this address already.
    AccountExists,
    /// There is no account with this address.
    AccountMissing,
    /// The password breaks a rule of [`crate::PasswordRule`].
    PasswordRefused,
    /// The name is empty, too long, or has control characters in it.
    NameRefused,
    /// No letter can be sent now.
    MailUnavailable,
    /// The mail server does not take letters to this address.
    MailRefused,
    /// The draft was changed elsewhere since the version that was named: read it again.
    DraftChanged,
    /// The application was handed in before, and is no draft any more.
    NotADraft,
    /// The draft lacks something to be handed in; `missing` says what.
    ApplicationIncomplete,
    /// The child is 18 or older, or is born in the future.
    ChildNotUnder18,
    /// The account has as many drafts, or the draft as many files, as it may.
    TooMany,
    /// The file is no PDF, JPEG or PNG, or is broken; it is gone and can be begun anew.
    FileRefused,
    /// What came is not the file that was announced; it is gone and can be begun anew.
    FileDiffers,
    /// The piece does not begin where the last one ended; the file says where that is.
    OffsetWrong,
    /// The idempotency key was used for something else.
    KeyReused,
    /// There is no such meeting point.
    MeetingPointUnknown,
    /// Somebody else has the time, or it was never offered; `times` has the next free ones.
    TimeTaken,
    /// There is an appointment for this already: move it.
    AlreadyBooked,
    /// The application does not take an appointment for this now.
    NotBookable,
    /// A photo needs a decision that grants.
    PhotoNeedsDecision,
    /// The application is not one of this account, or is none at all.
    NotYourApplication,
    /// The appointment has begun or is over.
    AppointmentOver,
    /// The request is not one the contract knows.
    InvalidRequest,
    /// No such resource.
    NotFound,
    /// The resource does not take this method.
    MethodNotAllowed,
    /// The request body is larger than the service takes.
    TooLarge,
    /// Too many requests; `retry_after_seconds` says when to come back.
    RateLimited,
    /// The service, or something it stands on, is not available now.
    Unavailable,
    /// A fault in the service.
    Internal,
    /// A code that this version of the contract does not know.
    #[serde(other)]
    Unknown,
}

/// A problem answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A URI reference that names the kind of problem: `urn:minside:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// A short English line for people who read logs; never shown to an applicant.
    pub title: String,
    /// The HTTP status, again.
    pub status: u16,
    /// What a program acts on.
    pub code: ProblemCode,
    /// Seconds to wait before another try, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
    /// Tries left, where something was tried that has a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries_left: Option<u32>,
    /// What a draft lacks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<MissingPart>,
    /// The next free times, where one was taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<FreeTime>,
}

impl Problem {
    /// Reads the body of a problem answer (RFC 9457); none if it is not one. Whatever the code, it is one of the closed list.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(body).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_problem_answer_is_none() {
        let deep = format!("{{\"type\":\"x\",\"title\":\"x\",\"status\":400,\"code\":{}1", "[".repeat(100_000));
        for body in ["", "null", "[]", "{}", "{\"code\":\"rate-limited\"}", "<html>", &deep] {
            assert_eq!(Problem::read(body.as_bytes()), None);
        }
    }

    proptest! {
        #[test]
        fn whatever_the_code_is_it_becomes_one_of_the_list(code in "[a-z-]{0,30}", title in "\\PC{0,50}", status: u16) {
            let body = serde_json::json!({ "type": "x", "title": title, "status": status, "code": code }).to_string();
            let problem = Problem::read(body.as_bytes()).unwrap();
            let again = serde_json::to_value(problem.code).unwrap();
            prop_assert!(problem.code == ProblemCode::Unknown || again == code.as_str());
        }

        #[test]
        fn no_bytes_make_the_reader_stop(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Problem::read(&bytes);
        }
    }
}
