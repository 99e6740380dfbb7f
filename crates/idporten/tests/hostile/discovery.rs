//! Metadata that must not be used, and endpoints that must not be called or opened.

use idporten::{Error, RelyingParty};

use jiff::SignedDuration;

use crate::{
    issuer::{Fault, Manner, Place, TestClock},
    support::{World, refused, settings},
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
    a_browser_is_not_sent_to_another_host: Fault::AuthorizationElsewhere => Error::Endpoint,
    a_code_is_not_sent_to_another_host: Fault::TokenElsewhere => Error::Endpoint,
    a_code_is_not_sent_to_another_port: Fault::TokenOtherPort => Error::Endpoint,
    keys_of_another_host_are_not_fetched: Fault::JwksElsewhere => Error::Endpoint,
    requests_are_not_pushed_to_another_host: Fault::ParElsewhere => Error::Endpoint,
    tokens_are_not_sent_to_another_host_to_be_revoked: Fault::RevocationElsewhere => Error::Endpoint,
    a_browser_is_not_sent_to_another_host_to_log_out: Fault::EndSessionElsewhere => Error::Endpoint,
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

#[test]
fn a_redirect_path_is_a_path_and_nothing_else() {
    for path in [
        "",
        "callback",
        "/callback?x",
        "/callback#x",
        "/call back",
        "/callback\r\n",
        "/c\u{e5}llback",
        "//evil.example",
    ] {
        let mut wrong = settings("https://issuer.example");
        wrong.redirect_path = path.into();
        let refused = RelyingParty::new(wrong, TestClock::new()).err();
        assert_eq!(refused, Some(Error::Settings("redirect path")), "{path:?}");
    }
}

#[tokio::test]
async fn metadata_are_read_anew_after_a_login_that_failed() {
    let world = World::new(Fault::TokenInvalidGrant);
    world.login().await.result.unwrap_err();
    world.issuer.now_does(Fault::None);
    world.login().await.result.unwrap();
    assert_eq!(read(&world), 2, "an endpoint may have moved");
}

/// How often the metadata were read.
fn read(world: &World) -> usize {
    world.issuer.calls().iter().filter(|call| *call == "/.well-known/openid-configuration").count()
}

#[tokio::test]
async fn a_failure_is_not_remembered() {
    let world = World::new(Fault::Answer(Place::Discovery, Manner::OutOfOrder));
    assert_eq!(world.begin().await.err(), Some(Error::OutOfOrder));
    world.issuer.now_does(Fault::None);
    world.login().await.result.unwrap();
}

#[tokio::test]
async fn metadata_are_read_anew_after_a_day_and_when_the_clock_is_set_back() {
    let world = World::new(Fault::None);
    for (pass, expected) in [(0, 1), (23, 1), (1, 2), (-2, 3)] {
        world.clock.pass(SignedDuration::from_hours(pass));
        world.login().await.result.unwrap();
        assert_eq!(read(&world), expected, "{pass} hours later");
    }
}

#[tokio::test]
async fn metadata_that_turn_bad_are_noticed_when_they_are_read_anew() {
    let world = World::new(Fault::None);
    world.login().await.result.unwrap();
    world.issuer.now_does(Fault::IssuerOther);
    world.clock.pass(SignedDuration::from_hours(24));
    assert_eq!(world.begin().await.err(), Some(Error::DiscoveryIssuer));
}
