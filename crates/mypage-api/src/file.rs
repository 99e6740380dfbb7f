//! Files of an application, handed over piece by piece so that a lost connection loses nothing.

use serde::{Deserialize, Serialize};

use crate::Id;

/// The largest file, in bytes.
pub const FILE_LIMIT: u32 = 20 * 1024 * 1024;
/// The largest piece of a file in one request, in bytes.
pub const PIECE_LIMIT: u32 = 1024 * 1024;
/// The most files of one application.
pub const FILES_LIMIT: usize = 10;
/// The request header with the offset of a piece, and the answer's with the offset of the next one, in bytes.
pub const UPLOAD_OFFSET: &str = "Upload-Offset";

/// What a file is. Its content says so, and its name says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileType {
    /// PDF.
    Pdf,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

/// Begins a file. Asking again with the same name, size and hash answers the file that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewFile {
    /// Its name; what is no good in a name (folders, control characters) is taken out.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 255))]
    pub name: String,
    /// Its size in bytes, 1 to [`FILE_LIMIT`].
    #[cfg_attr(feature = "openapi", schema(minimum = 1, maximum = 20_971_520))]
    pub size: u32,
    /// The SHA-256 of its content, 64 small hexadecimal digits.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
}

/// A file and how much of it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationFile {
    /// Its name in paths.
    pub id: Id,
    /// Its name for people.
    pub name: String,
    /// Its size in bytes.
    pub size: u32,
    /// How many bytes have come: the offset of the next piece.
    pub received: u32,
    /// What it is, once it is there whole and was looked at; none means that it is not finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileType>,
}

impl ApplicationFile {
    /// Whether it is there whole and was found good.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.file_type.is_some()
    }
}
