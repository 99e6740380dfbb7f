//! The bytes of the file. What is no stream, which is most of the structure, is packed into one compressed stream
//! (ISO 32000-1 §7.5.7), and found through another (§7.5.8): that halves the file. Not left to lopdf, as what its
//! compressor writes depends on which other crates are built with it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectStream, Stream};
use miniz_oxide::deflate::compress_to_vec_zlib;

use super::{COMPRESSION, dictionary, name};

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    /// So many bytes from the start of the file.
    At(usize),
    /// The number of the stream that it is packed into, and its place among what is there.
    Packed { stream: u32, index: u16 },
}

/// Writes the document.
pub(super) fn write(document: Document) -> lopdf::Result<Vec<u8>> {
    let mut file = [b"%PDF-", document.version.as_bytes(), b"\n%", &document.binary_mark, b"\n"].concat();
    let mut places = BTreeMap::new();
    let mut packed = ObjectStream::builder().max_objects(document.objects.len()).build();
    let pack = document.max_id + 1;
    for ((number, generation), object) in document.objects {
        if let Object::Stream(stream) = object {
            places.insert(number, Place::At(file.len()));
            write_stream(&mut file, number, stream)?;
        } else {
            let index = u16::try_from(packed.object_count()).unwrap_or(u16::MAX);
            packed.add_object((number, generation), object)?;
            places.insert(number, Place::Packed { stream: pack, index });
        }
    }
    places.insert(pack, Place::At(file.len()));
    write_stream(&mut file, pack, object_stream(&packed)?)?;
    let start = file.len();
    places.insert(pack + 1, Place::At(start));
    let index = cross_reference(&document.trailer, &places, pack + 2);
    write_stream(&mut file, pack + 1, index)?;
    // A later signature is appended to the file and must begin on a line of its own.
    file.extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
    Ok(file)
}

/// Compresses what may be and is not.
pub(super) fn compress(stream: &mut Stream) {
    if stream.allows_compression && !stream.dict.has(b"Filter") {
        let content = compress_to_vec_zlib(&stream.content, COMPRESSION);
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(content);
    }
}

fn compressed(dictionary: Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, content);
    compress(&mut stream);
    stream
}

fn object_stream(packed: &ObjectStream) -> lopdf::Result<Stream> {
    let content = packed.build_stream_content()?;
    let count = packed.object_count();
    // Two numbers for each object, each with a space after it, and then the first object.
    let spaces = content.iter().enumerate().filter(|(_, byte)| **byte == b' ');
    let first = spaces.map(|(at, _)| at + 1).nth((2 * count).saturating_sub(1)).unwrap_or_default();
    let entries = [("Type", name("ObjStm")), ("N", integer(count)), ("First", integer(first))];
    Ok(compressed(dictionary(entries), content))
}

/// Where each object is: its kind in one byte, its place in four, its place within that in two (§7.5.8.3).
fn cross_reference(trailer: &Dictionary, places: &BTreeMap<u32, Place>, size: u32) -> Stream {
    let mut content = Vec::new();
    for number in 0..size {
        let (kind, place, within) = match places.get(&number) {
            Some(Place::At(at)) => (1, u32::try_from(*at).unwrap_or(u32::MAX), 0),
            Some(Place::Packed { stream, index }) => (2, *stream, *index),
            None => (0, 0, u16::MAX),
        };
        content.push(kind);
        content.extend(place.to_be_bytes());
        content.extend(within.to_be_bytes());
    }
    let widths: Vec<Object> = vec![1.into(), 4.into(), 2.into()];
    let mut entries = dictionary([("Type", name("XRef")), ("Size", size.into()), ("W", widths.into())]);
    for key in ["Root", "Info", "ID"] {
        if let Ok(value) = trailer.get(key.as_bytes()) {
            entries.set(key, value.clone());
        }
    }
    compressed(entries, content)
}

fn write_stream(file: &mut Vec<u8>, number: u32, stream: Stream) -> lopdf::Result<()> {
    file.extend(format!("{number} 0 obj\n").into_bytes());
    // lopdf writes a single object as the one of a stream, with its number and its place before it.
    let mut alone = ObjectStream::builder().max_objects(1).build();
    alone.add_object((1, 0), Object::Dictionary(stream.dict))?;
    let written = alone.build_stream_content()?;
    file.extend(written.strip_prefix(b"1 0 ").unwrap_or(&written).trim_ascii_end());
    file.extend(b"\nstream\n");
    file.extend(&stream.content);
    file.extend(b"\nendstream\nendobj\n");
    Ok(())
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
