//! E-mail addresses, in the one form in which an account is known by.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use url::Host;

const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;

/// An e-mail address: trimmed, in small letters, its domain as it is asked for in the DNS.
///
/// Addresses that mail servers take but no applicant has (quoted local parts, comments, addresses of computers by number)
/// are none, and neither is anything with a line break in it, which could add headers to a letter.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = "email"))]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// This is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnAddress;

impl fmt::Display for NotAnAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an e-mail address")
    }
}

impl std::error::Error for NotAnAddress {}

impl EmailAddress {
    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnAddress;

    fn from_str(typed: &str) -> Result<Self, NotAnAddress> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(NotAnAddress)?;
        let Ok(Host::Domain(domain)) = Host::parse(domain) else { return Err(NotAnAddress) };
        let address = format!("{}@{domain}", local.to_ascii_lowercase());
        let good = is_local_part(local) && is_domain(&domain) && address.len() <= LONGEST;
        good.then_some(Self(address)).ok_or(NotAnAddress)
    }
}

/// RFC 5322 §3.2.3: atoms with single dots between them.
fn is_local_part(local: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty() && atom.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
    };
    local.len() <= LONGEST_LOCAL && local.split('.').all(is_atom)
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let inner = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        !label.is_empty() && label.len() <= 63 && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

impl TryFrom<String> for EmailAddress {
    type Error = NotAnAddress;

    fn try_from(typed: String) -> Result<Self, NotAnAddress> {
        typed.parse()
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[e-mail]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form_however_it_is_typed() {
        for typed in ["kari@example.no", "  Kari@Example.NO ", "KARI@EXAMPLE.NO"] {
            assert_eq!(typed.parse::<EmailAddress>().unwrap().as_str(), "kari@example.no");
        }
        assert_eq!("ola@blåbær.example".parse::<EmailAddress>().unwrap().as_str(), "ola@xn--blbr-roah.example");
    }

    #[test]
    fn what_could_not_be_written_to_is_no_address() {
        let long = format!("{}@example.no", "a".repeat(65));
        for typed in [
            "",
            "kari",
            "@example.no",
            "kari@",
            "kari@example",
            "kari@127.0.0.1",
            "kari@[::1]",
            "ka ri@example.no",
            "kari@example..no",
            ".kari@example.no",
            "kari.@example.no",
            "ka..ri@example.no",
            "\"kari\"@example.no",
            "kari@example.no\r\nBcc: ola@example.no",
            "kari\r\nBcc: ola@example.no",
            "kari@-example.no",
            "kåri@example.no",
            &long,
        ] {
            assert!(typed.parse::<EmailAddress>().is_err(), "{typed:?}");
        }
    }

    #[test]
    fn an_address_is_never_printed() {
        assert!(!format!("{:?}", "kari@example.no".parse::<EmailAddress>().unwrap()).contains("kari"));
    }
}
