//! What the file says about itself: title, language, dates, identity, colours, outline, and to which standards it keeps.

use jiff::{Timestamp, tz::TimeZone};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, text_string};
use sha2::{Digest as _, Sha256};

use super::{File, dictionary, name};
use crate::draw::content::Words;

/// The program that writes the file.
const PRODUCER: &str = "Minside";

/// The colours of sRGB (IEC 61966-2-1), as an ICC profile of the smallest size.
const SRGB: &[u8] = include_bytes!("../../../colour/sRGB-v2-magic.icc");

pub(super) fn describe(document: &mut Document, file: &File<'_>) -> lopdf::Result<()> {
    let date = Object::string_literal(pdf_date(file.date));
    let info = document.add_object(dictionary([
        ("Title", text_string(&file.title.norwegian.text)),
        ("Producer", text_string(PRODUCER)),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ]));
    document.trailer.set("Info", info);
    let identity = identity(file);
    let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);

    // Readable without a PDF library: never compressed (ISO 19005-3 §6.6.2.1).
    let metadata = Stream::new(
        dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]),
        xmp(file, &identity).into_bytes(),
    );
    let metadata = document.add_object(metadata.with_compression(false));
    let profile = document.add_object(Stream::new(dictionary([("N", 3.into())]), SRGB.to_vec()));
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text_string("sRGB")),
        ("Info", text_string("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ]);

    let catalog = document.catalog_mut()?;
    catalog.set("Lang", text_string(file.languages.norwegian().tag()));
    catalog.set("ViewerPreferences", dictionary([("DisplayDocTitle", true.into())]));
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// The outline: the title, which leads to the first sheet, and the heading, which leads to the last.
pub(super) fn outline(document: &mut Document, sheets: &[ObjectId], titles: [&str; 2]) -> lopdf::Result<()> {
    let (Some(first), Some(last)) = (sheets.first(), sheets.last()) else { return Ok(()) };
    let [outline, title, heading] = [(); 3].map(|()| document.new_object_id());
    let item = |words: &str, sheet: ObjectId| {
        let target: Vec<Object> = vec![sheet.into(), name("Fit")];
        dictionary([("Title", text_string(words)), ("Parent", outline.into()), ("Dest", target.into())])
    };
    let mut items = [item(titles[0], *first), item(titles[1], *last)];
    items[0].set("Next", heading);
    items[1].set("Prev", title);
    let [first, second] = items;
    document.set_object(title, first);
    document.set_object(heading, second);
    let entries = [("Type", name("Outlines")), ("First", title.into()), ("Last", heading.into()), ("Count", 2.into())];
    document.set_object(outline, dictionary(entries));
    document.catalog_mut()?.set("Outlines", outline);
    Ok(())
}

/// What makes the file this document and no other (ISO 32000-1 §14.4).
fn identity(file: &File<'_>) -> [u8; 16] {
    let digest = Sha256::new().chain_update(file.languages.tag()).chain_update(file.about).finalize();
    let mut identity = [0; 16];
    identity.copy_from_slice(&digest[..16]);
    identity
}

/// A moment as PDF writes it (ISO 32000-1 §7.9.4), in UTC.
pub(super) fn pdf_date(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::UTC).strftime("D:%Y%m%d%H%M%SZ").to_string()
}

/// The metadata as XMP (ISO 16684-1). The second half declares the property of PDF/UA, which PDF/A does not know
/// (ISO 19005-3 §6.6.2.3.3).
fn xmp(file: &File<'_>, identity: &[u8; 16]) -> String {
    let title = titles(file.title);
    let languages: String = [file.languages.norwegian(), file.languages.other()]
        .map(|language| format!("<rdf:li>{}</rdf:li>", language.tag()))
        .concat();
    let date = file.date.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%SZ");
    let identity: String = identity.iter().map(|byte| format!("{byte:02x}")).collect();
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>{title}</rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    )
}

/// The title in both languages; the Norwegian one is the file's (ISO 19005-3 §6.6.3).
fn titles(title: &Words) -> String {
    let item = |language: &str, text: &str| format!(r#"<rdf:li xml:lang="{language}">{}</rdf:li>"#, escaped(text));
    let other = title.other.as_ref().and_then(|other| Some(item(other.language.as_deref()?, &other.text)));
    item("x-default", &title.norwegian.text) + &other.unwrap_or_default()
}

/// Text for XML (XML 1.0 §2.4).
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
