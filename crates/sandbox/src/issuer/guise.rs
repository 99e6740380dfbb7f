//! How the issuer appears to whoever asks: under which name, and what it does wrong.
//!
//! `{issuer}/faults/{name}` is an issuer of its own with that fault; on the control page one is chosen for the issuer
//! itself. The service asks the issuer too, and always sees it as it should be: it stands on the authority's side.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, Request},
    http::{Uri, header, request::Parts},
};
use misbehaviour::Fault;

use super::Issuer;

/// What the service calls itself.
pub(crate) const SERVICE: &str = "my-page/";
/// Before the name of a fault in a path.
const FAULTS: &str = "/faults/";
/// Behind the path of an answer that was sent elsewhere.
const MOVED: &str = "/moved";

/// How the issuer appears.
#[derive(Debug, Clone)]
pub(crate) struct Guise {
    /// Its name.
    pub url: String,
    /// What it does wrong.
    pub fault: Fault,
    /// Whether somebody followed a redirect to where all is right.
    pub moved: bool,
}

/// What the path said.
#[derive(Debug, Clone, Default)]
struct Path {
    /// The fault's name as it was written.
    name: Option<String>,
    moved: bool,
}

/// Takes what says how the issuer appears out of a path. A name that nobody knows stays in it, and leads nowhere.
pub(crate) fn read_path(mut request: Request) -> Request {
    let whole = request.uri().clone();
    let mut path = Path::default();
    let mut rest = whole.path();
    if let Some((name, below)) = rest.strip_prefix(FAULTS).and_then(|rest| rest.split_once('/'))
        && Fault::named(name).is_some()
    {
        path.name = Some(name.to_owned());
        rest = whole.path().get(FAULTS.len() + name.len()..).unwrap_or(below);
    }
    if let Some(before) = rest.strip_suffix(MOVED) {
        path.moved = true;
        rest = before;
    }
    let query = whole.query().map(|query| format!("?{query}")).unwrap_or_default();
    if let Ok(uri) = format!("{rest}{query}").parse::<Uri>() {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(path);
    request
}

impl FromRequestParts<Arc<Issuer>> for Guise {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, issuer: &Arc<Issuer>) -> Result<Self, Infallible> {
        let Path { name, moved } = parts.extensions.get::<Path>().cloned().unwrap_or_default();
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
        Ok(match name.as_deref().and_then(|name| Some((name, Fault::named(name)?))) {
            Some((name, fault)) => Self { url: format!("{}{FAULTS}{name}", issuer.url), fault, moved },
            None if agent.starts_with(SERVICE) => Self { url: issuer.url.clone(), fault: Fault::None, moved },
            None => Self { url: issuer.url.clone(), fault: issuer.shared.faults.misbehaviour(), moved },
        })
    }
}
