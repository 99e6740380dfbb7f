//! The claims in CBOR (RFC 8949): a map with the registered claims of a CWT (RFC 8392 §3.1) and one private claim that
//! holds a map of ours.
//!
//! ```text
//! 1 iss  text          4 exp  seconds       6 iat  seconds       7 cti  reference, as bytes
//! -65537 {
//!   1 environment      2 name               3 birth day          4 DUF number
//!   5 [citizenship]    6 [duration, basis, from, to, renewal]
//!   7 [access, kind, extent, limited to, from, to]               8 language of the name, where known
//! }
//! ```
//! The private claim is one, because each key below -65536 takes five bytes and the whole must fit into a QR code. A day
//! is the number of days since 1970-01-01 (as in RFC 8943, without its tag), the DUF number an integer, a value of a
//! closed list a small number. What is not there is null.
//!
//! There is exactly one encoding of a statement (RFC 8949 §4.2.1): what was read is encoded again and compared, so that
//! no second form, unknown claim or double key gets through.

use ciborium::Value;
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use mypage_api::{Period, Permit, Renewal, RightToWork};

use super::{Statement, StatementError, codes::Coded};

const ISS: i64 = 1;
const EXP: i64 = 4;
const IAT: i64 = 6;
const CTI: i64 = 7;
/// The first of the keys left to private use (RFC 8392 §9.1.1).
const OURS: i64 = -65537;

const ENVIRONMENT: i64 = 1;
const NAME: i64 = 2;
const BIRTH_DATE: i64 = 3;
const DUF: i64 = 4;
const CITIZENSHIPS: i64 = 5;
const PERMIT: i64 = 6;
const RIGHT_TO_WORK: i64 = 7;
const NAME_LANGUAGE: i64 = 8;

const RENEWAL_APPLIED_IN_TIME: u8 = 0;
const RENEWAL_COLLECTIVE_EXTENSION: u8 = 1;

const EPOCH: Date = date(1970, 1, 1);

/// The one encoding of a statement that keeps to the limits.
pub(super) fn encode(statement: &Statement) -> Result<Vec<u8>, StatementError> {
    statement.check()?;
    let duf: u64 = statement.duf.parse().map_err(|_| StatementError::Duf)?;
    let mut ours = vec![
        entry(ENVIRONMENT, statement.environment.code()),
        entry(NAME, statement.name.as_str()),
        entry(BIRTH_DATE, day(statement.birth_date)?),
        entry(DUF, duf),
        entry(CITIZENSHIPS, statement.citizenships.iter().map(|code| code.as_str().into()).collect::<Vec<Value>>()),
        entry(PERMIT, permit(&statement.permit)?),
        entry(RIGHT_TO_WORK, right_to_work(&statement.right_to_work)?),
    ];
    if let Some(language) = &statement.name_language {
        ours.push(entry(NAME_LANGUAGE, language.as_str()));
    }
    let claims = Value::Map(vec![
        entry(ISS, statement.issuer.as_str()),
        entry(EXP, statement.valid_until.as_second()),
        entry(IAT, statement.issued.as_second()),
        entry(CTI, statement.reference.as_bytes()),
        entry(OURS, Value::Map(ours)),
    ]);
    let mut bytes = Vec::new();
    ciborium::into_writer(&claims, &mut bytes).map_err(|_| StatementError::Encoding)?;
    Ok(bytes)
}

/// The statement in these bytes, if they are its one encoding.
pub(super) fn decode(bytes: &[u8]) -> Option<Statement> {
    let statement = read(ciborium::from_reader(bytes).ok()?)?;
    (encode(&statement).ok()? == bytes).then_some(statement)
}

fn read(claims: Value) -> Option<Statement> {
    let mut claims = Fields::new(claims)?;
    let mut ours = Fields::new(claims.take(OURS)?)?;
    Some(Statement {
        reference: String::from_utf8(claims.take(CTI)?.into_bytes().ok()?).ok()?,
        issuer: claims.take(ISS)?.into_text().ok()?,
        issued: read_time(&claims.take(IAT)?)?,
        valid_until: read_time(&claims.take(EXP)?)?,
        environment: read_code(&ours.take(ENVIRONMENT)?)?,
        name: ours.take(NAME)?.into_text().ok()?,
        name_language: match ours.take(NAME_LANGUAGE) {
            None => None,
            Some(language) => Some(language.into_text().ok()?),
        },
        birth_date: read_day(&ours.take(BIRTH_DATE)?)?,
        duf: format!("{:012}", u64::try_from(ours.take(DUF)?.as_integer()?).ok()?),
        citizenships: ours
            .take(CITIZENSHIPS)?
            .into_array()
            .ok()?
            .into_iter()
            .map(|code| code.into_text().ok())
            .collect::<Option<_>>()?,
        permit: read_permit(ours.take(PERMIT)?)?,
        right_to_work: read_right_to_work(ours.take(RIGHT_TO_WORK)?)?,
    })
}

