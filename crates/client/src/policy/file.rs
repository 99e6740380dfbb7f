//! The policy as a file. It counts only if nobody but the administrator can have written it: what an applicant could put
//! there, an applicant could use against the next one.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    os::unix::fs::MetadataExt,
    path::Path,
};

use super::{Found, Place, Policy};

const SIZE_LIMIT: u64 = 16 * 1024;
const WRITABLE_BY_OTHERS: u32 = 0o022;

/// Reads and judges the file.
pub(super) fn find(Place { path, owner }: &Place) -> Found {
    let (path, owner) = (path.as_path(), *owner);
    let link = match fs::symlink_metadata(path) {
        Ok(link) => link,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Found::None,
        Err(_) => return Found::Unreadable,
    };
    if link.file_type().is_symlink() {
        return Found::Malformed("it is a link; the file itself must be there".into());
    }
    let Ok(file) = File::open(path) else { return Found::Unreadable };
    let Ok(meta) = file.metadata() else { return Found::Unreadable };
    // What was looked at is what was opened, whoever exchanges files meanwhile.
    if (meta.dev(), meta.ino()) != (link.dev(), link.ino()) {
        return Found::Unreadable;
    }
    if let Err(why) = is_trusted(&meta, owner).and_then(|()| is_in_a_trusted_folder(path, owner)) {
        return Found::Malformed(why.into());
    }
    let mut text = String::new();
    match file.take(SIZE_LIMIT).read_to_string(&mut text) {
        Ok(_) => parse(&text),
        Err(error) if error.kind() == ErrorKind::InvalidData => Found::Malformed("it is not text".into()),
        Err(_) => Found::Unreadable,
    }
}

fn is_trusted(meta: &fs::Metadata, owner: u32) -> Result<(), &'static str> {
    if !meta.is_file() {
        return Err("it is not a file");
    }
    if meta.uid() != owner {
        return Err("it does not belong to the administrator");
    }
    if meta.mode() & WRITABLE_BY_OTHERS != 0 {
        return Err("others than the administrator can write it");
    }
    if meta.len() >= SIZE_LIMIT {
        return Err("it is too large");
    }
    Ok(())
}

/// Whoever can write a folder can put another file in the place of this one.
fn is_in_a_trusted_folder(path: &Path, owner: u32) -> Result<(), &'static str> {
    let meta = path.parent().and_then(|folder| fs::metadata(folder).ok()).ok_or("its folder cannot be looked at")?;
    let good = meta.uid() == owner && meta.mode() & WRITABLE_BY_OTHERS == 0;
    if good { Ok(()) } else { Err("its folder can be written by others than the administrator") }
}

fn parse(text: &str) -> Found {
    match toml::from_str::<Policy>(text) {
        Ok(policy) => Found::Policy(policy),
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            Found::Malformed(format!("line {}: {}", before.matches('\n').count() + 1, error.message()))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;
    use crate::policy::PolicySource;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    /// A place in a folder of our own, whose owner counts as the administrator.
    fn place(folder: &tempfile::TempDir) -> Place {
        let owner = fs::metadata(folder.path()).unwrap().uid();
        Place { path: folder.path().join("policy.toml"), owner }
    }

    #[test]
    fn a_policy_has_what_it_says() {
        let Found::Policy(policy) = parse("shared_computer = true\nidle_minutes = 2\nlanguage = \"nb\"\n") else {
            panic!()
        };
        assert_eq!((policy.shared_computer, policy.idle_minutes), (Some(true), Some(2)));
        assert_eq!(policy.language, Some(texts::Language::Nb));
        assert_eq!(parse(""), Found::Policy(Policy::default()));
    }

    #[test]
    fn a_mistake_in_it_names_its_line_and_is_not_passed_over() {
        for text in [
            "a = 1\n",
            "shared_computer = true\nidle_minutes = \"two\"\n",
            "shared_computer = true\nidle_minutes = -1\n",
        ] {
            assert!(matches!(parse(text), Found::Malformed(why) if why.starts_with("line ")), "{text}");
        }
    }

    #[test]
    fn no_file_is_no_policy() {
        assert_eq!(find(&place(&folder())), Found::None);
    }

    #[test]
    fn a_file_that_an_applicant_could_have_written_is_not_trusted() {
        let folder = folder();
        let place = place(&folder);
        let path = place.path.clone();
        fs::write(&path, "shared_computer = false\n").unwrap();
        assert!(matches!(find(&place), Found::Policy(_)));
        let of_another = Place { owner: place.owner + 1, path: path.clone() };
        assert!(matches!(find(&of_another), Found::Malformed(_)), "of somebody else");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
        assert!(matches!(find(&place), Found::Malformed(_)), "group-writable");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(find(&place), Found::Malformed(_)), "in a folder of everybody");
    }

    #[test]
    fn a_link_and_a_folder_are_no_policy_and_no_absence_of_one() {
        let folder = folder();
        let (real, place) = (folder.path().join("real"), place(&folder));
        fs::write(&real, "").unwrap();
        symlink(&real, &place.path).unwrap();
        assert!(matches!(find(&place), Found::Malformed(_)));
        fs::remove_file(&place.path).unwrap();
        fs::create_dir(&place.path).unwrap();
        assert!(matches!(find(&place), Found::Malformed(_)));
    }

    #[test]
    fn a_policy_that_breaks_is_the_safest_and_one_that_is_removed_is_none() {
        let folder = folder();
        let place = place(&folder);
        let path = place.path.clone();
        fs::write(&path, "idle_minutes = 7\n").unwrap();
        let mut source = PolicySource::at(place);
        assert_eq!((source.policy().idle_minutes, source.broken()), (Some(7), None));
        fs::write(&path, "idle_minutes = seven\n").unwrap();
        source.look();
        assert_eq!(source.policy(), &Policy::safest());
        assert!(source.broken().is_some());
        fs::remove_file(&path).unwrap();
        source.look();
        assert_eq!((source.policy(), source.broken()), (&Policy::default(), None));
    }
}
