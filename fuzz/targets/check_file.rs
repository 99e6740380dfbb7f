//! Whatever bytes somebody brings to be checked: an answer and never a panic, and never "genuine" for anything but the file
//! that our own drawing gives, or a picture of its code.

#![no_main]

use std::sync::LazyLock;

use confirmation::{
    Keys, SigningKey, TrustedKeys,
    check::{self, Verdict},
};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use mypage_api::EnvironmentKind;

static TRUSTED: LazyLock<TrustedKeys> = LazyLock::new(|| {
    let key = SigningKey::from_bytes("fuzz", &[7; 32]).expect("a key");
    TrustedKeys::new(EnvironmentKind::Sandbox, Keys::new(vec![key.public()]))
});

// The seeds are signed by another key, so nothing that grows from them can be genuine.
fuzz_target!(|bytes: &[u8]| {
    let now = Timestamp::from_second(1_800_000_000).expect("a moment");
    let verdict = check::file(bytes, &TRUSTED, now);
    assert!(!matches!(verdict, Verdict::Genuine { .. } | Verdict::Expired { .. }), "nobody has signed this");
});
