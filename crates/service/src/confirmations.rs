//! Signed statements of residency.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use confirmation::{SigningKey, Statement, sign};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use mypage_api::{Confirmation, ConfirmationKey, ConfirmationKeys, EnvironmentKind, ProblemCode, Standing};
use sqlx::AnyPool;

use crate::{
    Settings,
    problem::Refusal,
    registry::Person,
    residency::{last_day, oslo, residency},
    store::hash,
};

/// How long a statement counts at most: what is registered may change.
const LONGEST: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Digits and letters that nobody mixes up (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub(crate) struct Confirmations {
    pool: AnyPool,
    key: SigningKey,
    issuer: String,
    environment: EnvironmentKind,
}

impl Confirmations {
    pub fn new(pool: AnyPool, key: SigningKey, settings: &Settings) -> Self {
        Self { pool, key, issuer: settings.statement_issuer.clone(), environment: settings.environment }
    }

    pub fn keys(&self) -> ConfirmationKeys {
        let public = self.key.public();
        let (x, y) = public.to_jwk_parts();
        let key = ConfirmationKey {
            kty: "EC".into(),
            crv: "P-256".into(),
            alg: "ES256".into(),
            usage: "sig".into(),
            kid: public.kid().to_owned(),
            x,
            y,
        };
        ConfirmationKeys { keys: vec![key] }
    }

    /// States what is registered on a person, if the stay is legal (requirement D4).
    pub async fn issue(&self, person: &Person, now: Timestamp) -> Result<Confirmation, Refusal> {
        // Whole seconds, as a statement has them.
        let now = Timestamp::from_second(now.as_second()).map_err(|_| ProblemCode::Internal)?;
        let residency = residency(person, now);
        match residency.standing {
            Standing::Legal => {}
            Standing::Unclear => return Err(ProblemCode::ResidencyUnclear.into()),
            Standing::Ended | Standing::None => return Err(ProblemCode::NoValidPermit.into()),
        }
        let permit = residency.permit.ok_or(ProblemCode::Internal)?;
        let end_of_stay = last_day(&permit).map(end_of_day).transpose()?;
        let statement = Statement {
            reference: reference(now)?,
            name: person.name.clone(),
            name_language: person.name_language.clone(),
            birth_date: person.birth_date,
            duf: person.duf.clone(),
            citizenships: person.citizenships.clone(),
            permit,
            right_to_work: residency.right_to_work,
            issued: now,
            valid_until: end_of_stay.map_or(now + LONGEST, |end| end.min(now + LONGEST)),
            issuer: self.issuer.clone(),
            environment: self.environment,
        };
        let signed = sign(&statement, &self.key).map_err(|error| {
            tracing::error!(%error, "a statement could not be signed");
            ProblemCode::Internal
        })?;
        let encoded = URL_SAFE_NO_PAD.encode(signed.as_bytes());
        sqlx::query("INSERT INTO statement (reference, pid, issued, hash) VALUES ($1, $2, $3, $4)")
            .bind(&statement.reference)
            .bind(&person.pid)
            .bind(now.as_second())
            .bind(hash(&encoded))
            .execute(&self.pool)
            .await?;
        Ok(Confirmation { statement: encoded })
    }
}

/// Midnight in Norway after this day.
fn end_of_day(day: Date) -> Result<Timestamp, Refusal> {
    let next = day.checked_add(1.day()).map_err(|_| ProblemCode::Internal)?;
    let midnight = next.to_zoned(oslo()).map_err(|_| ProblemCode::Internal)?;
    Ok(midnight.timestamp())
}

/// A number of our own kind: the day, and 40 random bits that people can read out.
fn reference(now: Timestamp) -> Result<String, Refusal> {
    let mut bytes = [0u8; 8];
    getrandom::fill(&mut bytes).map_err(|_| ProblemCode::Internal)?;
    let letters: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    let (first, second) = letters.split_at(4);
    Ok(format!("MS-{}-{first}-{second}", now.to_zoned(oslo()).date()))
}
