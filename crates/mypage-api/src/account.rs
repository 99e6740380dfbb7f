//! Who is logged in, and what is registered on the person.

use serde::{Deserialize, Serialize};

use crate::EmailAddress;

/// The way in which somebody logged in; each is an account of its own (requirement A6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// ID-porten at level high.
    IdPorten,
    /// E-mail address and password.
    Email,
}

/// The person behind the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Me {
    /// Full name as registered.
    pub name: String,
    /// The way this session was made.
    pub way: Way,
    /// The address of the account, where it is an e-mail account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
}

/// Contact information registered on the person (requirement D2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Contact {
    /// E-mail address, if one is registered.
    pub email: Option<String>,
    /// Phone number in international form, if one is registered.
    pub phone: Option<String>,
    /// Postal address, if one is registered.
    pub address: Option<PostalAddress>,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PostalAddress {
    /// Street, number, care-of: one to three lines.
    pub lines: Vec<String>,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Country, as an ISO 3166-1 alpha-2 code.
    pub country: String,
}
