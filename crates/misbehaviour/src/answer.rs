//! The issuer's own answers.

use serde_json::{Value, json};

use crate::{Fault, Place, Signer};

/// An answer: its status and, unless there is none, its JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoiled {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Option<Value>,
}

impl Spoiled {
    fn of(status: u16, body: Value) -> Self {
        Self { status, body: Some(body) }
    }

    fn empty(status: u16) -> Self {
        Self { status, body: None }
    }
}

/// The metadata (OpenID Connect Discovery §3) of the issuer at this address.
#[must_use]
pub fn metadata(fault: Fault, mut metadata: Value, address: &str) -> Spoiled {
    let at = |path: &str| json!(format!("{address}{path}"));
    let token = metadata["token_endpoint"].as_str().unwrap_or_default().to_owned();
    let mut set = |name: &str, value: Value| metadata[name] = value;
    let http = |path: &str| json!(format!("http://issuer.example{path}"));
    let elsewhere = |path: &str| json!(format!("https://elsewhere.example{path}"));
    match fault {
        Fault::IssuerOther => set("issuer", json!("https://other.example")),
        Fault::IssuerSlash => set("issuer", at("/")),
        Fault::AuthorizationNotHttps => set("authorization_endpoint", http("/authorize")),
        Fault::TokenNotHttps => set("token_endpoint", http("/token")),
        Fault::JwksNotHttps => set("jwks_uri", http("/jwks")),
        Fault::ParNotHttps => set("pushed_authorization_request_endpoint", http("/par")),
        Fault::EndSessionNotHttps => set("end_session_endpoint", http("/logout")),
        Fault::RevocationNotHttps => set("revocation_endpoint", http("/revoke")),
        Fault::AuthorizationElsewhere => set("authorization_endpoint", elsewhere("/authorize")),
        Fault::TokenElsewhere => set("token_endpoint", elsewhere("/token")),
        Fault::JwksElsewhere => set("jwks_uri", elsewhere("/jwks")),
        Fault::ParElsewhere => {
            set("require_pushed_authorization_requests", json!(true));
            set("pushed_authorization_request_endpoint", elsewhere("/par"));
        }
        Fault::RevocationElsewhere => set("revocation_endpoint", elsewhere("/revoke")),
        Fault::EndSessionElsewhere => set("end_session_endpoint", elsewhere("/logout")),
        Fault::TokenOtherPort => set("token_endpoint", json!("http://127.0.0.1:9/token")),
        Fault::AuthorizationScript => set("authorization_endpoint", json!("javascript:alert(1)")),
        Fault::AuthorizationFile => set("authorization_endpoint", json!("file:///etc/passwd")),
        Fault::EndpointUserName => set("token_endpoint", json!("https://issuer.example@other.example/token")),
        Fault::EndpointLineBreak => set("token_endpoint", json!(token.replace("/token", "/to\nken"))),
        Fault::EndpointBackslash => set("token_endpoint", json!(token.replace("/token", "\\token"))),
        Fault::EndpointFragment => set("token_endpoint", json!(format!("{token}#fragment"))),
        Fault::PlainPkce => set("code_challenge_methods_supported", json!(["plain"])),
        Fault::NoCodeFlow => set("response_types_supported", json!(["id_token"])),
        Fault::AlgEs256Announced | Fault::AlgPs256Announced => {
            set("id_token_signing_alg_values_supported", json!(["RS256", "ES256", "PS256"]));
        }
        Fault::ParRequired
        | Fault::ParRefused
        | Fault::ParNoRequestUri
        | Fault::ParExpired
        | Fault::NoParEndpoint
        | Fault::Answer(Place::Par, _) => set("require_pushed_authorization_requests", json!(true)),
        Fault::DiscoveryNotFound => return Spoiled::empty(404),
        _ => {}
    }
    let missing = match fault {
        Fault::NoPkce => Some("code_challenge_methods_supported"),
        Fault::NoParEndpoint => Some("pushed_authorization_request_endpoint"),
        Fault::NoJwksUri => Some("jwks_uri"),
        Fault::LogoutUnsupported => Some("end_session_endpoint"),
        _ => None,
    };
    without(&mut metadata, missing);
    Spoiled::of(200, metadata)
}

fn without(answer: &mut Value, name: Option<&str>) {
    if let (Some(name), Some(answer)) = (name, answer.as_object_mut()) {
        answer.remove(name);
    }
}

