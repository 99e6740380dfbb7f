//! Faults by name. Each is one value here and acts in one place of the issuer or of the service's front.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize};

macro_rules! faults {
    ($($(#[doc = $what:literal])+ $name:ident = $text:literal,)+) => {
        /// Something that goes wrong on purpose.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Fault {
            $($(#[doc = $what])+ #[serde(rename = $text)] $name,)+
        }

        impl Fault {
            /// Every fault, its name, and what it does.
            pub const ALL: &[(Self, &str, &str)] = &[$((Self::$name, $text, concat!($($what),+)),)+];
        }
    };
}

faults! {
    /// ID-porten answers nothing but 503.
    IdportenDown = "idporten-down",
    /// ID-porten takes two minutes for each answer.
    IdportenSlow = "idporten-slow",
    /// The service answers nothing but 503.
    ServiceDown = "service-down",
    /// The service takes two minutes for each answer.
    ServiceSlow = "service-slow",
    /// The service says it is an hour later than it is.
    ClockSkew = "clock-skew",
    /// Whatever eID is chosen, the login comes back at MinID's level.
    LowAcr = "minid-always",
    /// The access token is for another service.
    AccessTokenWrongAud = "access-token-wrong-aud",
    /// The token answer has a refresh token.
    RefreshToken = "refresh-token",
    /// A signed statement is changed on its way.
    AlteredStatement = "confirmation-bad-signature",
    /// The mail server is down.
    MailDown = "mail-down",
    /// The mail server takes no letters to anybody.
    MailRefused = "mail-refused",
    /// The mail server wants every letter later.
    MailLater = "mail-later",
    /// Each letter takes twenty seconds to come.
    MailSlow = "mail-slow",
    /// The service says that every session has ended.
    SessionEnded = "session-ended",
}

/// The faults that are on.
#[derive(Debug, Default)]
pub struct Faults {
    on: Mutex<BTreeSet<Fault>>,
    misbehaviour: Mutex<Option<misbehaviour::Fault>>,
}

impl Faults {
    /// Turns a fault on.
    pub fn set(&self, fault: Fault) {
        self.on().insert(fault);
    }

    /// Turns all of them off.
    pub fn clear(&self) {
        self.on().clear();
        self.misbehave(None);
    }

    /// Has ID-porten do one of the many things that an issuer can do wrong; one at a time.
    pub fn misbehave(&self, fault: Option<misbehaviour::Fault>) {
        *self.misbehaviour.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// What ID-porten does wrong.
    pub fn misbehaviour(&self) -> misbehaviour::Fault {
        self.misbehaviour.lock().unwrap_or_else(PoisonError::into_inner).unwrap_or(misbehaviour::Fault::None)
    }

    /// Whether a fault is on.
    pub fn has(&self, fault: Fault) -> bool {
        self.on().contains(&fault)
    }

    fn on(&self) -> MutexGuard<'_, BTreeSet<Fault>> {
        self.on.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
