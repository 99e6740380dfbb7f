//! Drafts: begun, changed whole, deleted.

use jiff::Timestamp;
use mypage_api::{Application, ApplicationContent, ApplicationEvent, Id, NewApplication, ProblemCode};
use sqlx::AnyConnection;

use super::{Applications, DRAFTS, not_a_draft, note, rules, stored};
use crate::{
    idempotency::Once,
    problem::Refusal,
    sessions::Subject,
    store::{json, random_id},
};

impl Applications {
    /// Begins a draft.
    pub async fn begin(
        &self,
        owner: &Subject,
        new: NewApplication,
        once: Once,
        now: Timestamp,
    ) -> Result<Application, Refusal> {
        let content = ApplicationContent { kind: new.kind, whom: new.whom, answers: Vec::new(), meeting_point: None };
        rules::check(&content, rules::today(now))?;
        let mut transaction = self.pool.begin().await?;
        let before: Option<Id> = once.begin(&mut transaction, now).await?;
        if let Some(id) = before {
            return self.one_in(&mut transaction, owner, &id, now).await;
        }
        let (way, subject) = owner.columns();
        let id = random_id()?;
        let made = sqlx::query(
            "INSERT INTO application (id, way, subject, status, content, version, created, changed, fee_paid)
             SELECT $1, $2, $3, 'draft', $4, 1, $5, $5, 0
             WHERE (SELECT COUNT(*) FROM application WHERE way = $2 AND subject = $3 AND status = 'draft') < $6",
        )
        .bind(id.as_str())
        .bind(way)
        .bind(subject)
        .bind(json(&content)?)
        .bind(now.as_second())
        .bind(DRAFTS)
        .execute(&mut *transaction)
        .await?;
        if made.rows_affected() == 0 {
            return Err(ProblemCode::TooMany.into());
        }
        note(&mut transaction, &id, ApplicationEvent::Begun, now).await?;
        once.finish(&mut transaction, &id).await?;
        let begun = self.one_in(&mut transaction, owner, &id, now).await?;
        transaction.commit().await?;
        Ok(begun)
    }

    /// Changes the whole content of the version that was read. Sending again what stands there already is no change, so that a
    /// lost answer does no harm.
    pub async fn change(
        &self,
        owner: &Subject,
        id: &Id,
        version: u32,
        content: &ApplicationContent,
        now: Timestamp,
    ) -> Result<Application, Refusal> {
        rules::check(content, rules::today(now))?;
        let mut transaction = self.pool.begin().await?;
        let (way, subject) = owner.columns();
        let changed = sqlx::query(
            "UPDATE application SET content = $5, version = version + 1, changed = $6
             WHERE id = $1 AND way = $2 AND subject = $3 AND status = 'draft' AND version = $4",
        )
        .bind(id.as_str())
        .bind(way)
        .bind(subject)
        .bind(i64::from(version))
        .bind(json(content)?)
        .bind(now.as_second())
        .execute(&mut *transaction)
        .await?;
        if changed.rows_affected() == 0 {
            let there = stored::of(&mut transaction, owner, Some(id)).await?.pop().ok_or(ProblemCode::NotFound)?;
            if there.status != mypage_api::ApplicationStatus::Draft {
                return Err(ProblemCode::NotADraft.into());
            }
            if there.content != *content {
                return Err(ProblemCode::DraftChanged.into());
            }
        }
        if let Some(point) = &content.meeting_point {
            known_meeting_point(&mut transaction, point).await?;
        }
        let shown = self.one_in(&mut transaction, owner, id, now).await?;
        transaction.commit().await?;
        Ok(shown)
    }

    /// Deletes a draft with its files.
    pub async fn delete(&self, owner: &Subject, id: &Id) -> Result<(), Refusal> {
        let mut transaction = self.pool.begin().await?;
        let (way, subject) = owner.columns();
        let deleted =
            sqlx::query("DELETE FROM application WHERE id = $1 AND way = $2 AND subject = $3 AND status = 'draft'");
        let deleted = deleted.bind(id.as_str()).bind(way).bind(subject).execute(&mut *transaction).await?;
        if deleted.rows_affected() == 0 {
            return Err(not_a_draft(&mut transaction, owner, id).await?);
        }
        transaction.commit().await?;
        Ok(())
    }
}

pub(super) async fn known_meeting_point(connection: &mut AnyConnection, id: &Id) -> Result<(), Refusal> {
    let known = sqlx::query("SELECT id FROM meeting_point WHERE id = $1").bind(id.as_str());
    known.fetch_optional(connection).await?.map(drop).ok_or_else(|| ProblemCode::MeetingPointUnknown.into())
}
