//! The page, read the way others read it: with poppler's tools.

mod support;

use std::{path::Path, process::Command};

use confirmation::{DrawError, Statement, draw, sign};
use mypage_api::EnvironmentKind;
use texts::Language;

use support::{key, keys, now, people, signed};

fn drawn(person: &Statement, language: Language) -> Vec<u8> {
    draw(&signed(person), &keys(), now(), person.environment, language).unwrap()
}

/// What one of poppler's tools says of a PDF.
fn tool(name: &str, options: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    std::fs::write(&file, pdf).unwrap();
    let mut command = Command::new(name);
    command.args(options).arg(&file);
    if name == "pdftotext" {
        command.arg(Path::new("-"));
    }
    let output = command.output().unwrap_or_else(|error| panic!("{name} (package poppler-utils): {error}"));
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text, with its line breaks taken for spaces.
fn text(pdf: &[u8]) -> String {
    tool("pdftotext", &["-layout"], pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_name_reads_back_letter_by_letter() {
    for person in people() {
        for language in Language::ALL {
            let raw = tool("pdftotext", &["-raw"], &drawn(&person, language));
            let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&person.name), "{} is not in:\n{raw}", person.name);
        }
    }
}

#[test]
fn the_page_says_everything_that_is_stated() {
    let student = &people()[3];
    let english = text(&drawn(student, Language::En));
    for part in [
        "7 April 1991",
        "2002 057055 02",
        "Romania",
        "Temporary residence permit",
        "Given for studies",
        "From 1 March 2024 to 29 February 2028",
        "Has the right to work in Norway",
        "Part-time work, and full-time work in holidays",
        "23 November 2026 at 10:30",
        "21 February 2027 at 10:30",
        "MS-2026-11-23-7K4D-Q2XM",
    ] {
        assert!(english.contains(part), "{part} is not in: {english}");
    }
    let bokmaal = text(&drawn(student, Language::Nb));
    for part in
        ["7. april 1991", "Gitt for studier", "Har rett til å arbeide i Norge", "på heltid i ferier", "kl. 10.30"]
    {
        assert!(bokmaal.contains(part), "{part} is not in: {bokmaal}");
    }
}

#[test]
fn a_stay_past_the_end_date_says_why_it_is_legal() {
    let english = |index: usize| text(&drawn(&people()[index], Language::En));
    assert!(english(4).contains("goes on until 28 February 2027"));
    assert!(english(5).contains("handed in on time, on 14 August 2026"));
}

#[test]
fn no_right_to_work_is_said_as_that() {
    assert!(text(&drawn(&people()[7], Language::En)).contains("Does not have the right to work in Norway"));
}

#[test]
fn it_is_one_page_of_a4_with_embedded_subset_fonts_and_a_title() {
    for person in people() {
        let pdf = drawn(&person, Language::Nb);
        let info = tool("pdfinfo", &[], &pdf);
        assert!(info.contains("Pages:           1\n"), "{info}");
        assert!(info.contains("(A4)"), "{info}");
        assert!(info.contains("Bekreftelse på lovlig opphold"), "{info}");
        for font in tool("pdffonts", &[], &pdf).lines().skip(2) {
            assert!(font.contains("+NotoSans") && font.matches("yes yes yes").count() == 1, "{font}");
        }
        assert!(pdf.len() < 60_000, "{} bytes", pdf.len());
    }
}

#[test]
fn the_same_statement_gives_the_same_file() {
    let person = &people()[5];
    assert!(drawn(person, Language::En) == drawn(person, Language::En));
    assert!(drawn(person, Language::En) != drawn(person, Language::Nb));
}

#[test]
fn a_letter_without_a_glyph_is_an_error_and_not_a_box() {
    let mut person = people()[0].clone();
    person.name = "محمد".into();
    let result = draw(&signed(&person), &keys(), now(), person.environment, Language::En);
    assert_eq!(result.err(), Some(DrawError::MissingGlyph('م')));
}

#[test]
fn letters_in_two_parts_are_drawn_as_one() {
    let mut person = people()[0].clone();
    person.name = "A\u{30a}se Test".into();
    assert!(text(&drawn(&person, Language::En)).contains("Åse Test"));
}

#[test]
fn a_document_that_is_not_real_says_so_in_every_language() {
    let marks = ["TEST DOCUMENT – NOT REAL", "TESTDOKUMENT – IKKE EKTE"];
    let test = text(&drawn(&people()[0], Language::Nb));
    assert!(marks.iter().all(|mark| test.contains(mark)));
    let mut real = people()[0].clone();
    real.environment = EnvironmentKind::Production;
    let real = text(&drawn(&real, Language::Nb));
    assert!(marks.iter().all(|mark| !real.contains(mark)));
}

#[test]
fn nothing_is_drawn_that_does_not_verify() {
    let person = &people()[0];
    let signed = sign(person, &key()).unwrap();
    assert!(draw(&signed, &confirmation::Keys::default(), now(), person.environment, Language::En).is_err());
    assert!(draw(&signed, &keys(), person.valid_until, person.environment, Language::En).is_err());
}
