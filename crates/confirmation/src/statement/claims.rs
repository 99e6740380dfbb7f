//! The claims of a statement as CBOR: the registered CWT claims, and ours below the range for private use. Integer keys and
//! integer values keep the statement short enough for a code on paper.

use ciborium::Value;
use jiff::{SignedDuration, Timestamp, civil::Date};
use mypage_api::{
    EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};

use super::Statement;
#[cfg(feature = "sign")]
use super::StatementError;

const ISS: i64 = 1;
const EXP: i64 = 4;
const IAT: i64 = 6;
const CTI: i64 = 7;
const NAME: i64 = -70_001;
const NAME_LANGUAGE: i64 = -70_002;
const BIRTH_DATE: i64 = -70_003;
const DUF: i64 = -70_004;
const CITIZENSHIPS: i64 = -70_005;
const PERMIT: i64 = -70_006;
const RIGHT_TO_WORK: i64 = -70_007;
const ENVIRONMENT: i64 = -70_008;

const EPOCH: Date = Date::constant(1970, 1, 1);
const NAME_LIMIT: usize = 200;
const LIMIT_LIMIT: usize = 300;
const SHORT_LIMIT: usize = 100;
const CITIZENSHIPS_LIMIT: usize = 4;

/// A value and the number that stands for it.
type Table<T, const N: usize> = [(T, i64); N];

const DURATIONS: Table<PermitDuration, 2> = [(PermitDuration::Permanent, 1), (PermitDuration::Temporary, 2)];
const BASES: Table<PermitBasis, 6> = [
    (PermitBasis::Work, 1),
    (PermitBasis::Family, 2),
    (PermitBasis::Study, 3),
    (PermitBasis::Protection, 4),
    (PermitBasis::CollectiveProtection, 5),
    (PermitBasis::Other, 6),
];
const ACCESSES: Table<WorkAccess, 3> = [(WorkAccess::Yes, 1), (WorkAccess::No, 2), (WorkAccess::Unclear, 3)];
const KINDS: Table<WorkKind, 5> = [
    (WorkKind::General, 1),
    (WorkKind::CertainEmployer, 2),
    (WorkKind::CertainWork, 3),
    (WorkKind::CertainEmployerAndWork, 4),
    (WorkKind::Unclear, 5),
];
const EXTENTS: Table<WorkExtent, 5> = [
    (WorkExtent::Any, 1),
    (WorkExtent::FullTimeOnly, 2),
    (WorkExtent::PartTimeOnly, 3),
    (WorkExtent::PartTimeAndFullTimeInHolidays, 4),
    (WorkExtent::Unclear, 5),
];
const ENVIRONMENTS: Table<EnvironmentKind, 3> =
    [(EnvironmentKind::Sandbox, 1), (EnvironmentKind::Test, 2), (EnvironmentKind::Production, 3)];

fn from_number<T: Copy, const N: usize>(table: &Table<T, N>, value: &Value) -> Option<T> {
    let number = integer(value)?;
    table.iter().find(|(_, entry)| *entry == number).map(|(value, _)| *value)
}

/// The claims of a statement; none if they are not exactly those that a statement has.
pub(super) fn decode(bytes: &[u8]) -> Option<Statement> {
    let mut rest = bytes;
    let value: Value = ciborium::from_reader(&mut rest).ok()?;
    let Value::Map(claims) = value else { return None };
    if !rest.is_empty() {
        return None;
    }
    let known =
        [ISS, EXP, IAT, CTI, NAME, NAME_LANGUAGE, BIRTH_DATE, DUF, CITIZENSHIPS, PERMIT, RIGHT_TO_WORK, ENVIRONMENT];
    let mut seen: Vec<i64> = claims.iter().map(|(key, _)| integer(key)).collect::<Option<_>>()?;
    seen.sort_unstable();
    if seen.windows(2).any(|pair| pair[0] == pair[1]) || seen.iter().any(|key| !known.contains(key)) {
        return None;
    }
    let claim = |key: i64| claims.iter().find(|(found, _)| integer(found) == Some(key)).map(|(_, value)| value);
    let Value::Bytes(reference) = claim(CTI)? else { return None };
    let citizenships = array(claim(CITIZENSHIPS)?)?.iter().map(country).collect::<Option<Vec<_>>>()?;
    (1..=CITIZENSHIPS_LIMIT).contains(&citizenships.len()).then_some(())?;
    Some(Statement {
        reference: checked(String::from_utf8(reference.clone()).ok()?, SHORT_LIMIT)?,
        name: text(claim(NAME)?, NAME_LIMIT)?,
        name_language: optional(claim(NAME_LANGUAGE)?, |value| text(value, SHORT_LIMIT))?,
        birth_date: date(claim(BIRTH_DATE)?)?,
        duf: text(claim(DUF)?, 12).filter(|duf| duf.len() == 12 && duf.bytes().all(|b| b.is_ascii_digit()))?,
        citizenships,
        permit: permit(claim(PERMIT)?)?,
        right_to_work: right_to_work(claim(RIGHT_TO_WORK)?)?,
        issued: Timestamp::from_second(integer(claim(IAT)?)?).ok()?,
        valid_until: Timestamp::from_second(integer(claim(EXP)?)?).ok()?,
        issuer: text(claim(ISS)?, SHORT_LIMIT)?,
        environment: from_number(&ENVIRONMENTS, claim(ENVIRONMENT)?)?,
    })
}

