//! Setting a computer up: only what is missing, and not without saying so.

use crate::{node, packages, process::Failure, tools};

/// What the computer is set up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Building and running the app.
    Development,
    /// Driving the window without a screen.
    Demo,
    /// All checks.
    Tests,
}

/// Installs what is missing.
pub(crate) fn set_up(what: For) -> Result<(), Failure> {
    packages::install(what)?;
    if what == For::Tests {
        tools::install()?;
    }
    node::install()?;
    if what == For::Tests { node::install_provider() } else { Ok(()) }
}
