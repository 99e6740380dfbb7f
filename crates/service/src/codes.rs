//! Codes that prove an e-mail address, and the tickets that a right code gives.
//!
//! A code is good for one try at proving one address: it is kept only as a hash together with a handle that only the
//! client has (ASVS 6.5.1, 6.6.2), and each try is counted in the same statement that reads it.

use jiff::Timestamp;
use mypage_api::{CodePurpose, EmailAddress, ProblemCode};
use sqlx::{AnyConnection, AnyPool, Row};
use subtle::ConstantTimeEq;
use texts::Language;

use crate::{
    problem::Refusal,
    store::{hash, random_secret},
};

/// ASVS 6.5.5 allows ten minutes.
pub(crate) const CODE_SECONDS: u32 = 10 * 60;
pub(crate) const TICKET_SECONDS: u32 = 30 * 60;
const TRIES: i64 = 5;

#[derive(Clone)]
pub(crate) struct Codes {
    pool: AnyPool,
    resend_seconds: u32,
}

/// A code that is to be sent.
pub(crate) struct FreshCode {
    pub handle: String,
    pub code: String,
    pub purpose: CodePurpose,
    pub email: EmailAddress,
    pub language: Language,
}

impl Codes {
    pub fn new(pool: AnyPool, resend_seconds: u32) -> Self {
        Self { pool, resend_seconds }
    }

    /// A new code for a new try.
    pub async fn create(
        &self,
        purpose: CodePurpose,
        email: EmailAddress,
        language: Language,
        now: Timestamp,
    ) -> Result<FreshCode, Refusal> {
        let (handle, code) = (random_secret()?, six_digits()?);
        let at = now.as_second();
        sqlx::query(
            "INSERT INTO code (handle_hash, purpose, email, language, code_hash, expires, resend, tries)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0)",
        )
        .bind(hash(&handle))
        .bind(name(purpose))
        .bind(email.as_str())
        .bind(language.tag())
        .bind(code_hash(&handle, &code))
        .bind(at + i64::from(CODE_SECONDS))
        .bind(at + i64::from(self.resend_seconds))
        .execute(&self.pool)
        .await?;
        Ok(FreshCode { handle, code, purpose, email, language })
    }

    /// For whom a try at proving an address is, and when another code can be sent.
    pub async fn address_of(&self, handle: &str) -> Result<(EmailAddress, i64), Refusal> {
        let row = sqlx::query("SELECT email, resend FROM code WHERE handle_hash = $1").bind(hash(handle));
        let row = row.fetch_optional(&self.pool).await?.ok_or(ProblemCode::CodeExpired)?;
        Ok((address(&row.try_get::<String, _>("email")?)?, row.try_get("resend")?))
    }

    /// Another code for the same try; the last one is no longer good.
    pub async fn replace(&self, handle: &str, now: Timestamp) -> Result<FreshCode, Refusal> {
        let code = six_digits()?;
        let at = now.as_second();
        let row = sqlx::query(
            "UPDATE code SET code_hash = $2, expires = $3, resend = $4, tries = 0
             WHERE handle_hash = $1 AND resend <= $5 RETURNING purpose, email, language",
        )
        .bind(hash(handle))
        .bind(code_hash(handle, &code))
        .bind(at + i64::from(CODE_SECONDS))
        .bind(at + i64::from(self.resend_seconds))
        .bind(at)
        .fetch_optional(&self.pool)
        .await?
        .ok_or(ProblemCode::CodeExpired)?;
        let purpose = if row.try_get::<String, _>("purpose")? == name(CodePurpose::Reset) {
            CodePurpose::Reset
        } else {
            CodePurpose::Register
        };
        Ok(FreshCode {
            handle: handle.to_owned(),
            code,
            purpose,
            email: address(&row.try_get::<String, _>("email")?)?,
            language: Language::for_locale(&row.try_get::<String, _>("language")?),
        })
    }

    /// Tries a code; the address that it proves, and a ticket for it.
    pub async fn check(&self, handle: &str, code: &str, now: Timestamp) -> Result<(EmailAddress, String), Refusal> {
        let at = now.as_second();
        let row = sqlx::query(
            "UPDATE code SET tries = tries + 1 WHERE handle_hash = $1 AND expires > $2
             RETURNING email, code_hash, tries",
        )
        .bind(hash(handle))
        .bind(at)
        .fetch_optional(&self.pool)
        .await?
        .ok_or(ProblemCode::CodeExpired)?;
        let tries: i64 = row.try_get("tries")?;
        if tries > TRIES {
            return Err(ProblemCode::CodeUsedUp.into());
        }
        let kept: String = row.try_get("code_hash")?;
        if !bool::from(kept.as_bytes().ct_eq(code_hash(handle, code).as_bytes())) {
            return Err(match u32::try_from(TRIES - tries).unwrap_or(0) {
                0 => ProblemCode::CodeUsedUp.into(),
                left => Refusal { tries_left: Some(left), ..ProblemCode::CodeWrong.into() },
            });
        }
        self.exchange(handle, &address(&row.try_get::<String, _>("email")?)?, at).await
    }

