//! What the form of a draft sends: plain texts, made into what the contract has. What cannot be taken is named, and the rest
//! is kept.

use jiff::civil::Date;
use mypage_api::{
    Answer, AnswerForm, ApplicationContent, ApplicationKind, Choice, ForWhom, Id, Question, QuestionAnswer,
    account_name,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// Whom an application is for, as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WhomInput {
    /// The person themselves.
    Me,
    /// A child of theirs.
    Child,
    /// Somebody else.
    Other,
}

/// The fields of the form.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DraftInput {
    /// Goes up with each change, as what is sent at once may come in another order.
    pub(super) change: u32,
    /// None until somebody has chosen.
    pub(super) whom: Option<WhomInput>,
    name: String,
    birth_date: String,
    answers: Vec<AnswerInput>,
    meeting_point: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerInput {
    question: Question,
    value: String,
}

impl DraftInput {
    /// The content of a draft of this kind, and the names of the fields that have something in them that cannot be taken.
    pub(super) fn content(self, kind: ApplicationKind) -> (ApplicationContent, Vec<String>) {
        let mut wrong = Vec::new();
        let whom = self.for_whom(&mut wrong);
        let mut answers = Vec::new();
        for AnswerInput { question, value } in &self.answers {
            let value = value.trim();
            let is_open = question.form() == AnswerForm::Date && is_open(value);
            if value.is_empty() || is_open || !kind.questions().contains(question) {
                continue;
            }
            match answer(*question, value) {
                Some(answer) => answers.push(QuestionAnswer { question: *question, answer }),
                None => wrong.push(name_of(question)),
            }
        }
        let meeting_point = self.meeting_point.parse::<Id>().ok();
        (ApplicationContent { kind, whom, answers, meeting_point }, wrong)
    }

    fn for_whom(&self, wrong: &mut Vec<String>) -> Option<ForWhom> {
        let chosen = self.whom?;
        if chosen == WhomInput::Me {
            return Some(ForWhom::Me);
        }
        let name = account_name(&self.name);
        let birth_date = self.birth_date.parse::<Date>().ok();
        if name.is_none() && !self.name.trim().is_empty() {
            wrong.push("name".to_owned());
        }
        if birth_date.is_none() && !is_open(&self.birth_date) {
            wrong.push("birth-date".to_owned());
        }
        let (name, birth_date) = (name?, birth_date?);
        Some(match chosen {
            WhomInput::Child => ForWhom::Child { name, birth_date },
            _ => ForWhom::Other { name, birth_date },
        })
    }
}

/// Whether a day is not filled in whole yet: it has three fields, and until then it is not wrong.
fn is_open(date: &str) -> bool {
    date.split('-').any(str::is_empty)
}

fn answer(question: Question, value: &str) -> Option<Answer> {
    let answer = match question.form() {
        AnswerForm::YesNo => match value {
            "yes" => Answer::YesNo { yes: true },
            "no" => Answer::YesNo { yes: false },
            _ => return None,
        },
        AnswerForm::Text => Answer::Text { text: account_name(value)? },
        AnswerForm::Date => Answer::Date { date: value.parse().ok()? },
        AnswerForm::Number => Answer::Number { number: value.parse().ok()? },
        AnswerForm::Choice(_) => Answer::Choice { choice: of_name::<Choice>(value)? },
    };
    question.takes(&answer).then_some(answer)
}

/// The answer as the form's field has it.
pub(super) fn value(answer: &Answer) -> String {
    match answer {
        Answer::YesNo { yes } => if *yes { "yes" } else { "no" }.to_owned(),
        Answer::Text { text } => text.clone(),
        Answer::Date { date } => date.to_string(),
        Answer::Number { number } => number.to_string(),
        Answer::Choice { choice } => name_of(choice),
    }
}

/// The name of one of the contract's closed values, as it is written there.
pub(super) fn name_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

fn of_name<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(whom: &str, name: &str, birth_date: &str, answers: &[(&str, &str)]) -> DraftInput {
        let answers: Vec<_> = answers.iter().map(|(q, v)| serde_json::json!({ "question": q, "value": v })).collect();
        serde_json::from_value(serde_json::json!({
            "change": 1, "whom": whom, "name": name, "birthDate": birth_date, "answers": answers, "meetingPoint": "",
        }))
        .unwrap()
    }

    #[test]
    fn what_can_be_taken_is_taken_and_the_rest_is_named() {
        let answers = [("employer", " Fjellheim AS "), ("full-time", "perhaps"), ("start-date", "2027-02-30")];
        let (content, wrong) = input("child", "Kari", "2015-05-05", &answers).content(ApplicationKind::Work);
        let birth_date = Date::constant(2015, 5, 5);
        assert_eq!(content.whom, Some(ForWhom::Child { name: "Kari".into(), birth_date }));
        assert_eq!(content.answers.len(), 1);
        assert_eq!(wrong, ["full-time", "start-date"]);
    }

    #[test]
    fn a_field_that_is_not_filled_in_is_not_wrong() {
        for birth_date in ["", "--", "2015--", "-5-"] {
            let (content, wrong) = input("other", "", birth_date, &[("employer", "")]).content(ApplicationKind::Work);
            assert_eq!((content.whom, content.answers.len(), wrong.len()), (None, 0, 0), "{birth_date}");
        }
        let (_, wrong) = input("other", "Ola", "2015-13-1", &[]).content(ApplicationKind::Work);
        assert_eq!(wrong, ["birth-date"]);
    }

    #[test]
    fn a_day_that_is_half_filled_in_is_not_wrong_either() {
        for day in ["--24", "-12-24", "2027--"] {
            let (content, wrong) = input("me", "", "", &[("permit-ends", day)]).content(ApplicationKind::Renewal);
            assert_eq!((content.answers.len(), wrong.len()), (0, 0), "{day}");
        }
    }

    #[test]
    fn an_answer_comes_back_as_it_was_filled_in() {
        for (question, text) in [
            (Question::FullTime, "yes"),
            (Question::StartDate, "2027-02-01"),
            (Question::YearsInNorway, "7"),
            (Question::Relation, "spouse"),
            (Question::Employer, "Fjellheim AS"),
        ] {
            assert_eq!(value(&answer(question, text).unwrap()), text);
        }
        assert!(answer(Question::Relation, "master").is_none());
    }
}
