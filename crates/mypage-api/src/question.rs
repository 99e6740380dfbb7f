//! The closed list of questions of each kind of application, and what an answer may be. The service refuses by these rules and
//! the app draws its form from them, so that the two cannot disagree.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ApplicationKind, account_name};

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Who the employer is.
    Employer,
    /// What the work is.
    Occupation,
    /// Whether the work is full time.
    FullTime,
    /// The first day of work or of the studies.
    StartDate,
    /// The name of the family member in Norway.
    FamilyMember,
    /// What that family member is to the applicant.
    Relation,
    /// Whether they live together.
    LivingTogether,
    /// The name of the school.
    School,
    /// The level of the studies.
    StudyLevel,
    /// The last day of the permit that somebody has.
    PermitEnds,
    /// Whether the reason for the permit is the same as before.
    SameReason,
    /// For how many whole years somebody has lived in Norway.
    YearsInNorway,
    /// Whether somebody was abroad for more than seven months in all.
    LongAbroad,
    /// Whether somebody has passed the test in Norwegian.
    LanguageTest,
}

/// What an answer to a question looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerForm {
    /// Yes or no.
    YesNo,
    /// One line, 1 to 120 characters.
    Text,
    /// A day.
    Date,
    /// A whole number, 0 to 99.
    Number,
    /// One of these.
    Choice(&'static [Choice]),
}

/// A choice to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Husband or wife.
    Spouse,
    /// Somebody whom one lives with unmarried.
    Cohabitant,
    /// Mother or father.
    Parent,
    /// Daughter or son.
    Child,
    /// Upper secondary school.
    UpperSecondary,
    /// Bachelor.
    Bachelor,
    /// Master.
    Master,
    /// Doctorate.
    Doctorate,
    /// Something else.
    Other,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", tag = "form", deny_unknown_fields)]
pub enum Answer {
    /// Yes or no.
    YesNo {
        /// Whether it is yes.
        yes: bool,
    },
    /// One line.
    Text {
        /// 1 to 120 characters, none of them a control character, no space at either end.
        #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 120))]
        text: String,
    },
    /// A day.
    Date {
        /// The day.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        date: Date,
    },
    /// A whole number.
    Number {
        /// 0 to 99.
        #[cfg_attr(feature = "openapi", schema(maximum = 99))]
        number: u8,
    },
    /// A choice.
    Choice {
        /// One of those that the question has.
        choice: Choice,
    },
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswer {
    /// The question.
    pub question: Question,
    /// Its answer.
    pub answer: Answer,
}

impl ApplicationKind {
    /// The questions of this kind, in the order in which they are asked. All of them must be answered before handing in.
    #[must_use]
    pub const fn questions(self) -> &'static [Question] {
        use Question as Q;
        match self {
            Self::Work => &[Q::Employer, Q::Occupation, Q::FullTime, Q::StartDate],
            Self::Family => &[Q::FamilyMember, Q::Relation, Q::LivingTogether],
            Self::Study => &[Q::School, Q::StudyLevel, Q::StartDate],
            Self::Renewal => &[Q::PermitEnds, Q::SameReason],
            Self::Permanent => &[Q::YearsInNorway, Q::LongAbroad],
            Self::Citizenship => &[Q::YearsInNorway, Q::LongAbroad, Q::LanguageTest],
        }
    }
}

impl Question {
    /// What an answer to it looks like.
    #[must_use]
    pub const fn form(self) -> AnswerForm {
        match self {
            Self::Employer | Self::Occupation | Self::FamilyMember | Self::School => AnswerForm::Text,
            Self::FullTime | Self::LivingTogether | Self::SameReason | Self::LongAbroad | Self::LanguageTest => {
                AnswerForm::YesNo
            }
            Self::StartDate | Self::PermitEnds => AnswerForm::Date,
            Self::YearsInNorway => AnswerForm::Number,
            Self::Relation => {
                AnswerForm::Choice(&[Choice::Spouse, Choice::Cohabitant, Choice::Parent, Choice::Child, Choice::Other])
            }
            Self::StudyLevel => AnswerForm::Choice(&[
                Choice::UpperSecondary,
                Choice::Bachelor,
                Choice::Master,
                Choice::Doctorate,
                Choice::Other,
            ]),
        }
    }

    /// Whether this is an answer to it.
    #[must_use]
    pub fn takes(self, answer: &Answer) -> bool {
        match (self.form(), answer) {
            (AnswerForm::YesNo, Answer::YesNo { .. }) | (AnswerForm::Date, Answer::Date { .. }) => true,
            (AnswerForm::Text, Answer::Text { text }) => account_name(text).as_deref() == Some(text),
            (AnswerForm::Number, Answer::Number { number }) => *number <= 99,
            (AnswerForm::Choice(choices), Answer::Choice { choice }) => choices.contains(choice),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_must_have_the_form_of_its_question() {
        assert!(Question::Relation.takes(&Answer::Choice { choice: Choice::Spouse }));
        assert!(!Question::Relation.takes(&Answer::Choice { choice: Choice::Master }));
        assert!(!Question::Relation.takes(&Answer::Text { text: "spouse".into() }));
        assert!(Question::Employer.takes(&Answer::Text { text: "Fjellheim Bakeri AS".into() }));
        for text in ["", " ", " x", "a\u{0}b", "a\r\nb", &"x".repeat(121)] {
            assert!(!Question::Employer.takes(&Answer::Text { text: text.into() }), "{text:?}");
        }
        assert!(!Question::YearsInNorway.takes(&Answer::Number { number: 100 }));
    }
}
