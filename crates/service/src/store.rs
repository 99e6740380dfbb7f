//! The database: SQLite in a file, or PostgreSQL where several processes share it. The SQL is the same for both.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use mypage_api::{Id, ProblemCode};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use sqlx::{
    AnyPool, Row,
    any::{AnyPoolOptions, AnyRow, install_default_drivers},
};

use crate::{StartError, problem::Refusal};

const CONNECTIONS: u32 = 8;

/// Opens the database and brings it up to date.
pub(crate) async fn open(address: &str) -> Result<AnyPool, StartError> {
    install_default_drivers();
    let is_sqlite = address.starts_with("sqlite:");
    // A file that is not there yet is made.
    let address = if is_sqlite && !address.contains('?') { format!("{address}?mode=rwc") } else { address.to_owned() };
    let pool = AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if is_sqlite {
                    // Deleted rows are overwritten, so that nothing of a person is left in the file's free pages.
                    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 8000;
                         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";
                    sqlx::raw_sql(settings).execute(connection).await?;
                }
                Ok(())
            })
        })
        .connect(&address)
        .await?;
    sqlx::migrate!().run(&pool).await?;
    Ok(pool)
}

/// What is kept of a secret: enough to know it again, and no more.
pub(crate) fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret))
}

/// 256 random bits as text: a token, a handle, a ticket.
pub(crate) fn random_secret() -> Result<String, Refusal> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| ProblemCode::Internal)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// A name for something, 128 random bits as text.
pub(crate) fn random_id() -> Result<Id, Refusal> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| ProblemCode::Internal)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).try_into().map_err(|_| ProblemCode::Internal)?)
}

/// A value as JSON for a column.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, sqlx::Error> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(Box::new(error)))
}

/// A value from a column with JSON.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, sqlx::Error> {
    serde_json::from_str(text).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// One of a closed list as the word that the contract has for it.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, sqlx::Error> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(sqlx::Error::Encode("not a word".into())),
    }
}

/// One of a closed list from its word.
pub(crate) fn from_word<T: DeserializeOwned>(word: String) -> Result<T, sqlx::Error> {
    serde_json::from_value(serde_json::Value::String(word)).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// A moment from a column with seconds.
pub(crate) fn moment(second: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_second(second).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// A whole number of a column in a narrower type.
pub(crate) fn number<T: TryFrom<i64>>(row: &AnyRow, column: &str) -> Result<T, sqlx::Error> {
    T::try_from(row.try_get(column)?).map_err(|_| sqlx::Error::Decode("a number out of its range".into()))
}
