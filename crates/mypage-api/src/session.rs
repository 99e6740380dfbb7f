//! Sessions. The token is opaque and random; the service keeps only its hash and enforces both ends by itself.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Way;

/// The sessions of whoever asks that live now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionList {
    /// Each of them, the newest first.
    pub sessions: Vec<ListedSession>,
}

/// One of somebody's sessions. It says nothing of where it is: the service does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedSession {
    /// When it was made.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created: Timestamp,
    /// When its person was last active.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub active: Timestamp,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// A session as its owner sees it. Reading this does not count as activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// The way it was made.
    pub way: Way,
    /// When it was made.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created: Timestamp,
    /// When it ends unless its person is active before.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub idle_end: Timestamp,
    /// When it ends whatever happens.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub absolute_end: Timestamp,
    /// Seconds from now to [`Session::idle_end`], for clients whose clock differs.
    pub idle_seconds: u32,
    /// Seconds from now to [`Session::absolute_end`].
    pub absolute_seconds: u32,
}

/// A new session with its token. The only answer that ever holds it; the receiver moves it into a secret type at once.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionCreated {
    /// The bearer token: 43 characters of unpadded base64url over 32 random bytes.
    pub token: String,
    /// The session itself.
    pub session: Session,
}

// By hand, so that the token can never be printed.
impl std::fmt::Debug for SessionCreated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCreated").field("token", &"[secret]").field("session", &self.session).finish()
    }
}
