//! The issuer's keys: those that may sign, and a second look when a token names one that is not there.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use openidconnect::{JsonWebKeySet, core::CoreJsonWebKey};
use serde::Deserialize;
use url::Url;

use crate::{
    Error,
    http::{Answer, Http},
};

/// How long keys are used without a look.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// How long to leave the issuer alone after a second look.
const COOL_DOWN: SignedDuration = SignedDuration::from_secs(60);
/// The fewest bits of an RSA key (RFC 7518 §3.3).
const SMALLEST_MODULUS: usize = 2_048;

/// A set of keys, and when it was fetched.
pub(crate) struct Keys {
    pub set: JsonWebKeySet<CoreJsonWebKey>,
    names: Vec<String>,
    pub fetched: Timestamp,
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Key {
    kty: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    #[serde(rename = "key_ops")]
    operations: Option<Vec<String>>,
    kid: Option<String>,
    n: Option<String>,
}

impl Keys {
    pub async fn fetch(http: &Http, address: &Url, now: Timestamp) -> Result<Self, Error> {
        Self::of(&http.get(address).await?, now)
    }

    /// Reads them from an answer.
    pub fn of(answer: &Answer, now: Timestamp) -> Result<Self, Error> {
        if !answer.status.is_success() {
            return Err(Error::Keys);
        }
        // The second type is the one of RFC 7517 §8.5.2; issuers use either.
        let document: Document =
            answer.json_of(&["application/json", "application/jwk-set+json"]).ok_or(Error::Keys)?;
        let mut names = Vec::new();
        let mut keys = Vec::new();
        for value in document.keys.into_iter().filter(serde_json::Value::is_object) {
            let Ok(key) = serde_json::from_value::<Key>(value.clone()) else { continue };
            if !may_sign(&key) {
                continue;
            }
            if let Ok(parsed) = serde_json::from_value::<CoreJsonWebKey>(value) {
                names.extend(key.kid);
                keys.push(parsed);
            }
        }
        if keys.is_empty() {
            return Err(Error::Keys);
        }
        Ok(Self { set: JsonWebKeySet::new(keys), names, fetched: now })
    }

    /// Whether these keys are too old to be used without a look.
    pub fn stale(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.fetched);
        age < SignedDuration::ZERO || age >= FRESH
    }

    /// Whether a key of this name is among them; a token without a name leaves it to the check of the signature.
    pub fn knows(&self, kid: Option<&str>) -> bool {
        kid.is_none_or(|kid| self.names.iter().any(|name| name == kid))
    }
}

/// Whether a second look may be had, after the last one.
pub(crate) fn may_look_again(last: Option<Timestamp>, now: Timestamp) -> bool {
    last.is_none_or(|last| now.duration_since(last).abs() >= COOL_DOWN)
}

/// Keys for encryption (by their use or by their operations, RFC 7517 §4.2 and §4.3), symmetric keys and short RSA keys are
/// not there as far as we are concerned.
fn may_sign(key: &Key) -> bool {
    let for_other = key.usage.as_deref().is_some_and(|usage| usage != "sig")
        || key.operations.as_ref().is_some_and(|operations| !operations.iter().any(|operation| operation == "verify"));
    if for_other {
        return false;
    }
    match key.kty.as_str() {
        "RSA" => {
            key.n.as_deref().and_then(|n| URL_SAFE_NO_PAD.decode(n).ok()).is_some_and(|n| bits(&n) >= SMALLEST_MODULUS)
        }
        "EC" => true,
        _ => false,
    }
}

/// How many bits a number has.
fn bits(number: &[u8]) -> usize {
    let mut digits = number.iter().skip_while(|byte| **byte == 0);
    digits.next().map_or(0, |first| digits.count() * 8 + (8 - first.leading_zeros() as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_2048_bits_and_not_a_bit_less() {
        let key = |modulus: Vec<u8>| Key {
            kty: "RSA".into(),
            usage: None,
            operations: None,
            kid: None,
            n: Some(URL_SAFE_NO_PAD.encode(modulus)),
        };
        let modulus = |first: u8| [vec![0, first], vec![0xff; 255]].concat();
        assert!(may_sign(&key(modulus(0x80))));
        for first in [0x7f, 0x01, 0x00] {
            assert!(!may_sign(&key(modulus(first))), "{first:x}");
        }
    }
}
