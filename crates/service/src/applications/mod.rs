//! Applications of an account, from the draft to the decision. Every statement names the account: what belongs to another one
//! is answered as what does not exist.

pub(crate) mod authority;
pub(crate) mod drafts;
pub(crate) mod file_content;
pub(crate) mod files;
pub(crate) mod hand_in;
mod letters;
pub(crate) mod rules;
pub(crate) mod stored;
mod view;

use jiff::{SignedDuration, Timestamp};
use mypage_api::{Application, ApplicationList, ApplicationSummary, Id, ProblemCode};
use sqlx::{AnyConnection, AnyPool};
use tokio::sync::Semaphore;

use crate::{problem::Refusal, sessions::Subject, store::word};
use rules::Fees;
use stored::Stored;

/// The most drafts of one account.
const DRAFTS: i64 = 50;
/// How long a draft lives that nobody changes.
const DRAFT_DAYS: i32 = 60;

pub(crate) struct Applications {
    pool: AnyPool,
    fees: Fees,
    /// Files that are looked at now. Each takes its memory.
    looking: Semaphore,
}

impl Applications {
    pub fn new(pool: AnyPool, fees: Fees) -> Self {
        Self { pool, fees, looking: Semaphore::new(4) }
    }

    /// What each kind costs an adult.
    pub fn fees(&self) -> &Fees {
        &self.fees
    }

    /// The applications of an account.
    pub async fn list(&self, owner: &Subject, now: Timestamp) -> Result<ApplicationList, Refusal> {
        let mut connection = self.pool.acquire().await?;
        let stored = stored::of(&mut connection, owner, None).await?;
        let applications = self.shown(&mut connection, owner, &stored, now).await?;
        Ok(ApplicationList { applications })
    }

    /// One of them with all of its content.
    pub async fn one(&self, owner: &Subject, id: &Id, now: Timestamp) -> Result<Application, Refusal> {
        let mut connection = self.pool.acquire().await?;
        self.one_in(&mut connection, owner, id, now).await
    }

    async fn one_in(
        &self,
        connection: &mut AnyConnection,
        owner: &Subject,
        id: &Id,
        now: Timestamp,
    ) -> Result<Application, Refusal> {
        let stored = stored::of(connection, owner, Some(id)).await?;
        let summary = self.shown(connection, owner, &stored, now).await?.pop().ok_or(ProblemCode::NotFound)?;
        let stored = stored.into_iter().next().ok_or(ProblemCode::NotFound)?;
        let files = files::of(connection, id).await?;
        Ok(Application { summary, version: stored.version, content: stored.content, files })
    }

    async fn shown(
        &self,
        connection: &mut AnyConnection,
        owner: &Subject,
        stored: &[Stored],
        now: Timestamp,
    ) -> Result<Vec<ApplicationSummary>, Refusal> {
        let mut around = view::Around::read(connection, owner, now).await?;
        Ok(stored.iter().map(|one| around.summary(one, &self.fees, now)).collect())
    }

    /// Deletes drafts that nobody has changed for 60 days.
    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let before = (now - draft_life()).as_second();
        let gone = sqlx::query("DELETE FROM application WHERE status = 'draft' AND changed <= $1").bind(before);
        let gone = gone.execute(&self.pool).await?.rows_affected();
        if gone > 0 {
            tracing::info!(drafts = gone, "drafts that nobody changed were deleted");
        }
        Ok(())
    }
}

/// How long a draft lives that nobody changes.
fn draft_life() -> SignedDuration {
    SignedDuration::from_hours(24) * DRAFT_DAYS
}

/// Notes that something happened, in a transaction that has the application's row.
pub(crate) async fn note(
    connection: &mut AnyConnection,
    application: &Id,
    event: mypage_api::ApplicationEvent,
    now: Timestamp,
) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO application_event (application, number, event, at)
         SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3 FROM application_event WHERE application = $1",
    )
    .bind(application.as_str())
    .bind(word(&event)?)
    .bind(now.as_second())
    .execute(connection)
    .await?;
    Ok(())
}

/// Why an application of this account cannot be changed as a draft.
async fn not_a_draft(connection: &mut AnyConnection, owner: &Subject, id: &Id) -> Result<Refusal, Refusal> {
    let there = !stored::of(connection, owner, Some(id)).await?.is_empty();
    Ok(if there { ProblemCode::NotADraft } else { ProblemCode::NotFound }.into())
}