/// The public keys (RFC 7517) of an issuer that signs with this one.
#[must_use]
pub fn key_set(fault: Fault, signer: Signer) -> Value {
    let with = |signer: Signer, name: &str, value: Value| {
        let mut key = signer.jwk();
        key[name] = value;
        key
    };
    let keys = match fault {
        Fault::KeysNone => vec![],
        Fault::KeyShort => vec![Signer::Short.jwk()],
        Fault::KeyForEncryption => vec![with(signer, "use", json!("enc"))],
        Fault::KeyOpsEncrypt => vec![with(signer, "key_ops", json!(["encrypt"]))],
        Fault::KeyOtherAlg => vec![with(signer, "alg", json!("PS256"))],
        Fault::KeySymmetric => {
            let password = Signer::First.jwk()["n"].clone();
            vec![json!({"kty": "oct", "use": "sig", "kid": "first", "k": password})]
        }
        Fault::KeyNameTwice => vec![signer.jwk(), with(Signer::Second, "kid", json!(signer.kid()))],
        Fault::KeysRotated | Fault::KeysRotatedNoName => vec![Signer::Second.jwk()],
        Fault::KeysRotatedSameName => vec![with(Signer::Second, "kid", json!(signer.kid()))],
        Fault::KidAbsentSeveral => vec![signer.jwk(), Signer::Second.jwk()],
        Fault::AlgEs256 | Fault::AlgEs256Announced => vec![signer.jwk(), Signer::Ec.jwk()],
        _ => vec![signer.jwk()],
    };
    json!({ "keys": keys })
}

/// The answer to a pushed request (RFC 9126 §2.2).
#[must_use]
pub fn pushed(fault: Fault, request_uri: &str) -> Spoiled {
    match fault {
        Fault::ParRefused => Spoiled::of(400, json!({"error": "invalid_request"})),
        Fault::ParNoRequestUri => Spoiled::of(201, json!({"expires_in": 120})),
        Fault::ParExpired => Spoiled::of(200, json!({"request_uri": request_uri, "expires_in": 0})),
        _ => Spoiled::of(201, json!({"request_uri": request_uri, "expires_in": 120})),
    }
}

/// The answer with the tokens (RFC 6749 §5.1).
#[must_use]
pub fn token_answer(fault: Fault, mut answer: Value) -> Spoiled {
    let refusal = |status| Spoiled::of(status, json!({"error": "invalid_grant"}));
    let mut set = |name: &str, value: Value| answer[name] = value;
    match fault {
        Fault::TokenEmptyAccessToken => set("access_token", json!("")),
        Fault::TokenAccessTokenLineBreak => set("access_token", json!("access\r\nX: y")),
        Fault::TokenTypeOddCase => set("token_type", json!("bEARER")),
        Fault::TokenTypeOther => set("token_type", json!("DPoP")),
        Fault::TokenExpiresInNegative => set("expires_in", json!(-1)),
        Fault::TokenExpiresInAbsurd => set("expires_in", json!(u64::MAX)),
        Fault::TokenInvalidGrant => return refusal(400),
        Fault::TokenUnauthorized => return Spoiled::empty(401),
        Fault::TokenErrorWith200 => return refusal(200),
        _ => {}
    }
    let missing = match fault {
        Fault::TokenNoIdToken => Some("id_token"),
        Fault::TokenNoAccessToken => Some("access_token"),
        Fault::TokenTypeMissing => Some("token_type"),
        Fault::TokenNoExpiresIn => Some("expires_in"),
        _ => None,
    };
    without(&mut answer, missing);
    Spoiled::of(200, answer)
}

/// The values of an answer without their names, in the order in which a careless reader may expect them.
#[must_use]
pub fn list_of(place: Place, body: &Value) -> Value {
    let names: &[&str] = match place {
        Place::Discovery => &[
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "end_session_endpoint",
            "revocation_endpoint",
            "pushed_authorization_request_endpoint",
            "no_pushed_requests",
            "authorization_response_iss_parameter_supported",
            "acr_values_supported",
            "code_challenge_methods_supported",
            "response_types_supported",
            "id_token_signing_alg_values_supported",
        ],
        Place::Jwks => &["keys"],
        Place::Token => &["access_token", "token_type", "expires_in", "id_token"],
        Place::Par => &["request_uri", "expires_in"],
        Place::Revocation => &[],
    };
    names.iter().map(|name| body.get(*name).cloned().unwrap_or(json!(false))).collect()
}
