//! Anybody can check a confirmation: the file, or a picture of the code on it.

mod support;

use confirmation::{
    Keys, PageLanguages, SigningKey, Statement, TrustedKeys,
    check::{self, Carrier, Verdict},
    draw, sign,
};
use jiff::{SignedDuration, Timestamp};
use mypage_api::EnvironmentKind;
use support::{key, keys, languages, now, people, signed};

fn drawn_by(key: &SigningKey, statement: &Statement, languages: PageLanguages) -> Vec<u8> {
    let signed = sign(statement, key).expect("a statement within the limits");
    draw(&signed, &Keys::new(vec![key.public()]), now(), statement.environment, languages).expect("a page")
}

fn drawn(statement: &Statement) -> Vec<u8> {
    drawn_by(&key(), statement, languages())
}

fn trusted(environment: EnvironmentKind) -> TrustedKeys {
    TrustedKeys::new(environment, keys())
}

fn check_at(file: &[u8], now: Timestamp) -> Verdict {
    check::file(file, &trusted(EnvironmentKind::Sandbox), now)
}

fn check(file: &[u8]) -> Verdict {
    check_at(file, now())
}

fn genuine(statement: Statement, carrier: Carrier) -> Verdict {
    Verdict::Genuine { statement: Box::new(statement), carrier }
}

#[test]
fn every_page_that_was_drawn_is_genuine() {
    for sample in people::all() {
        for languages in PageLanguages::offered() {
            let file = drawn_by(&key(), &sample.statement, languages);
            assert_eq!(check(&file), genuine(sample.statement.clone(), Carrier::File), "{}", sample.key);
        }
    }
}

#[test]
fn a_page_is_genuine_from_its_issue_to_its_end() {
    let statement = people::temporary();
    let file = drawn(&statement);
    let (issued, end) = (statement.issued, statement.valid_until);
    let boxed = || Box::new(people::temporary());
    let carrier = Carrier::File;
    assert_eq!(check_at(&file, end - SignedDuration::from_secs(1)), genuine(statement, carrier));
    assert_eq!(check_at(&file, end), Verdict::Expired { statement: boxed(), carrier });
    let early = issued - SignedDuration::from_hours(1);
    assert_eq!(check_at(&file, early), Verdict::NotYetValid { statement: boxed(), carrier });
}

#[test]
fn a_page_whose_words_were_changed_is_altered_even_when_it_has_expired() {
    let statement = people::no_work();
    let mut file = drawn(&statement);
    let at = file.len() / 3;
    file[at] ^= 1;
    let altered = Verdict::Altered { statement: Some(Box::new(statement.clone())) };
    assert_eq!(check(&file), altered);
    assert_eq!(check_at(&file, statement.valid_until), altered);
}

#[test]
fn the_statement_of_one_page_does_not_vouch_for_another() {
    let (mine, other) = (people::no_work(), people::permanent());
    let (mine_signed, other_signed) = (signed(&mine), signed(&other));
    let file = drawn(&mine);
    let at = file.windows(mine_signed.as_bytes().len()).position(|part| part == mine_signed.as_bytes()).unwrap();
    let forged = [&file[..at], other_signed.as_bytes(), &file[at + mine_signed.as_bytes().len()..]].concat();
    assert_eq!(check(&forged), Verdict::Altered { statement: Some(Box::new(other)) });
}

#[test]
fn what_is_no_confirmation_is_said_to_be_none() {
    let printed = b"%PDF-1.7\n1 0 obj\n<</Length 5>>\nstream\nhello\nendstream\nendobj\n%%EOF\n";
    let files: [&[u8]; 6] = [b"", b"%PDF-", printed, b"PK\x03\x04", b"stream\n\xd2\x84", "Bekreftelse".as_bytes()];
    for file in files {
        assert_eq!(check(file), Verdict::NotAConfirmation, "{file:?}");
    }
    assert_eq!(check(&vec![b' '; check::MAX_FILE_BYTES + 1]), Verdict::TooLarge);
}

#[test]
fn a_file_that_another_program_locked_gets_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("page.pdf"), drawn(&people::temporary())).unwrap();
    let output = std::process::Command::new("qpdf")
        .args(["--encrypt", "", "owner", "256", "--", "page.pdf", "locked.pdf"])
        .current_dir(folder.path())
        .output()
        .expect("qpdf of Debian's package of that name");
    assert!(output.status.success(), "{output:?}");
    let locked = std::fs::read(folder.path().join("locked.pdf")).unwrap();
    assert_eq!(check(&locked), Verdict::NotAConfirmation);
}
