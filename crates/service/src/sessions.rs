//! Sessions. The token is random and only its hash is kept; both ends are final.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mypage_api::{ListedSession, ProblemCode, Session, SessionCreated, Way};
use sqlx::{AnyConnection, AnyPool, Row};

use crate::{
    problem::Refusal,
    store::{hash, random_secret},
};

/// How long an ended session is remembered, so that its owner is told "ended" and not "unknown".
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

#[derive(Clone)]
pub(crate) struct Sessions {
    pool: AnyPool,
    idle: i64,
    absolute: i64,
}

/// Who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The person with this national identity number.
    Person(String),
    /// The e-mail account with this id.
    Account(String),
}

impl Subject {
    fn way(&self) -> Way {
        match self {
            Self::Person(_) => Way::IdPorten,
            Self::Account(_) => Way::Email,
        }
    }

    /// The account as two columns: the way, and who it is there.
    pub fn columns(&self) -> (&'static str, &str) {
        match self {
            Self::Person(pid) => ("id-porten", pid),
            Self::Account(id) => ("email", id),
        }
    }

    /// The account of two columns.
    pub fn of(way: &str, subject: String) -> Self {
        if way == "email" { Self::Account(subject) } else { Self::Person(subject) }
    }
}

/// Whose session it is, and until when.
pub(crate) struct Living {
    pub subject: Subject,
    pub session: Session,
}

impl Sessions {
    pub fn new(pool: AnyPool, idle: Duration, absolute: Duration) -> Self {
        let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self { pool, idle: whole(idle), absolute: whole(absolute) }
    }

    /// A new session of somebody whose login was checked.
    pub async fn create(&self, subject: &Subject, now: Timestamp) -> Result<SessionCreated, Refusal> {
        let mut connection = self.pool.acquire().await?;
        self.create_in(&mut connection, subject, now).await
    }

    /// The same as part of a transaction, so that what the login was checked with is spent with it or not at all.
    pub async fn create_in(
        &self,
        connection: &mut AnyConnection,
        subject: &Subject,
        now: Timestamp,
    ) -> Result<SessionCreated, Refusal> {
        let token = random_secret()?;
        let created = now.as_second();
        let absolute_end = created + self.absolute;
        let idle_end = (created + self.idle).min(absolute_end);
        let (way, of) = subject.columns();
        sqlx::query(
            "INSERT INTO session (token_hash, way, subject, created, active, idle_end, absolute_end)
             VALUES ($1, $2, $3, $4, $4, $5, $6)",
        )
        .bind(hash(&token))
        .bind(way)
        .bind(of)
        .bind(created)
        .bind(idle_end)
        .bind(absolute_end)
        .execute(connection)
        .await?;
        Ok(SessionCreated { token, session: shown(subject.way(), created, idle_end, absolute_end, now)? })
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
        let subject = Subject::of(&row.try_get::<String, _>("way")?, row.try_get("subject")?);
        let session = shown(subject.way(), row.try_get("created")?, idle_end, absolute_end, now)?;
        Ok(Living { subject, session })
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

    /// The living sessions of somebody, the newest first.
    pub async fn list(&self, subject: &Subject, token: &str, now: Timestamp) -> Result<Vec<ListedSession>, Refusal> {
        let (way, of) = subject.columns();
        let rows = sqlx::query(
            "SELECT token_hash, created, active FROM session
             WHERE way = $1 AND subject = $2 AND ended IS NULL AND idle_end > $3 AND absolute_end > $3
             ORDER BY created DESC",
        )
        .bind(way)
        .bind(of)
        .bind(now.as_second())
        .fetch_all(&self.pool)
        .await?;
        let current = hash(token);
        let at = |second: i64| Timestamp::from_second(second).map_err(|_| ProblemCode::Internal);
        let mut sessions = Vec::with_capacity(rows.len());
        for row in rows {
            sessions.push(ListedSession {
                created: at(row.try_get("created")?)?,
                active: at(row.try_get("active")?)?,
                current: row.try_get::<String, _>("token_hash")? == current,
            });
        }
        Ok(sessions)
    }

    /// Ends every session of somebody.
    pub async fn end_of(
        &self,
        connection: &mut AnyConnection,
        subject: &Subject,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let (way, of) = subject.columns();
        sqlx::query("UPDATE session SET ended = $3 WHERE way = $1 AND subject = $2 AND ended IS NULL")
            .bind(way)
            .bind(of)
            .bind(now.as_second())
            .execute(connection)
            .await?;
        Ok(())
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

fn shown(way: Way, created: i64, idle_end: i64, absolute_end: i64, now: Timestamp) -> Result<Session, Refusal> {
    let at = |second: i64| Timestamp::from_second(second).map_err(|_| ProblemCode::Internal);
    let left = |end: i64| u32::try_from(end - now.as_second()).unwrap_or(0);
    Ok(Session {
        way,
        created: at(created)?,
        idle_end: at(idle_end)?,
        absolute_end: at(absolute_end)?,
        idle_seconds: left(idle_end),
        absolute_seconds: left(absolute_end),
    })
}
