//! Log in to and out of an OpenID provider from a desktop app: authorization code with PKCE in the system browser, a
//! loopback redirect, and every check that the standards ask of a relying party (RFC 6749, 7636, 8252, 9126, 9207, 9700,
//! OpenID Connect Core and RP-Initiated Logout).
//!
//! It knows nothing of the authority, of a window or of a keyring. The caller opens the browser and gives the texts of the
//! pages that the browser lands on.
//!
//! [`RelyingParty::begin`] → [`Login::address`] (open it) → [`Login::finish`] → [`SignedIn`].

mod acr;
mod authorization;
mod callback;
mod clock;
mod discovery;
mod error;
#[cfg(fuzzing)]
pub mod fuzzing;
mod http;
mod id_token;
mod json;
mod keys;
mod listener;
mod login;
mod logout;
mod pages;
mod pid;
mod probe;
#[cfg(test)]
mod properties;
mod random;
mod relying_party;
mod secret;
mod settings;
mod token;

pub use acr::Acr;
pub use clock::{Clock, SystemClock};
pub use error::Error;
pub use id_token::SignedIn;
pub use login::{Hint, Login, LoginRequest};
pub use logout::{Logout, LogoutOutcome};
pub use pages::Pages;
pub use pid::Pid;
pub use probe::{Offer, probe_loopback};
pub use relying_party::RelyingParty;
pub use secret::Secret;
pub use settings::Settings;
