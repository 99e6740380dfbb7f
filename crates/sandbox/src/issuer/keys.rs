//! The key that the stand-in signs with, new at each start.

use aws_lc_rs::{
    encoding::AsDer,
    rsa::{KeyPair, KeySize, PublicKeyComponents},
    signature::KeyPair as _,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde::Serialize;
use serde_json::{Value, json};

const KID: &str = "sandbox-rsa-1";

pub(crate) struct Keys {
    private: EncodingKey,
    modulus: String,
    exponent: String,
}

impl Keys {
    pub fn generate() -> Option<Self> {
        let pair = KeyPair::generate(KeySize::Rsa2048).ok()?;
        let public: PublicKeyComponents<Vec<u8>> = PublicKeyComponents::from(pair.public_key());
        Some(Self {
            private: encoding_key(&pair)?,
            modulus: URL_SAFE_NO_PAD.encode(public.n),
            exponent: URL_SAFE_NO_PAD.encode(public.e),
        })
    }

    pub fn jwks(&self) -> Value {
        json!({ "keys": [{
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": KID, "n": self.modulus, "e": self.exponent,
        }] })
    }

    pub fn sign(&self, claims: &impl Serialize) -> Option<String> {
        let header = Header { kid: Some(KID.into()), ..Header::new(Algorithm::RS256) };
        jsonwebtoken::encode(&header, claims, &self.private).ok()
    }

    /// The claims of one of our own tokens, however old, if the signature is ours.
    pub fn read(&self, token: &str) -> Option<Value> {
        let key = jsonwebtoken::DecodingKey::from_rsa_components(&self.modulus, &self.exponent).ok()?;
        let mut validation = jsonwebtoken::Validation::new(Algorithm::RS256);
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        jsonwebtoken::decode::<Value>(token, &key, &validation).ok().map(|data| data.claims)
    }
}

fn encoding_key(pair: &KeyPair) -> Option<EncodingKey> {
    let pkcs8: aws_lc_rs::encoding::Pkcs8V1Der<'_> = pair.as_der().ok()?;
    let pem_body = base64::engine::general_purpose::STANDARD.encode(pkcs8.as_ref());
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{pem_body}\n-----END PRIVATE KEY-----\n");
    EncodingKey::from_rsa_pem(pem.as_bytes()).ok()
}
