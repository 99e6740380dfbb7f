//! Whatever comes as a problem answer of the service: read or refused, and never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mypage_api::Problem;

fuzz_target!(|bytes: &[u8]| {
    if let Some(problem) = Problem::read(bytes) {
        assert!(problem.missing.len() <= bytes.len() && problem.times.len() <= bytes.len());
    }
});
