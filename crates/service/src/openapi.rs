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
    let bearer = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document.components.get_or_insert_default().add_security_scheme("bearer", bearer);
    document
}
