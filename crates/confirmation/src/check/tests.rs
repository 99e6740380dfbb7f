//! Files that somebody changed: all single bytes, all lengths, and thousands of other edits. What is drawn from a
//! statement is remembered, because it would be drawn each time.

use std::{cell::RefCell, collections::HashMap};

use sha2::{Digest as _, Sha256};

use super::*;
use support::{key, keys, languages, now, people, signed};

#[path = "../../tests/support/mod.rs"]
mod support;

/// A file, and a way to check changed ones quickly.
struct Bench {
    file: Vec<u8>,
    trusted: TrustedKeys,
    drawn: RefCell<Drawn>,
}

/// What was drawn from a statement in a pair of languages.
type Drawn = HashMap<(Vec<u8>, PageLanguages), Result<Vec<u8>, DrawError>>;

impl Bench {
    fn new(statement: &Statement) -> Self {
        let trusted = TrustedKeys::new(statement.environment, keys());
        let file = draw::draw_verified(&signed(statement), statement, languages()).unwrap();
        let bench = Self { file, trusted, drawn: RefCell::default() };
        assert!(matches!(bench.check(&bench.file), Verdict::Genuine { carrier: Carrier::File, .. }));
        bench
    }

    fn check(&self, bytes: &[u8]) -> Verdict {
        pdf::check(bytes, &self.trusted, now(), &|signed, statement, languages| {
            let key = (signed.as_bytes().to_vec(), languages);
            let draw = || draw::draw_verified(signed, statement, languages);
            self.drawn.borrow_mut().entry(key).or_insert_with(draw).clone()
        })
    }
}

/// Numbers that look random and are the same each time (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap() % end.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}

#[test]
fn a_change_of_the_form_is_a_new_form() {
    let mut digest = Sha256::new();
    for statement in [people::collective(), people::certain_employer()] {
        digest.update(draw::draw_verified(&signed(&statement), &statement, languages()).unwrap());
    }
    let digest: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    // Files of another form are not genuine here. Where such files are in people's hands, a change needs a new `FORM`.
    assert_eq!((draw::FORM, digest.as_str()), (0xb2, "5e2e08e9fd035e3e"));
}

#[test]
fn no_byte_of_a_file_can_be_changed() {
    let bench = Bench::new(&people::certain_employer());
    let mut file = bench.file.clone();
    for at in 0..file.len() {
        let flip = 1 << (at % 8);
        file[at] ^= flip;
        let verdict = bench.check(&file);
        let seen = matches!(verdict, Verdict::Altered { .. } | Verdict::Damaged | Verdict::UnknownSigner)
            || matches!(verdict, Verdict::OtherForm { .. } if at == 17)
            || matches!(verdict, Verdict::NotAConfirmation if at < 17);
        assert!(seen, "byte {at}: {verdict:?}");
        file[at] ^= flip;
    }
}

#[test]
fn a_file_cut_off_anywhere_is_damaged() {
    let bench = Bench::new(&people::collective());
    for length in 0..bench.file.len() {
        let verdict = bench.check(&bench.file[..length]);
        let expected = if length < 18 { Verdict::NotAConfirmation } else { Verdict::Damaged };
        assert_eq!(verdict, expected, "cut at {length}");
    }
}

#[test]
fn no_edit_goes_unseen() {
    let bench = Bench::new(&people::longest());
    let mut numbers = Numbers(1);
    for round in 0..10_000 {
        let mut file = bench.file.clone();
        for _ in 0..=numbers.below(3) {
            let at = numbers.below(file.len());
            let length = numbers.below(40).min(file.len() - at);
            match numbers.below(5) {
                0 => file[at] = numbers.byte(),
                1 => drop(file.drain(at..at + length)),
                2 => {
                    let piece: Vec<u8> = (0..length).map(|_| numbers.byte()).collect();
                    drop(file.splice(at..at, piece));
                }
                3 => {
                    let from = numbers.below(file.len() - length);
                    file.copy_within(from..from + length, at);
                }
                _ => file[at..at + length].reverse(),
            }
        }
        let verdict = bench.check(&file);
        assert_eq!(matches!(verdict, Verdict::Genuine { .. }), file == bench.file, "round {round}: {verdict:?}");
    }
}

#[test]
fn what_is_added_at_the_end_or_before_is_seen() {
    let bench = Bench::new(&people::temporary());
    let other = Bench::new(&people::permanent());
    for file in [
        [bench.file.as_slice(), b"\n"].concat(),
        [b"\n", bench.file.as_slice()].concat(),
        [bench.file.as_slice(), &other.file].concat(),
    ] {
        assert!(matches!(bench.check(&file), Verdict::Altered { statement: Some(_) }));
    }
}

