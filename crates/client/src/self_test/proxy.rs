//! The proxy that the operating system or the environment names.

use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

/// The proxy on the way to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proxy {
    /// None.
    None,
    /// This one: host and port, and never a name or a password.
    Through(String),
}

/// The proxy that calls to this address go through, by the rules that the calls themselves follow.
#[must_use]
pub fn proxy_for(address: &Url) -> Proxy {
    if address.host_str() == Some("127.0.0.1") {
        return Proxy::None;
    }
    through(&Matcher::from_system(), address)
}

fn through(matcher: &Matcher, address: &Url) -> Proxy {
    let intercept = address.as_str().parse().ok().and_then(|address| matcher.intercept(&address));
    let authority = intercept.as_ref().and_then(|intercept| intercept.uri().authority().cloned());
    match authority {
        // The authority may have a name and a password before the host.
        Some(authority) => Proxy::Through(match authority.port_u16() {
            Some(port) => format!("{}:{port}", authority.host()),
            None => authority.host().to_owned(),
        }),
        None => Proxy::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_without_its_password() {
        let matcher = Matcher::builder().https("http://kari:hemmelig@proxy.example:3128").no("skip.example").build();
        let through = |address: &str| through(&matcher, &Url::parse(address).unwrap());
        assert_eq!(through("https://issuer.example/x"), Proxy::Through("proxy.example:3128".into()));
        assert_eq!(through("https://skip.example/x"), Proxy::None);
    }

    #[test]
    fn nothing_on_this_computer_goes_through_a_proxy() {
        assert_eq!(proxy_for(&Url::parse("http://127.0.0.1:4711").unwrap()), Proxy::None);
    }
}
