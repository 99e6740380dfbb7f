//! Sessions. The token is random and only its hash is kept; both ends are final.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use mypage_api::{ProblemCode, Session, SessionCreated, Way};
use sqlx::{Row, SqlitePool};

use crate::{problem::Refusal, store::hash};

/// How long an ended session is remembered, so that its owner is told "ended" and not "unknown".
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

#[derive(Clone)]
pub(crate) struct Sessions {
    pool: SqlitePool,
    idle: i64,
    absolute: i64,
}

/// Whose session it is, and until when.
pub(crate) struct Living {
    pub pid: String,
    pub session: Session,
}

impl Sessions {
    pub fn new(pool: SqlitePool, idle: Duration, absolute: Duration) -> Self {
        let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self { pool, idle: whole(idle), absolute: whole(absolute) }
    }

    pub async fn create(&self, pid: &str, now: Timestamp) -> Result<SessionCreated, Refusal> {
        let mut bytes = [0u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| ProblemCode::Internal)?;
        let token = URL_SAFE_NO_PAD.encode(bytes);
        let created = now.as_second();
        let absolute_end = created + self.absolute;
        let idle_end = (created + self.idle).min(absolute_end);
        sqlx::query(
            "INSERT INTO session (token_hash, pid, created, active, idle_end, absolute_end) VALUES ($1, $2, $3, $3, $4, $5)",
        )
        .bind(hash(&token))
        .bind(pid)
        .bind(created)
        .bind(idle_end)
        .bind(absolute_end)
        .execute(&self.pool)
        .await?;
        Ok(SessionCreated { token, session: shown(created, idle_end, absolute_end, now)? })
    }

    /// The living session of a token. Activity moves its idle end, in the same statement that looks whether it lives, so
    /// that two requests at once cannot bring an ended one back.
    pub async fn of(&self, token: &str, now: Timestamp, active: bool) -> Result<Living, Refusal> {
        let at = now.as_second();
        let token_hash = hash(token);
        if active {
            sqlx::query(
                "UPDATE session SET active = $2,
                     idle_end = CASE WHEN $2 + $3 < absolute_end THEN $2 + $3 ELSE absolute_end END
                 WHERE token_hash = $1 AND ended IS NULL AND idle_end > $2 AND absolute_end > $2 AND active <= $2",
            )
            .bind(&token_hash)
            .bind(at)
            .bind(self.idle)
            .execute(&self.pool)
            .await?;
        }
        let row = sqlx::query("SELECT * FROM session WHERE token_hash = $1")
            .bind(&token_hash)
            .fetch_optional(&self.pool)
            .await?
            .ok_or(ProblemCode::SessionMissing)?;
        let (idle_end, absolute_end): (i64, i64) = (row.try_get("idle_end")?, row.try_get("absolute_end")?);
        let ended: Option<i64> = row.try_get("ended")?;
        if ended.is_some() || at >= idle_end || at >= absolute_end {
            self.end(token, now).await?;
            return Err(ProblemCode::SessionEnded.into());
        }
        let session = shown(row.try_get("created")?, idle_end, absolute_end, now)?;
        Ok(Living { pid: row.try_get("pid")?, session })
    }

    /// Ends the session of a token; whether there was one.
    pub async fn end(&self, token: &str, now: Timestamp) -> Result<bool, Refusal> {
        let done = sqlx::query("UPDATE session SET ended = COALESCE(ended, $2) WHERE token_hash = $1")
            .bind(hash(token))
            .bind(now.as_second())
            .execute(&self.pool)
            .await?;
        Ok(done.rows_affected() > 0)
    }

    pub async fn end_all(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let end = sqlx::query("UPDATE session SET ended = $1 WHERE ended IS NULL").bind(now.as_second());
        end.execute(&self.pool).await.map(drop)
    }

    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let before = (now - REMEMBERED).as_second();
        let forget = sqlx::query("DELETE FROM session WHERE absolute_end < $1 OR ended < $1").bind(before);
        forget.execute(&self.pool).await.map(drop)
    }
}

fn shown(created: i64, idle_end: i64, absolute_end: i64, now: Timestamp) -> Result<Session, Refusal> {
    let at = |second: i64| Timestamp::from_second(second).map_err(|_| ProblemCode::Internal);
    let left = |end: i64| u32::try_from(end - now.as_second()).unwrap_or(0);
    Ok(Session {
        way: Way::IdPorten,
        created: at(created)?,
        idle_end: at(idle_end)?,
        absolute_end: at(absolute_end)?,
        idle_seconds: left(idle_end),
        absolute_seconds: left(absolute_end),
    })
}
