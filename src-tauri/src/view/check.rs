//! Checking a confirmation.

use serde::Serialize;
use ts_rs::TS;

use super::{PermitView, WorkView};

/// What came of checking a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// `genuine`, `expired`, `not-yet-valid`, `other-form`, `altered`, `unknown-signer`, `damaged`, `not-a-confirmation`,
    /// `too-large`. The texts are `check-<verdict>-title` and `check-<verdict>-text`.
    pub verdict: String,
    /// Whether the statement was read from a picture of the code, which says nothing of the words beside it.
    pub from_code: bool,
    /// What the authority has stated, where its signature fits.
    pub statement: Option<StatementView>,
}

/// What the authority has stated: the statement's content, and never the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    /// The statement's own number.
    pub reference: String,
    /// The person's name.
    pub name: String,
    /// The day of birth, formatted.
    pub birth_date: String,
    /// The DUF number, in groups.
    pub duf: String,
    /// The citizenships, spelled out.
    pub citizenships: Vec<String>,
    /// The permit.
    pub permit: PermitView,
    /// The right to work.
    pub work: WorkView,
    /// When it was made, formatted.
    pub issued: String,
    /// Until when it counts, formatted.
    pub valid_until: String,
    /// Whether it is about a real person.
    pub is_real: bool,
}
