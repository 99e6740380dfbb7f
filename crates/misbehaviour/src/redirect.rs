//! What the browser brings back.

use crate::Fault;

/// What the browser brings back (RFC 6749 §4.1.2, RFC 9207 §2).
#[must_use]
pub fn redirect(fault: Fault, issuer: &str, state: &str, code: &str) -> Vec<(&'static str, String)> {
    let (iss, state) = (("iss", issuer.to_owned()), ("state", state.to_owned()));
    let right = ("code", code.to_owned());
    let error = |error: &str| vec![("error", error.to_owned()), iss.clone(), state.clone()];
    match fault {
        Fault::BackIssMissing => vec![right, state],
        Fault::BackIssWrong => vec![right, ("iss", "https://other.example".into()), state],
        Fault::BackIssTwice => vec![right, iss.clone(), iss, state],
        Fault::BackErrorIssMissing => vec![("error", "access_denied".into()), state],
        Fault::BackStateWrong => vec![right, iss, ("state", "another".into())],
        Fault::BackStateMissing => vec![right, iss],
        Fault::BackStateTwice => vec![right, iss, state.clone(), state],
        Fault::BackCodeMissing => vec![iss, state],
        Fault::BackCodeEmpty => vec![("code", String::new()), iss, state],
        Fault::BackCodeTwice => vec![right.clone(), right, iss, state],
        Fault::BackCodeLong => vec![("code", "c".repeat(2_049)), iss, state],
        Fault::BackCodeLineBreak => vec![("code", format!("{code}\r\n")), iss, state],
        Fault::BackCodeAndError => vec![right, ("error", "server_error".into()), iss, state],
        Fault::BackAccessDenied => error("access_denied"),
        Fault::BackLoginRequired => error("login_required"),
        Fault::BackInteractionRequired => error("interaction_required"),
        Fault::BackInvalidScope => error("invalid_scope"),
        Fault::BackServerError => error("server_error"),
        Fault::BackTemporarilyUnavailable => error("temporarily_unavailable"),
        Fault::BackErrorHtml => {
            let mut parameters = error("no-such-error");
            parameters.push(("error_description", "<script>alert(1)</script>".into()));
            parameters
        }
        _ => vec![right, iss, state],
    }
}

/// The query with which the browser comes back from a logout; none if it does not come back (RP-Initiated Logout §3).
#[must_use]
pub fn logged_out(fault: Fault, state: &str) -> Option<String> {
    Some(match fault {
        Fault::LogoutNoReturn => return None,
        Fault::LogoutStateWrong => "?state=another".to_owned(),
        Fault::LogoutStateMissing => String::new(),
        Fault::LogoutStateTwice => format!("?state={state}&state={state}"),
        _ => format!("?state={state}"),
    })
}
