//! Reading a request: its first line and its `Host`, and nothing else of it.

/// The longest request line that is read.
const LINE_LIMIT: usize = 8 * 1024;
/// The longest head that is read.
pub(super) const HEAD_LIMIT: usize = 16 * 1024;
const HEADERS: usize = 100;

/// A GET request to our own host.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// The path, as sent.
    pub path: String,
    /// The query, as sent, without the question mark.
    pub query: String,
}

/// What the bytes so far are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Not all there yet.
    Partial,
    /// Not a request that is answered, and the status that says so.
    Refused(u16),
    /// A request.
    Complete(Request),
}

/// Reads the head of a request to 127.0.0.1 on this port.
pub(super) fn read(bytes: &[u8], port: u16) -> Head {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Partial) if bytes.len() >= HEAD_LIMIT => return Head::Refused(431),
        Ok(httparse::Status::Partial) if !bytes.contains(&b'\n') && bytes.len() > LINE_LIMIT => {
            return Head::Refused(414);
        }
        Ok(httparse::Status::Partial) => return Head::Partial,
        Ok(httparse::Status::Complete(_)) => {}
        Err(httparse::Error::TooManyHeaders) => return Head::Refused(431),
        Err(_) => return Head::Refused(400),
    }
    let (Some(method), Some(target)) = (request.method, request.path) else { return Head::Refused(400) };
    if target.len() > LINE_LIMIT {
        return Head::Refused(414);
    }
    // A page of another host name that resolves to this computer has its own name here (DNS rebinding).
    let mut hosts = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
    let ours = format!("127.0.0.1:{port}");
    if hosts.next().is_none_or(|host| host.value != ours.as_bytes()) || hosts.next().is_some() {
        return Head::Refused(421);
    }
    if method != "GET" {
        return Head::Refused(405);
    }
    if !target.starts_with('/') || has_body(request.headers) {
        return Head::Refused(400);
    }
    if !is_navigation(request.headers) {
        return Head::Refused(403);
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Head::Complete(Request { path: path.to_owned(), query: query.to_owned() })
}

/// A GET that brings something along is none that a browser sends to a page.
fn has_body(headers: &[httparse::Header<'_>]) -> bool {
    headers.iter().any(|header| {
        header.name.eq_ignore_ascii_case("transfer-encoding")
            || (header.name.eq_ignore_ascii_case("content-length") && header.value != b"0")
    })
}

/// Whether a person goes somewhere, as far as the browser says (Fetch Metadata): a script of another page, a frame, and a
/// browser that looks ahead are no answer to a login, even with the right `state`.
fn is_navigation(headers: &[httparse::Header<'_>]) -> bool {
    headers.iter().all(|header| match header.name.to_ascii_lowercase().as_str() {
        // A navigation has none; some browsers say `null` after a redirect.
        "origin" => header.value == b"null",
        "sec-fetch-mode" => header.value == b"navigate",
        "sec-fetch-dest" => header.value == b"document",
        "sec-purpose" | "purpose" | "x-moz" => !header.value.starts_with(b"prefetch"),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Head {
        read(text.as_bytes(), 4711)
    }

    #[test]
    fn a_get_on_our_own_host_is_read() {
        let request = Request { path: "/callback".into(), query: "code=1&state=2".into() };
        assert_eq!(
            head("GET /callback?code=1&state=2 HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n"),
            Head::Complete(request)
        );
    }

    #[test]
    fn another_host_is_refused_whatever_it_resolves_to() {
        for host in
            ["evil.example:4711", "localhost:4711", "127.0.0.1", "127.0.0.1:4712", "127.0.0.1:4711.evil.example"]
        {
            let text = format!("GET /callback HTTP/1.1\r\nHost: {host}\r\n\r\n");
            assert_eq!(head(&text), Head::Refused(421), "{host}");
        }
        assert_eq!(head("GET / HTTP/1.1\r\n\r\n"), Head::Refused(421));
        let twice = "GET / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nHost: evil.example\r\n\r\n";
        assert_eq!(head(twice), Head::Refused(421));
    }

    #[test]
    fn other_methods_and_malformed_or_endless_heads_are_refused() {
        assert_eq!(head("POST / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n"), Head::Refused(405));
        assert_eq!(head("\0\0\0\r\n\r\n"), Head::Refused(400));
        assert_eq!(head(&"A".repeat(9_000)), Head::Refused(414));
        assert_eq!(head(&format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(17_000))), Head::Refused(431));
        assert_eq!(head("GET / HTTP/1.1\r\nHost:"), Head::Partial);
    }

    #[test]
    fn only_a_person_who_goes_there_is_answered() {
        let with = |line: &str| head(&format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n{line}\r\n\r\n"));
        for line in ["Origin: https://evil.example", "Sec-Fetch-Mode: no-cors", "sec-fetch-dest: iframe"] {
            assert_eq!(with(line), Head::Refused(403), "{line}");
        }
        for line in ["Sec-Purpose: prefetch;prerender", "Purpose: prefetch", "X-Moz: prefetch"] {
            assert_eq!(with(line), Head::Refused(403), "{line}");
        }
        for line in ["Content-Length: 1", "Transfer-Encoding: chunked"] {
            assert_eq!(with(line), Head::Refused(400), "{line}");
        }
        for line in ["Origin: null", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document", "Content-Length: 0"] {
            assert!(matches!(with(line), Head::Complete(_)), "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..2_000)) {
            proptest::prop_assert!(!matches!(read(&bytes, 4711), Head::Complete(_)));
        }

        #[test]
        fn only_a_get_to_our_own_host_is_read(
            method in "(GET|POST|get|G ET|[A-Z]{1,8})",
            target in "(/|http://|[*]|)[!-~]{0,40}",
            host in "(127[.]0[.]0[.]1:4711|[a-z0-9.:]{0,30})",
            more in "([A-Za-z-]{1,10}: [ -~]{0,20}\r\n){0,3}",
        ) {
            let text = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n");
            if let Head::Complete(request) = head(&text) {
                proptest::prop_assert_eq!((method.as_str(), host.as_str()), ("GET", "127.0.0.1:4711"));
                proptest::prop_assert!(request.path.starts_with('/') && target.starts_with(&request.path));
            }
        }
    }
}
