//! What is in a support report, and what never is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use client::{
    Code, Theme,
    report::{Event, Journal, LoggedIn, Picture, PictureFault, Report, System, pack, suggested_report_name},
    self_test::{Check, Finding, Line, PolicyState, Signals},
};
use proptest::prelude::*;
use texts::Language;

fn report() -> Report {
    let mut journal = Journal::default();
    journal.note(Event { after: Duration::from_secs(3), screen: "start", code: None, cause: None });
    let code = Some(Code::LoginLevelTooLow);
    journal.note(Event { after: Duration::from_secs(68), screen: "start", code, cause: Some("acr-too-low") });
    let clock = Line { check: Check::Clock, finding: Finding::ClockAhead { minutes: 7 } };
    let proxy =
        Line { check: Check::Proxy, finding: Finding::ProxyUsed { host: "proxy.workplace.example:3128".into() } };
    let service = Line { check: Check::Service, finding: Finding::ServiceBad(Code::ServiceSlow) };
    Report {
        made: "2026-11-23T17:50:10Z".parse().unwrap(),
        version: "0.1.0",
        system: System::named("Debian GNU/Linux 12 (bookworm)"),
        environment: Some(("sandbox".into(), "sandbox")),
        language: Language::Uk,
        theme: Theme::Dark,
        zoom: 150,
        shared: true,
        policy: PolicyState::InForce,
        signals: Signals::Part,
        logged_in: LoggedIn::Idporten,
        memory_only: Some(Code::KeyringLocked),
        lines: vec![clock, proxy, service],
        events: journal.events(),
    }
}

#[test]
fn support_finds_versions_findings_codes_and_times() {
    let text = report().with_words("");
    for kept in [
        "2026-11-23 17:50 UTC",
        "0.1.0",
        "Debian GNU/Linux 12 (bookworm)",
        "sandbox (sandbox)",
        "uk, dark, 150 %",
        "clock      bad     clock-ahead (7 minutes) [clock-wrong]",
        "service-bad [service-slow]",
        "in memory only: keyring-locked",
        "0:03  start",
        "1:08  start  login-level-too-low (acr-too-low)",
    ] {
        assert!(text.contains(kept), "{kept} is missing in\n{text}");
    }
}

#[test]
fn where_somebody_works_is_not_in_it() {
    assert!(!report().with_words("").contains("workplace"));
}

#[test]
fn what_a_person_wrote_is_marked_as_theirs_line_by_line() {
    let text = report().with_words("Det stod stille.\nself-test\n  all good\n");
    let theirs: Vec<_> = text.lines().skip_while(|line| !line.contains("own words")).skip(1).collect();
    assert_eq!(theirs, ["  > Det stod stille.", "  > self-test", "  >   all good"]);
}

#[test]
fn without_a_picture_it_is_a_text_and_with_one_an_archive_of_both() {
    let made = report().made;
    assert_eq!(suggested_report_name(made, false), "minside-report-2026-11-23.txt");
    assert_eq!(suggested_report_name(made, true), "minside-report-2026-11-23.zip");
    assert_eq!(pack("hello", None).unwrap(), b"hello");
    let picture = Picture::from_bytes(png(&[])).unwrap();
    let packed = pack("hello", Some(&picture)).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(packed)).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names, ["report.txt", "picture.png"]);
    assert_eq!(std::io::read_to_string(archive.by_name("report.txt").unwrap()).unwrap(), "hello");
}

/// A picture of a few points, with this in a place of its own in the file, where programs put what they know.
fn png(note: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    image::RgbImage::new(3, 2).write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).unwrap();
    file.extend(note);
    file
}

/// A photograph with notes of the camera's before its points and after them.
fn jpeg(note: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    image::RgbImage::new(3, 2).write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Jpeg).unwrap();
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    [&file[..2], &[0xff, 0xe1], &length, note, &file[2..], note].concat()
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn place_and_name_in_a_picture_do_not_go_along() {
    let secret = b"59.9139 N Kari";
    for file in [png(secret), jpeg(secret)] {
        assert!(holds(&file, secret));
        let picture = Picture::from_bytes(file).unwrap();
        assert!(!holds(picture.bytes(), secret));
        let drawn = image::load_from_memory(picture.bytes()).unwrap();
        assert_eq!((drawn.width(), drawn.height()), (3, 2));
    }
}

#[test]
fn a_picture_larger_than_any_screen_is_made_smaller() {
    let mut file = Vec::new();
    image::GrayImage::new(5_000, 100).write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).unwrap();
    let picture = image::load_from_memory(Picture::from_bytes(file).unwrap().bytes()).unwrap();
    assert_eq!((picture.width(), picture.height()), (3_840, 77));
}

#[test]
fn what_is_no_picture_does_not_go_along() {
    let cut = png(&[])[..40].to_vec();
    let gif = b"GIF89a\x01\0\x01\0".to_vec();
    for bytes in [b"%PDF-1.7".to_vec(), Vec::new(), gif, b"\xff\xd8\xff\xe0".to_vec(), cut] {
        assert_eq!(Picture::from_bytes(bytes).unwrap_err(), PictureFault::NoPicture);
    }
    assert_eq!(Picture::from_bytes(vec![0xff; 11 << 20]).unwrap_err(), PictureFault::TooLarge);
    assert_eq!(Picture::from_file(std::path::Path::new("/nowhere/x.png")).unwrap_err(), PictureFault::Unreadable);
}

proptest! {
    #[test]
    fn whatever_the_system_and_the_window_call_themselves_no_secret_comes_through(
        secret in "[a-z]{3,8}@[a-z]{3,8}\\.no|<[a-z]{5,20}>|\\PC{0,10}[æøåÆØÅ§€]{2,6}\\PC{0,10}",
    ) {
        let mut report = report();
        report.system = System::named(&secret);
        report.lines = vec![Line { check: Check::Proxy, finding: Finding::ProxyUsed { host: secret.clone() } }];
        let text = report.with_words("");
        prop_assert!(!text.contains(&secret), "{secret}");
    }

    #[test]
    fn no_bytes_make_the_reader_of_pictures_stop(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0..3_usize) {
        let head: &[u8] = [&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff", b""][kind];
        let _ = Picture::from_bytes([head, &bytes].concat());
    }
}
