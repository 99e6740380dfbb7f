//! The signed-in pages.

use serde::Serialize;
use ts_rs::TS;

use super::Loading;

/// Contact information. Empty fields are shown as "not registered".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// The address, line by line, country spelled out.
    pub address: Vec<String>,
}

/// Residency. Enumerated values are keys: the UI shows `residency-<field>-<value>` from the language files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResidencyView {
    /// `legal`, `ended`, `none`, `unclear`.
    pub standing: String,
    /// When the register was read, formatted.
    pub as_of: String,
    /// The permit.
    pub permit: Option<PermitView>,
    /// The right to work.
    pub work: WorkView,
}

/// A permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PermitView {
    /// `permanent`, `temporary`.
    pub duration: String,
    /// `work`, `family`, `study`, `protection`, `collective-protection`, `other`.
    pub basis: String,
    /// First day, formatted.
    pub from: String,
    /// Last day, formatted; none for a permanent permit.
    pub to: Option<String>,
    /// `applied-in-time` or `collective-extension`, where the stay goes on past the end.
    pub renewal: Option<String>,
    /// The date that belongs to the renewal, formatted.
    pub renewal_date: Option<String>,
}

/// The right to work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkView {
    /// `yes`, `no`, `unclear`.
    pub access: String,
    /// `general`, `certain-employer`, `certain-work`, `certain-employer-and-work`, `unclear`.
    pub kind: Option<String>,
    /// `any`, `full-time-only`, `part-time-only`, `part-time-and-full-time-in-holidays`, `unclear`.
    pub extent: Option<String>,
    /// The employer or work it is limited to.
    pub limited_to: Option<String>,
    /// First day, formatted.
    pub from: Option<String>,
    /// Last day, formatted.
    pub to: Option<String>,
}

/// The confirmation page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmationView {
    /// `available`, or why there is nothing to confirm: `ended`, `none`, `unclear`.
    pub availability: String,
    /// The languages of the document, chosen here: one of those below.
    pub languages: String,
    /// The pairs of languages in which it can be made.
    pub offered: Vec<LanguagesView>,
    /// The document as it will be saved.
    pub preview: Loading<PreviewView>,
    /// `idle`, `fetching`, `choosing` (the save dialog is open), `writing`.
    pub step: String,
    /// The file saved last in this session: its name and folder as the person knows them.
    pub saved: Option<SavedFileView>,
}

/// The two languages of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguagesView {
    /// Names the pair: `nb+en`.
    pub id: String,
    /// Bokmål or nynorsk.
    pub norwegian: String,
    /// The language beside it.
    pub other: String,
}

/// The document, drawn and not yet saved. Its pictures are fetched one by one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// Goes up with each document that is drawn.
    pub version: u32,
    /// How many pages it has.
    pub pages: u32,
}

/// A file that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFileView {
    /// File name.
    pub name: String,
    /// Folder.
    pub folder: String,
}
