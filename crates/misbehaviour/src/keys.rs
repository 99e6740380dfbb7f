//! The keys of an issuer that misbehaves, and what it signs with them. What they sign is worth nothing.

use std::sync::LazyLock;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use p256::ecdsa::signature::Signer as _;
use rsa::{
    RsaPrivateKey,
    rand_core::OsRng,
    signature::{RandomizedSigner as _, SignatureEncoding as _, Signer as _},
    traits::PublicKeyParts,
};
use serde_json::{Value, json};
use sha2::Sha256;

/// The key that signs.
static FIRST: LazyLock<RsaPrivateKey> = LazyLock::new(|| rsa(2048));
/// The key that signs after a rotation, or is somebody else's.
static SECOND: LazyLock<RsaPrivateKey> = LazyLock::new(|| rsa(2048));
/// A key that is too short.
static SHORT: LazyLock<RsaPrivateKey> = LazyLock::new(|| rsa(1024));

fn rsa(bits: usize) -> RsaPrivateKey {
    RsaPrivateKey::new(&mut OsRng, bits).expect("a key of a usual size")
}

fn ec() -> p256::ecdsa::SigningKey {
    // Any number will do: what it signs is worth nothing.
    p256::ecdsa::SigningKey::from_slice(&[7; 32]).expect("a number below the order")
}

/// A way to sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signer {
    /// The usual key.
    First,
    /// The key after a rotation, or of somebody else.
    Second,
    /// A key of 1,024 bits.
    Short,
    /// The usual key, with PSS.
    FirstPss,
    /// A key on the curve P-256.
    Ec,
    /// HMAC with the modulus of the first key for a password: known to everybody.
    PublicAsPassword,
    /// No signature.
    Nothing,
}

impl Signer {
    /// The `alg` that says so.
    pub fn alg(self) -> &'static str {
        match self {
            Self::First | Self::Second | Self::Short => "RS256",
            Self::FirstPss => "PS256",
            Self::Ec => "ES256",
            Self::PublicAsPassword => "HS256",
            Self::Nothing => "none",
        }
    }

    /// The `kid` of the key.
    pub fn kid(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Ec => "ec",
            _ => "first",
        }
    }

    /// The public key.
    pub fn jwk(self) -> Value {
        let rsa = |key: &RsaPrivateKey| {
            let number = |n: &rsa::BigUint| URL_SAFE_NO_PAD.encode(n.to_bytes_be());
            json!({"kty": "RSA", "use": "sig", "kid": self.kid(), "n": number(key.n()), "e": number(key.e())})
        };
        match self {
            Self::Second => rsa(&SECOND),
            Self::Short => rsa(&SHORT),
            Self::Ec => {
                let point = ec().verifying_key().to_sec1_point(false);
                let coordinate = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
                let (x, y) =
                    (coordinate(point.x().expect("a whole point")), coordinate(point.y().expect("a whole point")));
                json!({"kty": "EC", "use": "sig", "kid": "ec", "crv": "P-256", "x": x, "y": y})
            }
            _ => rsa(&FIRST),
        }
    }

    /// A signature of these bytes.
    fn sign(self, bytes: &[u8]) -> Vec<u8> {
        let pkcs1 = |key: &RsaPrivateKey| rsa::pkcs1v15::SigningKey::<Sha256>::new(key.clone()).sign(bytes).to_vec();
        match self {
            Self::First => pkcs1(&FIRST),
            Self::Second => pkcs1(&SECOND),
            Self::Short => pkcs1(&SHORT),
            Self::FirstPss => {
                rsa::pss::SigningKey::<Sha256>::new(FIRST.clone()).sign_with_rng(&mut OsRng, bytes).to_vec()
            }
            Self::Ec => {
                let signature: p256::ecdsa::Signature = ec().sign(bytes);
                signature.to_bytes().to_vec()
            }
            Self::PublicAsPassword => {
                let mut mac =
                    Hmac::<Sha256>::new_from_slice(&FIRST.n().to_bytes_be()).expect("a password of any length");
                mac.update(bytes);
                mac.finalize().into_bytes().to_vec()
            }
            Self::Nothing => Vec::new(),
        }
    }

    /// A signed token (RFC 7515 §3.1) of a header and claims as they are.
    pub fn token(self, header: &str, claims: &str) -> String {
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = URL_SAFE_NO_PAD.encode(self.sign(signed.as_bytes()));
        format!("{signed}.{signature}")
    }
}
