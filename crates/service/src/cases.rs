//! What the authority's own systems do with the service: they offer times, take cases on, and, where testers are, put cases and
//! accounts in that were made elsewhere.

use jiff::{SignedDuration, Timestamp};
use mypage_api::{
    ApplicationContent, ApplicationEvent, ApplicationStatus, ApplicationSummary, AppointmentPurpose, Decision,
    EmailAddress, Id, MeetingPoint, Way,
};
use sqlx::AnyConnection;
use texts::Language;

use crate::{
    CaseError, CaseStep, OfferedTime, Service, accounts, applications,
    applications::{authority::mail_address, hand_in::receipt_number, rules},
    problem::Refusal,
    sessions::Subject,
    store::{json, word},
};

/// An e-mail account that is put in.
pub struct SeedAccount<'a> {
    /// Its address.
    pub email: &'a EmailAddress,
    /// Its person's name.
    pub name: &'a str,
    /// Its password.
    pub password: &'a str,
}

/// An application that is put in at some stage.
pub struct SeedApplication<'a> {
    /// Its id; one that is there already stays as it is.
    pub id: Id,
    /// The way of its account.
    pub way: Way,
    /// The national identity number, or the id of the e-mail account.
    pub subject: &'a str,
    /// What is filled in.
    pub content: ApplicationContent,
    /// When it was begun; each later step is a day after the one before.
    pub begun: Timestamp,
    /// How far it has come.
    pub status: ApplicationStatus,
    /// The decision, if it is decided.
    pub decision: Option<Decision>,
    /// An appointment: what for, when, and for how many minutes, at the meeting point of the content.
    pub appointment: Option<(AppointmentPurpose, Timestamp, u16)>,
}

