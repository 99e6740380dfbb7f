//! Requests that must not be done twice: a second try with the same key is answered as the first was, whether its answer was
//! lost, a button was pressed twice, or both came at the same moment.

use axum::{extract::FromRequestParts, http::request::Parts};
use jiff::{SignedDuration, Timestamp};
use mypage_api::{ProblemCode, path::IDEMPOTENCY_KEY};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{AnyConnection, AnyPool, Row};

use crate::{
    problem::Refusal,
    sessions::Subject,
    store::{from_json, hash, json},
};

/// How long a key is remembered.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(48);

/// The key of a request.
pub(crate) struct IdempotencyKey(String);

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let key = parts.headers.get(IDEMPOTENCY_KEY).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        let good = (16..=64).contains(&key.len()) && plain;
        if good { Ok(Self(key.to_owned())) } else { Err(ProblemCode::InvalidRequest.into()) }
    }
}

/// A request on its way to being done once.
pub(crate) struct Once {
    key_hash: String,
    request: String,
}

impl Once {
    /// A request of this account: which thing is asked, and what of it.
    pub fn new(key: &IdempotencyKey, of: &Subject, asked: &str, body: &impl Serialize) -> Result<Self, Refusal> {
        let (way, subject) = of.columns();
        let request = hash(&format!("{asked}\n{}", json(body)?));
        Ok(Self { key_hash: hash(&format!("{way}\n{subject}\n{}", key.0)), request })
    }

    /// Claims the key in a transaction, as its first statement; what was answered if the request was done before. Whoever
    /// comes second waits for the end of the first one's transaction.
    pub async fn begin<T: DeserializeOwned>(
        &self,
        connection: &mut AnyConnection,
        now: Timestamp,
    ) -> Result<Option<T>, Refusal> {
        let claimed = sqlx::query(
            "INSERT INTO idempotency (key_hash, request, answer, forget) VALUES ($1, $2, NULL, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(&self.key_hash)
        .bind(&self.request)
        .bind((now + REMEMBERED).as_second())
        .execute(&mut *connection)
        .await?;
        if claimed.rows_affected() == 1 {
            return Ok(None);
        }
        let before = sqlx::query("SELECT request, answer FROM idempotency WHERE key_hash = $1").bind(&self.key_hash);
        let before = before.fetch_optional(connection).await?.ok_or(ProblemCode::Unavailable)?;
        if before.try_get::<String, _>("request")? != self.request {
            return Err(ProblemCode::KeyReused.into());
        }
        let answer: String = before.try_get("answer")?;
        Ok(Some(from_json(&answer)?))
    }

    /// Notes the answer, in the same transaction.
    pub async fn finish(&self, connection: &mut AnyConnection, answer: &impl Serialize) -> Result<(), Refusal> {
        let noted = sqlx::query("UPDATE idempotency SET answer = $2 WHERE key_hash = $1").bind(&self.key_hash);
        noted.bind(json(answer)?).execute(connection).await?;
        Ok(())
    }
}

pub(crate) async fn forget_old(pool: &AnyPool, now: Timestamp) -> Result<(), sqlx::Error> {
    let forget = sqlx::query("DELETE FROM idempotency WHERE forget <= $1").bind(now.as_second());
    forget.execute(pool).await.map(drop)
}
