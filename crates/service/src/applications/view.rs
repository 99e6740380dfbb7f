//! Applications as their account sees them: with what happened, the appointments, and the next step.

use std::collections::HashMap;

use jiff::Timestamp;
use mypage_api::{ApplicationStatus, ApplicationSummary, Appointment, Id, TimelineEntry};
use sqlx::{AnyConnection, Row};

use super::{draft_life, rules, rules::Fees, rules::Visit, stored, stored::Stored};
use crate::{
    appointments,
    problem::Refusal,
    sessions::Subject,
    store::{from_word, moment},
};

/// What is around the applications of an account.
pub(crate) struct Around {
    events: HashMap<Id, Vec<TimelineEntry>>,
    appointments: HashMap<Id, Vec<Appointment>>,
}

impl Around {
    pub async fn read(connection: &mut AnyConnection, owner: &Subject, now: Timestamp) -> Result<Self, Refusal> {
        let mut around = Self { events: HashMap::new(), appointments: HashMap::new() };
        let (way, subject) = owner.columns();
        let events = sqlx::query(
            "SELECT e.application, e.event, e.at FROM application_event e JOIN application a ON a.id = e.application
             WHERE a.way = $1 AND a.subject = $2 ORDER BY e.application, e.number",
        );
        for row in events.bind(way).bind(subject).fetch_all(&mut *connection).await? {
            let entry = TimelineEntry { event: from_word(row.try_get("event")?)?, at: moment(row.try_get("at")?)? };
            around.events.entry(stored::id(row.try_get("application")?)?).or_default().push(entry);
        }
        for appointment in appointments::of(connection, owner, now).await? {
            around.appointments.entry(appointment.application.clone()).or_default().push(appointment);
        }
        Ok(around)
    }

    /// One of them; what is around it is given away.
    pub fn summary(&mut self, one: &Stored, fees: &Fees, now: Timestamp) -> ApplicationSummary {
        let appointments = self.appointments.remove(&one.id).unwrap_or_default();
        let visits: Vec<Visit> = appointments.iter().map(|a| (a.purpose, a.start > now)).collect();
        let is_draft = one.status == ApplicationStatus::Draft;
        let (kind, whom) = (one.content.kind, one.content.whom.as_ref());
        let fee_now = || whom.map(|whom| fees.fee(kind, whom, rules::today(now)));
        ApplicationSummary {
            id: one.id.clone(),
            receipt_number: one.receipt_number.clone(),
            kind,
            whom: whom.cloned(),
            status: one.status,
            next_step: rules::next_step(kind, one.status, one.outcome(), &visits),
            timeline: self.events.remove(&one.id).unwrap_or_default(),
            decision: one.decision,
            fee: if is_draft { fee_now() } else { one.fee },
            fee_paid: one.fee_paid,
            meeting_point: one.content.meeting_point.clone(),
            appointments,
            draft_ends: is_draft.then(|| one.changed + draft_life()),
        }
    }
}
