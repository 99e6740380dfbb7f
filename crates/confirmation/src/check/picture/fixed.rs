//! The modules that are the same in every code of a size (ISO/IEC 18004 §6.3): corners, timing, alignment.

/// A module of which one knows whether it is dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fixed {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) dark: bool,
}

/// The fixed modules of a code with so many on a side.
pub(super) fn fixed(size: usize) -> Vec<Fixed> {
    let mut modules = Vec::new();
    // The corners: three rings around a middle; the outermost is the light one that parts them from the rest.
    for (left, top) in [(0, 0), (size - 7, 0), (0, size - 7)] {
        for y in top.saturating_sub(1)..(top + 8).min(size) {
            for x in left.saturating_sub(1)..(left + 8).min(size) {
                let ring = x.abs_diff(left + 3).max(y.abs_diff(top + 3));
                modules.push(Fixed { x, y, dark: ring != 2 && ring != 4 });
            }
        }
    }
    for at in 8..size - 8 {
        let dark = at % 2 == 0;
        modules.extend([Fixed { x: at, y: 6, dark }, Fixed { x: 6, y: at, dark }]);
    }
    let middles = alignment(size);
    for middle_y in &middles {
        for middle_x in &middles {
            let near = |x: usize, y: usize| middle_x.abs_diff(x) < 6 && middle_y.abs_diff(y) < 6;
            if near(3, 3) || near(size - 4, 3) || near(3, size - 4) {
                continue;
            }
            for y in middle_y - 2..=middle_y + 2 {
                for x in middle_x - 2..=middle_x + 2 {
                    let ring = x.abs_diff(*middle_x).max(y.abs_diff(*middle_y));
                    modules.push(Fixed { x, y, dark: ring != 1 });
                }
            }
        }
    }
    modules
}

/// Where the middles of alignment patterns are, down as well as across (ISO/IEC 18004 annex E).
fn alignment(size: usize) -> Vec<usize> {
    let version = (size - 17) / 4;
    if version < 2 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    // Evenly spaced from the far end, by an even number; the rest of the space is after the first. One does not fit.
    let step = if version == 32 { 26 } else { (size - 13).div_ceil(2 * (count - 1)) * 2 };
    let mut middles = vec![6];
    middles.extend((0..count - 1).rev().map(|at| size - 7 - at * step));
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alignment_is_where_the_standard_has_it() {
        for (version, middles) in [
            (2, vec![6, 18]),
            (7, vec![6, 22, 38]),
            (14, vec![6, 26, 46, 66]),
            (15, vec![6, 26, 48, 70]),
            (16, vec![6, 26, 50, 74]),
            (32, vec![6, 34, 60, 86, 112, 138]),
            (36, vec![6, 24, 50, 76, 102, 128, 154]),
            (39, vec![6, 26, 54, 82, 110, 138, 166]),
            (40, vec![6, 30, 58, 86, 114, 142, 170]),
        ] {
            assert_eq!(alignment(17 + 4 * version), middles, "version {version}");
        }
    }

    #[test]
    fn every_code_has_them() {
        for length in [30, 100, 350, 700, 1300, 2400] {
            let code = fast_qr::QRBuilder::new("A".repeat(length)).ecl(fast_qr::ECL::Q).build().unwrap();
            for module in fixed(code.size) {
                assert_eq!(code[module.y][module.x].value(), module.dark, "{module:?} of {}", code.size);
            }
        }
    }
}
