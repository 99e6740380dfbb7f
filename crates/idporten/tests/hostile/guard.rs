//! Holds the lists against the tests: every fault and every module of the conformance suite has one, or a reason why not.

use crate::{
    answers, callback, conformance, discovery, fapi, id_token,
    issuer::{Fault, Manner, Place},
    keys, logout, pushed, token,
};

/// The modules of the suite's plans for a relying party: basic, config, refresh, general, dynamic, logout.
const OIDC: &[(&str, Option<&str>)] = &[
    ("", None),
    ("-invalid-iss", None),
    ("-missing-sub", None),
    ("-invalid-aud", None),
    ("-missing-iat", None),
    ("-kid-absent-single-jwks", None),
    ("-kid-absent-multiple-jwks", None),
    ("-idtoken-sig-rs256", None),
    ("-idtoken-sig-none", None),
    ("-invalid-sig-rs256", None),
    ("-userinfo-bearer-header", NO_USERINFO),
    ("-userinfo-bearer-body", NO_USERINFO),
    ("-userinfo-invalid-sub", NO_USERINFO),
    ("-nonce-invalid", None),
    ("-scope-userinfo-claims", None),
    ("-client-secret-basic", Some("a public client has no secret")),
    ("-missing-aud", None),
    ("-discovery-openid-config", None),
    ("-discovery-jwks-uri-keys", None),
    ("-discovery-issuer-mismatch", None),
    ("-signing-key-rotation", None),
    ("-signing-key-rotation-just-before-signing", None),
    ("-refresh-token", NO_REFRESH),
    ("-refresh-token-invalid-issuer", NO_REFRESH),
    ("-refresh-token-invalid-sub", NO_REFRESH),
    ("-invalid-sig-es256", None),
    ("-invalid-sig-hs256", None),
    ("-nonce-unless-code-flow", None),
    ("-aggregated-claims", NO_USERINFO),
    ("-distributed-claims", NO_USERINFO),
    ("-userinfo-signed", NO_USERINFO),
    ("-mtls-endpoint-aliases", Some("no client certificates")),
    ("-form-post-error", Some("only the query comes back, POST is refused")),
    ("-invalid-athash", IMPLICIT),
    ("-missing-athash", IMPLICIT),
    ("-invalid-chash", IMPLICIT),
    ("-missing-chash", IMPLICIT),
    ("-dynamic-registration", REGISTERED),
    ("-request-uri-signed-rs256", REGISTERED),
    ("-request-uri-signed-none", REGISTERED),
    ("-discovery-webfinger-acct", REGISTERED),
    ("-discovery-webfinger-url", REGISTERED),
    ("-3rd-party-init-login", Some("nobody else begins a login")),
    ("-rp-init-logout", None),
    ("-rp-init-logout-other-state", None),
    ("-rp-init-logout-no-state", None),
    ("-rp-frontchannel-rpinitlogout", SERVER),
    ("-rp-frontchannel-opinitlogout", SERVER),
    ("-session-management", SERVER),
    ("-rp-backchannel-rpinitlogout", SERVER),
];

/// The modules of the FAPI 2.0 client plan that are not about what a public client does not do.
const FAPI: &[&str] = &[
    "happy-path",
    "discovery-issuer-mismatch",
    "invalid-iss",
    "invalid-aud",
    "invalid-secondary-aud",
    "invalid-null-alg",
    "invalid-alternate-alg",
    "invalid-expired-exp",
    "invalid-missing-exp",
    "invalid-missing-aud",
    "invalid-missing-iss",
    "invalid-nonce",
    "invalid-missing-nonce",
    "valid-aud-as-array",
    "token-type-case-insensitivity",
    "token-endpoint-response-without-expires_in",
    "invalid-authorization-response-iss",
    "remove-authorization-response-iss",
    "ensure-authorization-response-with-invalid-state-fails",
    "ensure-authorization-response-with-invalid-missing-state-fails",
];

const NO_USERINFO: Option<&str> = Some("userinfo is not called: all that is needed is in the ID token");
const NO_REFRESH: Option<&str> = Some("a refresh token is not asked for, and dropped where it arrives");
const IMPLICIT: Option<&str> = Some("the implicit and hybrid flows are not used");
const REGISTERED: Option<&str> = Some("the client is registered once, at an issuer that it knows");
const SERVER: Option<&str> = Some("a desktop client has no address that an issuer could call");

/// Every test of a fault: its name and the fault.
fn tests() -> Vec<(&'static str, Fault)> {
    let lists = [
        callback::REFUSED,
        callback::BY_HAND,
        conformance::REFUSED,
        conformance::ACCEPTED,
        conformance::BY_HAND,
        discovery::REFUSED,
        fapi::REFUSED,
        fapi::ACCEPTED,
        fapi::BY_HAND,
        id_token::REFUSED,
        id_token::ACCEPTED,
        id_token::BY_HAND,
        keys::REFUSED,
        keys::BY_HAND,
        logout::BY_HAND,
        pushed::REFUSED,
        pushed::BY_HAND,
        token::REFUSED,
        token::BY_HAND,
    ];
    let answers = answers::MANNERS
        .iter()
        .flat_map(|(name, manner)| Place::ALL.iter().map(move |place| (*name, Fault::Answer(*place, *manner))));
    lists.iter().flat_map(|list| list.iter().copied()).chain(answers).collect()
}

#[test]
fn every_fault_has_a_test() {
    let tests = tests();
    let without: Vec<Fault> = Fault::all().filter(|fault| !tests.iter().any(|(_, tested)| tested == fault)).collect();
    assert!(without.is_empty(), "{without:?}");
    assert_eq!(answers::MANNERS.len(), Manner::ALL.len());
}

#[test]
fn every_module_of_the_conformance_suite_has_a_test_or_a_reason() {
    let tests = tests();
    let oidc = OIDC.iter().filter(|(_, reason)| reason.is_none()).map(|(name, _)| format!("oidcc-client-test{name}"));
    let fapi = FAPI.iter().map(|name| format!("fapi2-security-profile-final-client-test-{name}"));
    let without: Vec<String> =
        oidc.chain(fapi).filter(|module| !tests.iter().any(|(name, _)| *name == module.replace('-', "_"))).collect();
    assert!(without.is_empty(), "{without:?}");
}
