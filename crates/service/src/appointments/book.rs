//! Booking, moving, cancelling. Each is one transaction that holds the application first and a time's row last, two of those
//! in their order: whoever waits for whom, they never do so in a ring.

use jiff::Timestamp;
use mypage_api::{
    ApplicationEvent, ApplicationStatus, Appointment, AppointmentPurpose, EmailAddress, Id, MoveAppointment,
    NewAppointment, ProblemCode,
};
use sqlx::AnyConnection;
use texts::Language;

use super::{
    Appointments, Whole,
    letters::{self, News},
    times::{self, Slot},
};
use crate::{
    applications::{note, rules, stored},
    idempotency::Once,
    outbox,
    problem::Refusal,
    sessions::Subject,
    store::{random_id, word},
};

/// Who books, and when.
pub(crate) struct Booking<'a> {
    pub owner: &'a Subject,
    /// Where the letters go, if there is such an address.
    pub mail_to: Option<&'a EmailAddress>,
    pub now: Timestamp,
}

impl Appointments {
    /// Books a place.
    pub async fn book(&self, by: &Booking<'_>, asked: &NewAppointment, once: Once) -> Result<Appointment, Refusal> {
        let slot = Slot { point: asked.meeting_point.clone(), start: asked.start };
        let mut transaction = self.pool.begin().await?;
        if let Some(id) = once.begin::<Id>(&mut transaction, by.now).await? {
            return Ok(found(&mut transaction, by, &id).await?.appointment);
        }
        let application = stored::hold(&mut transaction, by.owner, &asked.application).await?;
        let application = application.ok_or(ProblemCode::NotYourApplication)?;
        if application.status == ApplicationStatus::Draft {
            return Err(ProblemCode::NotBookable.into());
        }
        rules::may_book(application.content.kind, application.status, application.outcome(), asked.purpose)?;
        let id = random_id()?;
        insert(&mut transaction, &id, by, asked).await?;
        let Some(minutes) = times::take(&mut transaction, &slot, asked.purpose, by.now).await? else {
            transaction.rollback().await?;
            return Err(self.taken(&slot, asked.purpose, by.now).await?);
        };
        set_time(&mut transaction, &id, &slot, minutes).await?;
        let event = match asked.purpose {
            AppointmentPurpose::Documents => ApplicationEvent::DocumentsBooked,
            AppointmentPurpose::Photo => ApplicationEvent::PhotoBooked,
        };
        let booked = self.tell(&mut transaction, by, &id, event, News::Booked).await?;
        once.finish(&mut transaction, &id).await?;
        transaction.commit().await?;
        Ok(booked)
    }

    /// Moves an appointment. Its old place is free once it has the new one, and not before.
    pub async fn move_to(&self, by: &Booking<'_>, id: &Id, asked: &MoveAppointment) -> Result<Appointment, Refusal> {
        let mut transaction = self.pool.begin().await?;
        let there = hold(&mut transaction, by, id).await?;
        let (old, purpose) = (there.slot(), there.appointment.purpose);
        if there.is_cancelled {
            return Err(ProblemCode::NotFound.into());
        }
        if !there.appointment.can_change {
            return Err(ProblemCode::AppointmentOver.into());
        }
        let new = Slot { point: asked.meeting_point.clone(), start: asked.start };
        if old == new {
            return Ok(there.appointment);
        }
        let minutes = if old < new {
            times::release(&mut transaction, &old, purpose).await?;
            times::take(&mut transaction, &new, purpose, by.now).await?
        } else {
            let minutes = times::take(&mut transaction, &new, purpose, by.now).await?;
            times::release(&mut transaction, &old, purpose).await?;
            minutes
        };
        let Some(minutes) = minutes else {
            transaction.rollback().await?;
            return Err(self.taken(&new, purpose, by.now).await?);
        };
        set_time(&mut transaction, id, &new, minutes).await?;
        let moved = sqlx::query("UPDATE appointment SET sequence = sequence + 1 WHERE id = $1").bind(id.as_str());
        moved.execute(&mut *transaction).await?;
        let moved = self.tell(&mut transaction, by, id, ApplicationEvent::AppointmentMoved, News::Moved).await?;
        transaction.commit().await?;
        Ok(moved)
    }

