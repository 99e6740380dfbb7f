//! The mailbox that catches every letter the service sends.

mod mailbox;
mod smtp;

pub use mailbox::{Letter, Mailbox};
pub(crate) use smtp::serve;