fn permit(value: &Value) -> Option<Permit> {
    let [duration, basis, span, renewal] = array(value)? else { return None };
    Some(Permit {
        duration: from_number(&DURATIONS, duration)?,
        basis: from_number(&BASES, basis)?,
        period: period(span)?,
        renewal: optional(renewal, |value| {
            let [kind, day] = array(value)? else { return None };
            match integer(kind)? {
                1 => Some(Renewal::AppliedInTime { handed_in: date(day)? }),
                2 => Some(Renewal::CollectiveExtension { until: date(day)? }),
                _ => None,
            }
        })?,
    })
}

fn right_to_work(value: &Value) -> Option<RightToWork> {
    let [access, kind, extent, limited_to, span] = array(value)? else { return None };
    Some(RightToWork {
        access: from_number(&ACCESSES, access)?,
        kind: optional(kind, |value| from_number(&KINDS, value))?,
        extent: optional(extent, |value| from_number(&EXTENTS, value))?,
        limited_to: optional(limited_to, |value| text(value, LIMIT_LIMIT))?,
        period: optional(span, period)?,
    })
}

fn period(value: &Value) -> Option<Period> {
    let [from, to] = array(value)? else { return None };
    Some(Period { from: date(from)?, to: optional(to, date)? })
}

/// Null is no value; anything else must be a good one.
#[allow(clippy::option_option, reason = "no value and a bad value are two things")]
fn optional<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(value).map(Some) }
}

fn integer(value: &Value) -> Option<i64> {
    value.as_integer().and_then(|integer| integer.try_into().ok())
}

fn array(value: &Value) -> Option<&[Value]> {
    value.as_array().map(Vec::as_slice)
}

fn text(value: &Value, limit: usize) -> Option<String> {
    checked(value.as_text()?.to_owned(), limit)
}

fn country(value: &Value) -> Option<String> {
    text(value, 2).filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()))
}

fn checked(text: String, limit: usize) -> Option<String> {
    let ok = !text.trim().is_empty() && text.chars().count() <= limit && !text.chars().any(char::is_control);
    ok.then_some(text)
}

/// Days since 1970 (RFC 8943).
fn date(value: &Value) -> Option<Date> {
    let days = integer(value).filter(|days| days.abs() < 4_000_000)?;
    EPOCH.checked_add(SignedDuration::from_hours(days * 24)).ok()
}

/// The claims of a statement as bytes, keys in the order of RFC 8949 §4.2.1.
#[cfg(feature = "sign")]
pub(super) fn encode(statement: &Statement) -> Result<Vec<u8>, StatementError> {
    let claims = vec![
        (ISS, Value::from(statement.issuer.as_str())),
        (EXP, Value::from(statement.valid_until.as_second())),
        (IAT, Value::from(statement.issued.as_second())),
        (CTI, Value::from(statement.reference.as_bytes())),
        (NAME, Value::from(statement.name.as_str())),
        (NAME_LANGUAGE, write::optional(statement.name_language.as_deref(), Value::from)),
        (BIRTH_DATE, write::date(statement.birth_date)),
        (DUF, Value::from(statement.duf.as_str())),
        (CITIZENSHIPS, Value::Array(statement.citizenships.iter().map(|code| Value::from(code.as_str())).collect())),
        (PERMIT, write::permit(&statement.permit)),
        (RIGHT_TO_WORK, write::right_to_work(&statement.right_to_work)),
        (ENVIRONMENT, write::number(&ENVIRONMENTS, statement.environment)),
    ];
    let claims = claims.into_iter().map(|(key, value)| (Value::from(key), value)).collect();
    let mut bytes = Vec::new();
    ciborium::into_writer(&Value::Map(claims), &mut bytes).map_err(|_| StatementError::Field("all"))?;
    // What a reader would not take is not signed.
    if decode(&bytes).is_some_and(|read| read == *statement) {
        Ok(bytes)
    } else {
        Err(StatementError::Field("a text or date"))
    }
}

#[cfg(feature = "sign")]
mod write {
    use super::{
        ACCESSES, BASES, DURATIONS, Date, EPOCH, EXTENTS, KINDS, Period, Permit, Renewal, RightToWork, Table, Value,
    };

    pub(super) fn number<T: Copy + PartialEq, const N: usize>(table: &Table<T, N>, value: T) -> Value {
        table.iter().find(|(entry, _)| *entry == value).map_or(Value::Null, |(_, number)| Value::from(*number))
    }

    pub(super) fn optional<T>(value: Option<T>, write: impl Fn(T) -> Value) -> Value {
        value.map_or(Value::Null, write)
    }

    pub(super) fn date(date: Date) -> Value {
        Value::from(date.duration_since(EPOCH).as_hours() / 24)
    }

    fn period(period: &Period) -> Value {
        Value::Array(vec![date(period.from), optional(period.to, date)])
    }

    pub(super) fn permit(permit: &Permit) -> Value {
        let renewal = permit.renewal.as_ref().map(|renewal| match renewal {
            Renewal::AppliedInTime { handed_in } => vec![Value::from(1), date(*handed_in)],
            Renewal::CollectiveExtension { until } => vec![Value::from(2), date(*until)],
        });
        Value::Array(vec![
            number(&DURATIONS, permit.duration),
            number(&BASES, permit.basis),
            period(&permit.period),
            optional(renewal, Value::Array),
        ])
    }

    pub(super) fn right_to_work(work: &RightToWork) -> Value {
        Value::Array(vec![
            number(&ACCESSES, work.access),
            optional(work.kind, |kind| number(&KINDS, kind)),
            optional(work.extent, |extent| number(&EXTENTS, extent)),
            optional(work.limited_to.as_deref(), Value::from),
            optional(work.period.as_ref(), period),
        ])
    }
}
