//! Logins against an issuer, a network and a computer that misbehave. Each test names what it stands against; what the
//! OpenID conformance suite names too is named as there.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

#[path = "../issuer/mod.rs"]
mod issuer;

mod answers;
mod callback;
mod cancel;
mod conformance;
mod discovery;
mod guard;
mod id_token;
mod keys;
mod listener;
mod logout;
mod proxy;
mod pushed;
mod request;
mod support;
mod tls;
mod token;
