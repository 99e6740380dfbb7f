//! Tools that cargo builds: installed ones are used; missing ones are built into the target folder, once.

use crate::{
    places,
    process::{Failure, exists, program, run},
};

/// A tool and what to build where it is missing. The versions are those that the checks were tried with.
struct Tool {
    name: &'static str,
    version: &'static str,
    features: &'static [&'static str],
}

const TOOLS: [Tool; 2] = [
    Tool {
        name: "cargo-nextest",
        version: "0.9.151",
        features: &["--no-default-features", "--features", "default-no-update"],
    },
    Tool { name: "cargo-deny", version: "0.20.2", features: &[] },
];

/// They run for seconds, and optimising them takes minutes.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Builds the tools that are missing.
pub(crate) fn install() -> Result<(), Failure> {
    let missing: Vec<&Tool> = TOOLS.iter().filter(|tool| !exists(tool.name)).collect();
    if missing.is_empty() {
        println!("cargo tools: all there");
    }
    for tool in missing {
        println!("{} is missing and is built now, into {}", tool.name, places::tools().display());
        let mut install = program("cargo", &["install", "--locked", tool.name, "--version", tool.version]);
        install.args(tool.features).arg("--root").arg(places::tools());
        // Shared by the tools, so that what they have in common is built once.
        install.env("CARGO_TARGET_DIR", places::tools().join("build"));
        install.envs(QUICKLY);
        run(&mut install)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workflow_installs_the_same_versions() {
        let file = places::root().join(".github").join("workflows").join("check.yml");
        let workflow = std::fs::read_to_string(file).unwrap();
        for tool in &TOOLS {
            let install = format!("cargo install --locked {} --version {}", tool.name, tool.version);
            assert!(workflow.contains(&install), "{install}");
        }
    }
}
