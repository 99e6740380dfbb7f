//! The pages that the browser sees on the loopback address. Static, escaped, with nothing of the request in them.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use url::Url;

use crate::{Error, Secret, listener::Reply};

/// The texts of the pages, in the app's language; the caller gives them as plain text.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "each is the title or the body of the page it is named after")]
pub struct Pages {
    /// The language, as a BCP 47 tag.
    pub lang: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The product's name.
    pub product: String,
    pub success_title: String,
    pub success_body: String,
    pub refused_title: String,
    pub refused_body: String,
    pub cancelled_title: String,
    pub cancelled_body: String,
    pub failed_title: String,
    pub failed_body: String,
    pub logged_out_title: String,
    pub logged_out_body: String,
    pub logging_out_title: String,
    pub logging_out_body: String,
    pub logging_out_button: String,
    pub stray_title: String,
    pub stray_body: String,
}

const STYLE: &str = ":root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f3f5f4;color:#1d2b28}\
main{max-width:34rem;margin:1rem;padding:2rem;background:#fff;border-radius:.75rem;border-top:.4rem solid #1f5c4d}\
p.product{margin:0;font-weight:600;color:#1f5c4d}h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0 1rem}\
button{font:inherit;font-weight:600;padding:.75rem 1.25rem;border:0;border-radius:.4rem;background:#1f5c4d;color:#fff}\
button:focus-visible{outline:3px solid #1d2b28;outline-offset:3px}\
@media(prefers-color-scheme:dark){body{background:#141b19;color:#e8efec}main{background:#1e2825}\
p.product{color:#8fd0bd}button{background:#8fd0bd;color:#10201b}button:focus-visible{outline-color:#e8efec}}";

const SUBMIT: &str = "document.forms[0].submit()";

impl Pages {
    /// The page at the end of a login.
    pub(crate) fn outcome(&self, outcome: &Result<(), Error>) -> Reply {
        let (title, body) = match outcome {
            Ok(()) => (&self.success_title, &self.success_body),
            Err(Error::AcrTooLow) => (&self.refused_title, &self.refused_body),
            Err(Error::Cancelled) => (&self.cancelled_title, &self.cancelled_body),
            Err(_) => (&self.failed_title, &self.failed_body),
        };
        self.page(200, title, body, None)
    }

    /// The page for whatever does not belong here.
    pub(crate) fn stray(&self, status: u16) -> Reply {
        self.page(status, &self.stray_title, &self.stray_body, None)
    }

    /// The page after a logout.
    pub(crate) fn logged_out(&self) -> Reply {
        self.page(200, &self.logged_out_title, &self.logged_out_body, None)
    }

    /// The page that logs out: it posts the hint, so that the hint is in no address and no history (OpenID Connect
    /// RP-Initiated Logout §2).
    pub(crate) fn logging_out(&self, form: &LogoutForm) -> Reply {
        self.page(200, &self.logging_out_title, &self.logging_out_body, Some((form, &self.logging_out_button)))
    }

    fn page(&self, status: u16, title: &str, body: &str, form: Option<(&LogoutForm, &String)>) -> Reply {
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let (form_html, form_policy) = form
            .map_or((String::new(), "form-action 'none'".to_owned()), |(form, button)| {
                (format!("{}<script>{SUBMIT}</script>", form.html(button)), form.policy())
            });
        let html = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width\"><title>{title} – {product}</title><style>{STYLE}</style></head>\
<body><main><p class=\"product\">{product}</p><h1>{title}</h1><p>{body}</p>{form_html}</main></body></html>",
            lang = escape(&self.lang),
            title = escape(title),
            product = escape(&self.product),
            body = escape(body),
        );
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; frame-ancestors 'none'; {form_policy}",
            digest(STYLE),
        );
        Reply::html(status, html, policy)
    }
}

/// What the logout page posts, and where to.
pub(crate) struct LogoutForm {
    pub endpoint: Url,
    pub hint: Option<Secret>,
    pub fields: Vec<(&'static str, String)>,
}

impl LogoutForm {
    fn html(&self, button: &str) -> String {
        let hint = self.hint.as_ref().map(|hint| ("id_token_hint", hint.expose().to_owned()));
        let fields: String = hint
            .iter()
            .chain(&self.fields)
            .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value)))
            .collect();
        let action = escape(self.endpoint.as_str());
        format!("<form method=\"post\" action=\"{action}\">{fields}<button>{}</button></form>", escape(button))
    }

    /// Its own script, and where it may go. Browsers hold the whole chain of redirects after a form against this, so the way back to us is in it, and https for
    /// whatever hosts the issuer logs out on its way.
    fn policy(&self) -> String {
        let issuer = self.endpoint.origin().ascii_serialization();
        format!("script-src 'sha256-{}'; form-action 'self' https: {issuer}", digest(SUBMIT))
    }
}

fn digest(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
