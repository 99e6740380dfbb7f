//! ADMIN.md has an environment file that people begin with: it must be one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use client::environment::{Environment, EnvironmentError};

const DOCUMENT: &str = include_str!("../../../ADMIN.md");

fn example() -> &'static str {
    DOCUMENT.split("```toml\n").nth(1).unwrap().split("```").next().unwrap()
}

fn read(text: &str) -> Result<Environment, EnvironmentError> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    Environment::read(file.path())
}

#[test]
fn the_example_of_an_environment_file_is_one() {
    assert_eq!(read(example()).unwrap().name, "example-test");
}

#[test]
fn what_is_said_of_a_broken_file_names_no_folder() {
    let broken = example().replace("kind = \"test\"", "kind = \"tset\"");
    let said = read(&broken).unwrap_err().without_folder().to_string();
    assert!(said.contains(":2: kind: ") && !said.contains('/'), "{said}");
}
