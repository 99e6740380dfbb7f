//! The proof of a login: an ID-porten access token, checked by the service itself (signature, issuer, audience, client, scope,
//! level, age) and taken once.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{
    Algorithm, DecodingKey, Validation,
    jwk::{AlgorithmParameters, Jwk, JwkSet},
};
use mypage_api::ProblemCode;
use reqwest::{Client, redirect};
use serde::{Deserialize, de::DeserializeOwned};
use sqlx::{AnyConnection, AnyPool};
use tokio::sync::Mutex;
use url::Url;

use crate::{Settings, problem::Refusal, store::hash};

const SKEW: i64 = 60;
const OLDEST: i64 = 5 * 60;
const ANSWER_LIMIT: usize = 64 * 1024;
const FRESH: SignedDuration = SignedDuration::from_hours(1);
const COOL_DOWN: SignedDuration = SignedDuration::from_secs(60);
const LEVEL: &str = "idporten-loa-high";

pub(crate) struct ProofCheck {
    http: Client,
    pool: AnyPool,
    issuer: String,
    audience: String,
    clients: Vec<String>,
    scope: String,
    keys: Mutex<Option<(JwkSet, Timestamp)>>,
}

/// A proof that was checked and is not spent yet.
pub(crate) struct Proof {
    pid: String,
    hash: String,
    forget: i64,
}

impl Proof {
    /// Spends the proof, once: the row is there or it is not, whoever else tries at the same moment. The national identity
    /// number of the person who logged in.
    pub async fn spend(self, connection: &mut AnyConnection) -> Result<String, Refusal> {
        let spent = sqlx::query("INSERT INTO used_proof (proof_hash, forget) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(self.hash)
            .bind(self.forget)
            .execute(connection)
            .await?;
        if spent.rows_affected() == 1 { Ok(self.pid) } else { Err(ProblemCode::ProofUsed.into()) }
    }
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: Audience,
    client_id: String,
    scope: String,
    acr: String,
    pid: String,
    exp: i64,
    iat: i64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Audience {
    fn has(&self, audience: &str) -> bool {
        match self {
            Self::One(one) => one == audience,
            Self::Many(many) => many.iter().any(|one| one == audience),
        }
    }
}

impl ProofCheck {
    pub fn new(settings: &Settings, pool: AnyPool) -> Result<Self, &'static str> {
        let mut http = Client::builder()
            .user_agent(concat!("my-page/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .timeout(Duration::from_secs(5));
        if is_loopback(&settings.issuer) {
            http = http.no_proxy();
        }
        Ok(Self {
            http: http.build().map_err(|_| "the operating system's certificates")?,
            pool,
            issuer: settings.issuer.clone(),
            audience: settings.audience.clone(),
            clients: settings.clients.clone(),
            scope: settings.scope.clone(),
            keys: Mutex::new(None),
        })
    }

    /// Checks all of a proof but whether it was used before.
    pub async fn check(&self, token: &str, now: Timestamp) -> Result<Proof, Refusal> {
        let claims = self.verified(token, now).await?;
        let right = claims.iss == self.issuer
            && claims.aud.has(&self.audience)
            && self.clients.contains(&claims.client_id)
            && claims.scope.split(' ').any(|scope| scope == self.scope)
            && claims.pid.len() == 11
            && claims.pid.bytes().all(|byte| byte.is_ascii_digit());
        if !right {
            return Err(ProblemCode::ProofInvalid.into());
        }
        if claims.acr != LEVEL {
            return Err(ProblemCode::ProofLevelTooLow.into());
        }
        let at = now.as_second();
        if claims.exp <= at - SKEW || claims.iat > at + SKEW || claims.iat < at - OLDEST {
            return Err(ProblemCode::ProofExpired.into());
        }
        Ok(Proof { pid: claims.pid, hash: hash(token), forget: claims.exp + OLDEST + SKEW })
    }

    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let forget = sqlx::query("DELETE FROM used_proof WHERE forget < $1").bind(now.as_second());
        forget.execute(&self.pool).await.map(drop)
    }

    async fn verified(&self, token: &str, now: Timestamp) -> Result<Claims, Refusal> {
        let header = jsonwebtoken::decode_header(token).map_err(|_| ProblemCode::ProofInvalid)?;
        // A header that asks for something we do not understand is not for us (RFC 7515 §4.1.11).
        if header.crit.is_some() {
            return Err(ProblemCode::ProofInvalid.into());
        }
        let kid = header.kid.ok_or(ProblemCode::ProofInvalid)?;
        let key = self.key(&kid, now).await?.ok_or(ProblemCode::ProofInvalid)?;
        // Times and audience are checked by ourselves, on the clock that was given.
        let mut validation = Validation::new(Algorithm::RS256);
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        let data = jsonwebtoken::decode::<Claims>(token, &key, &validation).map_err(|_| ProblemCode::ProofInvalid)?;
        Ok(data.claims)
    }

    /// The issuer's key of this name: from the cache, or from the issuer, who is asked again for an unknown one but not again
    /// and again.
    async fn key(&self, kid: &str, now: Timestamp) -> Result<Option<DecodingKey>, Refusal> {
        let mut cached = self.keys.lock().await;
        let known = cached.as_ref().is_some_and(|(set, _)| set.find(kid).is_some());
        let age = cached.as_ref().map(|(_, fetched)| now.duration_since(*fetched).abs());
        if age.is_none_or(|age| age >= FRESH || (!known && age >= COOL_DOWN)) {
            *cached = Some((self.fetch().await?, now));
        }
        let key = cached.as_ref().and_then(|(set, _)| set.find(kid)).filter(|key| may_sign(key));
        Ok(key.and_then(|key| DecodingKey::from_jwk(key).ok()))
    }

    async fn fetch(&self) -> Result<JwkSet, Refusal> {
        let metadata: Metadata = self.get(&format!("{}/.well-known/openid-configuration", self.issuer)).await?;
        if metadata.issuer != self.issuer {
            return Err(ProblemCode::Unavailable.into());
        }
        let plain = is_loopback(&self.issuer) && is_loopback(&metadata.jwks_uri);
        if !metadata.jwks_uri.starts_with("https://") && !plain {
            return Err(ProblemCode::Unavailable.into());
        }
        self.get(&metadata.jwks_uri).await
    }

    async fn get<T: DeserializeOwned>(&self, address: &str) -> Result<T, Refusal> {
        let unavailable = || Refusal::from(ProblemCode::Unavailable);
        let mut response = self.http.get(address).send().await.map_err(|_| unavailable())?;
        if !response.status().is_success() {
            return Err(unavailable());
        }
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|_| unavailable())? {
            if body.len() + piece.len() > ANSWER_LIMIT {
                return Err(unavailable());
            }
            body.extend_from_slice(&piece);
        }
        serde_json::from_slice(&body).map_err(|_| unavailable())
    }
}

/// Whether an address is of this computer, by its host and not by how it begins.
fn is_loopback(address: &str) -> bool {
    Url::parse(address).is_ok_and(|address| address.scheme() == "http" && address.host_str() == Some("127.0.0.1"))
}

/// RSA keys for signatures; jsonwebtoken refuses what does not fit the algorithm.
fn may_sign(key: &Jwk) -> bool {
    let for_signing =
        key.common.public_key_use.as_ref().is_none_or(|usage| *usage == jsonwebtoken::jwk::PublicKeyUse::Signature);
    for_signing && matches!(key.algorithm, AlgorithmParameters::RSA(_))
}
