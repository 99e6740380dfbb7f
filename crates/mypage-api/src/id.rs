//! Names of things, as the service gives them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

const LONGEST: usize = 64;

/// The name of an application, a file, a meeting point or an appointment: 1 to 64 characters of `A-Z a-z 0-9 - _`, so that
/// it is one segment of a path whoever sent it. It is made by the service and says nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, min_length = 1, max_length = 64, pattern = "^[A-Za-z0-9_-]+$"))]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// This is no name that the service gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for NotAnId {}

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Id {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        let good = (1..=LONGEST).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        good.then_some(Self(text)).ok_or(NotAnId)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_segment_of_a_path_and_nothing_else() {
        assert!("a".parse::<Id>().is_ok() && "Ab-9_".parse::<Id>().is_ok() && "x".repeat(64).parse::<Id>().is_ok());
        for text in ["", ".", "..", "a/b", "a%2fb", "a b", "ø", "a\n", &"x".repeat(65)] {
            assert!(text.parse::<Id>().is_err(), "{text:?}");
        }
    }
}
