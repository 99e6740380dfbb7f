//! What must hold of whatever comes: no reader panics, and none accepts what it must not.

use std::{
    sync::{LazyLock, OnceLock},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use proptest::{collection::vec, num::u8::ANY as BYTE, prelude::*, sample::select};
use rsa::{
    RsaPrivateKey,
    pkcs1v15::SigningKey,
    rand_core::OsRng,
    signature::{SignatureEncoding as _, Signer as _},
    traits::PublicKeyParts as _,
};
use serde_json::{Map, Value, json};
use sha2::Sha256;

use crate::{
    Acr, Error, Secret, Settings,
    authorization::pushed,
    discovery::Provider,
    http::{Answer, Http},
    id_token::{self, Expected, Verified},
    json,
    keys::Keys,
    token::{self, Tokens},
};

const ISSUER: &str = "https://issuer.example";
const NOW: i64 = 1_800_000_000;

static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(|| RsaPrivateKey::new(&mut OsRng, 2048).unwrap());
static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings::new(ISSUER, "client"));
static HTTP: LazyLock<Http> = LazyLock::new(|| Http::new(&SETTINGS, std::sync::Arc::new(crate::SystemClock)).unwrap());

/// Any JSON, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![".{0,20}", "https?://[a-z.]{1,20}(:[0-9]{1,6})?/[a-z]{0,5}", Just(ISSUER.to_owned())];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let object = vec((".{0,8}", inner.clone()), 0..4).prop_map(|all| all.into_iter().collect::<Map<_, _>>());
        prop_oneof![vec(inner, 0..4).prop_map(Value::from), object.prop_map(Value::from)]
    })
}

fn metadata() -> Value {
    json!({
        "issuer": ISSUER,
        "authorization_endpoint": "https://issuer.example/authorize", "token_endpoint": "https://issuer.example/token",
        "jwks_uri": "https://issuer.example/jwks", "end_session_endpoint": "https://issuer.example/logout",
        "code_challenge_methods_supported": ["S256"], "response_types_supported": ["code"],
        "id_token_signing_alg_values_supported": ["RS256"],
    })
}

fn key_set() -> Value {
    let number = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
    json!({"keys": [{"kty": "RSA", "use": "sig", "kid": "key", "n": number(KEY.n()), "e": number(KEY.e())}]})
}

fn claims() -> Value {
    json!({
        "iss": ISSUER, "aud": "client", "sub": "subject", "nonce": "nonce", "iat": NOW, "exp": NOW + 120,
        "auth_time": NOW, "acr": "idporten-loa-high", "pid": "47906701517",
    })
}

