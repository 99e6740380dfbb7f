//! What a file is, by its content. It is looked at as far as a case worker's program would have to: enough to refuse what is
//! broken, cut off or something else under a friendly name. It is no search for malware.

use std::io::Cursor;

use lopdf::{Document, LoadOptions};
use mypage_api::FileType;
use zune_jpeg::{JpegDecoder, zune_core::bytestream::ZCursor};

/// No scan of a page needs more, and a small file that says it has more is a bomb.
const MOST_PIXELS: u64 = 100_000_000;
/// The most that one packed part of a PDF may become.
const UNPACKED: usize = 32 * 1024 * 1024;

/// What it is; none for what is not taken.
pub(crate) fn file_type(content: &[u8]) -> Option<FileType> {
    if content.starts_with(b"%PDF-") {
        is_pdf(content).then_some(FileType::Pdf)
    } else if content.starts_with(&[0xff, 0xd8, 0xff]) {
        is_jpeg(content).then_some(FileType::Jpeg)
    } else if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        is_png(content).then_some(FileType::Png)
    } else {
        None
    }
}

fn is_pdf(content: &[u8]) -> bool {
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(content, options);
    // One that wants a password cannot be read by whoever is to read it.
    document.is_ok_and(|document| !document.is_encrypted() && !document.get_pages().is_empty())
}

fn is_jpeg(content: &[u8]) -> bool {
    let end = content.trim_ascii_end();
    let mut decoder = JpegDecoder::new(ZCursor::new(content));
    let read = decoder.decode_headers().is_ok();
    let small = decoder.dimensions().is_some_and(|(width, height)| pixels(width, height) <= MOST_PIXELS);
    read && small && end.windows(2).rev().take(4096).any(|pair| pair == [0xff, 0xd9])
}

fn is_png(content: &[u8]) -> bool {
    let Ok(reader) = png::Decoder::new(Cursor::new(content)).read_info() else { return false };
    let info = reader.info();
    let small = u64::from(info.width) * u64::from(info.height) <= MOST_PIXELS;
    small && content.windows(4).rev().take(4096).any(|name| name == b"IEND")
}

fn pixels(width: usize, height: usize) -> u64 {
    (width as u64).saturating_mul(height as u64)
}

#[cfg(test)]
mod tests {
    use base64::{Engine, engine::general_purpose::STANDARD};

    use super::*;

    /// Eight times eight grey points.
    fn jpeg() -> Vec<u8> {
        STANDARD
            .decode(
                "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////\
////////////////////wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF\
BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW\
V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi\
4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ACv/2Q==",
            )
            .unwrap()
    }

    fn png() -> Vec<u8> {
        let mut made = Vec::new();
        let mut encoder = png::Encoder::new(&mut made, 2, 2);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&[0, 255, 255, 0]).unwrap();
        made
    }

    fn pdf() -> Vec<u8> {
        use lopdf::{Object, dictionary};
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let page = document.add_object(dictionary! { "Type" => "Page", "Parent" => pages });
        let list = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.objects.insert(pages, Object::Dictionary(list));
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        let mut made = Vec::new();
        document.save_to(&mut made).unwrap();
        made
    }

    #[test]
    fn files_are_known_by_their_content() {
        assert_eq!(file_type(&png()), Some(FileType::Png));
        assert_eq!(file_type(&pdf()), Some(FileType::Pdf));
        assert_eq!(file_type(&jpeg()), Some(FileType::Jpeg));
    }

    #[test]
    fn what_is_cut_off_or_only_begins_like_one_is_refused() {
        let (png, pdf, jpeg) = (png(), pdf(), jpeg());
        assert_eq!(file_type(&jpeg[..jpeg.len() - 2]), None);
        assert_eq!(file_type(&jpeg[..60]), None);
        assert_eq!(file_type(&png[..png.len() / 2]), None);
        assert_eq!(file_type(&pdf[..pdf.len() / 3]), None);
        for content in [
            &b"%PDF-1.7\nnothing more"[..],
            b"\xff\xd8\xff\xe0 no picture",
            b"\x89PNG\r\n\x1a\n no picture",
            b"MZ\x90\x00",
            b"<html><script>",
            b"PK\x03\x04",
            b"",
        ] {
            assert_eq!(file_type(content), None, "{content:?}");
        }
    }

    #[test]
    fn a_picture_that_says_it_is_enormous_is_refused() {
        let mut png = png();
        png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
        assert_eq!(file_type(&png), None);
    }
}
