//! How many logins one network address may try in a minute. Counted in the database, so that it holds across processes.

use std::net::IpAddr;

use jiff::Timestamp;
use mypage_api::ProblemCode;
use sqlx::{Row, SqlitePool};

use crate::problem::Refusal;

pub(crate) struct RateLimit {
    pool: SqlitePool,
    per_minute: u32,
}

impl RateLimit {
    pub fn new(pool: SqlitePool, per_minute: u32) -> Self {
        Self { pool, per_minute }
    }

    /// Counts a try.
    pub async fn count(&self, address: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let minute = now.as_second().div_euclid(60);
        let row = sqlx::query(
            "INSERT INTO attempt (address, minute, count) VALUES ($1, $2, 1)
             ON CONFLICT (address, minute) DO UPDATE SET count = attempt.count + 1 RETURNING count",
        )
        .bind(address.to_string())
        .bind(minute)
        .fetch_one(&self.pool)
        .await?;
        let count: i64 = row.try_get("count")?;
        if count == 1 {
            sqlx::query("DELETE FROM attempt WHERE minute < $1").bind(minute - 1).execute(&self.pool).await?;
        }
        if count <= i64::from(self.per_minute) {
            return Ok(());
        }
        let wait = u32::try_from(60 - now.as_second().rem_euclid(60)).unwrap_or(60);
        Err(Refusal { code: ProblemCode::RateLimited, retry_after_seconds: Some(wait) })
    }
}
