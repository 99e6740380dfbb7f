//! A look at what a person wrote, before it is saved: it may hold what should not leave their hands.

/// What looks as if it were about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// Eleven or twelve digits: a national identity number, or a DUF number.
    Number,
    /// An e-mail address.
    Address,
    /// A long row of letters and digits such as a token.
    Secret,
}

impl Personal {
    /// Its name in the language files: `report-looks-<name>`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Address => "address",
            Self::Secret => "secret",
        }
    }
}

/// From so many letters and digits in a row on, a word is taken for a secret.
const SECRET: usize = 24;

/// What in this text looks as if it were about a person; each kind once. It is told, and never taken out behind
/// somebody's back.
#[must_use]
pub fn looks_personal(text: &str) -> Vec<Personal> {
    let mut found = Vec::new();
    if has_number(text) {
        found.push(Personal::Number);
    }
    if text.split_whitespace().any(is_address) {
        found.push(Personal::Address);
    }
    if text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).any(is_secret) {
        found.push(Personal::Secret);
    }
    found
}

/// Eleven or twelve digits; people put spaces, dots and hyphens between them.
fn has_number(text: &str) -> bool {
    let mut digits = 0_usize;
    let mut gap = 0_usize;
    for c in text.chars().chain(['x']) {
        match c {
            _ if c.is_numeric() => {
                digits += 1;
                gap = 0;
            }
            ' ' | '.' | '-' | '\u{a0}' if digits > 0 && gap == 0 => gap = 1,
            _ if (11..=12).contains(&digits) => return true,
            _ => (digits, gap) = (0, 0),
        }
    }
    false
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.trim_matches('.').contains('.'))
}

fn is_secret(word: &str) -> bool {
    word.len() >= SECRET
        && word.contains(|c: char| c.is_ascii_digit())
        && word.contains(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_addresses_and_secrets_are_noticed() {
        for number in ["01019012345", "010190 12345", "født 01.01.90 12345!", "2002 057055 02", "200205705502"] {
            assert_eq!(looks_personal(number), [Personal::Number], "{number}");
        }
        assert_eq!(looks_personal("skriv til kari@example.no."), [Personal::Address]);
        assert_eq!(looks_personal("token 3fXa81kQpl0ZbT5vv9RrUu2w"), [Personal::Secret]);
    }

    #[test]
    fn what_people_write_about_a_fault_is_let_be() {
        for plain in [
            "Kl. 14.35 kom feilen login-level-too-low.",
            "Jeg prøvde 3 ganger 23.11.2026",
            "ring 22 33 44 55",
            "a@b",
            "",
        ] {
            assert_eq!(looks_personal(plain), [], "{plain}");
        }
    }
}
