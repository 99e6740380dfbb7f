//! A picture that a person has chosen to go with the report. It is drawn anew, so that what a camera or a program wrote
//! into the file beside it (place, time, name) does not go along.

use std::{io::Cursor, path::Path};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops::FilterType};
use thiserror::Error;

/// The largest file.
const SIZE_LIMIT: u64 = 10 * 1024 * 1024;
/// The widest and the highest picture that is read, in points.
const POINTS_LIMIT: u32 = 12_000;
/// As much memory as the reader may take.
const MEMORY_LIMIT: u64 = 400 * 1024 * 1024;
/// No screen is larger; a larger picture is made smaller.
const SCREEN: u32 = 3_840;

/// Why a picture cannot go along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureFault {
    /// It cannot be read.
    #[error("the picture cannot be read")]
    Unreadable,
    /// It is too large.
    #[error("the picture is too large")]
    TooLarge,
    /// It is neither PNG nor JPEG, or damaged.
    #[error("the file is no picture that can be used")]
    NoPicture,
}

/// A picture: nothing but its points, as PNG.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture(Vec<u8>);

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} bytes)", self.0.len())
    }
}

impl Picture {
    /// A picture from a file.
    ///
    /// # Errors
    /// As for its bytes, and if it cannot be read.
    pub fn from_file(path: &Path) -> Result<Self, PictureFault> {
        let meta = std::fs::metadata(path).map_err(|_| PictureFault::Unreadable)?;
        if !meta.is_file() {
            return Err(PictureFault::Unreadable);
        }
        if meta.len() > SIZE_LIMIT {
            return Err(PictureFault::TooLarge);
        }
        Self::from_bytes(std::fs::read(path).map_err(|_| PictureFault::Unreadable)?)
    }

    /// A picture from the bytes of a file.
    ///
    /// # Errors
    /// Says what is wrong with them.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, PictureFault> {
        if bytes.len() as u64 > SIZE_LIMIT {
            return Err(PictureFault::TooLarge);
        }
        let mut drawn = read(bytes).ok_or(PictureFault::NoPicture)?;
        if drawn.width().max(drawn.height()) > SCREEN {
            drawn = drawn.resize(SCREEN, SCREEN, FilterType::Triangle);
        }
        let mut file = Vec::new();
        let points = DynamicImage::from(drawn.into_rgb8());
        points.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).map_err(|_| PictureFault::NoPicture)?;
        Ok(Self(file))
    }

    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Reads a picture, turned as its camera was held.
fn read(bytes: Vec<u8>) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
        return None;
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(POINTS_LIMIT), Some(POINTS_LIMIT));
    limits.max_alloc = Some(MEMORY_LIMIT);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().ok()?;
    let mut drawn = DynamicImage::from_decoder(decoder).ok()?;
    drawn.apply_orientation(orientation);
    Some(drawn)
}
