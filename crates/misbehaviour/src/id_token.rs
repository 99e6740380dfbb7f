//! The ID token, right but for one fault.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Fault, Signer};

/// Right check digits, and the 31st of February.
pub const PID_NO_SUCH_DAY: &str = "31829000051";

/// What the token is for.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// The claims as they should be.
    pub claims: &'a Value,
    /// The client that it is for.
    pub client_id: &'a str,
    /// Who signs.
    pub signer: Signer,
    /// The time, in seconds since 1970.
    pub now: i64,
}

/// The hash of an access token for `at_hash` (OpenID Connect Core §3.1.3.6).
#[must_use]
pub fn hash_of(access_token: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(access_token)[..16])
}

/// An ID token with this fault and no other.
#[must_use]
pub fn id_token(fault: Fault, made: &Made<'_>) -> String {
    let signer = signer(fault, made.signer);
    let header = header(fault, signer).to_string();
    let claims = claims(fault, made).to_string();
    let (header, claims) = twisted(fault, header, claims);
    let token = signer.token(&header, &claims);
    let unsigned = |token: &str| token.rsplit_once('.').map_or_else(String::new, |(start, _)| start.to_owned());
    match fault {
        Fault::SignatureWrong => {
            // A real signature of the issuer, of other claims.
            let other = signer.token(&header, &claims.replace("high", "other"));
            format!("{}.{}", unsigned(&token), other.rsplit_once('.').map_or("", |(_, signature)| signature))
        }
        Fault::SignatureLastBits => last_bits_set(&token),
        Fault::SignatureEmpty => format!("{}.", unsigned(&token)),
        Fault::Encrypted => format!("{}.e30.e30", unsigned(&token)),
        Fault::NotAToken => "not-a-token".to_owned(),
        _ => token,
    }
}

/// 2,048 bits are 341 characters and 2 bits: four bits of the last character are over (RFC 4648 §3.5).
fn last_bits_set(token: &str) -> String {
    let (start, last) = token.split_at(token.len() - 1);
    let other = match last {
        "A" => "B",
        "Q" => "R",
        "g" => "h",
        _ => "x",
    };
    format!("{start}{other}")
}

fn signer(fault: Fault, usual: Signer) -> Signer {
    match fault {
        Fault::AlgNone | Fault::AlgNoneSpelling => Signer::Nothing,
        Fault::AlgHs256 | Fault::KeySymmetric => Signer::PublicAsPassword,
        Fault::AlgEs256 | Fault::AlgEs256Announced => Signer::Ec,
        Fault::AlgPs256Announced => Signer::FirstPss,
        Fault::SignatureOtherKey
        | Fault::SignatureOwnKey
        | Fault::KeysRotated
        | Fault::KeysRotatedSameName
        | Fault::KeysRotatedNoName => Signer::Second,
        Fault::KeyShort => Signer::Short,
        _ => usual,
    }
}

fn header(fault: Fault, signer: Signer) -> Value {
    let mut header = json!({"typ": "JWT", "alg": signer.alg(), "kid": signer.kid()});
    let mut set = |name: &str, value: Value| header[name] = value;
    match fault {
        Fault::AlgNoneSpelling => set("alg", json!("nOnE")),
        Fault::SignatureOtherKey | Fault::KeysRotatedSameName => set("kid", json!("first")),
        Fault::SignatureOwnKey => set("jwk", signer.jwk()),
        Fault::KidUnknown => set("kid", json!("nobody")),
        Fault::Crit => {
            set("crit", json!(["must"]));
            set("must", json!(true));
        }
        Fault::Nested => set("cty", json!("JWT")),
        Fault::TypOther => set("typ", json!("logout+jwt")),
        Fault::Encrypted => {
            set("alg", json!("RSA-OAEP"));
            set("enc", json!("A128GCM"));
        }
        _ => {}
    }
    if matches!(fault, Fault::KidAbsent | Fault::KidAbsentSeveral | Fault::KeysRotatedNoName) {
        header.as_object_mut().map(|header| header.remove("kid"));
    }
    header
}

