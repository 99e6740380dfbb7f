//! An answer to the browser.

/// An answer to the browser.
pub(crate) struct Reply {
    status: u16,
    location: Option<String>,
    policy: String,
    body: String,
    /// Whether the site is told once it is sent.
    is_last: bool,
}

impl Reply {
    /// A page with its content security policy.
    pub fn html(status: u16, body: String, policy: String) -> Self {
        Self { status, location: None, policy, body, is_last: false }
    }

    /// Off to a clean address, so that the code leaves the address bar and the history (RFC 9700 §4.3).
    pub fn see_other(path: String) -> Self {
        let policy = "default-src 'none'".into();
        Self { status: 303, location: Some(path), policy, body: String::new(), is_last: false }
    }

    /// The same, after which nothing is left to say.
    pub fn last(self) -> Self {
        Self { is_last: true, ..self }
    }

    /// Whether nothing is left to say after it.
    pub fn is_last(&self) -> bool {
        self.is_last
    }

    /// The bytes of the answer. The connection closes after it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let reason = match self.status {
            200 => "OK",
            303 => "See Other",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            414 => "URI Too Long",
            421 => "Misdirected Request",
            431 => "Request Header Fields Too Large",
            _ => "Bad Request",
        };
        let location = self.location.as_ref().map(|path| format!("Location: {path}\r\n")).unwrap_or_default();
        format!(
            "HTTP/1.1 {} {reason}\r\n{location}Content-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
Content-Security-Policy: {}\r\nConnection: close\r\n\r\n{}",
            self.status,
            self.body.len(),
            self.policy,
            self.body,
        )
        .into_bytes()
    }
}
