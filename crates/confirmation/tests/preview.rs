//! What is seen before saving is what is saved.

mod support;

use confirmation::{
    PageLanguages, PreviewError, Statement, TrustedKeys,
    check::{self, Carrier, Verdict},
    draw, preview,
};
use mypage_api::EnvironmentKind;
use support::{keys, now, pdf::Pdf, people, picture::Picture, signed};
use texts::Language;

fn document(statement: &Statement) -> Vec<u8> {
    draw(&signed(statement), &keys(), now(), statement.environment, PageLanguages::for_reader(Language::Nb))
        .expect("a document")
}

fn pages(document: Vec<u8>) -> Vec<Vec<u8>> {
    preview(document).expect("pictures")
}

/// How dark each piece of a picture is, in the same number of pieces whatever its size.
fn darkness(picture: &Picture) -> Vec<f64> {
    const PIECES: usize = 30;
    let mut sums = vec![(0_u64, 0_u64); PIECES * PIECES];
    for (at, point) in picture.points.iter().enumerate() {
        let (x, y) = (at % picture.width * PIECES / picture.width, at / picture.width * PIECES / picture.height);
        let (sum, count) = &mut sums[y * PIECES + x];
        *sum += u64::from(*point);
        *count += 1;
    }
    #[allow(clippy::cast_precision_loss, reason = "small sums")]
    sums.into_iter().map(|(sum, count)| sum as f64 / count as f64).collect()
}

#[test]
fn the_code_that_is_seen_is_the_code_of_the_document() {
    for sample in people::all() {
        let pages = pages(document(&sample.statement));
        let trusted = TrustedKeys::new(EnvironmentKind::Sandbox, keys());
        let read =
            pages.iter().map(|page| check::file(page, &trusted, now())).find(|read| *read != Verdict::NotAConfirmation);
        let genuine = Verdict::Genuine { statement: Box::new(sample.statement), carrier: Carrier::Code };
        assert_eq!(read, Some(genuine), "{}", sample.key);
    }
}

#[test]
fn each_page_looks_as_another_viewer_shows_it() {
    let document = document(&people::vietnamese());
    let other = Picture::read(&Pdf::new(document.clone()).picture(144));
    let ours = Picture::read(&pages(document)[0]);
    for (at, (ours, other)) in darkness(&ours).into_iter().zip(darkness(&other)).enumerate() {
        assert!((ours - other).abs() < 16.0, "piece {at}: {ours} is not {other}");
    }
}

#[test]
fn what_is_no_document_has_no_picture() {
    assert_eq!(preview(b"%PDF-1.7\n".to_vec()), Err(PreviewError::Unreadable));
    assert_eq!(preview(Vec::new()), Err(PreviewError::Unreadable));
}
