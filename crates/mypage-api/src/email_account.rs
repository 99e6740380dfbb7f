//! E-mail accounts: proving that an address is one's own, registering, logging in, a new password.
//!
//! None of the types with a secret in it can be printed.

use serde::{Deserialize, Serialize};

use crate::EmailAddress;

/// What a code is wanted for. It chooses what the letter says, and nothing else: whoever has proved the address may do
/// either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CodePurpose {
    /// A new account (requirement C1).
    Register,
    /// A new password (requirement C3).
    Reset,
}

/// Asks for a code by e-mail.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCode {
    /// What for.
    pub purpose: CodePurpose,
    /// Where to.
    pub email: EmailAddress,
    /// The language of the letter, as a BCP 47 tag; one that the service does not speak is answered in English.
    pub language: String,
}

/// A code is on its way. The answer is the same whether the address has an account or not.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeSent {
    /// Stands for this one try; a code is good only together with it.
    pub handle: String,
    /// Seconds until the code is no longer good.
    pub expires_in_seconds: u32,
    /// Seconds until another one can be sent.
    pub resend_in_seconds: u32,
}

/// Asks for another code in place of the last, which is no longer good then.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ResendCode {
    /// From [`CodeSent`].
    pub handle: String,
}

/// A code as the person typed it.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckCode {
    /// From [`CodeSent`].
    pub handle: String,
    /// Six digits.
    pub code: String,
}

/// The address is proved to be the person's own.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeChecked {
    /// Good for one new account or one new password.
    pub ticket: String,
    /// Whether there is an account with this address.
    pub has_account: bool,
    /// Seconds until the ticket is no longer good.
    pub expires_in_seconds: u32,
}

/// A new account.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// From [`CodeChecked`].
    pub ticket: String,
    /// By the rules of [`crate::PasswordRule`].
    pub password: String,
    /// The person's name, 1 to 120 letters.
    pub name: String,
    /// The language of later letters.
    pub language: String,
}

/// A new password. Every session of the account ends, and a new one is answered.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// From [`CodeChecked`].
    pub ticket: String,
    /// By the rules of [`crate::PasswordRule`].
    pub password: String,
}

/// A login with e-mail address and password.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EmailLogin {
    /// The account's address.
    pub email: EmailAddress,
    /// The account's password.
    pub password: String,
}

/// A person's name as it may be registered: trimmed, 1 to 120 characters, none of them a control character.
#[must_use]
pub fn account_name(typed: &str) -> Option<String> {
    let name = typed.trim();
    let good = (1..=120).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    good.then(|| name.to_owned())
}

/// The six digits of a code, however they were typed or pasted ("123 456", "123-456").
#[must_use]
pub fn code_digits(typed: &str) -> Option<String> {
    let kept: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '\u{200b}').collect();
    (kept.len() == 6 && kept.bytes().all(|b| b.is_ascii_digit())).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_was_copied() {
        for typed in ["123456", " 123 456\n", "123-456", "123\u{a0}456", "1 2 3 4 5 6"] {
            assert_eq!(code_digits(typed).as_deref(), Some("123456"), "{typed:?}");
        }
        for typed in ["12345", "1234567", "12345a", "", "१२३४५६"] {
            assert_eq!(code_digits(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_name_is_one_to_120_letters_of_any_alphabet() {
        assert_eq!(account_name(" Олена Ковальчук ").as_deref(), Some("Олена Ковальчук"));
        assert_eq!(account_name(&"ø".repeat(120)).map(|name| name.chars().count()), Some(120));
        for typed in ["", "   ", "Kari\r\nBcc: x", &"a".repeat(121)] {
            assert_eq!(account_name(typed), None, "{typed:?}");
        }
    }
}
