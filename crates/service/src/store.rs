//! The database: SQLite in a file, or PostgreSQL where several processes share it. The SQL is the same for both.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use mypage_api::ProblemCode;
use sha2::{Digest, Sha256};
use sqlx::{
    AnyPool,
    any::{AnyPoolOptions, install_default_drivers},
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
