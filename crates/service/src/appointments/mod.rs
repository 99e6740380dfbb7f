//! Appointments at meeting points. A place is taken in one statement that also looks whether there is one, so that of two who
//! want the last one exactly one has it.

mod book;
mod calendar;
mod letters;
mod times;

use jiff::Timestamp;
use mypage_api::{Appointment, AppointmentList, Id};
use sqlx::{AnyConnection, AnyPool, Row, any::AnyRow};

use crate::{
    applications::stored,
    problem::Refusal,
    sessions::Subject,
    store::{from_word, moment, number},
};

pub(crate) use book::Booking;
pub use times::OfferedTime;

pub(crate) struct Appointments {
    pool: AnyPool,
    /// Whose calendar objects they are: the part of a UID after the `@`.
    domain: String,
}

impl Appointments {
    pub fn new(pool: AnyPool, domain: &str) -> Self {
        Self { pool, domain: domain.to_owned() }
    }

    /// The appointments of an account.
    pub async fn list(&self, owner: &Subject, now: Timestamp) -> Result<AppointmentList, Refusal> {
        let mut connection = self.pool.acquire().await?;
        Ok(AppointmentList { appointments: of(&mut connection, owner, now).await? })
    }
}

/// One row of this: the appointment with its place and its application.
const WHOLE: &str =
    "SELECT p.id, p.application, p.purpose, p.meeting_point, p.start, p.minutes, p.sequence, p.language,
        p.cancelled, a.receipt_number, m.kind, m.name, m.address, m.town, m.country, m.time_zone, m.phone, m.email,
        (SELECT COUNT(*) FROM account c WHERE a.way = 'email' AND c.id = a.subject)
          + (SELECT COUNT(*) FROM person h WHERE a.way = 'id-porten' AND h.pid = a.subject
                AND h.contact LIKE '%\"email\":\"%') AS letters
    FROM appointment p JOIN application a ON a.id = p.application JOIN meeting_point m ON m.id = p.meeting_point
    WHERE a.way = $1 AND a.subject = $2";

/// The appointments of an account that are not cancelled, the earliest first.
pub(crate) async fn of(
    connection: &mut AnyConnection,
    owner: &Subject,
    now: Timestamp,
) -> Result<Vec<Appointment>, Refusal> {
    let (way, subject) = owner.columns();
    let query = format!("{WHOLE} AND p.cancelled IS NULL ORDER BY p.start, p.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(query)).bind(way).bind(subject).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(Whole::read(row, now)?.appointment)).collect()
}

/// An appointment with what its letters need.
struct Whole {
    appointment: Appointment,
    sequence: u32,
    language: String,
    is_cancelled: bool,
}

impl Whole {
    /// One of an account, cancelled or not.
    async fn find(
        connection: &mut AnyConnection,
        owner: &Subject,
        id: &Id,
        now: Timestamp,
    ) -> Result<Option<Self>, Refusal> {
        let (way, subject) = owner.columns();
        let query = format!("{WHOLE} AND p.id = $3");
        let row = sqlx::query(sqlx::AssertSqlSafe(query)).bind(way).bind(subject).bind(id.as_str());
        let row = row.fetch_optional(connection).await?;
        Ok(row.as_ref().map(|row| Self::read(row, now)).transpose()?)
    }

    fn read(row: &AnyRow, now: Timestamp) -> Result<Self, sqlx::Error> {
        let start = moment(row.try_get("start")?)?;
        let appointment = Appointment {
            id: stored::id(row.try_get("id")?)?,
            application: stored::id(row.try_get("application")?)?,
            receipt_number: row.try_get("receipt_number")?,
            purpose: from_word(row.try_get("purpose")?)?,
            meeting_point: times::read_point(row, "meeting_point")?,
            start,
            minutes: number(row, "minutes")?,
            can_change: start > now,
            letter: row.try_get::<i64, _>("letters")? > 0,
        };
        Ok(Self {
            appointment,
            sequence: number(row, "sequence")?,
            language: row.try_get("language")?,
            is_cancelled: row.try_get::<Option<i64>, _>("cancelled")?.is_some(),
        })
    }
}
