//! The modules of the OpenID conformance suite for relying parties, a file each, named as the suite names them; and the
//! suite's own lists, held against them.

mod lists;

use crate::issuer::Fault;

/// Declares the files, and collects what each tests.
macro_rules! modules {
    ($($module:ident: $tests:ident,)+) => {
        $(mod $module;)+

        /// Each module, and its tests with their faults.
        pub const MODULES: &[(&str, &[(&str, Fault)])] = &[$((stringify!($module), $module::$tests)),+];
    };
}

modules! {
    fapi2_security_profile_final_client_test_discovery_issuer_mismatch: REFUSED,
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_missing_state_fails: BY_HAND,
    fapi2_security_profile_final_client_test_ensure_authorization_response_with_invalid_state_fails: BY_HAND,
    fapi2_security_profile_final_client_test_happy_path: ACCEPTED,
    fapi2_security_profile_final_client_test_invalid_alternate_alg: REFUSED,
    fapi2_security_profile_final_client_test_invalid_aud: REFUSED,
    fapi2_security_profile_final_client_test_invalid_authorization_response_iss: BY_HAND,
    fapi2_security_profile_final_client_test_invalid_expired_exp: REFUSED,
    fapi2_security_profile_final_client_test_invalid_iss: REFUSED,
    fapi2_security_profile_final_client_test_invalid_missing_aud: REFUSED,
    fapi2_security_profile_final_client_test_invalid_missing_exp: REFUSED,
    fapi2_security_profile_final_client_test_invalid_missing_iss: REFUSED,
    fapi2_security_profile_final_client_test_invalid_missing_nonce: REFUSED,
    fapi2_security_profile_final_client_test_invalid_nonce: REFUSED,
    fapi2_security_profile_final_client_test_invalid_null_alg: REFUSED,
    fapi2_security_profile_final_client_test_invalid_secondary_aud: REFUSED,
    fapi2_security_profile_final_client_test_remove_authorization_response_iss: BY_HAND,
    fapi2_security_profile_final_client_test_token_endpoint_response_without_expires_in: BY_HAND,
    fapi2_security_profile_final_client_test_token_type_case_insensitivity: ACCEPTED,
    fapi2_security_profile_final_client_test_valid_aud_as_array: ACCEPTED,
    oidcc_client_test: ACCEPTED,
    oidcc_client_test_discovery_issuer_mismatch: REFUSED,
    oidcc_client_test_discovery_jwks_uri_keys: BY_HAND,
    oidcc_client_test_discovery_openid_config: BY_HAND,
    oidcc_client_test_idtoken_sig_none: REFUSED,
    oidcc_client_test_idtoken_sig_rs256: ACCEPTED,
    oidcc_client_test_invalid_aud: REFUSED,
    oidcc_client_test_invalid_iss: REFUSED,
    oidcc_client_test_invalid_sig_es256: REFUSED,
    oidcc_client_test_invalid_sig_hs256: REFUSED,
    oidcc_client_test_invalid_sig_rs256: REFUSED,
    oidcc_client_test_kid_absent_multiple_jwks: REFUSED,
    oidcc_client_test_kid_absent_single_jwks: ACCEPTED,
    oidcc_client_test_missing_aud: REFUSED,
    oidcc_client_test_missing_iat: REFUSED,
    oidcc_client_test_missing_sub: REFUSED,
    oidcc_client_test_nonce_invalid: REFUSED,
    oidcc_client_test_nonce_unless_code_flow: BY_HAND,
    oidcc_client_test_rp_init_logout: BY_HAND,
    oidcc_client_test_rp_init_logout_no_state: BY_HAND,
    oidcc_client_test_rp_init_logout_other_state: BY_HAND,
    oidcc_client_test_scope_userinfo_claims: BY_HAND,
    oidcc_client_test_signing_key_rotation: BY_HAND,
    oidcc_client_test_signing_key_rotation_just_before_signing: BY_HAND,
}
