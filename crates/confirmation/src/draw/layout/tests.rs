//! Places: nothing near the code, nothing lost, a second sheet only where one is needed.

use super::*;
use crate::draw::{
    content::{Line, Row, Words},
    tree::{Kid, Mark},
};

fn both(norwegian: &str, other: &str) -> Words {
    Words::of(Line::new(norwegian, Some("nb")), Line::new(other, Some("en")))
}

fn row(label: Words, value: Words) -> Row {
    Row { label, paragraphs: vec![value.into()], short: false }
}

fn content(rows: usize) -> Content {
    let prose = |times| both(&"Dette arket er en utskrift. ".repeat(times), &"This page is a printout. ".repeat(times));
    Content {
        test_mark: Some(both("Testdokument", "Test document")),
        title: both("Bekreftelse", "Confirmation"),
        running_head: "Bekreftelse  ·  MS-1".into(),
        intro: prose(6),
        groups: vec![(0..rows).map(|_| row(both("Navn", "Name"), both("Amara Diallo", "Amara Diallo"))).collect()],
        check: row(both("Slik kontrollerer du", "How to check it"), prose(16)),
        code_instead: "QR-kode".into(),
        attachment: "Erklæring".into(),
    }
}

/// Left, top, right, bottom.
fn edges(block: &Block) -> [f32; 4] {
    match block {
        Block::Text { x, y, size, line, .. } => [*x, y - size * 1.07, x + line.width(*size), y + size * 0.3],
        Block::Bar { x, y, width, height, .. } | Block::Frame { x, y, width, height, .. } => {
            [*x, *y, x + width, y + height]
        }
        Block::Code { x, y, code, .. } => [*x, *y, x + code.width(), y + code.width()],
    }
}

#[test]
fn nothing_comes_near_the_code() {
    for (rows, letters, sheets) in [(3, 300, 1), (12, 300, 1), (12, 1300, 1), (24, 1300, 2), (26, 2400, 2)] {
        let code = Code::new(&"A".repeat(letters)).unwrap();
        let layout = lay_out(&content(rows), Some(&code)).unwrap();
        assert_eq!(layout.sheets.len(), sheets, "{rows} rows, {letters} letters");
        let blocks: Vec<&Block> = layout.sheets[sheets - 1].iter().flat_map(|piece| &piece.blocks).collect();
        let (codes, others): (Vec<&Block>, Vec<&Block>) =
            blocks.into_iter().partition(|block| matches!(block, Block::Code { .. }));
        let [left, top, right, bottom] = edges(codes[0]);
        assert!(right <= RIGHT + 0.01 && bottom + code.quiet() <= BOTTOM);
        let quiet = code.quiet() - 0.01;
        for other in others {
            let [l, t, r, b] = edges(other);
            let apart = r <= left - quiet || l >= right + quiet || b <= top - quiet || t >= bottom + quiet;
            assert!(apart, "{other:?} at {:?}", edges(codes[0]));
        }
    }
}

#[test]
fn a_second_language_that_takes_more_room_stays_on_the_page() {
    // Ukrainian runs a fifth longer than English; half as long again is more than any.
    let mut content = content(10);
    for words in [&mut content.intro, &mut content.check.paragraphs[0].words] {
        let other = words.other.as_mut().unwrap();
        other.text = format!("{}{}", other.text, &other.text[..other.text.len() / 2]);
    }
    for row in content.groups.iter_mut().flatten() {
        row.label = both("Oppholdstillatelse", "Дозвіл на проживання з продовженням");
        row.paragraphs = vec![both("Midlertidig kollektiv beskyttelse", "Тимчасовий колективний захист").into()];
        row.short = true;
    }
    let layout = lay_out(&content, Some(&Code::new(&"A".repeat(350)).unwrap())).unwrap();
    assert_eq!(layout.sheets.len(), 1);
    for block in layout.sheets[0].iter().flat_map(|piece| &piece.blocks) {
        let [left, top, right, bottom] = edges(block);
        assert!(left >= LEFT && top >= 0.0 && right <= RIGHT + 6.0 && bottom <= BOTTOM + 4.0, "{block:?}");
    }
}

#[test]
fn what_stands_side_by_side_does_not_overlap() {
    let once = || Words::once("Bekreftelse", Some("nb"));
    let mut content = Content { test_mark: None, check: row(once(), once()), ..content(8) };
    for row in content.groups.iter_mut().flatten() {
        row.label = both("Statsborgerskap", "Громадянство");
        row.paragraphs = vec![both("20. november 2026 kl. 14.05 (norsk tid)", "20 листопада 2026 року о 14:05").into()];
        row.short = true;
    }
    let layout = lay_out(&content, Some(&Code::new("A").unwrap())).unwrap();
    let texts = |block: &&Block| matches!(block, Block::Text { .. });
    let blocks: Vec<&Block> = layout.sheets[0].iter().flat_map(|piece| &piece.blocks).filter(texts).collect();
    for (at, one) in blocks.iter().enumerate() {
        for other in &blocks[at + 1..] {
            let ([l, t, r, b], [left, top, right, bottom]) = (edges(one), edges(other));
            let size = b - t;
            let apart = r <= left + 0.1 || right <= l + 0.1 || b <= top + size * 0.2 || bottom <= t + size * 0.2;
            assert!(apart, "{one:?} and {other:?}");
        }
    }
}

#[test]
fn what_does_not_fit_on_two_sheets_is_too_long() {
    let code = Code::new("A").unwrap();
    assert_eq!(lay_out(&content(80), Some(&code)).unwrap_err(), DrawError::TooLong);
}

#[test]
fn every_piece_that_is_not_an_ornament_has_one_part() {
    fn marks(node: &Node, found: &mut Vec<Mark>) {
        for kid in &node.kids {
            match kid {
                Kid::Part(part) => marks(part, found),
                Kid::Drawn(mark) => found.push(*mark),
            }
        }
    }
    let layout = lay_out(&content(24), Some(&Code::new(&"A".repeat(1300)).unwrap())).unwrap();
    let mut found = Vec::new();
    layout.parts.iter().for_each(|part| marks(part, &mut found));
    let mut expected = Vec::new();
    for (sheet, pieces) in layout.sheets.iter().enumerate() {
        let tagged = pieces.iter().filter(|piece| piece.tag.is_some()).count();
        expected.extend((0..tagged).map(|number| Mark { sheet, number }));
    }
    assert_eq!(found, expected, "in reading order, which is the order of drawing");
}
