//! The receipt of a logout (requirement E5).

use serde::Serialize;
use ts_rs::TS;

use super::SavedFileView;

/// What the logout did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView {
    /// Why it ended: `asked`, `idle`, `absolute`, `ended-by-service`, `locked`, `suspended`, `switched-away`, `shut-down`,
    /// `closed`.
    pub reason: String,
    /// The steps in their order.
    pub steps: Vec<ReceiptStepView>,
    /// Files saved in this session that are still on this computer.
    pub files: Vec<SavedFileView>,
    /// Set once "delete the files" was pressed: how many are gone and how many could not be deleted.
    pub deleted: Option<DeletedView>,
}

/// One step of a logout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptStepView {
    /// `memory`, `keyring`, `service`, `idporten`.
    pub step: String,
    /// `done`, `failed`, `not-needed`, `under-way`, `unconfirmed` (asked for in the browser, no answer came back).
    pub outcome: String,
}

/// What came of deleting the saved files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletedView {
    /// Deleted.
    pub deleted: u32,
    /// Not deleted.
    pub failed: u32,
}