    /// Cancels an appointment. Cancelling one that is cancelled changes nothing.
    pub async fn cancel(&self, by: &Booking<'_>, id: &Id) -> Result<(), Refusal> {
        let mut transaction = self.pool.begin().await?;
        let there = hold(&mut transaction, by, id).await?;
        if there.is_cancelled {
            return Ok(());
        }
        if !there.appointment.can_change {
            return Err(ProblemCode::AppointmentOver.into());
        }
        let cancelled =
            sqlx::query("UPDATE appointment SET live = 0, cancelled = $2, sequence = sequence + 1 WHERE id = $1");
        cancelled.bind(id.as_str()).bind(by.now.as_second()).execute(&mut *transaction).await?;
        times::release(&mut transaction, &there.slot(), there.appointment.purpose).await?;
        self.tell(&mut transaction, by, id, ApplicationEvent::AppointmentCancelled, News::Cancelled).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Notes what happened and writes the letter about it; the appointment as it is now.
    async fn tell(
        &self,
        connection: &mut AnyConnection,
        by: &Booking<'_>,
        id: &Id,
        event: ApplicationEvent,
        news: News,
    ) -> Result<Appointment, Refusal> {
        let whole = found(connection, by, id).await?;
        note(connection, &whole.appointment.application, event, by.now).await?;
        if let Some(to) = by.mail_to {
            let language = Language::for_locale(&whole.language);
            let letter = letters::about(language, &whole.appointment, whole.sequence, news, &self.domain, by.now);
            outbox::put(connection, to, letter, by.now).await?;
        }
        Ok(whole.appointment)
    }

    async fn taken(&self, slot: &Slot, purpose: AppointmentPurpose, now: Timestamp) -> Result<Refusal, Refusal> {
        let known = sqlx::query("SELECT id FROM meeting_point WHERE id = $1").bind(slot.point.as_str());
        if known.fetch_optional(&self.pool).await?.is_none() {
            return Ok(ProblemCode::MeetingPointUnknown.into());
        }
        let times = self.next_free(&slot.point, purpose, slot.start, now).await?;
        Ok(Refusal { times, ..ProblemCode::TimeTaken.into() })
    }
}

impl Whole {
    fn slot(&self) -> Slot {
        Slot { point: self.appointment.meeting_point.id.clone(), start: self.appointment.start }
    }
}

async fn found(connection: &mut AnyConnection, by: &Booking<'_>, id: &Id) -> Result<Whole, Refusal> {
    Ok(Whole::find(connection, by.owner, id, by.now).await?.ok_or(ProblemCode::NotFound)?)
}

/// Holds the application of an appointment of this account; the appointment as it is then.
async fn hold(connection: &mut AnyConnection, by: &Booking<'_>, id: &Id) -> Result<Whole, Refusal> {
    let (way, subject) = by.owner.columns();
    let held = sqlx::query(
        "UPDATE application SET changed = changed
         WHERE id = (SELECT application FROM appointment WHERE id = $1) AND way = $2 AND subject = $3",
    );
    held.bind(id.as_str()).bind(way).bind(subject).execute(&mut *connection).await?;
    found(connection, by, id).await
}

/// Puts the row in, unless there is an appointment for the same that is still to come.
async fn insert(
    connection: &mut AnyConnection,
    id: &Id,
    by: &Booking<'_>,
    asked: &NewAppointment,
) -> Result<(), Refusal> {
    let purpose = word(&asked.purpose)?;
    sqlx::query("UPDATE appointment SET live = 0 WHERE application = $1 AND purpose = $2 AND live = 1 AND start <= $3")
        .bind(asked.application.as_str())
        .bind(&purpose)
        .bind(by.now.as_second())
        .execute(&mut *connection)
        .await?;
    let live = sqlx::query("SELECT id FROM appointment WHERE application = $1 AND purpose = $2 AND live = 1");
    if live.bind(asked.application.as_str()).bind(&purpose).fetch_optional(&mut *connection).await?.is_some() {
        return Err(ProblemCode::AlreadyBooked.into());
    }
    let known = sqlx::query("SELECT id FROM meeting_point WHERE id = $1").bind(asked.meeting_point.as_str());
    known.fetch_optional(&mut *connection).await?.ok_or(ProblemCode::MeetingPointUnknown)?;
    sqlx::query(
        "INSERT INTO appointment (id, application, purpose, meeting_point, start, minutes, sequence, language, live)
         VALUES ($1, $2, $3, $4, $5, 0, 0, $6, 1)",
    )
    .bind(id.as_str())
    .bind(asked.application.as_str())
    .bind(&purpose)
    .bind(asked.meeting_point.as_str())
    .bind(asked.start.as_second())
    .bind(Language::for_locale(&asked.language).tag())
    .execute(connection)
    .await?;
    Ok(())
}

async fn set_time(connection: &mut AnyConnection, id: &Id, slot: &Slot, minutes: i64) -> Result<(), sqlx::Error> {
    let set = sqlx::query("UPDATE appointment SET meeting_point = $2, start = $3, minutes = $4 WHERE id = $1");
    set.bind(id.as_str())
        .bind(slot.point.as_str())
        .bind(slot.start.as_second())
        .bind(minutes)
        .execute(connection)
        .await
        .map(drop)
}
