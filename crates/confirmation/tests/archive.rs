//! The file keeps to the standards for archives and for screen readers: PDF/A-3a (ISO 19005-3), PDF/UA-1 (ISO 14289-1).

mod support;

use std::{path::PathBuf, process::Command};

use confirmation::{PageLanguages, Statement, draw};
use mypage_api::RightToWork;
use support::{keys, languages, now, pdf::Pdf, people, signed};

fn page_in(statement: &Statement, languages: PageLanguages) -> Pdf {
    Pdf::new(draw(&signed(statement), &keys(), now(), statement.environment, languages).expect("a page"))
}

fn page(statement: &Statement) -> Pdf {
    page_in(statement, languages())
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

/// What veraPDF finds in these files: whether they keep to both standards, and the report.
fn validate(files: &[PathBuf]) -> (bool, String) {
    let validator = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verapdf/validate");
    // What it fetches is kept below cargo's target folder.
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/verapdf");
    let mut command = Command::new(validator);
    let output = command.arg("3a,ua1").args(files).env("VERAPDF_FOLDER", folder).output().expect("a shell");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout) + &text(&output.stderr))
}

#[test]
fn verapdf_finds_nothing_against_both_standards() {
    let folder = tempfile::tempdir().unwrap();
    let samples = people::all().into_iter().map(|sample| (sample.key, sample.statement));
    let mut files = Vec::new();
    for (key, statement) in samples.chain([("two-sheets", two_sheets())]) {
        for languages in PageLanguages::offered() {
            let file = folder.path().join(format!("{key}-{}.pdf", languages.tag()));
            std::fs::write(&file, page_in(&statement, languages).bytes).unwrap();
            files.push(file);
        }
    }
    let (good, report) = validate(&files);
    assert!(good, "{report}");
    assert_eq!(report.matches("PASS").count(), 2 * files.len(), "{report}");
}

#[test]
fn verapdf_finds_a_page_that_is_not_what_it_says_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.pdf");
    let mut bytes = page(&people::collective()).bytes;
    let claim = b"<pdfaid:part>3<";
    let at = bytes.windows(claim.len()).position(|window| window == claim).expect("the claim of PDF/A-3");
    bytes[at + claim.len() - 2] = b'1';
    std::fs::write(&file, bytes).unwrap();
    let (good, report) = validate(&[file]);
    assert!(!good && report.contains("FAIL 3a"), "{report}");
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for sample in people::all() {
        page(&sample.statement).assert_whole();
    }
    page(&two_sheets()).assert_whole();
}

#[test]
fn a_screen_reader_is_told_what_is_what() {
    let structure = page(&people::collective()).structure();
    let lines: Vec<&str> = structure.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let roles: Vec<&str> = lines
        .iter()
        .filter(|line| !line.starts_with(['"', '/']))
        .map(|line| line.split([' ', ':']).next().unwrap_or_default())
        .collect();
    let first =
        ["Document", "P", "Span", "Span", "H1", "Span", "Span", "P", "P", "Table", "TR", "TH", "P", "P", "TD", "P"];
    assert_eq!(roles[..first.len()], first);
    assert_eq!(roles[roles.len() - 8..], ["H2", "Span", "Span", "P", "P", "P", "P", "Figure"]);
    assert_eq!(lines.iter().filter(|line| **line == "/Scope /Row").count(), 14);
    let text: Vec<&str> = lines.iter().copied().filter(|line| line.starts_with('"')).collect();
    assert_eq!(text[..2], ["\"Testdokument – ikke ekte \"", "\"Test document – not real\""]);
    // A label in Norwegian, in the other language, then what it says; what only parts the two is not read out.
    let name = text.iter().position(|line| *line == "\"Navn\"").expect("the label");
    assert_eq!(text[name..name + 3], ["\"Navn\"", "\"Name\"", "\"Олена Ковальчук\""]);
    assert!(text.iter().all(|line| !line.contains(" / ")), "{text:?}");
    // Lines of one paragraph do not run into each other.
    let text = text.concat().replace('"', "");
    assert!(text.contains("has signed about the person below."), "{text}");
}

#[test]
fn every_piece_names_its_language() {
    for languages in PageLanguages::offered() {
        let plain = page_in(&people::collective(), languages).plain();
        let count = |tag: &str| {
            let entry = format!("/Lang ({tag})");
            plain.windows(entry.len()).filter(|window| *window == entry.as_bytes()).count()
        };
        let (norwegian, other) = (count(languages.norwegian().tag()), count(languages.other().tag()));
        assert!(norwegian > 20 && other > 20, "{languages:?}: {norwegian} and {other}");
        assert!(count("uk") > 0, "the name");
    }
}

#[test]
fn the_signed_statement_is_attached() {
    for statement in [people::vietnamese(), people::fullest()] {
        assert_eq!(page(&statement).attachment("statement.cwt"), signed(&statement).as_bytes());
    }
}
