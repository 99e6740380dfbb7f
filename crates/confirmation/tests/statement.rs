//! A statement counts as it was signed, and in no other way.

mod support;

use confirmation::{Keys, SignedStatement, SigningKey, VerifyError, sign};
use jiff::SignedDuration;
use mypage_api::EnvironmentKind;

use support::{key, keys, now, people, signed};

#[test]
fn what_is_signed_is_what_is_read() {
    for person in people() {
        let read = signed(&person).verify(&keys(), now(), EnvironmentKind::Sandbox).unwrap();
        assert!(read == person);
    }
}

#[test]
fn a_statement_fits_a_code_on_paper() {
    let size = signed(&people()[0]).as_bytes().len();
    assert!(size < 300, "{size} bytes");
}

#[test]
fn signing_twice_gives_the_same_bytes() {
    assert_eq!(signed(&people()[0]), signed(&people()[0]));
}

#[test]
fn no_byte_can_be_changed() {
    let bytes = signed(&people()[0]).as_bytes().to_vec();
    for index in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[index] ^= 0x01;
        let result = SignedStatement::from_bytes(altered).unwrap().verify(&keys(), now(), EnvironmentKind::Sandbox);
        assert!(result.is_err(), "byte {index} made no difference");
    }
}

#[test]
fn bytes_that_are_no_statement_are_malformed() {
    for bytes in [&b""[..], b"\xd2\x84", b"hello", &[0xff; 100]] {
        let result =
            SignedStatement::from_bytes(bytes.to_vec()).unwrap().verify(&keys(), now(), EnvironmentKind::Sandbox);
        assert_eq!(result.err(), Some(VerifyError::Malformed));
    }
    assert!(SignedStatement::from_bytes(vec![0; 3_000]).is_err());
}

#[test]
fn a_key_that_nobody_pinned_is_unknown_and_one_of_the_same_name_does_not_fit() {
    let statement = signed(&people()[0]);
    assert_eq!(
        statement.verify(&Keys::default(), now(), EnvironmentKind::Sandbox).err(),
        Some(VerifyError::UnknownSigner)
    );
    let impostor = SigningKey::from_bytes("test-1", &[9; 32]).unwrap();
    let keys = Keys::new(vec![impostor.public()]);
    assert_eq!(statement.verify(&keys, now(), EnvironmentKind::Sandbox).err(), Some(VerifyError::Altered));
}

#[test]
fn a_statement_counts_in_its_time_and_environment() {
    let person = &people()[0];
    let verify = |at, environment| signed(person).verify(&keys(), at, environment).err();
    let sandbox = EnvironmentKind::Sandbox;
    assert_eq!(verify(person.valid_until, sandbox), Some(VerifyError::Expired));
    assert_eq!(verify(person.valid_until - SignedDuration::from_secs(1), sandbox), None);
    assert_eq!(verify(person.issued - SignedDuration::from_mins(3), sandbox), Some(VerifyError::NotYetValid));
    assert_eq!(verify(person.issued - SignedDuration::from_mins(1), sandbox), None);
    assert_eq!(verify(now(), EnvironmentKind::Production), Some(VerifyError::WrongEnvironment));
}

#[test]
fn what_a_reader_would_not_take_is_not_signed() {
    let bad = |change: fn(&mut confirmation::Statement)| {
        let mut person = people()[0].clone();
        change(&mut person);
        sign(&person, &key()).is_err()
    };
    assert!(bad(|person| person.name = String::new()));
    assert!(bad(|person| person.name = "A\u{0}B".into()));
    assert!(bad(|person| person.name = "A".repeat(201)));
    assert!(bad(|person| person.duf = "1234".into()));
    assert!(bad(|person| person.citizenships = vec!["xx".into()]));
    assert!(bad(|person| person.citizenships = Vec::new()));
}
