//! What the letters say: plain text, and the same as HTML, with no link and nothing to load.

use maud::{DOCTYPE, html};
use mypage_api::CodePurpose;
use texts::{Arg, Language, text};

/// A letter without its envelope.
pub(crate) struct Letter {
    pub language: &'static str,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// An appointment for the reader's calendar.
    pub calendar: Option<Calendar>,
}

/// An iCalendar object (RFC 5545) that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    pub method: CalendarMethod,
    pub text: String,
}

/// What a calendar is to do with it (RFC 5546 §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CalendarMethod {
    /// Put it in, or in place of an earlier one.
    Request,
    /// Take it out.
    Cancel,
}

impl CalendarMethod {
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }

    pub fn of(name: &str) -> Option<Self> {
        [Self::Request, Self::Cancel].into_iter().find(|method| method.name() == name)
    }
}

/// A part of a letter.
pub(crate) enum Part {
    /// A paragraph.
    Words(String),
    /// The code, in figures that are easy to copy.
    Code(String),
}

impl Letter {
    /// A letter with a code. The code is not in the subject, which a locked screen shows; and whether the address has an
    /// account is said here, to its owner, and nowhere else (ASVS 6.3.8).
    pub fn with_code(language: Language, purpose: CodePurpose, has_account: bool, code: &str, minutes: u32) -> Self {
        let say = |key: &str| Part::Words(text(language, key, &[]));
        let (first, last) = code.split_at(3);
        let about = match (purpose, has_account) {
            (CodePurpose::Register, false) => "mail-code-register",
            (CodePurpose::Register, true) => "mail-code-register-known",
            (CodePurpose::Reset, true) => "mail-code-reset",
            (CodePurpose::Reset, false) => "mail-code-reset-unknown",
        };
        let valid = text(language, "mail-code-valid", &[("minutes", Arg::Number(minutes))]);
        let mut parts = vec![say(about), Part::Code(format!("{first} {last}")), Part::Words(valid)];
        if purpose == CodePurpose::Reset && !has_account {
            parts.push(say("mail-code-reset-unknown-why"));
        }
        parts.extend([say("mail-code-nobody-asks"), say("mail-code-not-you")]);
        let subject = match purpose {
            CodePurpose::Register => "mail-code-register-subject",
            CodePurpose::Reset => "mail-code-reset-subject",
        };
        Self::of(language, subject, &parts)
    }

    /// A warning that an account will be deleted.
    pub fn warning(language: Language, name: &str, days: u32) -> Self {
        let parts = [
            Part::Words(text(language, "mail-warning-name", &[("name", Arg::Text(name))])),
            Part::Words(text(language, "mail-warning-when", &[("days", Arg::Number(days))])),
            Part::Words(text(language, "mail-warning-keep", &[])),
            Part::Words(text(language, "mail-warning-lose", &[])),
        ];
        Self::of(language, "mail-warning-subject", &parts)
    }

    /// A letter of these parts under the subject with this key.
    pub fn of(language: Language, subject: &str, parts: &[Part]) -> Self {
        let subject = text(language, subject, &[]);
        let regards = text(language, "mail-regards", &[]);
        let mut plain = String::new();
        for part in parts {
            match part {
                Part::Words(words) => plain.push_str(words),
                Part::Code(code) => {
                    plain.push_str("    ");
                    plain.push_str(code);
                }
            }
            plain.push_str("\n\n");
        }
        plain.push_str(&regards);
        plain.push('\n');
        let html = html! {
            (DOCTYPE)
            html lang=(language.tag()) {
                head { meta charset="utf-8"; title { (subject) } }
                body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:1em" {
                    @for part in parts {
                        @match part {
                            Part::Words(words) => p { (words) },
                            Part::Code(code) => p style="font-size:28px;font-weight:bold;letter-spacing:2px" { (code) },
                        }
                    }
                    p { (regards) }
                }
            }
        };
        Self { language: language.tag(), subject, text: plain, html: html.into_string(), calendar: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_a_code_has_it_in_both_parts_and_not_in_the_subject_and_has_no_link() {
        for language in Language::ALL {
            for purpose in [CodePurpose::Register, CodePurpose::Reset] {
                for has_account in [true, false] {
                    let letter = Letter::with_code(language, purpose, has_account, "012345", 10);
                    assert!(letter.text.contains("012 345") && letter.html.contains("012 345"));
                    assert!(!letter.subject.contains("012"));
                    assert!(!letter.text.contains("http") && !letter.html.contains("href"), "{}", letter.text);
                    assert!(!letter.text.contains("mail-"), "a text is missing: {}", letter.text);
                }
            }
        }
    }

    #[test]
    fn a_name_with_markup_in_it_stays_a_name() {
        let letter = Letter::warning(Language::En, "<img src=x>", 30);
        assert!(letter.html.contains("&lt;img src=x&gt;"));
    }
}
