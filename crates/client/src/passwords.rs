//! A password that keeps the rules, for whoever wants one made (requirement C2).

use mypage_api::PasswordCheck;
use secrecy::SecretString;

/// Letters and digits that nobody mixes up when copying them by hand.
const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
const LENGTH: usize = 16;

/// A new random password that keeps every rule; none without random bytes.
#[must_use]
pub fn generate_password() -> Option<SecretString> {
    loop {
        let mut password = String::with_capacity(LENGTH);
        while password.len() < LENGTH {
            let mut byte = [0u8];
            getrandom::fill(&mut byte).ok()?;
            // Bytes that would favour some letters are drawn again.
            let among = usize::from(byte[0]);
            if among < 256 - 256 % LETTERS.len() {
                password.push(char::from(LETTERS[among % LETTERS.len()]));
            }
        }
        if PasswordCheck::of(&password, &[]).is_good() {
            return Some(SecretString::from(password));
        }
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn made_passwords_keep_the_rules_and_differ() {
        let made: std::collections::BTreeSet<String> =
            (0..50).map(|_| generate_password().unwrap().expose_secret().to_owned()).collect();
        assert_eq!(made.len(), 50);
        assert!(made.iter().all(|password| PasswordCheck::of(password, &[]).is_good() && password.len() == LENGTH));
    }
}
