//! What the keyring keeps of a verification between two starts of the app.

use std::time::Duration;

use jiff::Timestamp;
use mypage_api::{CodePurpose, EmailAddress};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::vault::ITEM_LIMIT;

const VERSION: u8 = 1;

/// What the service gave for the present step.
#[derive(Clone)]
pub(super) enum Secret {
    /// The handle that a code is handed in with.
    Handle(SecretString),
    /// The ticket that a right code gave, and whether the address has an account.
    Ticket(SecretString, bool),
}

/// A verification that is under way.
#[derive(Clone)]
pub(super) struct Kept {
    pub purpose: CodePurpose,
    pub email: EmailAddress,
    pub secret: Secret,
    pub left: Duration,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<'a> {
    v: u8,
    service: &'a str,
    purpose: CodePurpose,
    email: EmailAddress,
    handle: Option<&'a str>,
    ticket: Option<&'a str>,
    has_account: bool,
    written: i64,
    expires: i64,
}

impl Kept {
    /// The bytes for the vault; none if they would not fit everywhere.
    pub fn bytes(&self, service: &str, now: Timestamp) -> Option<SecretSlice<u8>> {
        let (handle, ticket, has_account) = match &self.secret {
            Secret::Handle(handle) => (Some(handle.expose_secret()), None, false),
            Secret::Ticket(ticket, has_account) => (None, Some(ticket.expose_secret()), *has_account),
        };
        let stored = Stored {
            v: VERSION,
            service,
            purpose: self.purpose,
            email: self.email.clone(),
            handle,
            ticket,
            has_account,
            written: now.as_second(),
            expires: now.checked_add(self.left).ok()?.as_second(),
        };
        let bytes = Zeroizing::new(serde_json::to_vec(&stored).ok()?);
        (bytes.len() <= ITEM_LIMIT).then(|| SecretSlice::from(bytes.to_vec()))
    }

    /// Reads an item of this service that is still good; none for anything else. A clock that was set back gives nothing
    /// back.
    pub fn from_bytes(bytes: &SecretSlice<u8>, service: &str, now: Timestamp) -> Option<Self> {
        let bytes = bytes.expose_secret();
        let stored: Stored<'_> = (bytes.len() <= ITEM_LIMIT).then(|| serde_json::from_slice(bytes).ok()).flatten()?;
        let (at, secret) = (now.as_second(), SecretString::from);
        let good = stored.v == VERSION && stored.service == service && stored.written <= at + 5 && at < stored.expires;
        good.then_some(())?;
        let secret = match (stored.handle, stored.ticket) {
            (Some(handle), None) => Secret::Handle(secret(handle)),
            (None, Some(ticket)) => Secret::Ticket(secret(ticket), stored.has_account),
            _ => return None,
        };
        let left = Duration::from_secs(u64::try_from(stored.expires - at).ok()?);
        Some(Self { purpose: stored.purpose, email: stored.email, secret, left })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn kept() -> Kept {
        Kept {
            purpose: CodePurpose::Reset,
            email: "kari@example.no".parse().unwrap(),
            secret: Secret::Handle(SecretString::from("h".repeat(43))),
            left: Duration::from_secs(600),
        }
    }

    #[test]
    fn it_comes_back_with_the_time_that_is_left() {
        let bytes = kept().bytes("https://mypage.example", at(1_000)).unwrap();
        let back = Kept::from_bytes(&bytes, "https://mypage.example", at(1_100)).unwrap();
        assert_eq!((back.purpose, back.left), (CodePurpose::Reset, Duration::from_secs(500)));
        assert!(matches!(back.secret, Secret::Handle(handle) if handle.expose_secret().len() == 43));
    }

    #[test]
    fn one_that_is_too_old_or_of_another_service_or_from_the_future_is_none() {
        let bytes = kept().bytes("https://mypage.example", at(1_000)).unwrap();
        assert!(Kept::from_bytes(&bytes, "https://mypage.example", at(1_600)).is_none());
        assert!(Kept::from_bytes(&bytes, "https://other.example", at(1_100)).is_none());
        assert!(Kept::from_bytes(&bytes, "https://mypage.example", at(900)).is_none());
        for bytes in [&b""[..], b"{}", b"\xff", &vec![b' '; ITEM_LIMIT + 1]] {
            assert!(Kept::from_bytes(&SecretSlice::from(bytes.to_vec()), "https://mypage.example", at(1)).is_none());
        }
    }
}
