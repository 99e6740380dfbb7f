//! The drawn document as pictures, so that somebody sees it before it is saved. The pictures are made from the file's own
//! bytes and from nothing else: what is seen is what is saved.

use std::sync::Arc;

use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::Pdf,
    render,
    vello_cpu::{Pixmap, color::palette::css::WHITE},
};

/// Pixels for each point of the page: an A4 page becomes 1190 pixels wide, enough for a window at 200 %.
const SCALE: f32 = 2.0;

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PreviewError {
    /// The bytes are no document that can be shown.
    #[error("the document cannot be shown")]
    Unreadable,
    /// A picture could not be written.
    #[error("the picture cannot be written")]
    Unwritable,
}

/// Each page of a document that [`crate::draw`] has drawn, as a PNG picture. It is meant for our own documents, not for
/// files that somebody brings.
///
/// # Errors
/// [`PreviewError`].
pub fn preview(pdf: Vec<u8>) -> Result<Vec<Vec<u8>>, PreviewError> {
    let pdf = Pdf::new(Arc::new(pdf)).map_err(|_| PreviewError::Unreadable)?;
    let cache = RenderCache::new();
    let size = PixmapSettings { x_scale: SCALE, y_scale: SCALE, bg_color: WHITE };
    let shown = |page| render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &size);
    pdf.pages().iter().map(|page| picture(&shown(page))).collect()
}

fn picture(page: &Pixmap) -> Result<Vec<u8>, PreviewError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, page.width().into(), page.height().into());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    // The page is opaque: what is left of each point are its colours.
    let colours: Vec<u8> =
        page.data_as_u8_slice().chunks_exact(4).flat_map(|point| [point[0], point[1], point[2]]).collect();
    let mut writer = encoder.write_header().map_err(|_| PreviewError::Unwritable)?;
    writer.write_image_data(&colours).map_err(|_| PreviewError::Unwritable)?;
    writer.finish().map_err(|_| PreviewError::Unwritable)?;
    Ok(bytes)
}
