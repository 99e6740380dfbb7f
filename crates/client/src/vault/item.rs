//! What the vault holds: the session token, the way, the deadlines; and to which environment it all belongs.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mypage_api::Way;
use secrecy::{ExposeSecret, SecretSlice};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::ITEM_LIMIT;
use crate::SessionToken;

const VERSION: u8 = 1;

/// How much earlier than the item's own writing a clock may say it is before it counts as set back. Clocks are nudged
/// by a second or two when they are synchronised.
const NUDGE: SignedDuration = SignedDuration::from_secs(5);

/// The vault's item.
#[derive(Debug)]
pub struct VaultItem {
    /// The service that the session is with.
    pub service: String,
    /// The way it was made.
    pub way: Way,
    /// The session token.
    pub token: SessionToken,
    /// When the item was written.
    pub written: Timestamp,
    /// When the session ends unless its person is active before.
    pub idle_end: Timestamp,
    /// When the session ends whatever happens.
    pub absolute_end: Timestamp,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<'a> {
    v: u8,
    service: &'a str,
    way: Way,
    token: &'a str,
    written: i64,
    idle_end: i64,
    absolute_end: i64,
}

impl VaultItem {
    /// The bytes for the vault, of a session with these times left; none if they would not fit everywhere.
    #[must_use]
    pub fn bytes(
        service: &str,
        way: Way,
        token: &SessionToken,
        now: Timestamp,
        idle: Duration,
        absolute: Duration,
    ) -> Option<SecretSlice<u8>> {
        let stored = Stored {
            v: VERSION,
            service,
            way,
            token: token.expose(),
            written: now.as_second(),
            idle_end: now.checked_add(idle).ok()?.as_second(),
            absolute_end: now.checked_add(absolute).ok()?.as_second(),
        };
        let bytes = Zeroizing::new(serde_json::to_vec(&stored).ok()?);
        (bytes.len() <= ITEM_LIMIT).then(|| SecretSlice::from(bytes.to_vec()))
    }

    /// Reads an item; none for anything that is not one of ours.
    #[must_use]
    pub fn from_bytes(bytes: &SecretSlice<u8>) -> Option<Self> {
        let bytes = bytes.expose_secret();
        let stored: Stored<'_> = (bytes.len() <= ITEM_LIMIT).then(|| serde_json::from_slice(bytes).ok()).flatten()?;
        (stored.v == VERSION).then_some(())?;
        Some(Self {
            service: stored.service.to_owned(),
            way: stored.way,
            token: SessionToken::new(stored.token.to_owned())?,
            written: Timestamp::from_second(stored.written).ok()?,
            idle_end: Timestamp::from_second(stored.idle_end).ok()?,
            absolute_end: Timestamp::from_second(stored.absolute_end).ok()?,
        })
    }

    /// Whether the session can still be alive: before both ends, and not before the item was written (a clock set back
    /// would otherwise give a session back that had ended).
    #[must_use]
    pub fn is_alive(&self, now: Timestamp) -> bool {
        now >= self.written - NUDGE && now < self.idle_end && now < self.absolute_end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn item() -> VaultItem {
        VaultItem {
            service: "https://mypage.example".into(),
            way: Way::IdPorten,
            token: SessionToken::new("t".repeat(43)).unwrap(),
            written: at(1_000),
            idle_end: at(1_900),
            absolute_end: at(8_200),
        }
    }

    #[test]
    fn an_item_comes_back_as_it_was_put_in() {
        let (idle, absolute) = (Duration::from_secs(900), Duration::from_secs(7_200));
        let token = SessionToken::new("t".repeat(43)).unwrap();
        let bytes =
            VaultItem::bytes("https://mypage.example", Way::IdPorten, &token, at(1_000), idle, absolute).unwrap();
        let read = VaultItem::from_bytes(&bytes).unwrap();
        assert_eq!(read.service, item().service);
        assert_eq!(read.token.expose(), token.expose());
        assert_eq!((read.written, read.idle_end, read.absolute_end), (at(1_000), at(1_900), at(8_200)));
    }

    #[test]
    fn an_item_is_alive_between_its_writing_and_its_first_end() {
        assert!(item().is_alive(at(1_000)));
        assert!(item().is_alive(at(1_899)));
        assert!(!item().is_alive(at(1_900)), "idle end");
        let active = VaultItem { idle_end: at(9_999), ..item() };
        assert!(!active.is_alive(at(8_200)), "absolute end");
    }

    #[test]
    fn a_clock_set_back_gives_no_session_back() {
        assert!(!item().is_alive(at(900)));
        assert!(item().is_alive(at(998)), "a clock may be nudged");
    }

    #[test]
    fn bytes_that_are_not_ours_are_no_item() {
        for bytes in [&b""[..], b"{}", b"\xff\xfe", b"{\"v\":2}", &vec![b' '; ITEM_LIMIT + 1]] {
            assert!(VaultItem::from_bytes(&SecretSlice::from(bytes.to_vec())).is_none());
        }
    }
}
