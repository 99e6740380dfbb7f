//! How often something may be tried. Counted in the database, so that it holds across processes; each window ends by
//! itself and trying on does not prolong it, so that nobody is locked out for good.

use std::net::IpAddr;

use jiff::Timestamp;
use mypage_api::{EmailAddress, ProblemCode};
use serde::Deserialize;
use sqlx::{AnyPool, Row};

use crate::{problem::Refusal, sessions::Subject, store::hash};

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

/// How often in a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit {
    name: &'static str,
    times: u32,
    seconds: i64,
}

/// The limits that a service is set up with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Logins with ID-porten from one network address in a minute.
    pub idporten_logins: u32,
    /// Codes to one e-mail address from one network address in 15 minutes.
    pub codes_per_address: u32,
    /// Codes from one network address in 15 minutes.
    pub codes_per_network: u32,
    /// Codes tried from one network address in 15 minutes.
    pub code_tries_per_network: u32,
    /// Codes tried for one e-mail address in a day, from anywhere.
    pub code_tries_per_address: u32,
    /// Seconds before another code can be sent in place of the last.
    pub resend_seconds: u32,
    /// Passwords tried for one account from one network address in 15 minutes.
    pub passwords: u32,
    /// Passwords tried for one account in 15 minutes, from anywhere.
    pub passwords_per_account: u32,
    /// Passwords tried from one network address in 15 minutes.
    pub passwords_per_network: u32,
    /// Drafts begun by one account in a day.
    pub drafts: u32,
    /// Files begun by one account in a day.
    pub files: u32,
    /// Appointments booked or moved by one account in an hour.
    pub bookings: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            idporten_logins: 30,
            codes_per_address: 5,
            codes_per_network: 60,
            code_tries_per_network: 200,
            code_tries_per_address: 200,
            resend_seconds: 30,
            passwords: 5,
            passwords_per_account: 50,
            passwords_per_network: 200,
            drafts: 100,
            files: 200,
            bookings: 30,
        }
    }
}

