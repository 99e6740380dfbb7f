//! Writing a file: whole or not at all, readable by its owner only, and never over another file unasked (requirement F2).

use std::{
    io::{self, ErrorKind, Write},
    path::Path,
};

use thiserror::Error;

use crate::Code;

/// Whether a file that is already there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// The person said yes to replacing it.
    Yes,
    /// Nobody was asked.
    No,
}

/// Why a file was not written. What was there before is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SaveError {
    /// The disk, or the person's share of it, is full.
    #[error("the disk is full")]
    DiskFull,
    /// The folder does not let this person write.
    #[error("not allowed to write there")]
    NotAllowed,
    /// The folder is not there (a memory stick pulled out).
    #[error("the folder is not there")]
    FolderMissing,
    /// Another program holds the file open.
    #[error("another program uses the file")]
    Busy,
    /// There is a file of that name, and nobody was asked.
    #[error("a file of that name is there")]
    Exists,
    /// Anything else.
    #[error("the file could not be written")]
    Failed,
}

impl From<&io::Error> for SaveError {
    fn from(error: &io::Error) -> Self {
        // ERROR_SHARING_VIOLATION has no kind of its own.
        if cfg!(windows) && error.raw_os_error() == Some(32) {
            return Self::Busy;
        }
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::FolderMissing,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::Busy,
            ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Failed,
        }
    }
}

impl From<SaveError> for Code {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::DiskFull => Self::SaveDiskFull,
            SaveError::NotAllowed => Self::SaveNotAllowed,
            SaveError::FolderMissing => Self::SaveFolderMissing,
            SaveError::Busy => Self::SaveFileBusy,
            SaveError::Exists | SaveError::Failed => Self::SaveFailed,
        }
    }
}

/// Writes a file through a temporary one beside it, so that a crash or a full disk never leaves half of it.
///
/// # Errors
/// Says why nothing was written; the temporary file is gone then.
pub fn write(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), SaveError> {
    write_whole(path, bytes, replace).map_err(|error| SaveError::from(&error))
}

fn write_whole(path: &Path, bytes: &[u8], replace: Replace) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".minside-").suffix(".part").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match replace {
        Replace::Yes => file.persist(path),
        Replace::No => file.persist_noclobber(path),
    }
    .map(drop)
    .map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_file_is_there_whole_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("a.pdf"), b"whole", Replace::No).unwrap();
        assert_eq!(std::fs::read(folder.path().join("a.pdf")).unwrap(), b"whole");
        assert_eq!(names(folder.path()), ["a.pdf"]);
    }

    #[test]
    fn another_file_is_never_replaced_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        std::fs::write(&path, b"theirs").unwrap();
        assert_eq!(write(&path, b"ours", Replace::No), Err(SaveError::Exists));
        assert_eq!(std::fs::read(&path).unwrap(), b"theirs");
        assert_eq!(names(folder.path()), ["a.pdf"]);
        write(&path, b"ours", Replace::Yes).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"ours");
    }

    #[test]
    fn a_folder_that_went_away_is_named_as_that() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(write(&folder.path().join("gone/a.pdf"), b"x", Replace::No), Err(SaveError::FolderMissing));
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_the_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write(&path, b"x", Replace::No).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_apart() {
        assert_eq!(SaveError::from(&io::Error::from_raw_os_error(28)), SaveError::DiskFull);
        assert_eq!(SaveError::from(&io::Error::from_raw_os_error(122)), SaveError::DiskFull);
        assert_eq!(SaveError::from(&io::Error::from_raw_os_error(30)), SaveError::NotAllowed);
    }
}
