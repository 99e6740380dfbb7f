//! Meeting points and their times.

use jiff::Timestamp;
use mypage_api::{AppointmentPurpose, FreeTime, FreeTimeList, Id, MeetingPoint, MeetingPointList, ProblemCode};
use sqlx::{AnyConnection, Row, any::AnyRow};

use super::Appointments;
use crate::{
    applications::stored,
    problem::Refusal,
    store::{from_json, from_word, json, moment, number, word},
};

/// The most times in one answer.
const MOST: i64 = 500;
/// How many free times come with the refusal of one that is taken.
const NEXT: i64 = 5;
/// The longest stretch of time that is looked through at once, in seconds.
const STRETCH: i64 = 92 * 24 * 60 * 60;

/// A time that a meeting point offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferedTime {
    /// What for.
    pub purpose: AppointmentPurpose,
    /// When it begins.
    pub start: Timestamp,
    /// How long it is.
    pub minutes: u16,
    /// How many people at once.
    pub places: u16,
}

impl Appointments {
    /// Every meeting point.
    pub async fn meeting_points(&self) -> Result<MeetingPointList, Refusal> {
        let rows =
            sqlx::query("SELECT * FROM meeting_point ORDER BY country, town, name").fetch_all(&self.pool).await?;
        let points: Result<_, sqlx::Error> = rows.iter().map(|row| read_point(row, "id")).collect();
        Ok(MeetingPointList { meeting_points: points? })
    }

    /// The free times of a meeting point that are still to come.
    pub async fn free(
        &self,
        point: &Id,
        purpose: AppointmentPurpose,
        (from, to): (Timestamp, Timestamp),
        now: Timestamp,
    ) -> Result<FreeTimeList, Refusal> {
        let length = to.as_second().saturating_sub(from.as_second());
        if !(0..=STRETCH).contains(&length) {
            return Err(ProblemCode::InvalidRequest.into());
        }
        let known = sqlx::query("SELECT id FROM meeting_point WHERE id = $1").bind(point.as_str());
        known.fetch_optional(&self.pool).await?.ok_or(ProblemCode::NotFound)?;
        // What has begun is over for whoever looks now.
        let from = from.as_second().max(now.as_second() + 1);
        Ok(FreeTimeList { times: self.free_between(point, purpose, (from, to.as_second()), MOST).await? })
    }

    /// The next free ones after a time that was taken.
    pub(super) async fn next_free(
        &self,
        point: &Id,
        purpose: AppointmentPurpose,
        after: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<FreeTime>, Refusal> {
        let from = after.max(now).as_second();
        Ok(self.free_between(point, purpose, (from, i64::MAX), NEXT).await?)
    }

    async fn free_between(
        &self,
        point: &Id,
        purpose: AppointmentPurpose,
        (from, to): (i64, i64),
        most: i64,
    ) -> Result<Vec<FreeTime>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT start, minutes FROM meeting_time
             WHERE meeting_point = $1 AND purpose = $2 AND start >= $3 AND start < $4 AND taken < places
             ORDER BY start LIMIT $5",
        )
        .bind(point.as_str())
        .bind(word(&purpose)?)
        .bind(from)
        .bind(to)
        .bind(most)
        .fetch_all(&self.pool)
        .await?;
        let free =
            |row: &AnyRow| Ok(FreeTime { start: moment(row.try_get("start")?)?, minutes: number(row, "minutes")? });
        rows.iter().map(free).collect()
    }

    /// Puts a meeting point in, in place of what was there, and offers these times at it. A time that is offered already stays
    /// as it is, with whoever has booked it.
    pub async fn offer(&self, point: &MeetingPoint, times: &[OfferedTime]) -> Result<(), sqlx::Error> {
        let mut transaction = self.pool.begin().await?;
        sqlx::query(
            "INSERT INTO meeting_point (id, kind, name, address, town, country, time_zone, phone, email)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, address = excluded.address,
                 town = excluded.town, country = excluded.country, time_zone = excluded.time_zone,
                 phone = excluded.phone, email = excluded.email",
        )
        .bind(point.id.as_str())
        .bind(word(&point.kind)?)
        .bind(&point.name)
        .bind(json(&point.address)?)
        .bind(&point.town)
        .bind(&point.country)
        .bind(&point.time_zone)
        .bind(&point.phone)
        .bind(&point.email)
        .execute(&mut *transaction)
        .await?;
        for time in times {
            sqlx::query(
                "INSERT INTO meeting_time (meeting_point, purpose, start, minutes, places, taken)
                 VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT DO NOTHING",
            )
            .bind(point.id.as_str())
            .bind(word(&time.purpose)?)
            .bind(time.start.as_second())
            .bind(i64::from(time.minutes))
            .bind(i64::from(time.places))
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await
    }

    /// Clears away times that are long over.
    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let before = now.as_second() - STRETCH;
        sqlx::query("DELETE FROM meeting_time WHERE start < $1").bind(before).execute(&self.pool).await.map(drop)
    }
}

/// A time at a meeting point.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    pub point: Id,
    pub start: Timestamp,
}

/// Takes a place; how long the appointment is, or none if there is no room or no such time.
pub(super) async fn take(
    connection: &mut AnyConnection,
    slot: &Slot,
    purpose: AppointmentPurpose,
    now: Timestamp,
) -> Result<Option<i64>, sqlx::Error> {
    let taken = sqlx::query(
        "UPDATE meeting_time SET taken = taken + 1
         WHERE meeting_point = $1 AND purpose = $2 AND start = $3 AND taken < places AND start > $4 RETURNING minutes",
    )
    .bind(slot.point.as_str())
    .bind(word(&purpose)?)
    .bind(slot.start.as_second())
    .bind(now.as_second())
    .fetch_optional(connection)
    .await?;
    taken.map(|row| row.try_get("minutes")).transpose()
}

/// Gives a place back.
pub(super) async fn release(
    connection: &mut AnyConnection,
    slot: &Slot,
    purpose: AppointmentPurpose,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE meeting_time SET taken = taken - 1 WHERE meeting_point = $1 AND purpose = $2 AND start = $3 AND taken > 0",
    )
    .bind(slot.point.as_str())
    .bind(word(&purpose)?)
    .bind(slot.start.as_second())
    .execute(connection)
    .await
    .map(drop)
}

/// A meeting point of a row that has its columns, and its id in the column with this name.
pub(super) fn read_point(row: &AnyRow, id: &str) -> Result<MeetingPoint, sqlx::Error> {
    Ok(MeetingPoint {
        id: stored::id(row.try_get(id)?)?,
        kind: from_word(row.try_get("kind")?)?,
        name: row.try_get("name")?,
        address: from_json(&row.try_get::<String, _>("address")?)?,
        town: row.try_get("town")?,
        country: row.try_get("country")?,
        time_zone: row.try_get("time_zone")?,
        phone: row.try_get("phone")?,
        email: row.try_get("email")?,
    })
}
