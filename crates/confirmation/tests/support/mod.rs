//! A key, a moment and people that do not exist, for the tests and the example.

#![allow(dead_code, reason = "each test and the example use their part")]

#[cfg(test)]
pub(crate) mod pdf;
pub(crate) mod people;
#[cfg(test)]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "small pictures"
)]
pub(crate) mod picture;

use confirmation::{Keys, PageLanguages, SignedStatement, SigningKey, Statement, sign};
use jiff::Timestamp;
use texts::Language;

/// The moment at which all of this happens.
pub(crate) fn now() -> Timestamp {
    "2026-11-20T13:05:00Z".parse().expect("a moment")
}

/// The authority's key.
pub(crate) fn key() -> SigningKey {
    SigningKey::from_bytes("mp-2026-1", &[7; 32]).expect("a key")
}

/// The pinned keys: the authority's.
pub(crate) fn keys() -> Keys {
    Keys::new(vec![key().public()])
}

/// The statement, signed by the authority.
pub(crate) fn signed(statement: &Statement) -> SignedStatement {
    sign(statement, &key()).expect("a statement within the limits")
}

/// The languages of a page for somebody who reads English.
pub(crate) fn languages() -> PageLanguages {
    PageLanguages::for_reader(Language::En)
}
