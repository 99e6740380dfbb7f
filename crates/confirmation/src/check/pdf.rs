//! A file that may be one of ours.
//!
//! There is no PDF reader here. Of a file that we drew, every byte is known once its statement is; so all that has to be
//! found is the statement, and that is looked for in the streams, wherever they stand and whatever the file says about
//! them. What another program wrote is never taken for genuine, but its statement is found all the same if it kept it.

use ciborium::Value;
use jiff::Timestamp;
use memchr::memmem;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::{Carrier, Draw, Verdict, check_statement, picture};
use crate::{
    MAX_STATEMENT_BYTES, PageLanguages, SignedStatement, Statement, TrustedKeys,
    draw::{FORM, form},
};

/// How far from its start a file may say that it is a PDF file; that much rubbish before it, others forgive, too.
const HEAD_WITHIN: usize = 1024;
/// How many streams are looked at. A file of ours has fewer than twenty.
pub(super) const MAX_STREAMS: usize = 20_000;
/// Among how many pictures the largest is sought.
const MAX_PICTURES: usize = 50;
/// How many statements are looked at.
pub(super) const MAX_STATEMENTS: usize = 4;
/// What a signed statement begins with: tag 18, an array of four (RFC 9052 §4.2).
const COSE_SIGN1: &[u8] = &[0xd2, 0x84];
/// The bytes of a compressed stream that are enough for a statement, as one does not get longer than this.
const COMPRESSED: usize = MAX_STATEMENT_BYTES + 64;

/// Whether this is a PDF file at all.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    memmem::find(&bytes[..bytes.len().min(HEAD_WITHIN)], b"%PDF-").is_some()
}

/// Checks a PDF file.
pub(super) fn check(bytes: &[u8], trusted: &TrustedKeys, now: Timestamp, draw: Draw<'_>) -> Verdict {
    let mut first = None;
    for signed in statements(bytes).0 {
        let verdict = check_statement(&signed, trusted, now, Carrier::File);
        match &verdict {
            Verdict::Genuine { statement, .. }
            | Verdict::Expired { statement, .. }
            | Verdict::NotYetValid { statement, .. } => {
                return match compare(bytes, &signed, statement, draw) {
                    Drawn::Same => verdict,
                    Drawn::CutOff => Verdict::Damaged,
                    Drawn::InAnotherForm => Verdict::OtherForm { statement: statement.clone() },
                    Drawn::Otherwise => Verdict::Altered { statement: Some(statement.clone()) },
                };
            }
            _ => first = first.or(Some(verdict)),
        }
    }
    if let Some(verdict) = first {
        return verdict;
    }
    if form(bytes).is_some() { Verdict::Damaged } else { check_scan(bytes, trusted, now) }
}

/// Checks a sheet that was scanned into a PDF file: the largest JPEG picture in it.
fn check_scan(bytes: &[u8], trusted: &TrustedKeys, now: Timestamp) -> Verdict {
    let pictures = streams(bytes).take(MAX_STREAMS).filter(|content| picture::is_jpeg(content)).take(MAX_PICTURES);
    let whole = |content| memmem::find(content, b"endstream").map_or(content, |end| &content[..end]);
    match pictures.map(whole).max_by_key(|content| content.len()) {
        Some(scan) => match picture::check(scan, trusted, now) {
            // Some other document with a picture in it.
            Verdict::Damaged | Verdict::TooLarge => Verdict::NotAConfirmation,
            verdict => verdict,
        },
        None => Verdict::NotAConfirmation,
    }
}

/// How a file compares with what is drawn from its statement.
enum Drawn {
    Same,
    /// It is the beginning of it.
    CutOff,
    InAnotherForm,
    Otherwise,
}

fn compare(bytes: &[u8], signed: &SignedStatement, statement: &Statement, draw: Draw<'_>) -> Drawn {
    for languages in PageLanguages::offered() {
        match draw(signed, statement, languages) {
            Ok(drawn) if drawn == bytes => return Drawn::Same,
            Ok(drawn) if drawn.starts_with(bytes) => return Drawn::CutOff,
            _ => {}
        }
    }
    if form(bytes).is_some_and(|form| form != FORM) { Drawn::InAnotherForm } else { Drawn::Otherwise }
}

/// What looking for statements took, whatever the file is made of.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Work {
    /// How many streams were looked at, at most [`MAX_STREAMS`].
    pub(super) streams: usize,
    /// How many of them were unpacked, each to [`MAX_STATEMENT_BYTES`] at most.
    pub(super) unpacked: usize,
}

/// The statements in the streams of a file, each once.
pub(super) fn statements(bytes: &[u8]) -> (Vec<SignedStatement>, Work) {
    let (mut found, mut work) = (Vec::new(), Work::default());
    for content in streams(bytes).take(MAX_STREAMS) {
        work.streams += 1;
        let statement = if content.starts_with(COSE_SIGN1) {
            first_item(content)
        } else if is_compressed(content) {
            work.unpacked += 1;
            unpack(content)
        } else {
            None
        };
        if let Some(statement) = statement
            && !found.contains(&statement)
        {
            found.push(statement);
        }
        if found.len() == MAX_STATEMENTS {
            break;
        }
    }
    (found, work)
}

/// What follows each keyword `stream` (ISO 32000-1 §7.3.8.1), up to the end of the file.
fn streams(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    memmem::find_iter(bytes, b"stream").filter(|at| !bytes[..*at].ends_with(b"end")).filter_map(|at| {
        let after = &bytes[at + b"stream".len()..];
        after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n"))
    })
}

/// Whether a stream begins with a zlib header (RFC 1950 §2.2); others are not worth the memory.
fn is_compressed(content: &[u8]) -> bool {
    matches!(content, [0x08 | 0x18 | 0x28 | 0x38 | 0x48 | 0x58 | 0x68 | 0x78, _, ..])
}

/// The statement in a stream that another program compressed. No more is unpacked than a statement can have.
fn unpack(content: &[u8]) -> Option<SignedStatement> {
    let content = &content[..content.len().min(COMPRESSED)];
    let unpacked = match decompress_to_vec_zlib_with_limit(content, MAX_STATEMENT_BYTES) {
        Ok(unpacked) => unpacked,
        Err(error) => error.output,
    };
    if unpacked.starts_with(COSE_SIGN1) { first_item(&unpacked) } else { None }
}

/// The CBOR item that these bytes begin with, which ends where it says itself.
fn first_item(content: &[u8]) -> Option<SignedStatement> {
    let content = &content[..content.len().min(MAX_STATEMENT_BYTES)];
    let mut rest = content;
    let length = match ciborium::from_reader::<Value, _>(&mut rest) {
        Ok(_) => content.len() - rest.len(),
        // Cut off or damaged; whoever verifies it will say so.
        Err(_) => content.len(),
    };
    SignedStatement::from_bytes(content[..length].to_vec()).ok()
}