fn claims(fault: Fault, made: &Made<'_>) -> Value {
    let mut claims = made.claims.clone();
    for (name, value) in other_claims(fault, made) {
        claims[name] = value;
    }
    if let (Some(name), Some(claims)) = (missing(fault), claims.as_object_mut()) {
        claims.remove(name);
    }
    claims
}

fn other_claims(fault: Fault, made: &Made<'_>) -> Vec<(&'static str, Value)> {
    let one = |name, value| vec![(name, value)];
    let (us, now) = (made.client_id, made.now);
    let issuer = made.claims["iss"].as_str().unwrap_or_default();
    match fault {
        Fault::IssWrong => one("iss", json!("https://other.example")),
        Fault::IssSpelling => one("iss", json!(issuer.replace("http:", "HTTP:"))),
        Fault::AudWrong => one("aud", json!("other-client")),
        Fault::AudEmpty => one("aud", json!([])),
        Fault::AudList => one("aud", json!([us])),
        Fault::AudSeveral => one("aud", json!([us, "other-client"])),
        Fault::AudSeveralAzp => vec![("aud", json!([us, "other-client"])), ("azp", json!(us))],
        Fault::AudTwice => one("aud", json!([us, us])),
        Fault::AzpWrong => one("azp", json!("other-client")),
        Fault::AzpRight => one("azp", json!(us)),
        Fault::ExpPast => one("exp", json!(now - 61)),
        Fault::ExpJustPast => one("exp", json!(now - 30)),
        Fault::ExpAbsurd => one("exp", json!(i64::MAX)),
        Fault::IatOld => one("iat", json!(now - 601)),
        Fault::IatFuture => one("iat", json!(now + 61)),
        Fault::NbfFuture => one("nbf", json!(now + 61)),
        Fault::NbfPast => one("nbf", json!(now - 1)),
        Fault::NonceWrong => one("nonce", json!("another")),
        Fault::AtHashWrong => one("at_hash", json!("AAAAAAAAAAAAAAAAAAAAAA")),
        Fault::AuthTimeOld => one("auth_time", json!(now - 3_600)),
        Fault::AuthTimeFuture => one("auth_time", json!(now + 3_600)),
        Fault::AcrLow => one("acr", json!("idporten-loa-substantial")),
        Fault::AcrOldName => one("acr", json!("Level4")),
        Fault::PidWrong => one("pid", json!("47906701518")),
        Fault::PidNoSuchDay => one("pid", json!(PID_NO_SUCH_DAY)),
        Fault::PidNumber => one("pid", json!(47_906_701_517_u64)),
        Fault::SubEmpty => one("sub", json!("")),
        Fault::SubLong => one("sub", json!("s".repeat(256))),
        _ => Vec::new(),
    }
}

fn missing(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::IssMissing => Some("iss"),
        Fault::AudMissing => Some("aud"),
        Fault::ExpMissing => Some("exp"),
        Fault::IatMissing => Some("iat"),
        Fault::NonceMissing => Some("nonce"),
        Fault::AtHashMissing => Some("at_hash"),
        Fault::AuthTimeMissing => Some("auth_time"),
        Fault::AcrMissing => Some("acr"),
        Fault::PidMissing => Some("pid"),
        Fault::SubMissing => Some("sub"),
        _ => None,
    }
}

/// What a JSON library would not write.
fn twisted(fault: Fault, header: String, claims: String) -> (String, String) {
    let before = |text: &str, first: &str| text.replacen('{', &format!("{{{first},"), 1);
    match fault {
        Fault::ClaimTwice => (header, before(&claims, "\"extra\":1,\"extra\":2")),
        Fault::HeaderTwice => (before(&header, "\"extra\":1,\"extra\":2"), claims),
        Fault::ClaimsDeep => (header, before(&claims, &format!("\"deep\":{}{}", "[".repeat(100), "]".repeat(100)))),
        _ => (header, claims),
    }
}