#[test]
fn a_statement_in_another_file_is_still_told() {
    let statement = people::romanian();
    let content = signed(&statement).as_bytes().to_vec();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&content, 6);
    let altered = Verdict::Altered { statement: Some(Box::new(statement.clone())) };
    let bench = Bench::new(&statement);
    for stream in [content, packed] {
        let file = [b"%PDF-1.4\n1 0 obj\n<<>>\nstream\r\n", stream.as_slice(), b"\r\nendstream endobj\n"].concat();
        assert_eq!(bench.check(&file), altered);
    }
}

#[test]
fn a_page_of_an_earlier_form_is_not_called_altered() {
    let statement = people::student();
    let bench = Bench::new(&statement);
    let mut file = bench.file.clone();
    file[17] = 0xb1;
    file.truncate(file.len() - 1);
    assert_eq!(bench.check(&file), Verdict::OtherForm { statement: Box::new(statement) });
}

#[test]
fn a_page_in_every_pair_of_languages_is_genuine_and_no_word_of_it_can_be_changed() {
    let statement = people::renewal();
    let bench = Bench::new(&statement);
    for languages in PageLanguages::offered() {
        let mut file = draw::draw_verified(&signed(&statement), &statement, languages).unwrap();
        assert!(matches!(bench.check(&file), Verdict::Genuine { .. }), "{languages:?}");
        let middle = file.len() / 2;
        file[middle] ^= 1;
        assert!(matches!(bench.check(&file), Verdict::Altered { statement: Some(_) }), "{languages:?}");
    }
}

/// A file of this size that is made of one piece over and over.
fn made_of(piece: &[u8], size: usize) -> Vec<u8> {
    b"%PDF-1.7\n".iter().chain(piece.iter().cycle()).copied().take(size).collect()
}

#[test]
fn a_bomb_in_a_stream_is_not_unpacked() {
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 10_000_000], 9);
    let file = made_of(&[b"stream\n", bomb.as_slice(), b"endstream\n"].concat(), 2_000_000);
    let bench = Bench::new(&people::temporary());
    assert_eq!(bench.check(&file), Verdict::NotAConfirmation);
    assert!(pdf::statements(&file).1.streams < 300);
}

#[test]
fn a_file_as_large_as_is_looked_at_takes_no_more_work_than_there_is_a_limit_for() {
    let trusted = TrustedKeys::new(people::temporary().environment, keys());
    for piece in [
        b"stream\n".as_slice(),
        b"stream\n\x78\xda\xff\xff",
        b"stream\n\x78\xda\x63\x00",
        b"stream\n\xd2\x84\x9f\x9f\x9f\x9f",
        b"stream\n\xff\xd8\xff",
        b"endstream",
    ] {
        let file = made_of(piece, MAX_FILE_BYTES);
        let verdict = pdf::check(&file, &trusted, now(), &|_, _, _| panic!("nothing of this is believed, or drawn"));
        assert!(matches!(verdict, Verdict::NotAConfirmation | Verdict::Damaged), "{verdict:?}");
        let (found, work) = pdf::statements(&file);
        assert!(found.len() <= pdf::MAX_STATEMENTS && work.streams <= pdf::MAX_STREAMS, "{piece:?}: {work:?}");
        assert!(work.unpacked <= work.streams);
    }
}

#[test]
fn a_page_is_drawn_once_for_each_pair_of_languages_however_many_statements_a_file_has() {
    let drawn = RefCell::new(0);
    let trusted = TrustedKeys::new(people::temporary().environment, keys());
    let mut file = b"%PDF-1.7\n".to_vec();
    for number in 0..500 {
        let statement = Statement { reference: format!("MS-{number}"), ..people::temporary() };
        file.extend([b"stream\n", signed(&statement).as_bytes(), b"\nendstream\n"].concat());
    }
    let verdict = pdf::check(&file, &trusted, now(), &|_, _, _| {
        *drawn.borrow_mut() += 1;
        Ok(Vec::new())
    });
    assert!(matches!(verdict, Verdict::Altered { statement: Some(_) }), "{verdict:?}");
    assert_eq!(drawn.into_inner(), PageLanguages::offered().count());
}

#[test]
fn a_genuine_page_of_another_key_is_of_an_unknown_signer() {
    let statement = people::temporary();
    let stranger = crate::SigningKey::from_bytes("stranger", &[8; 32]).unwrap();
    let impostor = crate::SigningKey::from_bytes(key().public().kid(), &[8; 32]).unwrap();
    let bench = Bench::new(&statement);
    let drawn = |key| draw::draw_verified(&crate::sign(&statement, key).unwrap(), &statement, languages()).unwrap();
    assert_eq!(bench.check(&drawn(&stranger)), Verdict::UnknownSigner);
    assert_eq!(bench.check(&drawn(&impostor)), Verdict::Altered { statement: None });
}
