//! Residency and right to work as the authority's register has them.
//!
//! A right to work is not a yes or no: it has a third state, a kind of limit, an extent of hours and a period of its own
//! that may differ from the permit's.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// What the authority has registered on a person's stay, as of a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Residency {
    /// When this was read from the register.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub as_of: Timestamp,
    /// Whether the stay is legal at that moment; the service decides, from everything it knows.
    pub standing: Standing,
    /// The permit this rests on, or the last one.
    pub permit: Option<Permit>,
    /// The right to work at that moment.
    pub right_to_work: RightToWork,
}

/// Whether the stay is legal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Legal: a permit in its period, or past its end date with the right to stay going on (see [`Permit::renewal`]).
    Legal,
    /// There was a permit, and it has ended.
    Ended,
    /// No permit has been given.
    None,
    /// The register does not tell; a case worker must.
    Unclear,
}

/// A residence permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Permit {
    /// Permanent or temporary.
    pub duration: PermitDuration,
    /// What it was given for.
    pub basis: PermitBasis,
    /// From when to when, as decided; a permanent permit has no end.
    pub period: Period,
    /// Why the stay goes on past the end of [`Permit::period`], where it does.
    pub renewal: Option<Renewal>,
}

/// Permanent or temporary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PermitDuration {
    /// For good.
    Permanent,
    /// For a period.
    Temporary,
}

/// What a permit was given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PermitBasis {
    /// Work.
    Work,
    /// Family.
    Family,
    /// Studies.
    Study,
    /// Protection (asylum).
    Protection,
    /// Temporary collective protection.
    CollectiveProtection,
    /// Something else.
    Other,
}

/// Why a stay is legal past the end date of its permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Renewal {
    /// A renewal was applied for in time; the rights go on until it is decided.
    AppliedInTime {
        /// The day the application was handed in.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        handed_in: Date,
    },
    /// Collective protection was extended for everybody who had it, with no application.
    CollectiveExtension {
        /// The last day of the extension.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        until: Date,
    },
}

/// A period of whole days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Period {
    /// The first day.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub from: Date,
    /// The last day; none means without end.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date))]
    pub to: Option<Date>,
}

/// The right to work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RightToWork {
    /// Yes, no, or unclear.
    pub access: WorkAccess,
    /// What kind of work, where there is a right.
    pub kind: Option<WorkKind>,
    /// How many hours, where there is a right.
    pub extent: Option<WorkExtent>,
    /// The employer, work or assignment it is limited to, in the decision's own words.
    pub limited_to: Option<String>,
    /// Its own period, which may differ from the permit's.
    pub period: Option<Period>,
}

/// Whether there is a right to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WorkAccess {
    /// There is, within its limits.
    Yes,
    /// There is none.
    No,
    /// The register does not tell.
    Unclear,
}

/// The kind of limit on a right to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WorkKind {
    /// Any work.
    General,
    /// A certain employer or client.
    CertainEmployer,
    /// Certain work or a certain assignment.
    CertainWork,
    /// Certain work for a certain employer.
    CertainEmployerAndWork,
    /// The register does not tell.
    Unclear,
}

/// How many hours a right to work covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WorkExtent {
    /// Any number of hours.
    Any,
    /// Full time only.
    FullTimeOnly,
    /// Part time only.
    PartTimeOnly,
    /// Part time, and full time in holidays.
    PartTimeAndFullTimeInHolidays,
    /// The register does not tell.
    Unclear,
}
