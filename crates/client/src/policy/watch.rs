//! Watches the policy's file, so that a change holds at once and a computer that nobody uses is not woken to look.

use std::{
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
};

use futures_util::StreamExt;
use inotify::{Event, EventMask, EventStream, Inotify, WatchDescriptor, WatchMask, Watches};

/// Room for some events; one has at most 272 bytes (inotify(7)).
type Buffer = [u8; 4096];

/// A folder in which one name matters.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    name: PathBuf,
    watched: Option<WatchDescriptor>,
}

/// The folder of the file, and the folder above it, in which that one may come and go.
pub(super) struct Watch {
    events: EventStream<Buffer>,
    watches: Watches,
    folders: Vec<Folder>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("folders", &self.folders).finish_non_exhaustive()
    }
}

impl Watch {
    /// Begins to watch; must be called on the runtime. What changes from now on is not missed.
    pub(super) fn of(file: &Path) -> io::Result<Self> {
        let inotify = Inotify::init()?;
        let watches = inotify.watches();
        let ancestors = file.ancestors().take(2);
        let folders = ancestors.filter_map(|path| {
            let name = path.file_name()?.into();
            Some(Folder { path: path.parent()?.to_owned(), name, watched: None })
        });
        let mut watch = Self { events: inotify.into_event_stream([0; 4096])?, watches, folders: folders.collect() };
        watch.watch_folders()?;
        Ok(watch)
    }

    /// Waits until the file, or the folder that it is in, may have changed.
    pub(super) async fn changed(&mut self) -> io::Result<()> {
        loop {
            let event = self.events.next().await.ok_or(io::ErrorKind::UnexpectedEof)??;
            if concerns(&self.folders, &event) {
                // Before anybody looks: a file that is put into a folder that has just been made is not missed.
                return self.watch_folders();
            }
        }
    }

    /// Watches what is there. A folder that is watched already stays so; one that is there anew has another number.
    fn watch_folders(&mut self) -> io::Result<()> {
        let what = WatchMask::ATTRIB
            | WatchMask::CLOSE_WRITE
            | WatchMask::CREATE
            | WatchMask::DELETE
            | WatchMask::DELETE_SELF
            | WatchMask::MOVE
            | WatchMask::MOVE_SELF
            | WatchMask::ONLYDIR;
        for folder in &mut self.folders {
            folder.watched = match self.watches.add(&folder.path, what) {
                Ok(watched) => Some(watched),
                Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => None,
                Err(error) => return Err(error),
            };
        }
        Ok(())
    }
}

/// Whether this is about the name that matters in a folder, or about the folder itself. Events that were lost are about everything.
fn concerns(folders: &[Folder], event: &Event<std::ffi::OsString>) -> bool {
    if event.mask.contains(EventMask::Q_OVERFLOW) {
        return true;
    }
    folders
        .iter()
        .filter(|folder| folder.watched.as_ref() == Some(&event.wd))
        .any(|folder| event.name.as_deref().is_none_or(|name: &OsStr| name == folder.name.as_os_str()))
}

#[cfg(test)]
mod tests {
    use std::{fs, time::Duration};

    use tokio::time::timeout;

    use super::*;

    async fn is_told(watch: &mut Watch) -> bool {
        timeout(Duration::from_secs(10), watch.changed()).await.is_ok_and(|changed| changed.is_ok())
    }

    #[tokio::test]
    async fn a_file_that_comes_changes_and_goes_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("policy.toml");
        let mut watch = Watch::of(&file).unwrap();
        fs::write(&file, "idle_minutes = 7\n").unwrap();
        assert!(is_told(&mut watch).await, "it came");
        fs::write(folder.path().join("next"), "idle_minutes = 2\n").unwrap();
        fs::rename(folder.path().join("next"), &file).unwrap();
        assert!(is_told(&mut watch).await, "it was replaced");
        fs::remove_file(&file).unwrap();
        assert!(is_told(&mut watch).await, "it went");
    }

    #[tokio::test]
    async fn a_file_in_a_folder_that_was_not_there_is_told_whenever_it_comes() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("minside");
        let file = folder.join("policy.toml");
        let mut watch = Watch::of(&file).unwrap();
        for round in 0..3 {
            fs::create_dir(&folder).unwrap();
            assert!(is_told(&mut watch).await, "the folder came, round {round}");
            fs::write(&file, "").unwrap();
            assert!(is_told(&mut watch).await, "the file came, round {round}");
            fs::remove_dir_all(&folder).unwrap();
            while watch.folders[0].watched.is_some() {
                assert!(is_told(&mut watch).await, "both went, round {round}");
            }
        }
    }

    #[tokio::test]
    async fn what_others_write_beside_it_wakes_nobody() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("minside");
        fs::create_dir(&folder).unwrap();
        let file = folder.join("policy.toml");
        let mut watch = Watch::of(&file).unwrap();
        fs::write(above.path().join("resolv.conf"), "").unwrap();
        fs::write(folder.join("notes"), "").unwrap();
        fs::write(&file, "").unwrap();
        assert!(is_told(&mut watch).await);
        let named = |event: &Event<std::ffi::OsString>| concerns(&watch.folders, event);
        let (wd, mask) = (watch.folders[0].watched.clone().unwrap(), EventMask::CLOSE_WRITE);
        assert!(named(&Event { wd: wd.clone(), mask, cookie: 0, name: Some("policy.toml".into()) }));
        assert!(!named(&Event { wd, mask, cookie: 0, name: Some("notes".into()) }));
    }
}
