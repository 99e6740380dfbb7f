//! Where things are in the checkout.

use std::path::PathBuf;

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("this package is two folders below the root").to_owned()
}

/// The UI's folder.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Where the tools go that this computer does not have.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// The environment file of the sandbox that `tauri dev` starts. The app looks for it in exactly this place.
pub(crate) fn sandbox_environment() -> PathBuf {
    root().join("target").join("sandbox").join("environment.toml")
}
