//! Settings, beside what every screen shows of them.

use serde::Serialize;
use ts_rs::TS;

/// What is set, and what can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// Minutes without use until the logout.
    pub idle_minutes: u32,
    /// Minutes until the logout in any case.
    pub absolute_minutes: u32,
    /// The idle times to choose from; none where nothing can be chosen.
    pub idle_choices: Vec<u32>,
    /// How large everything is, in percent.
    pub zoom: u16,
    /// How large everything can be.
    pub zooms: Vec<u16>,
    /// The issuer's address.
    pub issuer: Option<String>,
    /// The service's address.
    pub service: Option<String>,
}
