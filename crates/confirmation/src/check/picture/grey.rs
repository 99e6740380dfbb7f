//! A picture as shades of grey, from PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1).

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{colorspace::ColorSpace, options::DecoderOptions},
};

/// The most points of a picture. With everything that is kept while one is read, this stays below 200 MB.
const MAX_POINTS: usize = 25_000_000;
/// The most points along one side.
const MAX_SIDE: usize = 20_000;
/// What a PNG file may make its decoder keep beside the picture.
const PNG_LIMITS: Limits = Limits { bytes: 32_000_000 };

/// Shades from 0, black, to 255, white, row by row.
pub(super) struct Grey {
    pub(super) width: usize,
    pub(super) height: usize,
    points: Vec<u8>,
}

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PictureError {
    /// It cannot be read.
    Damaged,
    /// It has too many points.
    TooLarge,
}

impl Grey {
    pub(super) fn new(width: usize, height: usize, points: Vec<u8>) -> Result<Self, PictureError> {
        let fits = width > 0 && height > 0 && width.checked_mul(height) == Some(points.len());
        fits.then_some(Self { width, height, points }).ok_or(PictureError::Damaged)
    }

    /// Reads a PNG file; of a moving one the first picture.
    pub(super) fn from_png(bytes: &[u8]) -> Result<Self, PictureError> {
        let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), PNG_LIMITS);
        decoder.set_ignore_text_chunk(true);
        decoder.set_ignore_iccp_chunk(true);
        decoder.set_transformations(Transformations::normalize_to_color8());
        let info = decoder.read_header_info().map_err(|_| PictureError::Damaged)?;
        let (width, height) = sides(info.width, info.height)?;
        let mut reader = decoder.read_info().map_err(|_| PictureError::Damaged)?;
        let mut buffer = vec![0; reader.output_buffer_size().ok_or(PictureError::TooLarge)?];
        reader.next_frame(&mut buffer).map_err(|_| PictureError::Damaged)?;
        let points = match reader.output_color_type().0 {
            ColorType::Grayscale => buffer,
            ColorType::GrayscaleAlpha => {
                buffer.as_chunks().0.iter().map(|[grey, alpha]| on_paper(*grey, *alpha)).collect()
            }
            ColorType::Rgb => buffer.as_chunks().0.iter().map(|rgb| luma(*rgb)).collect(),
            ColorType::Rgba => {
                buffer.as_chunks().0.iter().map(|[r, g, b, alpha]| on_paper(luma([*r, *g, *b]), *alpha)).collect()
            }
            ColorType::Indexed => return Err(PictureError::Damaged),
        };
        Self::new(width, height, points)
    }

    /// Reads a JPEG file.
    pub(super) fn from_jpeg(bytes: &[u8]) -> Result<Self, PictureError> {
        let options = DecoderOptions::default()
            .set_max_width(MAX_SIDE)
            .set_max_height(MAX_SIDE)
            .jpeg_set_out_colorspace(ColorSpace::Luma);
        let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
        decoder.decode_headers().map_err(|_| PictureError::Damaged)?;
        let (width, height) = decoder.dimensions().ok_or(PictureError::Damaged)?;
        if width.saturating_mul(height) > MAX_POINTS {
            return Err(PictureError::TooLarge);
        }
        Self::new(width, height, decoder.decode().map_err(|_| PictureError::Damaged)?)
    }

    /// How many points there are.
    pub(super) fn size(&self) -> usize {
        self.points.len()
    }

    /// One row.
    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.points[y * self.width..(y + 1) * self.width]
    }

    /// The shade at a place between the points, and at the edge that of the edge.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both ends are clamped to the picture")]
    #[expect(clippy::cast_precision_loss, reason = "a side has at most 20,000 points")]
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        // Not `clamp`: what is not a number becomes 0.
        let x = (x - 0.5).max(0.0).min((self.width - 1) as f32);
        let y = (y - 0.5).max(0.0).min((self.height - 1) as f32);
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (across, down) = (x - left as f32, y - top as f32);
        let mix = |row: &[u8]| f32::from(row[left]) * (1.0 - across) + f32::from(row[right]) * across;
        mix(self.row(top)) * (1.0 - down) + mix(self.row(bottom)) * down
    }

    /// The picture with so many points of each side made one.
    pub(super) fn reduced(&self, by: usize) -> Option<Self> {
        let (width, height) = (self.width / by, self.height / by);
        let mut points = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let rows = (y * by..(y + 1) * by).map(|y| &self.row(y)[x * by..(x + 1) * by]);
                let sum: usize = rows.flatten().map(|point| usize::from(*point)).sum();
                points.push(u8::try_from(sum / (by * by)).ok()?);
            }
        }
        Self::new(width, height, points).ok()
    }

    /// The picture twice as wide and high, with shades between the points.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a shade is from 0 to 255")]
    #[expect(clippy::cast_precision_loss, reason = "a side has at most 20,000 points")]
    pub(super) fn doubled(&self) -> Option<Self> {
        let (width, height) = (self.width * 2, self.height * 2);
        let place = |at: usize| f32::midpoint(at as f32, 0.5);
        let points = (0..height).flat_map(|y| (0..width).map(move |x| self.at(place(x), place(y)) as u8));
        Self::new(width, height, points.collect()).ok()
    }
}

fn sides(width: u32, height: u32) -> Result<(usize, usize), PictureError> {
    let (Ok(width), Ok(height)) = (usize::try_from(width), usize::try_from(height)) else {
        return Err(PictureError::TooLarge);
    };
    let fits = width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_POINTS;
    fits.then_some((width, height)).ok_or(PictureError::TooLarge)
}

/// How bright a colour is (ITU-R BT.601), in 256ths.
fn luma([red, green, blue]: [u8; 3]) -> u8 {
    let sum = 77 * u16::from(red) + 150 * u16::from(green) + 29 * u16::from(blue);
    sum.to_be_bytes()[0]
}

/// A shade that lets white shine through.
fn on_paper(shade: u8, alpha: u8) -> u8 {
    let (shade, alpha) = (u16::from(shade), u16::from(alpha));
    ((shade * alpha + 255 * (255 - alpha)) / 255).to_le_bytes()[0]
}
