//! Letters that are written in the transaction they tell of and sent after it. A process that is killed in between loses none;
//! at worst one that the mail server took in that moment is sent again, under the same message id.

use std::sync::atomic::{AtomicBool, Ordering};

use jiff::{SignedDuration, Timestamp};
use mypage_api::EmailAddress;
use sqlx::{AnyConnection, AnyPool, Row, any::AnyRow};
use tokio::sync::Mutex;

use crate::{
    mail::{Calendar, CalendarMethod, Letter, Mail, Sent},
    problem::Refusal,
    store::random_secret,
};

/// How long a letter belongs to whoever took it; longer than the mail server has.
const CLAIM: i64 = 60;
/// The longest pause between two tries, in seconds.
const LONGEST_PAUSE: i64 = 60 * 60;
/// After this long a letter about something is no help any more.
const TOO_LATE: SignedDuration = SignedDuration::from_hours(7 * 24);

pub(crate) struct Outbox {
    pool: AnyPool,
    mail: Mail,
    wanted: AtomicBool,
    busy: Mutex<()>,
}

/// Puts a letter in, as part of a transaction.
pub(crate) async fn put(
    connection: &mut AnyConnection,
    to: &EmailAddress,
    letter: Letter,
    now: Timestamp,
) -> Result<(), Refusal> {
    let (calendar, method) = letter.calendar.map(|c| (c.text, c.method.name())).unzip();
    sqlx::query(
        "INSERT INTO outbox (id, recipient, language, subject, plain, html, calendar, method, created, next_try, tries)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 0)",
    )
    .bind(random_secret()?)
    .bind(to.as_str())
    .bind(letter.language)
    .bind(letter.subject)
    .bind(letter.text)
    .bind(letter.html)
    .bind(calendar)
    .bind(method)
    .bind(now.as_second())
    .execute(connection)
    .await?;
    Ok(())
}

impl Outbox {
    pub fn new(pool: AnyPool, mail: Mail) -> Self {
        Self { pool, mail, wanted: AtomicBool::new(false), busy: Mutex::new(()) }
    }

    /// Sends what is due. One task does so at a time; one that comes meanwhile leaves word and goes.
    ///
    /// The clock is looked at for each letter: one that was put in meanwhile is due later than the first.
    pub async fn deliver(&self, now: impl Fn() -> Timestamp) -> Result<(), sqlx::Error> {
        self.wanted.store(true, Ordering::SeqCst);
        while self.wanted.load(Ordering::SeqCst) {
            let Ok(_busy) = self.busy.try_lock() else { return Ok(()) };
            while self.wanted.swap(false, Ordering::SeqCst) {
                while self.send_one(now()).await? {}
            }
        }
        Ok(())
    }

    /// Sends the letter that waits longest; whether there may be more to do.
    async fn send_one(&self, now: Timestamp) -> Result<bool, sqlx::Error> {
        let at = now.as_second();
        let claimed = sqlx::query(
            "UPDATE outbox SET next_try = $1 + $2, tries = tries + 1
             WHERE next_try <= $1 AND id = (SELECT id FROM outbox WHERE next_try <= $1 ORDER BY next_try, id LIMIT 1)
             RETURNING *",
        )
        .bind(at)
        .bind(CLAIM)
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = claimed else { return Ok(false) };
        let id: String = row.try_get("id")?;
        let too_old = row.try_get::<i64, _>("created")? < (now - TOO_LATE).as_second();
        let sent = match read(&row)? {
            Some((to, letter)) if !too_old => self.mail.send_as(&to, letter, Some(&id)).await,
            _ => Sent::Never,
        };
        match sent {
            Sent::Yes | Sent::Never => {
                sqlx::query("DELETE FROM outbox WHERE id = $1").bind(id).execute(&self.pool).await?;
            }
            Sent::Later | Sent::NoServer => {
                let tries: i64 = row.try_get("tries")?;
                let pause = (60 << tries.clamp(0, 6)).min(LONGEST_PAUSE);
                let again = sqlx::query("UPDATE outbox SET next_try = $2 WHERE id = $1").bind(id).bind(at + pause);
                again.execute(&self.pool).await?;
            }
        }
        Ok(sent != Sent::NoServer)
    }
}

fn read(row: &AnyRow) -> Result<Option<(EmailAddress, Letter)>, sqlx::Error> {
    let Ok(to) = row.try_get::<String, _>("recipient")?.parse() else { return Ok(None) };
    let method = row.try_get::<Option<String>, _>("method")?.as_deref().and_then(CalendarMethod::of);
    let text: Option<String> = row.try_get("calendar")?;
    let letter = Letter {
        language: texts::Language::for_locale(&row.try_get::<String, _>("language")?).tag(),
        subject: row.try_get("subject")?,
        text: row.try_get("plain")?,
        html: row.try_get("html")?,
        calendar: method.zip(text).map(|(method, text)| Calendar { method, text }),
    };
    Ok(Some((to, letter)))
}
