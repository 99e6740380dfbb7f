//! The authority's side of an application: what a case worker does, as far as the applicant sees it.

use jiff::Timestamp;
use mypage_api::{
    ApplicationEvent, ApplicationStatus, ApplicationSummary, DecisionChannel, DecisionOutcome, EmailAddress, Id,
};
use sqlx::{AnyConnection, AnyPool};
use texts::Language;
use thiserror::Error;

use super::{Applications, letters, note, stored, stored::Stored, view};
use crate::{outbox, problem::Refusal, sessions::Subject, store::word};

/// A step could not be made.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum CaseError {
    /// There is no application with this receipt number.
    #[error("no such application")]
    Unknown,
    /// The application is not at the stage that the step begins at.
    #[error("the application is not at that stage")]
    WrongStage,
    /// The database does not answer.
    #[error("the database does not answer")]
    Database,
}

impl From<Refusal> for CaseError {
    fn from(_: Refusal) -> Self {
        Self::Database
    }
}

impl From<sqlx::Error> for CaseError {
    fn from(error: sqlx::Error) -> Self {
        Refusal::from(error).into()
    }
}

/// A step of the authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseStep {
    /// A case worker begins.
    Begin,
    /// The fee was paid at the meeting point.
    Pay,
    /// It is decided, and the decision is sent.
    Decide(DecisionOutcome, DecisionChannel),
}

/// A case that a step is to be made with.
pub(crate) struct Case {
    pub id: Id,
    pub owner: Subject,
}

impl Applications {
    /// Every application that was handed in, the newest first.
    pub async fn all_handed_in(&self, now: Timestamp) -> Result<Vec<ApplicationSummary>, CaseError> {
        let mut connection = self.pool.acquire().await.map_err(CaseError::from)?;
        let rows =
            sqlx::query("SELECT * FROM application WHERE status <> 'draft' ORDER BY handed_in DESC, id LIMIT 500");
        let rows = rows.fetch_all(&mut *connection).await?;
        let mut cases = Vec::with_capacity(rows.len());
        for row in &rows {
            let one = stored::read(row)?;
            let mut around = view::Around::read(&mut connection, &one.owner, now).await?;
            cases.push(around.summary(&one, &self.fees, now));
        }
        Ok(cases)
    }

    /// The application with this receipt number.
    pub(crate) async fn case(&self, receipt_number: &str) -> Result<Case, CaseError> {
        let row = sqlx::query("SELECT * FROM application WHERE receipt_number = $1").bind(receipt_number);
        let row = row.fetch_optional(&self.pool).await?.ok_or(CaseError::Unknown)?;
        let Stored { id, owner, .. } = stored::read(&row)?;
        Ok(Case { id, owner })
    }

    /// Makes a step. The letter goes to `mail_to`, if there is such an address.
    pub(crate) async fn step(
        &self,
        case: &Case,
        step: CaseStep,
        mail_to: Option<&EmailAddress>,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let mut transaction = self.pool.begin().await?;
        let there = stored::hold(&mut transaction, &case.owner, &case.id).await?.ok_or(CaseError::Unknown)?;
        let receipt_number = there.receipt_number.as_deref().ok_or(CaseError::WrongStage)?;
        let language = Language::for_locale(there.language.as_deref().unwrap_or_default());
        let letter = match step {
            CaseStep::Begin => {
                begin(&mut transaction, &there, now).await?;
                Some(letters::in_process(language, receipt_number))
            }
            CaseStep::Pay => {
                let paid = sqlx::query("UPDATE application SET fee_paid = 1 WHERE id = $1").bind(there.id.as_str());
                paid.execute(&mut *transaction).await?;
                None
            }
            CaseStep::Decide(outcome, channel) => {
                decide(&mut transaction, &there, outcome, channel, now).await?;
                Some(letters::decided(language, receipt_number, channel))
            }
        };
        if let (Some(to), Some(letter)) = (mail_to, letter) {
            outbox::put(&mut transaction, to, letter, now).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

async fn begin(connection: &mut AnyConnection, there: &Stored, now: Timestamp) -> Result<(), CaseError> {
    if there.status != ApplicationStatus::HandedIn {
        return Err(CaseError::WrongStage);
    }
    let begun = sqlx::query("UPDATE application SET status = 'in-process' WHERE id = $1").bind(there.id.as_str());
    begun.execute(&mut *connection).await?;
    Ok(note(connection, &there.id, ApplicationEvent::InProcess, now).await?)
}

async fn decide(
    connection: &mut AnyConnection,
    there: &Stored,
    outcome: DecisionOutcome,
    channel: DecisionChannel,
    now: Timestamp,
) -> Result<(), CaseError> {
    if there.status != ApplicationStatus::InProcess {
        return Err(CaseError::WrongStage);
    }
    sqlx::query(
        "UPDATE application SET status = 'decided', outcome = $2, decided = $3, channel = $4, decision_sent = $3
         WHERE id = $1",
    )
    .bind(there.id.as_str())
    .bind(word(&outcome)?)
    .bind(now.as_second())
    .bind(word(&channel)?)
    .execute(&mut *connection)
    .await?;
    note(connection, &there.id, ApplicationEvent::Decided, now).await?;
    Ok(note(connection, &there.id, ApplicationEvent::DecisionSent, now).await?)
}

/// An address that letters to this account go to, if there is one.
pub(crate) async fn mail_address(pool: &AnyPool, of: &Subject) -> Result<Option<EmailAddress>, sqlx::Error> {
    match of {
        Subject::Account(id) => {
            let row = sqlx::query("SELECT email FROM account WHERE id = $1").bind(id).fetch_optional(pool).await?;
            let email: Option<String> = row.map(|row| sqlx::Row::try_get(&row, "email")).transpose()?;
            Ok(email.and_then(|email| email.parse().ok()))
        }
        Subject::Person(pid) => {
            let person = crate::registry::Registry::new(pool.clone()).find(pid).await?;
            Ok(person.and_then(|person| person.contact.email).and_then(|email| email.parse().ok()))
        }
    }
}