impl Service {
    /// Every application that was handed in, the newest first, at most 500.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn cases(&self) -> Result<Vec<ApplicationSummary>, CaseError> {
        self.0.applications.all_handed_in(self.0.clock.now()).await
    }

    /// Makes a step with the application of this receipt number, and sends the letter about it.
    ///
    /// # Errors
    /// If there is no such application, or it is not at that stage.
    pub async fn case_step(&self, receipt_number: &str, step: CaseStep) -> Result<(), CaseError> {
        let state = &self.0;
        let case = state.applications.case(receipt_number).await?;
        let mail_to = mail_address(&state.pool, &case.owner).await?;
        state.applications.step(&case, step, mail_to.as_ref(), state.clock.now()).await?;
        state.letters_wait();
        Ok(())
    }

    /// Puts a meeting point in and offers times at it. What is offered already stays, with whoever has booked it.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn offer(&self, point: &MeetingPoint, times: &[OfferedTime]) -> Result<(), sqlx::Error> {
        self.0.appointments.offer(point, times).await
    }

    /// Puts an e-mail account in; its id. One that is there already stays as it is.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn seed_account(&self, account: &SeedAccount<'_>) -> Result<String, CaseError> {
        let state = &self.0;
        if let Some(there) = state.accounts.with_email(account.email).await? {
            return Ok(there.id);
        }
        let password_hash = state.passwords.hash(account.password.to_owned()).await?;
        let new = accounts::NewAccount {
            email: account.email,
            name: account.name,
            language: Language::Nb,
            password_hash: &password_hash,
        };
        let mut connection = state.pool.acquire().await?;
        Ok(accounts::create(&mut connection, &new, state.clock.now()).await?)
    }

    /// Puts applications in.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn seed(&self, applications: &[SeedApplication<'_>]) -> Result<(), CaseError> {
        let mut transaction = self.0.pool.begin().await?;
        for seed in applications {
            put(&mut transaction, &self.0.settings.fees, seed).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// What has happened by a stage, in its order.
fn events(seed: &SeedApplication<'_>) -> Vec<ApplicationEvent> {
    use ApplicationEvent as E;
    let stages: &[(ApplicationStatus, &[E])] = &[
        (ApplicationStatus::Draft, &[E::Begun]),
        (ApplicationStatus::HandedIn, &[E::HandedIn]),
        (ApplicationStatus::InProcess, &[E::InProcess]),
        (ApplicationStatus::Decided, &[E::Decided, E::DecisionSent]),
    ];
    let last = stages.iter().position(|(status, _)| *status == seed.status).unwrap_or(0);
    let mut events: Vec<E> = stages[..=last].iter().flat_map(|(_, events)| events.iter().copied()).collect();
    events.extend(seed.appointment.map(|(purpose, ..)| match purpose {
        AppointmentPurpose::Documents => E::DocumentsBooked,
        AppointmentPurpose::Photo => E::PhotoBooked,
    }));
    events
}

async fn put(connection: &mut AnyConnection, fees: &rules::Fees, seed: &SeedApplication<'_>) -> Result<(), Refusal> {
    let owner = match seed.way {
        Way::IdPorten => Subject::Person(seed.subject.to_owned()),
        Way::Email => Subject::Account(seed.subject.to_owned()),
    };
    let (way, of) = owner.columns();
    let handed_in = seed.begun + SignedDuration::from_hours(24);
    let is_draft = seed.status == ApplicationStatus::Draft;
    let today = rules::today(handed_in);
    let fee = seed.content.whom.as_ref().map(|whom| i64::from(fees.fee(seed.content.kind, whom, today).ore));
    let receipt = if is_draft { None } else { Some(receipt_number(today)?) };
    let made = sqlx::query(
        "INSERT INTO application (id, way, subject, status, content, version, language, created, changed, receipt_number,
             handed_in, fee_ore, fee_paid, outcome, decided, channel, decision_sent)
         VALUES ($1, $2, $3, $4, $5, 1, 'nb', $6, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING",
    )
    .bind(seed.id.as_str())
    .bind(way)
    .bind(of)
    .bind(word(&seed.status)?)
    .bind(json(&seed.content)?)
    .bind(seed.begun.as_second())
    .bind(receipt)
    .bind((!is_draft).then_some(handed_in.as_second()))
    .bind(fee.filter(|_| !is_draft))
    .bind(i64::from(matches!(seed.status, ApplicationStatus::InProcess | ApplicationStatus::Decided)))
    .bind(seed.decision.map(|decision| word(&decision.outcome)).transpose()?)
    .bind(seed.decision.map(|decision| decision.decided.as_second()))
    .bind(seed.decision.map(|decision| word(&decision.channel)).transpose()?)
    .bind(seed.decision.map(|decision| decision.sent.as_second()))
    .execute(&mut *connection)
    .await?;
    if made.rows_affected() == 0 {
        return Ok(());
    }
    for (day, event) in (0..).zip(events(seed)) {
        let at = seed.begun + SignedDuration::from_hours(24) * day;
        applications::note(connection, &seed.id, event, at).await?;
    }
    put_appointment(connection, seed).await
}

async fn put_appointment(connection: &mut AnyConnection, seed: &SeedApplication<'_>) -> Result<(), Refusal> {
    let Some(((purpose, start, minutes), point)) = seed.appointment.zip(seed.content.meeting_point.as_ref()) else {
        return Ok(());
    };
    sqlx::query(
        "INSERT INTO appointment (id, application, purpose, meeting_point, start, minutes, sequence, language, live)
         VALUES ($1, $1, $2, $3, $4, $5, 0, 'nb', 1)",
    )
    .bind(seed.id.as_str())
    .bind(word(&purpose)?)
    .bind(point.as_str())
    .bind(start.as_second())
    .bind(i64::from(minutes))
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "UPDATE meeting_time SET taken = taken + 1
         WHERE meeting_point = $1 AND purpose = $2 AND start = $3 AND taken < places",
    )
    .bind(point.as_str())
    .bind(word(&purpose)?)
    .bind(start.as_second())
    .execute(connection)
    .await?;
    Ok(())
}
