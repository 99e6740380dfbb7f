//! The demo: the whole journey, by itself, on a screen of its own.

use std::{env, path::Path};

use crate::{
    node,
    process::{Failure, program, run},
    setup::{For, set_up},
};

/// Sets up and shows the demo.
pub(crate) fn demo(out: &Path) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure::Missing(
            "the demo drives the window, which works on Linux only; here: cargo xtask dev".into(),
        ));
    }
    set_up(For::Demo)?;
    node::build()?;
    play(out)
}

/// Plays the demo on a computer that is set up. Built with the whole workspace, like the tests, so that nothing is
/// compiled twice.
pub(crate) fn play(out: &Path) -> Result<(), Failure> {
    // Where the person is, not where the checkout is.
    let out = env::current_dir().unwrap_or_default().join(out);
    let mut demo = program("cargo", &["test", "--workspace", "--test", "demo", "--", "--out"]);
    run(demo.arg(&out))?;
    println!("pictures, the PDF and journey.json are in {}", out.display());
    Ok(())
}
