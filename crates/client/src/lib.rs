//! What the desktop app does, without a window: the environment, logging in and out, the session and its traces, calls to
//! My page, saving a file.
//!
//! Clock, keyring and browser are given from outside ([`Outside`]), so that every path can be tested. Whoever shows a
//! window watches [`session::State`] and sends the session what the person asks for.

pub mod check;
mod clock;
mod code;
mod document;
pub mod environment;
mod failure;
pub mod guide;
pub mod help;
mod idempotency;
mod landing;
pub mod mypage;
mod outside;
mod passwords;
mod places;
pub mod policy;
mod remove;
pub mod report;
mod rules;
pub mod save;
mod secret;
pub mod self_test;
pub mod session;
mod settings;
mod sign_in;
mod sign_out;
pub mod vault;
pub mod verification;

pub use clock::{Clock, Moment, SystemClock};
pub use code::Code;
pub use confirmation::{PageLanguages, SignedStatement};
pub use document::{draw_confirmation, draw_receipt, preview_confirmation, suggested_name, suggested_receipt_name};
pub use failure::Failure;
pub use idempotency::IdempotencyKey;
pub use outside::{Browser, BrowserFault, Outside};
pub use passwords::generate_password;
pub use places::Places;
pub use remove::remove_everything;
pub use rules::{IDLE_CHOICES, Rules};
pub use secret::SessionToken;
pub use session::Session;
pub use settings::{Settings, SettingsFile, Theme, WindowSize, ZOOMS};
pub use sign_in::EmailProof;
pub use sign_out::{EndReason, Gone, Outcome, Receipt, Step};
