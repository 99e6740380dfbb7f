//! An application as the database has it.

use jiff::Timestamp;
use mypage_api::{ApplicationContent, ApplicationStatus, Decision, DecisionChannel, DecisionOutcome, Fee, Id};
use sqlx::{AnyConnection, Row, any::AnyRow};

use crate::{
    sessions::Subject,
    store::{from_json, from_word, moment, number},
};

/// An application.
pub(crate) struct Stored {
    pub id: Id,
    pub owner: Subject,
    pub status: ApplicationStatus,
    pub content: ApplicationContent,
    pub version: u32,
    pub language: Option<String>,
    pub changed: Timestamp,
    pub receipt_number: Option<String>,
    pub fee: Option<Fee>,
    pub fee_paid: bool,
    pub decision: Option<Decision>,
}

impl Stored {
    /// What was decided, if anything was.
    pub fn outcome(&self) -> Option<DecisionOutcome> {
        self.decision.map(|decision| decision.outcome)
    }
}

/// The applications of an account, the newest first; only the one with this id, if one is named.
pub(crate) async fn of(
    connection: &mut AnyConnection,
    owner: &Subject,
    id: Option<&Id>,
) -> Result<Vec<Stored>, sqlx::Error> {
    let (way, subject) = owner.columns();
    let rows = if let Some(id) = id {
        let one = sqlx::query("SELECT * FROM application WHERE id = $3 AND way = $1 AND subject = $2");
        one.bind(way).bind(subject).bind(id.as_str()).fetch_all(connection).await?
    } else {
        let all = sqlx::query(
            "SELECT * FROM application WHERE way = $1 AND subject = $2 ORDER BY COALESCE(handed_in, created) DESC, id",
        );
        all.bind(way).bind(subject).fetch_all(connection).await?
    };
    rows.iter().map(read).collect()
}

/// Holds the row of an application of this account until the transaction ends. Whoever changes anything of an application
/// begins with this, so that they wait for one another and never in a ring.
pub(crate) async fn hold(
    connection: &mut AnyConnection,
    owner: &Subject,
    id: &Id,
) -> Result<Option<Stored>, sqlx::Error> {
    let (way, subject) = owner.columns();
    let row =
        sqlx::query("UPDATE application SET changed = changed WHERE id = $1 AND way = $2 AND subject = $3 RETURNING *")
            .bind(id.as_str())
            .bind(way)
            .bind(subject)
            .fetch_optional(connection)
            .await?;
    row.as_ref().map(read).transpose()
}

pub(crate) fn read(row: &AnyRow) -> Result<Stored, sqlx::Error> {
    let fee: Option<i64> = row.try_get("fee_ore")?;
    let fee = fee.map(u32::try_from).transpose().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    let outcome: Option<String> = row.try_get("outcome")?;
    let decision = match outcome {
        None => None,
        Some(outcome) => Some(Decision {
            outcome: from_word::<DecisionOutcome>(outcome)?,
            decided: moment(row.try_get("decided")?)?,
            channel: from_word::<DecisionChannel>(row.try_get("channel")?)?,
            sent: moment(row.try_get("decision_sent")?)?,
        }),
    };
    Ok(Stored {
        id: id(row.try_get("id")?)?,
        owner: Subject::of(&row.try_get::<String, _>("way")?, row.try_get("subject")?),
        status: from_word(row.try_get("status")?)?,
        content: from_json(&row.try_get::<String, _>("content")?)?,
        version: number(row, "version")?,
        language: row.try_get("language")?,
        changed: moment(row.try_get("changed")?)?,
        receipt_number: row.try_get("receipt_number")?,
        fee: fee.map(Fee::of),
        fee_paid: row.try_get::<i64, _>("fee_paid")? != 0,
        decision,
    })
}

/// An id from a column.
pub(crate) fn id(text: String) -> Result<Id, sqlx::Error> {
    text.try_into().map_err(|error| sqlx::Error::Decode(Box::<mypage_api::NotAnId>::new(error)))
}
