//! The service's own state.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The answer of `GET /v1/status`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Status {
    /// Always `my-page`.
    pub service: String,
    /// The service's version.
    pub version: String,
    /// The environment it serves.
    pub environment: EnvironmentKind,
    /// The service's time; a client compares its own clock with it.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub time: Timestamp,
}

/// The kind of environment. Only `Production` is about real people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EnvironmentKind {
    /// Everything on this computer, synthetic people.
    Sandbox,
    /// ID-porten's test environment and a test service, synthetic people.
    Test,
    /// Real people.
    Production,
}