/// Whom a limit is counted for.
#[derive(Clone, Copy)]
pub(crate) enum Of<'a> {
    Network(IpAddr),
    Address(&'a EmailAddress),
    Both(&'a EmailAddress, IpAddr),
    Account(&'a Subject),
}

pub(crate) struct RateLimit {
    pool: AnyPool,
    limits: Limits,
}

impl RateLimit {
    pub fn new(pool: AnyPool, limits: Limits) -> Self {
        Self { pool, limits }
    }

    /// Counts a login with ID-porten.
    pub async fn idporten_login(&self, from: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "idporten", times: self.limits.idporten_logins, seconds: MINUTE };
        self.count(limit, Of::Network(from), now).await
    }

    /// Counts a letter with a code.
    pub async fn code_sent(&self, to: &EmailAddress, from: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let limit = |name, times| Limit { name, times, seconds: 15 * MINUTE };
        self.count(limit("code", self.limits.codes_per_network), Of::Network(from), now).await?;
        self.count(limit("code-to", self.limits.codes_per_address), Of::Both(to, from), now).await
    }

    /// Counts a code tried from a network address.
    pub async fn code_tried_from(&self, from: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "try", times: self.limits.code_tries_per_network, seconds: 15 * MINUTE };
        self.count(limit, Of::Network(from), now).await
    }

    /// Counts a code tried for an e-mail address.
    pub async fn code_tried_for(&self, email: &EmailAddress, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "try-for", times: self.limits.code_tries_per_address, seconds: DAY };
        self.count(limit, Of::Address(email), now).await
    }

    /// Counts a password tried.
    pub async fn password_tried(&self, email: &EmailAddress, from: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let limit = |name, times| Limit { name, times, seconds: 15 * MINUTE };
        self.count(limit("password-from", self.limits.passwords_per_network), Of::Network(from), now).await?;
        self.count(limit("password", self.limits.passwords), Of::Both(email, from), now).await?;
        self.count(limit("password-for", self.limits.passwords_per_account), Of::Address(email), now).await
    }

    /// The right password was given: earlier slips no longer count.
    pub async fn password_right(&self, email: &EmailAddress, from: IpAddr) -> Result<(), Refusal> {
        let forget =
            sqlx::query("DELETE FROM attempt WHERE bucket = $1").bind(bucket("password", Of::Both(email, from)));
        forget.execute(&self.pool).await?;
        Ok(())
    }

    /// Counts a draft that an account begins.
    pub async fn draft_begun(&self, by: &Subject, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "draft", times: self.limits.drafts, seconds: DAY };
        self.count(limit, Of::Account(by), now).await
    }

    /// Counts a file that an account begins.
    pub async fn file_begun(&self, by: &Subject, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "file", times: self.limits.files, seconds: DAY };
        self.count(limit, Of::Account(by), now).await
    }

    /// Counts an appointment that an account books or moves.
    pub async fn booked(&self, by: &Subject, now: Timestamp) -> Result<(), Refusal> {
        let limit = Limit { name: "booking", times: self.limits.bookings, seconds: 60 * MINUTE };
        self.count(limit, Of::Account(by), now).await
    }

    pub async fn forget_old(&self, now: Timestamp) -> Result<(), sqlx::Error> {
        let forget = sqlx::query("DELETE FROM attempt WHERE ends <= $1").bind(now.as_second());
        forget.execute(&self.pool).await.map(drop)
    }

    /// Counts one in a single statement, so that no two tries at once are counted as one. A window that ends later than
    /// one begun now could was counted on another clock, and is begun anew.
    async fn count(&self, limit: Limit, of: Of<'_>, now: Timestamp) -> Result<(), Refusal> {
        let at = now.as_second();
        let row = sqlx::query(
            "INSERT INTO attempt (bucket, count, ends) VALUES ($1, 1, $2)
             ON CONFLICT (bucket) DO UPDATE SET
                 count = CASE WHEN attempt.ends <= $3 OR attempt.ends > $2 THEN 1 ELSE attempt.count + 1 END,
                 ends = CASE WHEN attempt.ends <= $3 OR attempt.ends > $2 THEN $2 ELSE attempt.ends END
             RETURNING count, ends",
        )
        .bind(bucket(limit.name, of))
        .bind(at + limit.seconds)
        .bind(at)
        .fetch_one(&self.pool)
        .await?;
        let (count, ends): (i64, i64) = (row.try_get("count")?, row.try_get("ends")?);
        if count <= i64::from(limit.times) {
            return Ok(());
        }
        Err(Refusal::limited(u32::try_from(ends - at).unwrap_or(u32::MAX).max(1)))
    }
}

fn bucket(name: &str, of: Of<'_>) -> String {
    match of {
        Of::Network(from) => format!("{name}:{}", hash(&network(from))),
        Of::Address(email) => format!("{name}:{}", hash(email.as_str())),
        Of::Account(subject) => {
            let (way, of) = subject.columns();
            format!("{name}:{}", hash(&format!("{way}\n{of}")))
        }
        Of::Both(email, from) => format!("{name}:{}:{}", hash(email.as_str()), hash(&network(from))),
    }
}

/// One household or office: whoever has an IPv6 address has all of its /64.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => address.to_string(),
            None => format!("{:x}", address.to_bits() >> 64),
        },
    }
}

impl Refusal {
    fn limited(seconds: u32) -> Self {
        Self { retry_after_seconds: Some(seconds), ..ProblemCode::RateLimited.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_household_is_one_and_a_mapped_address_is_the_ipv4_one() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
    }

    #[test]
    fn a_bucket_has_no_address_in_it() {
        let email = "kari@example.no".parse().unwrap();
        let name = bucket("password", Of::Both(&email, "192.0.2.7".parse().unwrap()));
        assert!(!name.contains("kari") && !name.contains("192"));
    }
}
