//! The session from the outside: whatever comes in whatever order, it ends when it should, does not end when it should
//! not, and no token comes back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod clock;
mod desk;
mod examples;
mod model;
mod my_page;
mod random;
mod vault;
mod verification;
