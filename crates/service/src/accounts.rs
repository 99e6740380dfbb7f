//! E-mail accounts.

use jiff::Timestamp;
use mypage_api::{EmailAddress, ProblemCode};
use sqlx::{AnyConnection, AnyPool, Row, any::AnyRow};
use texts::Language;

use crate::{problem::Refusal, store::random_secret};

#[derive(Clone)]
pub(crate) struct Accounts(AnyPool);

/// An account.
pub(crate) struct Account {
    pub id: String,
    pub email: EmailAddress,
    pub name: String,
    pub password_hash: String,
}

impl Accounts {
    pub fn new(pool: AnyPool) -> Self {
        Self(pool)
    }

    pub async fn with_email(&self, email: &EmailAddress) -> Result<Option<Account>, Refusal> {
        let row = sqlx::query("SELECT * FROM account WHERE email = $1").bind(email.as_str());
        row.fetch_optional(&self.0).await?.as_ref().map(account).transpose().map_err(Refusal::from)
    }

    pub async fn with_id(&self, id: &str) -> Result<Option<Account>, Refusal> {
        let row = sqlx::query("SELECT * FROM account WHERE id = $1").bind(id);
        row.fetch_optional(&self.0).await?.as_ref().map(account).transpose().map_err(Refusal::from)
    }

    /// Notes that its person has logged in.
    pub async fn used(&self, id: &str, now: Timestamp) -> Result<(), Refusal> {
        let used = sqlx::query("UPDATE account SET last_used = $2, warnings = 0, warned = NULL WHERE id = $1");
        used.bind(id).bind(now.as_second()).execute(&self.0).await?;
        Ok(())
    }
}

/// What a new account is made of.
pub(crate) struct NewAccount<'a> {
    pub email: &'a EmailAddress,
    pub name: &'a str,
    pub language: Language,
    pub password_hash: &'a str,
}

/// Makes an account; its id. There is one for each address, whoever else registers it at the same moment.
pub(crate) async fn create(
    connection: &mut AnyConnection,
    new: &NewAccount<'_>,
    now: Timestamp,
) -> Result<String, Refusal> {
    let id = random_secret()?;
    let made = sqlx::query(
        "INSERT INTO account (id, email, name, language, password_hash, created, last_used, warnings)
         VALUES ($1, $2, $3, $4, $5, $6, $6, 0) ON CONFLICT (email) DO NOTHING",
    )
    .bind(&id)
    .bind(new.email.as_str())
    .bind(new.name)
    .bind(new.language.tag())
    .bind(new.password_hash)
    .bind(now.as_second())
    .execute(connection)
    .await?;
    if made.rows_affected() == 1 { Ok(id) } else { Err(ProblemCode::AccountExists.into()) }
}

/// Gives the account of an address a new password; the account's id.
pub(crate) async fn set_password(
    connection: &mut AnyConnection,
    email: &EmailAddress,
    password_hash: &str,
    now: Timestamp,
) -> Result<String, Refusal> {
    let row = sqlx::query(
        "UPDATE account SET password_hash = $2, last_used = $3, warnings = 0, warned = NULL WHERE email = $1
         RETURNING id",
    )
    .bind(email.as_str())
    .bind(password_hash)
    .bind(now.as_second())
    .fetch_optional(connection)
    .await?;
    Ok(row.ok_or(ProblemCode::AccountMissing)?.try_get("id")?)
}

fn account(row: &AnyRow) -> Result<Account, sqlx::Error> {
    let email: String = row.try_get("email")?;
    Ok(Account {
        id: row.try_get("id")?,
        email: email.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?,
        name: row.try_get("name")?,
        password_hash: row.try_get("password_hash")?,
    })
}
