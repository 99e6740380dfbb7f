//! What the letters about applications say. A mailbox is no safe place: they name the receipt number and no more.

use jiff::Timestamp;
use mypage_api::DecisionChannel;
use texts::{Arg, Language, text};

use crate::mail::{Letter, Part};

pub(super) fn handed_in(language: Language, receipt_number: &str, now: Timestamp) -> Letter {
    let when = texts::moment(language, now);
    let args = [("number", Arg::Text(receipt_number)), ("when", Arg::Text(&when))];
    let parts =
        [Part::Words(text(language, "mail-handed-in", &args)), Part::Words(text(language, "mail-handed-in-next", &[]))];
    Letter::of(language, "mail-handed-in-subject", &parts)
}

pub(super) fn in_process(language: Language, receipt_number: &str) -> Letter {
    let args = [("number", Arg::Text(receipt_number))];
    let parts = [
        Part::Words(text(language, "mail-in-process", &args)),
        Part::Words(text(language, "mail-in-process-next", &[])),
    ];
    Letter::of(language, "mail-in-process-subject", &parts)
}

/// What was decided is in the decision and not here.
pub(super) fn decided(language: Language, receipt_number: &str, channel: DecisionChannel) -> Letter {
    let args = [("number", Arg::Text(receipt_number))];
    let where_it_is = match channel {
        DecisionChannel::Digipost => "mail-decided-digipost",
        DecisionChannel::Post => "mail-decided-post",
    };
    let parts = [
        Part::Words(text(language, "mail-decided", &args)),
        Part::Words(text(language, where_it_is, &[])),
        Part::Words(text(language, "mail-decided-next", &[])),
    ];
    Letter::of(language, "mail-decided-subject", &parts)
}
