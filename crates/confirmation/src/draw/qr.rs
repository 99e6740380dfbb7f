//! The QR code (ISO/IEC 18004), as the bars of its rows, and how large it is printed.

use fast_qr::{ECL, Mode, QRBuilder};

use super::DrawError;

/// How many modules around the code stay empty (ISO/IEC 18004 §9.1).
pub(super) const QUIET_ZONE: f32 = 4.0;

const POINTS_PER_MM: f32 = 72.0 / 25.4;
/// The least width of a module: smaller ones are lost when a sheet is copied or photographed.
const LEAST_MODULE: f32 = 0.45 * POINTS_PER_MM;
/// How wide a code is, unless its modules would become too small for that.
const WIDTH: f32 = 44.0 * POINTS_PER_MM;
/// The widest module; beyond it nothing becomes easier to read.
const WIDEST_MODULE: f32 = 0.65 * POINTS_PER_MM;

/// A code: how many modules wide and high it is, and what of it is dark.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Code {
    pub(super) size: u16,
    pub(super) bars: Vec<Bar>,
}

/// Dark modules beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bar {
    /// The first one's column, from the left.
    pub(super) x: u16,
    /// The row, from the top.
    pub(super) y: u16,
    pub(super) width: u16,
}

impl Code {
    /// The code for this text, with a quarter of it to spare (level Q), so that a fold or a stain does no harm.
    ///
    /// # Errors
    /// [`DrawError::TooLong`] when the largest code cannot hold it.
    pub(super) fn new(text: &str) -> Result<Self, DrawError> {
        let code = QRBuilder::new(text).ecl(ECL::Q).mode(Mode::Alphanumeric).build().map_err(|_| DrawError::TooLong)?;
        let size = u16::try_from(code.size).map_err(|_| DrawError::Pdf)?;
        let mut bars: Vec<Bar> = Vec::new();
        for y in 0..size {
            for x in (0..size).filter(|x| code[usize::from(y)][usize::from(*x)].value()) {
                match bars.last_mut() {
                    Some(bar) if bar.y == y && bar.x + bar.width == x => bar.width += 1,
                    _ => bars.push(Bar { x, y, width: 1 }),
                }
            }
        }
        Ok(Self { size, bars })
    }

    /// The width of a module in points.
    pub(super) fn module(&self) -> f32 {
        (WIDTH / f32::from(self.size)).clamp(LEAST_MODULE, WIDEST_MODULE)
    }

    /// The width and height of the dark part in points.
    pub(super) fn width(&self) -> f32 {
        self.module() * f32::from(self.size)
    }

    /// How much around it must stay empty, in points.
    pub(super) fn quiet(&self) -> f32 {
        self.module() * QUIET_ZONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let code = Code::new("MS1:BB8").unwrap();
        let last = code.size - 7;
        for (x, y) in [(0, 0), (last, 0), (0, last)] {
            assert!(code.bars.contains(&Bar { x, y, width: 7 }), "{code:?}");
        }
    }

    #[test]
    fn no_module_is_smaller_than_a_photograph_shows() {
        for length in [10, 350, 500, 1000, 2400] {
            let code = Code::new(&"A".repeat(length)).unwrap();
            assert!(code.module() >= 0.4499 * POINTS_PER_MM);
            assert!(code.width() <= 80.0 * POINTS_PER_MM);
        }
        assert_eq!(Code::new(&"A".repeat(2500)), Err(DrawError::TooLong));
    }
}
