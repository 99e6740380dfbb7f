//! SECURITY.md lists every way in which a login can fail; a code that is new must be explained there too.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use client::Code;

const DOCUMENT: &str = include_str!("../../../SECURITY.md");

/// What the codes of a login begin with.
const OF_A_LOGIN: [&str; 8] = ["login-", "issuer-", "service-", "clock-", "proxy-", "tls-", "listener-", "browser-"];

/// The codes in the first column of the table.
fn listed() -> Vec<&'static str> {
    let table = DOCUMENT.split("## When a login fails").nth(1).unwrap().split("\n## ").next().unwrap();
    let first = table.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    first.flat_map(|cell| cell.split(", ")).map(|code| code.trim_matches('`')).collect()
}

#[test]
fn every_code_of_a_login_is_explained() {
    let listed = listed();
    for code in Code::ALL.map(Code::as_str) {
        if OF_A_LOGIN.iter().any(|beginning| code.starts_with(beginning)) {
            assert!(listed.contains(&code), "{code} is not in SECURITY.md");
        }
    }
}

#[test]
fn no_code_is_explained_that_does_not_exist() {
    for code in listed().into_iter().filter(|code| *code != "code") {
        assert!(Code::named(code).is_some(), "{code} is in SECURITY.md and nowhere else");
    }
}
