//! The document that is kept is the one that the code makes.

#[test]
fn the_document_on_file_is_the_one_that_is_served() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
    let made = format!("{}\n", service::openapi().to_pretty_json().unwrap());
    if std::env::var_os("UPDATE_OPENAPI").is_some() {
        std::fs::write(file, &made).unwrap();
    }
    assert!(std::fs::read_to_string(file).unwrap() == made, "UPDATE_OPENAPI=1 cargo test writes it anew");
}
