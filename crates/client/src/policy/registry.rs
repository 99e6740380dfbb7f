//! The policy as group policy writes it: values of `SOFTWARE\Policies\Minside`, the computer's before the person's. Both
//! places can be written by administrators only.

use std::path::PathBuf;

use texts::Language;
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

use super::{Found, Policy};

pub(super) fn find(place: &super::Place) -> Found {
    let roots = [LOCAL_MACHINE, CURRENT_USER];
    let keys: Vec<Key> = roots.into_iter().filter_map(|root| root.open(&place.key).ok()).collect();
    if keys.is_empty() {
        return Found::None;
    }
    match read(&keys) {
        Ok(policy) => Found::Policy(policy),
        Err(value) => Found::Malformed(format!("{}\\{value} is not what it should be", place.key)),
    }
}

fn read(keys: &[Key]) -> Result<Policy, &'static str> {
    let minutes = |name| match number(keys, name)? {
        Some(value) => u16::try_from(value).map(Some).map_err(|_| name),
        None => Ok(None),
    };
    let shared_computer = match number(keys, "SharedComputer")? {
        None => None,
        Some(0) => Some(false),
        Some(1) => Some(true),
        Some(_) => return Err("SharedComputer"),
    };
    let language = match text(keys, "Language")?.as_deref() {
        None => None,
        Some(tag) => Some(Language::of_tag(tag).ok_or("Language")?),
    };
    Ok(Policy {
        shared_computer,
        idle_minutes: minutes("IdleMinutes")?,
        absolute_minutes: minutes("AbsoluteMinutes")?,
        language,
        environment: text(keys, "Environment")?.map(PathBuf::from),
    })
}

/// A value that is there in another type is a mistake and not an absence.
fn number(keys: &[Key], name: &'static str) -> Result<Option<u32>, &'static str> {
    match keys.iter().find(|key| key.get_type(name).is_ok()) {
        Some(key) => key.get_u32(name).map(Some).map_err(|_| name),
        None => Ok(None),
    }
}

fn text(keys: &[Key], name: &'static str) -> Result<Option<String>, &'static str> {
    match keys.iter().find(|key| key.get_type(name).is_ok()) {
        Some(key) => key.get_string(name).map(Some).map_err(|_| name),
        None => Ok(None),
    }
}
