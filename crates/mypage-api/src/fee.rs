//! What an application costs.

use serde::{Deserialize, Serialize};

use crate::ApplicationKind;

/// A fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Fee {
    /// The amount in øre (a hundredth of a Norwegian krone).
    pub ore: u32,
    /// How it is paid.
    pub payment: FeePayment,
}

/// How a fee is paid. There is no payment over the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FeePayment {
    /// There is nothing to pay.
    Free,
    /// It is paid at the meeting point, at the appointment.
    AtMeetingPoint,
}

impl Fee {
    /// A fee of this many øre, paid at the meeting point; none at all for 0.
    #[must_use]
    pub const fn of(ore: u32) -> Self {
        Self { ore, payment: if ore == 0 { FeePayment::Free } else { FeePayment::AtMeetingPoint } }
    }
}

/// A kind of application, with what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationKindInfo {
    /// The kind.
    pub kind: ApplicationKind,
    /// What it costs for somebody who is 18 or older.
    pub fee: Fee,
    /// What it costs for somebody under 18.
    pub child_fee: Fee,
}

/// Every kind of application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationKindList {
    /// In the order in which they are shown.
    pub kinds: Vec<ApplicationKindInfo>,
}
