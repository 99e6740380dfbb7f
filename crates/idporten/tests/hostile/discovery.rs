//! Metadata that must not be used, and endpoints that must not be called or opened.

use idporten::{Error, RelyingParty};

use crate::{
    issuer::{Fault, TestClock},
    support::{refused, settings},
};

refused! {
    an_issuer_with_a_slash_more_is_another: Fault::IssuerSlash => Error::DiscoveryIssuer,
    an_authorization_endpoint_without_https_is_not_opened: Fault::AuthorizationNotHttps => Error::Endpoint,
    a_token_endpoint_without_https_is_not_called: Fault::TokenNotHttps => Error::Endpoint,
    a_key_set_without_https_is_not_fetched: Fault::JwksNotHttps => Error::Endpoint,
    an_endpoint_for_pushed_requests_without_https_is_not_called: Fault::ParNotHttps => Error::Endpoint,
    a_logout_endpoint_without_https_is_not_opened: Fault::EndSessionNotHttps => Error::Endpoint,
    a_revocation_endpoint_without_https_is_not_called: Fault::RevocationNotHttps => Error::Endpoint,
    a_script_is_not_opened: Fault::AuthorizationScript => Error::Endpoint,
    a_file_is_not_opened: Fault::AuthorizationFile => Error::Endpoint,
    an_endpoint_with_a_user_name_is_refused: Fault::EndpointUserName => Error::Endpoint,
    an_endpoint_with_a_line_break_is_refused: Fault::EndpointLineBreak => Error::Endpoint,
    an_endpoint_with_a_backslash_is_refused: Fault::EndpointBackslash => Error::Endpoint,
    an_endpoint_with_a_fragment_is_refused: Fault::EndpointFragment => Error::Endpoint,
    an_issuer_without_pkce_is_not_used: Fault::NoPkce => Error::NoS256,
    an_issuer_with_plain_pkce_alone_is_not_used: Fault::PlainPkce => Error::NoS256,
    an_issuer_without_the_code_flow_is_not_used: Fault::NoCodeFlow => Error::Discovery(_),
    required_pushed_requests_without_an_endpoint_are_noticed: Fault::NoParEndpoint => Error::Discovery(_),
    metadata_without_keys_are_not_used: Fault::NoJwksUri => Error::Discovery(_),
    metadata_that_are_not_there_are_noticed: Fault::DiscoveryNotFound => Error::Discovery(_),
}

#[test]
fn an_issuer_must_be_https_and_nothing_but_a_name() {
    let wrong = [
        "http://issuer.example",
        "https://issuer.example/",
        "https://issuer.example?x",
        "https://issuer.example#x",
        "https://user@issuer.example",
        "https://issuer\n.example",
        "https:\\\\issuer.example",
        " https://issuer.example",
        "ftp://issuer.example",
        "issuer.example",
        "",
    ];
    for issuer in wrong {
        let refused = RelyingParty::new(settings(issuer), TestClock::new()).err();
        assert!(matches!(refused, Some(Error::Settings(_))), "{issuer:?}: {refused:?}");
    }
    // Plain http is for 127.0.0.1, and only where a sandbox says so.
    let mut production = settings("http://127.0.0.1:4711");
    production.allow_loopback_http = false;
    assert!(matches!(RelyingParty::new(production, TestClock::new()).err(), Some(Error::Settings(_))));
    for issuer in ["http://localhost:4711", "http://127.0.0.1.evil.example", "http://127.0.0.2"] {
        assert!(RelyingParty::new(settings(issuer), TestClock::new()).is_err(), "{issuer}");
    }
}
