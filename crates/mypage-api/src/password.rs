//! The rules for passwords (requirement C2): one place for the service that enforces them and for the app that shows them
//! while a person types.

use serde::{Deserialize, Serialize};

/// No password that a person has is longer, and hashing a longer one is work that somebody else gives us.
const LONGEST: usize = 128;
const SHORTEST: usize = 8;
/// Fewer guesses than this, and a password is among those that are tried first (ASVS 6.2.4, 6.2.11).
const GUESSES: u64 = 100_000;
/// Words that anybody would try here.
const CONTEXT: [&str; 6] = ["udi", "minside", "mypage", "norge", "norway", "passord"];

/// One rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PasswordRule {
    /// At least eight characters.
    Long,
    /// A capital letter, A to Z.
    Capital,
    /// A small letter, a to z.
    Small,
    /// A digit.
    Digit,
    /// Nothing but A to Z, a to z and 0 to 9.
    Plain,
    /// At most 128 characters.
    Short,
    /// Not among the passwords that are tried first, and not made of the person's own name or address.
    Uncommon,
}

impl PasswordRule {
    /// Every rule, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Long, Self::Capital, Self::Small, Self::Digit, Self::Plain, Self::Uncommon, Self::Short];
}

/// What is wrong with a password.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PasswordCheck {
    /// The rules that it breaks, in the order of [`PasswordRule::ALL`].
    pub broken: Vec<PasswordRule>,
    /// The characters that are not accepted, each once, in the order typed.
    pub forbidden: Vec<char>,
}

impl PasswordCheck {
    /// Looks at a password. `own` is what belongs to the person and is easily guessed: name, e-mail address.
    #[must_use]
    pub fn of(password: &str, own: &[&str]) -> Self {
        let mut forbidden = Vec::new();
        for character in password.chars().filter(|c| !c.is_ascii_alphanumeric()) {
            if !forbidden.contains(&character) {
                forbidden.push(character);
            }
        }
        let length = password.chars().count();
        let keeps = |rule| match rule {
            PasswordRule::Long => length >= SHORTEST,
            PasswordRule::Capital => password.bytes().any(|b| b.is_ascii_uppercase()),
            PasswordRule::Small => password.bytes().any(|b| b.is_ascii_lowercase()),
            PasswordRule::Digit => password.bytes().any(|b| b.is_ascii_digit()),
            PasswordRule::Plain => forbidden.is_empty(),
            PasswordRule::Short => length <= LONGEST,
            PasswordRule::Uncommon => is_uncommon(password, own),
        };
        let broken = PasswordRule::ALL.into_iter().filter(|rule| !keeps(*rule)).collect();
        Self { broken, forbidden }
    }

    /// Whether it may be used.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.broken.is_empty()
    }
}

fn is_uncommon(password: &str, own: &[&str]) -> bool {
    if password.is_empty() {
        return false;
    }
    let words = own.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).filter(|word| word.len() > 2);
    let words: Vec<&str> = own.iter().copied().chain(words).chain(CONTEXT).collect();
    // The estimate's time grows with the length; its first part tells enough.
    let first: String = password.chars().take(40).collect();
    zxcvbn::zxcvbn(&first, &words).guesses() >= GUESSES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(password: &str) -> Vec<PasswordRule> {
        PasswordCheck::of(password, &["Kari Testesen", "kari.testesen@example.no"]).broken
    }

    #[test]
    fn each_rule_is_named_when_it_is_broken() {
        use PasswordRule::{Capital, Digit, Long, Plain, Short, Small, Uncommon};
        assert_eq!(broken("Fjord7x"), [Long]);
        assert_eq!(broken("fjordblikk7"), [Capital]);
        assert_eq!(broken("FJORDBLIKKET72"), [Small]);
        assert_eq!(broken("FjordBlikket"), [Digit]);
        assert_eq!(broken("FjordBlikk72!"), [Plain]);
        assert_eq!(broken(&format!("Fj7{}", "qwpeoriutyalskdjfhg".repeat(7))), [Short]);
        assert_eq!(broken(""), [Long, Capital, Small, Digit, Uncommon]);
        assert_eq!(broken("FjordBlikk72"), []);
    }

    #[test]
    fn forbidden_characters_are_named_each_once() {
        assert_eq!(PasswordCheck::of("Blåbær & Blåbær1", &[]).forbidden, ['å', 'æ', ' ', '&']);
        assert_eq!(PasswordCheck::of("Пароль123Abc", &[]).forbidden, ['П', 'а', 'р', 'о', 'л', 'ь']);
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for password in
            ["Password1", "Passw0rd", "Qwerty123", "Abcd1234", "Kari1234", "Testesen1", "Minside1", "Udi12345"]
        {
            assert_eq!(broken(password), [PasswordRule::Uncommon], "{password}");
        }
    }
}