/// A map with integer keys, from which each field is taken once.
struct Fields(Vec<(Value, Value)>);

impl Fields {
    fn new(map: Value) -> Option<Self> {
        map.into_map().ok().map(Self)
    }

    fn take(&mut self, key: i64) -> Option<Value> {
        let key = Value::from(key);
        let at = self.0.iter().position(|(k, _)| *k == key)?;
        Some(self.0.remove(at).1)
    }
}

fn entry(key: i64, value: impl Into<Value>) -> (Value, Value) {
    (key.into(), value.into())
}

fn day(date: Date) -> Result<Value, StatementError> {
    let days = date.since(EPOCH).map_err(|_| StatementError::Period)?.get_days();
    Ok(days.into())
}

fn read_day(value: &Value) -> Option<Date> {
    let days = i32::try_from(value.as_integer()?).ok()?;
    EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

fn read_time(value: &Value) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(value.as_integer()?).ok()?).ok()
}

fn read_code<T: Coded>(value: &Value) -> Option<T> {
    T::from_code(u8::try_from(value.as_integer()?).ok()?)
}

fn or_null<T>(
    value: Option<T>,
    encode: impl FnOnce(T) -> Result<Value, StatementError>,
) -> Result<Value, StatementError> {
    value.map_or(Ok(Value::Null), encode)
}

/// Null is `Some(None)`; what cannot be read is `None`.
#[expect(clippy::option_option, reason = "null and unreadable are two things")]
fn unless_null<T>(value: Value, read: impl FnOnce(Value) -> Option<T>) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(value).map(Some) }
}

fn permit(permit: &Permit) -> Result<Value, StatementError> {
    Ok(Value::Array(vec![
        permit.duration.code().into(),
        permit.basis.code().into(),
        day(permit.period.from)?,
        or_null(permit.period.to, day)?,
        or_null(permit.renewal.as_ref(), renewal)?,
    ]))
}

fn read_permit(value: Value) -> Option<Permit> {
    let [duration, basis, from, to, renewal] = value.into_array().ok()?.try_into().ok()?;
    Some(Permit {
        duration: read_code(&duration)?,
        basis: read_code(&basis)?,
        period: read_period(&from, to)?,
        renewal: unless_null(renewal, read_renewal)?,
    })
}

fn read_period(from: &Value, to: Value) -> Option<Period> {
    Some(Period { from: read_day(from)?, to: unless_null(to, |to| read_day(&to))? })
}

fn renewal(renewal: &Renewal) -> Result<Value, StatementError> {
    let (kind, date) = match renewal {
        Renewal::AppliedInTime { handed_in } => (RENEWAL_APPLIED_IN_TIME, *handed_in),
        Renewal::CollectiveExtension { until } => (RENEWAL_COLLECTIVE_EXTENSION, *until),
    };
    Ok(Value::Array(vec![kind.into(), day(date)?]))
}

fn read_renewal(value: Value) -> Option<Renewal> {
    let [kind, date] = value.into_array().ok()?.try_into().ok()?;
    let date = read_day(&date)?;
    match u8::try_from(kind.as_integer()?).ok()? {
        RENEWAL_APPLIED_IN_TIME => Some(Renewal::AppliedInTime { handed_in: date }),
        RENEWAL_COLLECTIVE_EXTENSION => Some(Renewal::CollectiveExtension { until: date }),
        _ => None,
    }
}

fn right_to_work(right: &RightToWork) -> Result<Value, StatementError> {
    Ok(Value::Array(vec![
        right.access.code().into(),
        or_null(right.kind, |kind| Ok(kind.code().into()))?,
        or_null(right.extent, |extent| Ok(extent.code().into()))?,
        or_null(right.limited_to.as_deref(), |text| Ok(text.into()))?,
        or_null(right.period, |period| day(period.from))?,
        or_null(right.period.and_then(|period| period.to), day)?,
    ]))
}

fn read_right_to_work(value: Value) -> Option<RightToWork> {
    let [access, kind, extent, limited_to, from, to] = value.into_array().ok()?.try_into().ok()?;
    Some(RightToWork {
        access: read_code(&access)?,
        kind: unless_null(kind, |kind| read_code(&kind))?,
        extent: unless_null(extent, |extent| read_code(&extent))?,
        limited_to: unless_null(limited_to, |text| text.into_text().ok())?,
        // An end without a beginning does not come back the same when encoded, and so is refused.
        period: unless_null(from, |from| read_period(&from, to))?,
    })
}