fn signed(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let start = format!("{}.{}", part(header), part(claims));
    let signature = SigningKey::<Sha256>::new(KEY.clone()).sign(start.as_bytes()).to_vec();
    format!("{start}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn header() -> Value {
    json!({"alg": "RS256", "kid": "key"})
}

fn provider(metadata: &[u8]) -> Result<Provider, Error> {
    Provider::of(&HTTP, &SETTINGS, &Answer::made_up(200, metadata))
}

fn keys(set: &[u8]) -> Result<Keys, Error> {
    Keys::of(&Answer::made_up(200, set), Timestamp::UNIX_EPOCH)
}

/// Checks a token as a login does.
fn check(token: &str, keys: Keys) -> Result<Verified, Error> {
    let provider = provider(metadata().to_string().as_bytes())?;
    let (nonce, level) = (Secret::new("nonce".into()), OnceLock::new());
    let id = Secret::new(token.to_owned());
    id_token::header(&id)?;
    id_token::check(
        &Tokens { access: Secret::new("access".into()), expires_in: Duration::from_secs(60), id },
        &Expected {
            provider: &provider,
            keys: keys.set,
            client_id: "client",
            nonce: &nonce,
            acr: &Acr::High,
            level: &level,
            freshness: Some(Duration::from_mins(5)),
            require_pid: true,
            now: Timestamp::from_second(NOW).unwrap(),
        },
    )
}

fn check_ours(token: &str) -> Result<Verified, Error> {
    check(token, keys(key_set().to_string().as_bytes())?)
}

#[test]
fn what_the_properties_alter_is_right_before() {
    check_ours(&signed(&header(), &claims())).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn strict_json_is_json(bytes in vec(BYTE, 0..200), value in any_json()) {
        // Whatever it reads, the ordinary reader reads too, and the same.
        if let Some(read) = json::object::<Value>(&bytes) {
            prop_assert_eq!(serde_json::from_slice::<Value>(&bytes).ok(), Some(read));
        }
        let text = value.to_string();
        let expected = value.is_object().then(|| serde_json::from_str(&text).ok()).flatten();
        prop_assert_eq!(json::object::<Value>(text.as_bytes()), expected);
    }

    #[test]
    fn bytes_are_no_answer(bytes in vec(BYTE, 0..500), status in 200_u16..600) {
        prop_assert!(provider(&bytes).is_err());
        prop_assert!(keys(&bytes).is_err());
        prop_assert!(token::read(&Answer::made_up(status, &bytes)).is_err());
        prop_assert!(pushed(&Answer::made_up(status, &bytes)).is_err());
    }

    #[test]
    fn json_of_something_else_is_no_answer(value in any_json(), status in 200_u16..600) {
        let text = value.to_string();
        prop_assert!(provider(text.as_bytes()).is_err());
        prop_assert!(keys(text.as_bytes()).is_err());
        prop_assert!(token::read(&Answer::made_up(status, text.as_bytes())).is_err());
        prop_assert!(pushed(&Answer::made_up(status, text.as_bytes())).is_err());
    }

    #[test]
    fn a_problem_answer_is_a_refusal_whatever_it_says(mut value in any_json(), status in 400_u16..500) {
        // Even with tokens in it.
        if let Some(object) = value.as_object_mut() {
            object.insert("access_token".into(), json!("access"));
            object.insert("token_type".into(), json!("Bearer"));
            object.insert("id_token".into(), json!("id"));
            object.insert("request_uri".into(), json!("urn:x"));
            object.insert("expires_in".into(), json!(120));
        }
        let answer = Answer::made_up(status, value.to_string().as_bytes());
        prop_assert_eq!(token::read(&answer).err(), Some(Error::TokenRefused));
        prop_assert_eq!(pushed(&answer).err(), Some(Error::ParRefused));
    }

    #[test]
    fn altered_metadata_are_refused_or_lead_nowhere_else(
        name in select(metadata().as_object().unwrap().keys().cloned().collect::<Vec<_>>()),
        value in any_json(),
    ) {
        let mut altered = metadata();
        altered[name.as_str()] = value;
        if let Ok(provider) = provider(altered.to_string().as_bytes()) {
            prop_assert_eq!(provider.issuer.as_str(), ISSUER);
            let endpoints = [&provider.authorization, &provider.token, &provider.jwks];
            for endpoint in endpoints.into_iter().chain(&provider.end_session) {
                prop_assert_eq!(endpoint.scheme(), "https");
                prop_assert!(endpoint.username().is_empty() && endpoint.fragment().is_none());
            }
            prop_assert!(altered["code_challenge_methods_supported"].to_string().contains("S256"));
        }
    }

    #[test]
    fn an_altered_key_verifies_nothing(name in select(vec!["n", "e", "kty", "kid"]), value in any_json()) {
        let mut altered = key_set();
        altered["keys"][0][name] = value;
        if let Ok(keys) = keys(altered.to_string().as_bytes()) {
            prop_assert!(check(&signed(&header(), &claims()), keys).is_err());
        }
    }

    #[test]
    fn a_text_is_no_token(text in ".{0,200}", parts in vec("[A-Za-z0-9_-]{0,40}", 0..7)) {
        prop_assert!(check_ours(&text).is_err());
        prop_assert!(check_ours(&parts.join(".")).is_err());
    }

    #[test]
    fn a_token_with_one_other_character_is_refused(at in any::<prop::sample::Index>(), other in "[A-Za-z0-9_.=+/ -]") {
        let mut token = signed(&header(), &claims());
        let at = at.index(token.len());
        prop_assume!(token[at..=at] != other);
        token.replace_range(at..=at, &other);
        prop_assert!(check_ours(&token).is_err());
    }

    #[test]
    fn signed_nonsense_is_refused(header_value in any_json(), value in any_json()) {
        prop_assert!(check_ours(&signed(&header_value, &claims())).is_err());
        prop_assert!(check_ours(&signed(&header(), &value)).is_err());
    }

    #[test]
    fn a_claim_that_is_compared_is_refused_with_any_other_value(
        name in select(vec!["aud", "nonce", "acr", "pid"]),
        value in any_json(),
    ) {
        let mut altered = claims();
        altered[name] = value;
        prop_assert!(check_ours(&signed(&header(), &altered)).is_err());
    }

    #[test]
    fn a_claim_that_is_measured_is_within_its_bounds_or_refused(
        name in select(vec!["exp", "iat", "nbf", "auth_time", "sub", "azp", "at_hash"]),
        value in prop_oneof![any_json(), any::<i64>().prop_map(Value::from), (NOW - 900..NOW + 900).prop_map(Value::from)],
    ) {
        let mut altered = claims();
        altered[name] = value.clone();
        if check_ours(&signed(&header(), &altered)).is_ok() {
            let time = value.as_f64().unwrap_or(f64::NAN) - f64::from(i32::try_from(NOW).unwrap());
            prop_assert!(match name {
                "exp" => time > -60.0,
                "iat" => (-601.0..=61.0).contains(&time),
                "nbf" => value.is_null() || time <= 61.0,
                "auth_time" => (-361.0..=61.0).contains(&time),
                "sub" => value.as_str().is_some_and(|sub| (1..=255).contains(&sub.len())),
                _ => value.is_null(),
            }, "{name}: {value}");
        }
    }
}
