//! Accounts that nobody uses: warned about, then deleted (requirement C6). What was handed in with them stays in the
//! authority's records, which are not the account's.

use jiff::{SignedDuration, Timestamp, ToSpan, tz::TimeZone};
use mypage_api::EmailAddress;
use sqlx::{AnyPool, Row};
use texts::Language;

use crate::mail::{Letter, Mail, Sent};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The warnings, in their order: so many days before the account is deleted.
const WARNINGS: [u32; 2] = [30, 7];

pub(crate) struct Retention {
    pool: AnyPool,
    mail: Mail,
}

impl Retention {
    pub fn new(pool: AnyPool, mail: Mail) -> Self {
        Self { pool, mail }
    }

    /// Warns whoever is to be warned, and deletes what was warned about. Several processes may do this at once.
    pub async fn tidy(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        self.delete(now).await?;
        for (sent, days) in (0..).zip(WARNINGS) {
            self.warn(sent, days, now).await?;
        }
        Ok(())
    }

    /// Nobody's account goes without the last warning, and without its days after it: a mail server that was down gives
    /// its people the time back.
    async fn delete(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let last = WARNINGS[WARNINGS.len() - 1];
        let warned_before = (now - DAY * i32::try_from(last).unwrap_or(7)).as_second();
        let mut transaction = self.pool.begin().await?;
        let gone =
            sqlx::query("DELETE FROM account WHERE last_used <= $1 AND warnings = $2 AND warned <= $3 RETURNING id")
                .bind(two_years_before(now))
                .bind(i64::try_from(WARNINGS.len()).unwrap_or(2))
                .bind(warned_before)
                .fetch_all(&mut *transaction)
                .await?;
        for account in &gone {
            let sessions = sqlx::query("DELETE FROM session WHERE way = 'email' AND subject = $1");
            sessions.bind(account.try_get::<String, _>("id")?).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        if !gone.is_empty() {
            tracing::info!(accounts = gone.len(), "accounts that nobody used were deleted");
        }
        Ok(())
    }

    /// Sends one warning to all whose time it is. Each account is claimed before its letter goes out, and given back if
    /// the letter does not: nobody is warned twice, and nobody not at all.
    async fn warn(&self, sent: i64, days: u32, now: Timestamp) -> Result<(), sqlx::Error> {
        let before = two_years_before(now + DAY * i32::try_from(days).unwrap_or(30));
        let claimed = sqlx::query(
            "UPDATE account SET warnings = warnings + 1, warned = $3 WHERE last_used <= $1 AND warnings = $2
             RETURNING id, email, name, language",
        )
        .bind(before)
        .bind(sent)
        .bind(now.as_second())
        .fetch_all(&self.pool)
        .await?;
        for account in claimed {
            let email: String = account.try_get("email")?;
            let language = Language::for_locale(&account.try_get::<String, _>("language")?);
            let letter = Letter::warning(language, &account.try_get::<String, _>("name")?, days);
            let Ok(email) = email.parse::<EmailAddress>() else { continue };
            // An address that takes no letters any more is as warned as it can be.
            if matches!(self.mail.send(&email, letter).await, Sent::Later | Sent::NoServer) {
                let give_back = sqlx::query("UPDATE account SET warnings = $2 WHERE id = $1 AND warnings = $3");
                let id: String = account.try_get("id")?;
                give_back.bind(id).bind(sent).bind(sent + 1).execute(&self.pool).await?;
            }
        }
        Ok(())
    }
}

/// As the calendar counts, so that a leap year gives nobody a day less.
fn two_years_before(now: Timestamp) -> i64 {
    let then = now.to_zoned(TimeZone::UTC).checked_sub(2.years());
    then.map_or(i64::MIN, |then| then.timestamp().as_second())
}
