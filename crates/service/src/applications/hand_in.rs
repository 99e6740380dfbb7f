//! Handing a draft in: whole or not at all, and once.

use jiff::{Timestamp, civil::Date};
use mypage_api::{ApplicationEvent, ApplicationStatus, EmailAddress, HandIn, Id, ProblemCode, Receipt};
use texts::Language;

use super::{Applications, drafts::known_meeting_point, files, letters, note, rules, stored};
use crate::{idempotency::Once, outbox, problem::Refusal, sessions::Subject};

/// Crockford's alphabet: no letter in it is taken for another or for a digit, on paper or on the phone.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM: usize = 10;

impl Applications {
    /// Hands a draft in. The letter goes to `mail_to`, if there is such an address.
    pub async fn hand_in(
        &self,
        owner: &Subject,
        id: &Id,
        asked: &HandIn,
        mail_to: Option<&EmailAddress>,
        once: Once,
        now: Timestamp,
    ) -> Result<Receipt, Refusal> {
        let mut transaction = self.pool.begin().await?;
        if let Some(before) = once.begin(&mut transaction, now).await? {
            return Ok(before);
        }
        let draft = stored::hold(&mut transaction, owner, id).await?.ok_or(ProblemCode::NotFound)?;
        if draft.status != ApplicationStatus::Draft {
            return Err(ProblemCode::NotADraft.into());
        }
        if draft.version != asked.version {
            return Err(ProblemCode::DraftChanged.into());
        }
        let files_whole = files::of(&mut transaction, id).await?.iter().all(mypage_api::ApplicationFile::is_complete);
        let missing = rules::missing(&draft.content, files_whole);
        let (whom, point) = match (&draft.content.whom, &draft.content.meeting_point) {
            (Some(whom), Some(point)) if missing.is_empty() => (whom, point),
            _ => return Err(Refusal { missing, ..ProblemCode::ApplicationIncomplete.into() }),
        };
        let today = rules::today(now);
        rules::check(&draft.content, today)?;
        known_meeting_point(&mut transaction, point).await?;
        let fee = self.fees.fee(draft.content.kind, whom, today);
        let receipt_number = receipt_number(today)?;
        let language = Language::for_locale(&asked.language);
        sqlx::query(
            "UPDATE application SET status = 'handed-in', receipt_number = $2, handed_in = $3, changed = $3, fee_ore = $4,
                 language = $5 WHERE id = $1",
        )
        .bind(id.as_str())
        .bind(&receipt_number)
        .bind(now.as_second())
        .bind(i64::from(fee.ore))
        .bind(language.tag())
        .execute(&mut *transaction)
        .await?;
        note(&mut transaction, id, ApplicationEvent::HandedIn, now).await?;
        if let Some(to) = mail_to {
            let letter = letters::handed_in(language, &receipt_number, now);
            outbox::put(&mut transaction, to, letter, now).await?;
        }
        let receipt =
            Receipt { application: id.clone(), receipt_number, handed_in: now, fee, letter: mail_to.is_some() };
        once.finish(&mut transaction, &receipt).await?;
        transaction.commit().await?;
        Ok(receipt)
    }
}

/// The day, and 50 random bits that nobody guesses or counts through.
pub(crate) fn receipt_number(today: Date) -> Result<String, Refusal> {
    let mut bytes = [0u8; RANDOM];
    getrandom::fill(&mut bytes).map_err(|_| ProblemCode::Internal)?;
    let random: String = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
    Ok(format!("{:04}{:02}{:02}-{random}", today.year(), today.month(), today.day()))
}
