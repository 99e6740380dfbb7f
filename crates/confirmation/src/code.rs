//! The signed statement as the text of a QR code: four letters that say what it is, then Base45 (RFC 9285), whose
//! letters a QR code packs tightest (ISO/IEC 18004 §7.4.4).

use crate::SignedStatement;

/// What the text begins with; other codes with Base45 in them begin otherwise.
const PREFIX: &str = "MS1:";

/// The digits of Base45 in their order (RFC 9285 §4.2).
const DIGITS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The text for the code.
pub(crate) fn write(statement: &SignedStatement) -> String {
    let mut text = PREFIX.to_owned();
    for pair in statement.as_bytes().chunks(2) {
        let value = pair.iter().fold(0, |value, byte| value * 256 + usize::from(*byte));
        let digits = [value % 45, value / 45 % 45, value / (45 * 45)];
        text.extend(digits[..=pair.len()].iter().map(|digit| char::from(DIGITS[*digit])));
    }
    text
}

/// The statement in the text of a code; none if the text is not one of ours.
#[cfg(feature = "check")]
pub(crate) fn read(text: &[u8]) -> Option<SignedStatement> {
    let digits = text.strip_prefix(PREFIX.as_bytes())?;
    if digits.len() > crate::MAX_STATEMENT_BYTES.div_ceil(2) * 3 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len());
    for group in digits.chunks(3) {
        let mut value = 0;
        for digit in group.iter().rev() {
            value = value * 45 + DIGITS.iter().position(|known| known == digit)?;
        }
        match group.len() {
            3 => bytes.extend(u16::try_from(value).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(value).ok()?),
            _ => return None,
        }
    }
    SignedStatement::from_bytes(bytes).ok()
}

#[cfg(feature = "check")]
#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> SignedStatement {
        SignedStatement::from_bytes(bytes.to_vec()).unwrap()
    }

    #[test]
    fn the_examples_of_rfc_9285_come_out() {
        for (bytes, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            assert_eq!(write(&of(bytes.as_bytes())), format!("MS1:{text}"));
            assert_eq!(read(format!("MS1:{text}").as_bytes()), Some(of(bytes.as_bytes())));
        }
    }

    #[test]
    fn what_is_not_base45_of_ours_is_nothing() {
        for text in ["", "MS1:", "MS1:A", "MS1:GGX", "MS1:::", "MS1:::: ", "MS1:bb8", "HC1:BB8", "ms1:BB8", "BB8"] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
        assert_eq!(read(format!("MS1:{}", "0".repeat(3075)).as_bytes()), None);
    }
}
