//! Guides: at most three questions, one recommendation, one button (requirements A4, A5, C7). What they say is in the
//! language files; here is only which answer leads where.

use serde::{Deserialize, Serialize};

/// A guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guide {
    /// Which way should I use?
    Way,
    /// I cannot get into my account any more.
    LostAccess,
    /// I cannot log in.
    Trouble,
}

/// Where an answer leads.
#[derive(Debug, Clone, Copy)]
enum Next {
    Ask(&'static Question),
    Advise(Advice),
}

/// A question. Its text is `guide-<id>`, its answers' are `guide-<id>-<answer>`.
#[derive(Debug)]
pub struct Question {
    /// Its name.
    pub id: &'static str,
    answers: &'static [(&'static str, Next)],
}

impl Question {
    /// The names of the answers, in the order in which they are shown.
    pub fn answers(&self) -> impl Iterator<Item = &'static str> {
        self.answers.iter().map(|(answer, _)| *answer)
    }
}

/// A recommendation. Its texts are `guide-advice-<id>-title` and `guide-advice-<id>-text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    /// Its name.
    pub id: &'static str,
    /// What its button does.
    pub action: Action,
}

/// What the button of a recommendation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Log in with ID-porten.
    Idporten,
    /// Log in with e-mail.
    Email,
    /// Log in the way that one knows: the first screen, which offers both.
    Start,
    /// Make an e-mail account.
    Register,
    /// Choose a new password.
    Reset,
    /// How to reach the authority.
    Authority,
    /// The help of whoever runs ID-porten (requirement B5).
    IdportenHelp,
    /// Test this computer (requirement G4).
    SelfTest,
    /// A report for support (requirement D10).
    Report,
}

impl Action {
    /// Its name; the text of its button is `guide-action-<name>`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Idporten => "idporten",
            Self::Email => "email",
            Self::Start => "start",
            Self::Register => "register",
            Self::Reset => "reset",
            Self::Authority => "authority",
            Self::IdportenHelp => "idporten-help",
            Self::SelfTest => "self-test",
            Self::Report => "report",
        }
    }
}

/// Where somebody is in a guide.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// At a question.
    Question(&'static Question),
    /// At the end.
    Advice(Advice),
}

const fn advise(id: &'static str, action: Action) -> Next {
    Next::Advise(Advice { id, action })
}

static EID: Question = Question {
    id: "eid",
    answers: &[
        ("yes", Next::Ask(&WHOM)),
        ("minid", advise("minid-only", Action::Email)),
        ("no", advise("no-eid", Action::Email)),
    ],
};

static WHOM: Question = Question {
    id: "whom",
    answers: &[
        ("me", Next::Ask(&BEFORE)),
        ("child", advise("child", Action::Idporten)),
        ("other", advise("other", Action::Email)),
        ("nobody", advise("see", Action::Idporten)),
    ],
};

static BEFORE: Question = Question {
    id: "before",
    answers: &[
        ("never", advise("idporten", Action::Idporten)),
        ("idporten", advise("idporten-again", Action::Idporten)),
        ("email", advise("email-again", Action::Email)),
    ],
};

static LOST: Question = Question {
    id: "lost",
    answers: &[
        ("password", advise("new-password", Action::Reset)),
        ("address", Next::Ask(&HANDED_IN)),
        ("deleted", Next::Ask(&HANDED_IN)),
    ],
};

static HANDED_IN: Question = Question {
    id: "handed-in",
    answers: &[
        ("nothing", advise("new-account", Action::Register)),
        ("booked", advise("booked", Action::Authority)),
        ("not-booked", advise("not-booked", Action::Authority)),
        ("documents", advise("documents", Action::Authority)),
        ("decision", Next::Ask(&PHOTO)),
    ],
};

static PHOTO: Question = Question {
    id: "photo",
    answers: &[
        ("other-account", advise("photo-same-account", Action::Start)),
        ("lost", advise("photo-police", Action::Authority)),
        ("no", advise("decision", Action::Authority)),
    ],
};

static TROUBLE: Question = Question {
    id: "trouble",
    answers: &[
        ("idporten", Next::Ask(&TROUBLE_IDPORTEN)),
        ("email", Next::Ask(&TROUBLE_EMAIL)),
        ("unsure", advise("trouble-unsure", Action::SelfTest)),
    ],
};

static TROUBLE_IDPORTEN: Question = Question {
    id: "trouble-idporten",
    answers: &[
        ("nothing", advise("trouble-browser", Action::SelfTest)),
        ("eid", advise("trouble-eid", Action::IdportenHelp)),
        ("minid", advise("minid-only", Action::Email)),
        ("error", advise("trouble-after-eid", Action::SelfTest)),
    ],
};

