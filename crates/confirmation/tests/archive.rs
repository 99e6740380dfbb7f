//! The file keeps to the standards for archives and for screen readers: PDF/A-3a (ISO 19005-3), PDF/UA-1 (ISO 14289-1).

mod support;

use std::{path::PathBuf, process::Command};

use confirmation::{Statement, draw};
use mypage_api::RightToWork;
use support::{keys, now, pdf::Pdf, people, signed};
use texts::Language;

fn page(statement: &Statement, language: Language) -> Pdf {
    Pdf::new(draw(&signed(statement), &keys(), now(), statement.environment, language).expect("a page"))
}

/// One that needs a second sheet.
fn two_sheets() -> Statement {
    Statement {
        name: "W".repeat(200),
        right_to_work: RightToWork { limited_to: Some("Щ".repeat(300)), ..people::fullest().right_to_work },
        issuer: format!("https://{}.example.no", "m".repeat(180)),
        ..people::fullest()
    }
}

/// veraPDF, which is not a part of this repository.
fn verapdf() -> PathBuf {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/tools/verapdf/verapdf");
    std::env::var_os("MINSIDE_VERAPDF").map_or_else(|| beside.into(), PathBuf::from)
}

#[test]
fn verapdf_finds_nothing_against_both_standards() {
    let folder = tempfile::tempdir().unwrap();
    let samples = people::all().into_iter().map(|sample| (sample.key, sample.statement));
    let mut files = Vec::new();
    for (key, statement) in samples.chain([("two-sheets", two_sheets())]) {
        for language in Language::ALL {
            let file = folder.path().join(format!("{key}-{}.pdf", language.tag()));
            std::fs::write(&file, page(&statement, language).bytes).unwrap();
            files.push(file);
        }
    }
    let output = Command::new(verapdf())
        .arg("3a,ua1")
        .args(&files)
        .output()
        .expect("veraPDF beside the repository, or where MINSIDE_VERAPDF says");
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{report}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(report.matches("PASS").count(), 2 * files.len(), "{report}");
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for sample in people::all() {
        page(&sample.statement, Language::En).assert_whole();
    }
    page(&two_sheets(), Language::Nb).assert_whole();
}

#[test]
fn a_screen_reader_is_told_what_is_what() {
    let structure = page(&people::collective(), Language::En).structure();
    let lines: Vec<&str> = structure.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let roles: Vec<&str> = lines
        .iter()
        .filter(|line| !line.starts_with(['"', '/']))
        .map(|line| line.split([' ', ':']).next().unwrap_or_default())
        .collect();
    let first = ["Document", "P", "Span", "Span", "H1", "P", "Table", "TR", "TH", "TD", "P", "TR"];
    assert_eq!(roles[..first.len()], first);
    assert_eq!(roles[roles.len() - 4..], ["H2", "P", "P", "Figure"]);
    assert_eq!(lines.iter().filter(|line| **line == "/Scope /Row").count(), 14);
    let text: Vec<&str> = lines.iter().copied().filter(|line| line.starts_with('"')).collect();
    assert_eq!(text[..2], ["\"Testdokument – ikke ekte\"", "\"Test document – not real\""]);
    assert!(text.contains(&"\"Олена Ковальчук\""), "{text:?}");
    // Lines of one paragraph do not run into each other.
    let text = text.concat().replace('"', "");
    assert!(text.contains("has signed about the person below."), "{text}");
}

#[test]
fn languages_other_than_the_pages_are_named() {
    let bytes = page(&people::collective(), Language::En).bytes;
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("/Lang(en)") && holds("/Lang(nb)") && holds("/Lang(uk)"));
}

#[test]
fn the_signed_statement_is_attached() {
    for statement in [people::vietnamese(), people::fullest()] {
        assert_eq!(page(&statement, Language::Nb).attachment("statement.cwt"), signed(&statement).as_bytes());
    }
}
