//! What the browser brings back (RFC 6749 §4.1.2, RFC 9207).

use std::borrow::Cow;

use subtle::ConstantTimeEq;
use url::form_urlencoded;

use crate::{Error, Secret};

/// No real code is longer.
const CODE_LIMIT: usize = 2 * 1024;

/// What a request to the redirect address is.
pub(crate) enum Callback {
    /// Not the answer to this login: no `state`, or another one. It neither ends nor steals the login.
    Stray,
    /// The answer: a code, or why there is none.
    Answer(Result<Secret, Error>),
}

/// What is known of the issuer when the answer comes.
pub(crate) struct Expected<'a> {
    pub state: &'a Secret,
    pub issuer: &'a str,
    /// Whether `iss` must be there.
    pub iss_required: bool,
}

/// Reads the query of a request to the redirect address.
pub(crate) fn read(query: &str, expected: &Expected<'_>) -> Callback {
    let parameters: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(query.as_bytes()).collect();
    let all = |name: &str| parameters.iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect::<Vec<_>>();
    // `state` first: whoever does not have it cannot even cancel the login.
    let state = all("state");
    let [state] = state.as_slice() else { return Callback::Stray };
    if !bool::from(state.as_bytes().ct_eq(expected.state.expose().as_bytes())) {
        return Callback::Stray;
    }
    let once = |name: &str| match all(name).as_slice() {
        [] => Ok(None),
        [value] => Ok(Some(value.to_string())),
        _ => Err(Error::Callback),
    };
    Callback::Answer(answer(once("iss"), once("code"), once("error"), expected))
}

type Once = Result<Option<String>, Error>;

fn answer(iss: Once, code: Once, error: Once, expected: &Expected<'_>) -> Result<Secret, Error> {
    let (iss, code, error) = (iss?, code?, error?);
    // RFC 9207 §2.4: compared as it is, on errors too, and even where it was not announced.
    match iss {
        Some(iss) if iss != expected.issuer => return Err(Error::IssMismatch),
        None if expected.iss_required => return Err(Error::IssMissing),
        _ => {}
    }
    match (code, error) {
        (Some(code), None) if is_code(&code) => Ok(Secret::new(code)),
        (None, Some(error)) if error == "access_denied" => Err(Error::Cancelled),
        (None, Some(error)) if error == "temporarily_unavailable" || error == "server_error" => Err(Error::OutOfOrder),
        (None, Some(_)) => Err(Error::RefusedByIssuer),
        _ => Err(Error::Callback),
    }
}

/// Printable ASCII (RFC 6749, appendix A.11), and not without end.
fn is_code(text: &str) -> bool {
    (1..=CODE_LIMIT).contains(&text.len()) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer_of(query: &str, iss_required: bool) -> Option<Result<String, Error>> {
        let state = Secret::new("STATE".into());
        match read(query, &Expected { state: &state, issuer: "https://issuer.example", iss_required }) {
            Callback::Stray => None,
            Callback::Answer(answer) => Some(answer.map(|code| code.expose().to_owned())),
        }
    }

    const ISS: &str = "iss=https%3A%2F%2Fissuer.example";

    #[test]
    fn a_code_with_the_right_state_and_issuer_is_taken() {
        assert_eq!(answer_of(&format!("code=abc&state=STATE&{ISS}"), true), Some(Ok("abc".into())));
        assert_eq!(answer_of("code=abc&state=STATE", false), Some(Ok("abc".into())));
    }

    #[test]
    fn without_the_state_nothing_happens_not_even_a_cancellation() {
        for query in ["", "code=abc", "error=access_denied", "code=abc&state=OTHER", "code=abc&state=STATE&state=STATE"]
        {
            assert_eq!(answer_of(query, false), None, "{query}");
        }
    }

    #[test]
    fn the_issuer_is_compared_letter_by_letter_on_errors_too() {
        for query in ["code=abc&state=STATE", "error=access_denied&state=STATE"] {
            assert_eq!(answer_of(query, true), Some(Err(Error::IssMissing)), "{query}");
            let other = format!("{query}&{ISS}%2F");
            assert_eq!(answer_of(&other, false), Some(Err(Error::IssMismatch)), "{query}");
        }
    }

    #[test]
    fn twice_the_same_parameter_or_code_and_error_together_are_malformed() {
        let twice = ["code=a&code=b&state=STATE", "code=a&error=x&state=STATE", "state=STATE", "code=&state=STATE"];
        for query in twice {
            assert_eq!(answer_of(query, false), Some(Err(Error::Callback)), "{query}");
        }
        let long = format!("code={}&state=STATE", "a".repeat(CODE_LIMIT + 1));
        assert_eq!(answer_of(&long, false), Some(Err(Error::Callback)));
    }

    #[test]
    fn a_cancellation_is_told_from_a_refusal() {
        assert_eq!(answer_of("error=access_denied&state=STATE", false), Some(Err(Error::Cancelled)));
        assert_eq!(answer_of("error=invalid_scope&state=STATE", false), Some(Err(Error::RefusedByIssuer)));
    }

    proptest::proptest! {
        #[test]
        fn no_query_makes_it_panic_and_none_without_the_state_is_an_answer(
            query in proptest::prop_oneof!["\\PC*", "(code|iss|state|error)=[a-zA-Z%0-9&=]{0,40}"],
        ) {
            proptest::prop_assume!(!query.contains("STATE"));
            proptest::prop_assert!(answer_of(&query, true).is_none());
        }

        #[test]
        fn a_code_is_taken_only_alone_and_from_our_issuer(
            parts in proptest::collection::vec(proptest::sample::select(vec![
                "state=STATE", "state=OTHER", "state=", "code=abc", "code=", "code=a%00b", "code=%C3%A6", "error=x",
                "error=access_denied", "iss=https%3A%2F%2Fissuer.example", "iss=https%3A%2F%2Fissuer.example%2F", "iss=",
                "session_state=1", "", "=", "&", "%", "code", "state",
            ]), 0..6),
        ) {
            let count = |name: &str| parts.iter().filter(|part| part.split('=').next() == Some(name)).count();
            if let Some(Ok(code)) = answer_of(&parts.join("&"), true) {
                proptest::prop_assert_eq!(code, "abc");
                proptest::prop_assert_eq!(["code", "state", "iss", "error"].map(count), [1, 1, 1, 0]);
                proptest::prop_assert!(parts.contains(&"state=STATE") && parts.contains(&ISS));
            }
        }
    }
}