static TROUBLE_EMAIL: Question = Question {
    id: "trouble-email",
    answers: &[
        ("password", advise("new-password", Action::Reset)),
        ("code", advise("trouble-code", Action::Reset)),
        ("error", Next::Ask(&TROUBLE_TRIED)),
        ("urgent", advise("trouble-urgent", Action::Register)),
    ],
};

static TROUBLE_TRIED: Question = Question {
    id: "trouble-tried",
    answers: &[("no", advise("trouble-try", Action::Reset)), ("yes", advise("trouble-support", Action::Report))],
};

impl Guide {
    /// Every guide.
    pub const ALL: [Self; 3] = [Self::Way, Self::LostAccess, Self::Trouble];

    /// Its name in the language files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Way => "way",
            Self::LostAccess => "lost-access",
            Self::Trouble => "trouble",
        }
    }

    /// Where these answers lead; none if one of them is not an answer to its question.
    #[must_use]
    pub fn place(self, answers: &[String]) -> Option<Place> {
        let mut place = Place::Question(match self {
            Self::Way => &EID,
            Self::LostAccess => &LOST,
            Self::Trouble => &TROUBLE,
        });
        for answer in answers {
            let Place::Question(question) = place else { return None };
            place = match question.answers.iter().find(|(name, _)| name == answer)?.1 {
                Next::Ask(question) => Place::Question(question),
                Next::Advise(advice) => Place::Advice(advice),
            };
        }
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use texts::{Language, text};

    use super::*;

    /// Every way through a guide.
    fn ways(guide: Guide) -> Vec<(Vec<String>, Advice)> {
        let mut found = Vec::new();
        let mut open: Vec<Vec<String>> = vec![vec![]];
        while let Some(answers) = open.pop() {
            match guide.place(&answers).unwrap() {
                Place::Question(question) => {
                    open.extend(question.answers().map(|next| [&answers[..], &[next.to_owned()]].concat()));
                }
                Place::Advice(advice) => found.push((answers, advice)),
            }
        }
        found
    }

    #[test]
    fn every_way_through_a_guide_ends_after_at_most_three_questions() {
        for guide in Guide::ALL {
            let ways = ways(guide);
            assert!(ways.len() >= 8, "{guide:?}");
            assert!(ways.iter().all(|(answers, _)| (1..=3).contains(&answers.len())), "{guide:?}");
        }
    }

    #[test]
    fn every_question_answer_recommendation_and_button_is_said_in_every_language() {
        for guide in Guide::ALL {
            for (answers, advice) in ways(guide) {
                let mut keys = vec![
                    format!("guide-{}-heading", guide.as_str()),
                    format!("guide-advice-{}-title", advice.id),
                    format!("guide-advice-{}-text", advice.id),
                    format!("guide-action-{}", advice.action.as_str()),
                ];
                for asked in 0..answers.len() {
                    if let Some(Place::Question(question)) = guide.place(&answers[..asked]) {
                        keys.push(format!("guide-{}", question.id));
                        keys.extend(question.answers().map(|answer| format!("guide-{}-{answer}", question.id)));
                    }
                }
                for key in keys {
                    for language in Language::ALL {
                        assert_ne!(text(language, &key, &[]), key, "{language:?}");
                    }
                }
            }
        }
    }

    /// One way through a guide: its answers, the recommendation, what its button does, and what it must say of the
    /// authority's own page, in English.
    type Way = (Guide, &'static [&'static str], &'static str, Action, &'static [&'static str]);

    const TABLE: &[Way] = &[
        (Guide::Way, &["yes", "me", "never"], "idporten", Action::Idporten, &["protects", "everything", "no password"]),
        (Guide::Way, &["yes", "me", "idporten"], "idporten-again", Action::Idporten, &["Nothing can be moved"]),
        (Guide::Way, &["yes", "me", "email"], "email-again", Action::Email, &["nothing can be moved"]),
        (
            Guide::Way,
            &["yes", "child"],
            "child",
            Action::Idporten,
            &[
                "follow the application until it is decided",
                "police or the Service Centre",
                "contact the immigration authority",
            ],
        ),
        (Guide::Way, &["yes", "other"], "other", Action::Email, &["cannot see", "Never share an electronic ID"]),
        (Guide::Way, &["yes", "nobody"], "see", Action::Idporten, &["contact information", "confirmation"]),
        (Guide::Way, &["minid"], "minid-only", Action::Email, &["too low", "BankID, Buypass or Commfides"]),
        (Guide::Way, &["no"], "no-eid", Action::Email, &["no electronic ID"]),
        (Guide::LostAccess, &["password"], "new-password", Action::Reset, &["code by e-mail", "no account with your"]),
        (
            Guide::LostAccess,
            &["address", "nothing"],
            "new-account",
            Action::Register,
            &["still with", "another account"],
        ),
        (Guide::LostAccess, &["deleted", "nothing"], "new-account", Action::Register, &["Make a new account"]),
        (
            Guide::LostAccess,
            &["address", "booked"],
            "booked",
            Action::Authority,
            &["junk mail", "police", "Service Centre for Foreign Workers", "embassy", "visa centre"],
        ),
        (Guide::LostAccess, &["deleted", "booked"], "booked", Action::Authority, &["e-mail with time and place"]),
        (
            Guide::LostAccess,
            &["address", "not-booked"],
            "not-booked",
            Action::Authority,
            &["place that you chose", "new account and a new application", "pay the first fee back"],
        ),
        (Guide::LostAccess, &["deleted", "not-booked"], "not-booked", Action::Authority, &["ask for an appointment"]),
        (Guide::LostAccess, &["address", "documents"], "documents", Action::Authority, &["Digipost", "by post"]),
        (Guide::LostAccess, &["deleted", "documents"], "documents", Action::Authority, &["goes on"]),
        (
            Guide::LostAccess,
            &["address", "decision", "other-account"],
            "photo-same-account",
            Action::Start,
            &["account", "the way you did then"],
        ),
        (Guide::LostAccess, &["deleted", "decision", "other-account"], "photo-same-account", Action::Start, &["only"]),
        (Guide::LostAccess, &["address", "decision", "lost"], "photo-police", Action::Authority, &["police"]),
        (Guide::LostAccess, &["deleted", "decision", "lost"], "photo-police", Action::Authority, &["police"]),
        (Guide::LostAccess, &["address", "decision", "no"], "decision", Action::Authority, &["Digipost or by post"]),
        (Guide::LostAccess, &["deleted", "decision", "no"], "decision", Action::Authority, &["what to do next"]),
        (Guide::Trouble, &["idporten", "nothing"], "trouble-browser", Action::SelfTest, &["another browser"]),
        (Guide::Trouble, &["idporten", "eid"], "trouble-eid", Action::IdportenHelp, &["Digdir", "cannot help"]),
        (Guide::Trouble, &["idporten", "minid"], "minid-only", Action::Email, &["too low"]),
        (Guide::Trouble, &["idporten", "error"], "trouble-after-eid", Action::SelfTest, &["code", "clock"]),
        (Guide::Trouble, &["email", "password"], "new-password", Action::Reset, &["choose a new password"]),
        (Guide::Trouble, &["email", "code"], "trouble-code", Action::Reset, &["junk", "typing error", "few minutes"]),
        (
            Guide::Trouble,
            &["email", "error", "no"],
            "trouble-try",
            Action::Reset,
            &["another computer, telephone or tablet", "new password"],
        ),
        (Guide::Trouble, &["email", "error", "yes"], "trouble-support", Action::Report, &["chat", "e-mail", "picture"]),
        (Guide::Trouble, &["email", "urgent"], "trouble-urgent", Action::Register, &["another account", "new one"]),
        (Guide::Trouble, &["unsure"], "trouble-unsure", Action::SelfTest, &["tries out"]),
    ];

    #[test]
    fn every_way_ends_in_what_the_authority_recommends_for_it() {
        for (guide, answers, advice, action, said) in TABLE {
            let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
            let Some(Place::Advice(found)) = guide.place(&answers) else { panic!("{answers:?}") };
            assert_eq!((found.id, found.action), (*advice, *action), "{answers:?}");
            let text = text(Language::En, &format!("guide-advice-{advice}-text"), &[]);
            for words in *said {
                assert!(text.contains(words), "{advice} does not say {words:?}: {text}");
            }
        }
    }

    #[test]
    fn no_way_is_missing_from_the_table() {
        for guide in Guide::ALL {
            for (answers, _) in ways(guide) {
                let known = TABLE.iter().any(|(of, table, ..)| *of == guide && *table == answers);
                assert!(known, "{guide:?} {answers:?}");
            }
        }
    }

    #[test]
    fn answers_that_nobody_offered_lead_nowhere() {
        assert!(Guide::Way.place(&["perhaps".into()]).is_none());
        assert!(Guide::Way.place(&["no".into(), "yes".into()]).is_none());
    }
}
