//! The OpenAPI document, made from the code.

use utoipa::openapi::{
    InfoBuilder, OpenApi,
    security::{Http, HttpAuthScheme, SecurityScheme},
};

/// The document.
#[must_use]
pub fn openapi() -> OpenApi {
    let (_, mut document) = crate::routes::documented();
    document.info = InfoBuilder::new()
        .title("My page")
        .version("1")
        .description(Some("What the desktop client Minside asks of the authority's My page service."))
        .build();
    name_operations(&mut document);
    let bearer = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document.components.get_or_insert_default().add_security_scheme("bearer", bearer);
    document
}

/// Names each operation by its method and its path: the names of our functions are not the interface's, and no two operations
/// have the same (OpenAPI 3.1 §4.8.10).
fn name_operations(document: &mut OpenApi) {
    for (path, item) in &mut document.paths.paths {
        let words: Vec<&str> = path.split(['/', '{', '}']).filter(|word| !word.is_empty() && *word != "v1").collect();
        let methods = [
            ("get", &mut item.get),
            ("put", &mut item.put),
            ("post", &mut item.post),
            ("patch", &mut item.patch),
            ("delete", &mut item.delete),
        ];
        for (method, operation) in methods {
            if let Some(operation) = operation {
                operation.operation_id = Some(format!("{method}-{}", words.join("-")));
            }
        }
    }
}