    /// A code for a ticket: it is deleted in the transaction that makes the ticket, so that two right answers at once
    /// give one.
    async fn exchange(&self, handle: &str, email: &EmailAddress, at: i64) -> Result<(EmailAddress, String), Refusal> {
        let ticket = random_secret()?;
        let mut transaction = self.pool.begin().await?;
        let spent = sqlx::query("DELETE FROM code WHERE handle_hash = $1").bind(hash(handle));
        if spent.execute(&mut *transaction).await?.rows_affected() != 1 {
            return Err(ProblemCode::CodeExpired.into());
        }
        sqlx::query("INSERT INTO ticket (ticket_hash, email, expires) VALUES ($1, $2, $3)")
            .bind(hash(&ticket))
            .bind(email.as_str())
            .bind(at + i64::from(TICKET_SECONDS))
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok((email.clone(), ticket))
    }

    /// Makes every code and ticket too old, as testers want it.
    pub async fn expire_all(&self) -> Result<(), sqlx::Error> {
        sqlx::query("UPDATE code SET expires = 0").execute(&self.pool).await?;
        sqlx::query("UPDATE ticket SET expires = 0").execute(&self.pool).await.map(drop)
    }

    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        // A code that is too old can still be asked anew for a while.
        let before = now.as_second() - i64::from(TICKET_SECONDS);
        sqlx::query("DELETE FROM code WHERE expires < $1").bind(before).execute(&self.pool).await?;
        let forget = sqlx::query("DELETE FROM ticket WHERE expires <= $1").bind(now.as_second());
        forget.execute(&self.pool).await.map(drop)
    }
}

/// Looks at a ticket without taking it.
pub(crate) async fn look_at_ticket(pool: &AnyPool, ticket: &str, now: Timestamp) -> Result<EmailAddress, Refusal> {
    let row = sqlx::query("SELECT email FROM ticket WHERE ticket_hash = $1 AND expires > $2");
    let row = row.bind(hash(ticket)).bind(now.as_second()).fetch_optional(pool).await?;
    address(&row.ok_or(ProblemCode::TicketInvalid)?.try_get::<String, _>("email")?)
}

/// Takes a ticket, once; whoever rolls back gives it back.
pub(crate) async fn take_ticket(
    connection: &mut AnyConnection,
    ticket: &str,
    now: Timestamp,
) -> Result<EmailAddress, Refusal> {
    let row = sqlx::query("DELETE FROM ticket WHERE ticket_hash = $1 AND expires > $2 RETURNING email");
    let row = row.bind(hash(ticket)).bind(now.as_second()).fetch_optional(connection).await?;
    address(&row.ok_or(ProblemCode::TicketInvalid)?.try_get::<String, _>("email")?)
}

fn address(text: &str) -> Result<EmailAddress, Refusal> {
    text.parse().map_err(|_| ProblemCode::Internal.into())
}

fn name(purpose: CodePurpose) -> &'static str {
    match purpose {
        CodePurpose::Register => "register",
        CodePurpose::Reset => "reset",
    }
}

fn code_hash(handle: &str, code: &str) -> String {
    hash(&format!("{handle}:{code}"))
}

/// Six digits, each as likely as the others: numbers that would favour some of them are drawn again.
fn six_digits() -> Result<String, Refusal> {
    const RANGE: u32 = 1_000_000;
    loop {
        let number = getrandom::u32().map_err(|_| ProblemCode::Internal)?;
        if number < u32::MAX - u32::MAX % RANGE {
            return Ok(format!("{:06}", number % RANGE));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_six_digits_and_differ() {
        let codes: std::collections::BTreeSet<String> = (0..1_000).map(|_| six_digits().unwrap()).collect();
        assert!(codes.iter().all(|code| code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit())));
        assert!(codes.len() > 990, "a thousand of a million");
        assert!(codes.iter().any(|code| code.starts_with('0')), "leading zeros are digits too");
    }
}
