//! Places: nothing near the code, nothing lost, a second sheet only where one is needed.

use super::*;
use crate::draw::content::{Line, Row, Words};

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
    for (rows, letters, sheets) in [(3, 300, 1), (20, 300, 1), (20, 1300, 1), (32, 1300, 2), (36, 2400, 2)] {
        let code = Code::new(&"A".repeat(letters)).unwrap();
        let layout = lay_out(&content(rows), &code).unwrap();
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
fn what_does_not_fit_on_two_sheets_is_too_long() {
    let code = Code::new("A").unwrap();
    assert_eq!(lay_out(&content(80), &code).unwrap_err(), DrawError::TooLong);
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
    let layout = lay_out(&content(32), &Code::new(&"A".repeat(1300)).unwrap()).unwrap();
    let mut found = Vec::new();
    layout.parts.iter().for_each(|part| marks(part, &mut found));
    let mut expected = Vec::new();
    for (sheet, pieces) in layout.sheets.iter().enumerate() {
        let tagged = pieces.iter().filter(|piece| piece.tag.is_some()).count();
        expected.extend((0..tagged).map(|number| Mark { sheet, number }));
    }
    assert_eq!(found, expected, "in reading order, which is the order of drawing");
}
