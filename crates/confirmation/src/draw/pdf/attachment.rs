//! The signed statement as a file within the file (ISO 19005-3 §6.8), so that no reader has to find it on the page.

use jiff::Timestamp;
use lopdf::{Document, Object, Stream, text_string};

use super::{Carried, dictionary, metadata::pdf_date, name};

/// The name under which viewers list it.
const FILE_NAME: &str = "statement.cwt";
/// Its media type (RFC 8392 §9.3).
const MEDIA_TYPE: &str = "application/cwt";

pub(super) fn attach(document: &mut Document, carried: &Carried<'_>, date: Timestamp) -> lopdf::Result<()> {
    let size = i64::try_from(carried.statement.len()).unwrap_or(i64::MAX);
    let date = Object::string_literal(pdf_date(date));
    let content = Stream::new(
        dictionary([
            ("Type", name("EmbeddedFile")),
            ("Subtype", name(MEDIA_TYPE)),
            ("Params", dictionary([("Size", size.into()), ("ModDate", date)]).into()),
        ]),
        carried.statement.to_vec(),
    );
    // As it is: whoever looks for it need not trust a compressor, and most of it does not get smaller.
    let content = document.add_object(content.with_compression(false));
    let specification = document.add_object(dictionary([
        ("Type", name("Filespec")),
        ("F", text_string(FILE_NAME)),
        ("UF", text_string(FILE_NAME)),
        ("Desc", text_string(carried.words)),
        // The page is drawn from it (ISO 19005-3 annex E).
        ("AFRelationship", name("Data")),
        ("EF", dictionary([("F", content.into()), ("UF", content.into())]).into()),
    ]));
    let names: Vec<Object> = vec![text_string(FILE_NAME), specification.into()];
    let catalog = document.catalog_mut()?;
    catalog.set("AF", vec![Object::from(specification)]);
    catalog.set("Names", dictionary([("EmbeddedFiles", dictionary([("Names", names.into())]).into())]));
    Ok(())
}
