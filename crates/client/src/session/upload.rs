//! Handing over a file of an application: piece by piece, so that a lost connection loses nothing.

use std::{path::Path, time::Duration};

use mypage_api::{ApplicationFile, FILE_LIMIT, Id, NewFile, PIECE_LIMIT};
use sha2::{Digest, Sha256};

use super::Session;
use crate::Code;

/// How long is waited before a piece is tried again, and how often: a short break of the network is sat out.
const WAITS: [Duration; 4] =
    [Duration::from_millis(500), Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];

/// A file, read whole, with what the service wants to know before it comes.
pub struct FileToSend {
    announced: NewFile,
    bytes: Vec<u8>,
}

impl FileToSend {
    /// Reads a file. What is in it is looked at by the service.
    ///
    /// # Errors
    /// [`Code::FileTooLarge`], [`Code::FileUnreadable`], [`Code::FileRefused`] for an empty one.
    pub fn read(path: &Path) -> Result<Self, Code> {
        let size = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).ok_or(Code::FileUnreadable)?.len();
        if size > u64::from(FILE_LIMIT) {
            return Err(Code::FileTooLarge);
        }
        let bytes = std::fs::read(path).map_err(|_| Code::FileUnreadable)?;
        let size = u32::try_from(bytes.len()).ok().filter(|size| *size <= FILE_LIMIT).ok_or(Code::FileTooLarge)?;
        if size == 0 {
            return Err(Code::FileRefused);
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { announced: NewFile { name, size, sha256 }, bytes })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.announced.name
    }
}

impl Session {
    /// Hands a file over, and tells how many percent have come. One that was begun earlier is gone on with. Dropping the
    /// future stops it; what has come stays until the file is taken out of the draft.
    ///
    /// # Errors
    /// A code for the person.
    pub async fn send_file(
        &self,
        application: &Id,
        file: &FileToSend,
        told: impl Fn(u32) + Send,
    ) -> Result<ApplicationFile, Code> {
        let mut there = self.begin_file(application.clone(), file.announced.clone()).await?;
        while !there.is_complete() {
            told(percent(there.received, there.size));
            there = self.send_piece(application, &there, &file.bytes).await?;
        }
        Ok(there)
    }

    async fn send_piece(
        &self,
        application: &Id,
        there: &ApplicationFile,
        bytes: &[u8],
    ) -> Result<ApplicationFile, Code> {
        let mut waits = WAITS.into_iter();
        loop {
            let from = usize::try_from(there.received).unwrap_or(usize::MAX).min(bytes.len());
            let to = bytes.len().min(from.saturating_add(usize::try_from(PIECE_LIMIT).unwrap_or(usize::MAX)));
            let piece = bytes[from..to].to_vec();
            let sent = self.add_piece(application.clone(), there.id.clone(), there.received, piece).await;
            match (sent, waits.next()) {
                (Err(Code::ServiceUnreachable | Code::ServiceSlow), Some(wait)) => tokio::time::sleep(wait).await,
                // The piece had come, and only its answer was lost: the file says how far it is.
                (Err(Code::FileDiffers), Some(_)) if there.received > 0 => {
                    return self.file(application.clone(), there.id.clone()).await;
                }
                (sent, _) => return sent,
            }
        }
    }
}

fn percent(part: u32, whole: u32) -> u32 {
    u32::try_from(u64::from(part) * 100 / u64::from(whole.max(1))).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_announced_by_its_size_and_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passport.pdf");
        std::fs::write(&path, b"abc").unwrap();
        let file = FileToSend::read(&path).unwrap();
        assert_eq!((file.name(), file.announced.size), ("passport.pdf", 3));
        assert!(file.announced.sha256.starts_with("ba7816bf8f01cfea"));
    }

    #[test]
    fn what_is_too_large_or_empty_or_gone_is_not_sent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.pdf");
        std::fs::File::create(&path).unwrap().set_len(u64::from(FILE_LIMIT) + 1).unwrap();
        assert_eq!(FileToSend::read(&path).err(), Some(Code::FileTooLarge));
        std::fs::File::create(&path).unwrap();
        assert_eq!(FileToSend::read(&path).err(), Some(Code::FileRefused));
        assert_eq!(FileToSend::read(folder.path()).err(), Some(Code::FileUnreadable));
        assert_eq!(FileToSend::read(&folder.path().join("none")).err(), Some(Code::FileUnreadable));
    }

    #[test]
    fn progress_is_a_hundred_only_at_the_end() {
        assert_eq!((percent(0, 9), percent(8, 9), percent(9, 9)), (0, 88, 100));
        assert_eq!(percent(FILE_LIMIT - 1, FILE_LIMIT), 99);
    }
}
