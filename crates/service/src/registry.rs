//! The authority's register: who is who, and what is decided.

use jiff::civil::Date;
use mypage_api::{Contact, Permit, RightToWork};
use sqlx::{AnyPool, Row, any::AnyRow};

use crate::store::{from_json, json};

/// A person as the authority has them.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// National identity number.
    pub pid: String,
    /// Full name.
    pub name: String,
    /// The language of the name, where it is known.
    pub name_language: Option<String>,
    /// Birth date.
    pub birth_date: Date,
    /// DUF number, 12 digits.
    pub duf: String,
    /// Citizenships, ISO 3166-1 alpha-2.
    pub citizenships: Vec<String>,
    /// Contact information.
    pub contact: Contact,
    /// The permit, or the last one.
    pub permit: Option<Permit>,
    /// The right to work that goes with it.
    pub right_to_work: RightToWork,
    /// Whether the register is marked as not telling.
    pub unclear: bool,
}

/// The register.
#[derive(Clone)]
pub struct Registry(AnyPool);

impl Registry {
    pub(crate) fn new(pool: AnyPool) -> Self {
        Self(pool)
    }

    /// Puts a person in, in place of what was registered before.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn put(&self, person: &Person) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO person (pid, name, name_language, birth_date, duf, citizenships, contact, permit, right_to_work, unclear)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (pid) DO UPDATE SET name = excluded.name, name_language = excluded.name_language,
                 birth_date = excluded.birth_date, duf = excluded.duf, citizenships = excluded.citizenships,
                 contact = excluded.contact, permit = excluded.permit, right_to_work = excluded.right_to_work,
                 unclear = excluded.unclear",
        )
        .bind(&person.pid)
        .bind(&person.name)
        .bind(&person.name_language)
        .bind(person.birth_date.to_string())
        .bind(&person.duf)
        .bind(json(&person.citizenships)?)
        .bind(json(&person.contact)?)
        .bind(person.permit.as_ref().map(json).transpose()?)
        .bind(json(&person.right_to_work)?)
        .bind(i64::from(person.unclear))
        .execute(&self.0)
        .await
        .map(drop)
    }

    /// The person with this number.
    pub(crate) async fn find(&self, pid: &str) -> Result<Option<Person>, sqlx::Error> {
        let row = sqlx::query("SELECT * FROM person WHERE pid = $1").bind(pid).fetch_optional(&self.0).await?;
        row.as_ref().map(read).transpose()
    }
}

fn read(row: &AnyRow) -> Result<Person, sqlx::Error> {
    let birth_date: String = row.try_get("birth_date")?;
    let permit: Option<String> = row.try_get("permit")?;
    Ok(Person {
        pid: row.try_get("pid")?,
        name: row.try_get("name")?,
        name_language: row.try_get("name_language")?,
        birth_date: birth_date.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?,
        duf: row.try_get("duf")?,
        citizenships: from_json(&row.try_get::<String, _>("citizenships")?)?,
        contact: from_json(&row.try_get::<String, _>("contact")?)?,
        permit: permit.as_deref().map(from_json).transpose()?,
        right_to_work: from_json(&row.try_get::<String, _>("right_to_work")?)?,
        unclear: row.try_get::<i64, _>("unclear")? != 0,
    })
}
