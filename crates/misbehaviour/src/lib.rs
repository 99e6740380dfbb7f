//! What an OpenID provider can do wrong, by name, and how it does it: the sandbox does it on demand, the tests of
//! `idporten` do all of it.
//!
//! Each function takes what a well-behaved issuer would answer, and makes one [`Fault`] of it. Nothing here is ever part
//! of the app.

#![allow(clippy::missing_panics_doc, reason = "keys that cannot be made end a test, and nothing else")]

mod answer;
mod fault;
mod id_token;
mod keys;
mod modules;
mod redirect;
mod wrong_answer;

pub use answer::{Spoiled, key_set, list_of, metadata, pushed, token_answer};
pub use fault::{Expected, Fault, Group};
pub use id_token::{Made, PID_NO_SUCH_DAY, hash_of, id_token};
pub use keys::Signer;
pub use modules::MODULES;
pub use redirect::{logged_out, redirect};
pub use wrong_answer::{Manner, Place};
