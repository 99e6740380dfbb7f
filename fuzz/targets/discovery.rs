//! Whatever comes as an issuer's metadata: read or refused, and never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| idporten::fuzzing::discovery(bytes));
