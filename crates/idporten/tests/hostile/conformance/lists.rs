//! Every module of the suite that is for relying parties: it has a file here, or there is a reason why not.

use super::MODULES;
use crate::issuer::Fault;

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
    ("-rp-backchannel-rpinitlogout-alg-none", SERVER),
    ("-rp-backchannel-rpinitlogout-no-event", SERVER),
    ("-rp-backchannel-rpinitlogout-with-nonce", SERVER),
    ("-rp-backchannel-rpinitlogout-wrong-alg", SERVER),
    ("-rp-backchannel-rpinitlogout-wrong-aud", SERVER),
    ("-rp-backchannel-rpinitlogout-wrong-event", SERVER),
    ("-rp-backchannel-rpinitlogout-wrong-iss", SERVER),
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

/// The modules that are tested, as the suite spells them.
fn tested() -> Vec<String> {
    let oidc = OIDC.iter().filter(|(_, reason)| reason.is_none()).map(|(name, _)| format!("oidcc-client-test{name}"));
    let fapi = FAPI.iter().map(|name| format!("fapi2-security-profile-final-client-test-{name}"));
    oidc.chain(fapi).collect()
}

#[test]
fn every_module_of_the_suite_has_a_file_or_a_reason() {
    let tested: Vec<String> = tested().iter().map(|module| module.replace('-', "_")).collect();
    let without: Vec<&String> = tested.iter().filter(|name| !MODULES.iter().any(|(file, _)| file == name)).collect();
    assert!(without.is_empty(), "{without:?}");
    let unknown: Vec<&str> =
        MODULES.iter().map(|(file, _)| *file).filter(|file| !tested.iter().any(|name| name == file)).collect();
    assert!(unknown.is_empty(), "the suite has no such modules: {unknown:?}");
}

#[test]
fn each_file_has_the_test_that_it_is_named_after() {
    for (file, tests) in MODULES {
        assert!(tests.iter().any(|(name, _)| name == file), "{file}");
    }
}

#[test]
fn a_module_is_about_the_same_fault_in_the_sandbox_and_here() {
    for module in tested() {
        let fault = Fault::named(&module).unwrap_or_else(|| panic!("the sandbox does not know {module}"));
        let file = module.replace('-', "_");
        let here = MODULES.iter().find(|(name, _)| *name == file).map(|(_, tests)| tests[0].1);
        assert_eq!(here, Some(fault), "{module}");
    }
}
