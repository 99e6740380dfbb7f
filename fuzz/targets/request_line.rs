//! Whatever comes as the head of a request to the listener: read or refused, and never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| idporten::fuzzing::request_line(bytes));
