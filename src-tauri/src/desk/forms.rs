//! Forms that a person fills in: logging in with e-mail, a new account, a new password, guides.

use client::{Code, EmailProof, Failure, generate_password, guide::Guide, session::PersonName};
use mypage_api::{CodePurpose, EmailAddress, PasswordCheck, PasswordRule, account_name, code_digits};
use secrecy::{ExposeSecret, SecretString};

use super::{Desk, Page};
use crate::view::{PasswordRuleView, PasswordView};

impl Desk {
    /// Logs in with an e-mail account.
    pub(crate) async fn sign_in_with_email(&self, address: &str, password: SecretString) {
        let proof = match address.parse::<EmailAddress>() {
            Err(_) => Err(Code::AddressMalformed),
            Ok(_) if password.expose_secret().is_empty() => Err(Code::PasswordEmpty),
            Ok(email) => Ok(EmailProof::Password(email, password)),
        };
        self.send_proof(proof).await;
    }

    /// Makes an account for the address that was proved.
    pub(crate) async fn register(&self, name: &str, password: SecretString) {
        let Some(ticket) = self.ticket().await else { return };
        let proof = match account_name(name) {
            None => Err(Code::NameRefused),
            Some(name) if !is_good(&password, &[&name, ticket.email.as_str()]) => Err(Code::PasswordRefused),
            Some(name) => Ok(EmailProof::NewAccount(ticket, password, PersonName::new(name), self.language())),
        };
        self.send_proof(proof).await;
    }

    /// Gives the account of the address that was proved a new password.
    pub(crate) async fn set_password(&self, password: SecretString) {
        let Some(ticket) = self.ticket().await else { return };
        let proof = if is_good(&password, &[ticket.email.as_str()]) {
            Ok(EmailProof::NewPassword(ticket, password))
        } else {
            Err(Code::PasswordRefused)
        };
        self.send_proof(proof).await;
    }

    async fn send_proof(&self, proof: Result<EmailProof, Code>) {
        let Some(session) = self.session() else { return self.tell_why_not() };
        match proof {
            Ok(proof) => {
                self.change(|state| {
                    state.notice = None;
                    state.form_failure = None;
                });
                session.sign_in_with_email(proof).await;
            }
            Err(code) => self.change(|state| state.form_failure = Some(Failure::from(code))),
        }
    }

    async fn ticket(&self) -> Option<client::verification::Ticket> {
        self.0.verifications.as_ref()?.ticket().await
    }

    /// Sends a code to an address.
    pub(crate) async fn send_code(&self, purpose: CodePurpose, address: String) {
        let language = self.language();
        match &self.0.verifications {
            Some(verifications) => verifications.begin(purpose, address, language).await,
            None => self.tell_why_not(),
        }
    }

    pub(crate) async fn resend_code(&self) {
        if let Some(verifications) = &self.0.verifications {
            verifications.resend().await;
        }
    }

    pub(crate) async fn check_code(&self, typed: String) {
        if let Some(verifications) = &self.0.verifications {
            self.state().code_typed = code_digits(&typed).map(SecretString::from);
            verifications.check(typed).await;
        }
    }

    pub(crate) async fn change_address(&self) {
        self.change(|state| state.form_failure = None);
        if let Some(verifications) = &self.0.verifications {
            verifications.change_address().await;
        }
    }

    /// Follows a verification for as long as the app runs.
    pub(crate) fn follow_verification(&self) {
        let Some(verifications) = self.0.verifications.clone() else { return };
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let mut states = verifications.watch();
            while states.changed().await.is_ok() {
                let now = states.borrow_and_update().clone();
                desk.change(|state| {
                    // What an earlier start left is gone on with, unless the person is busy with something else already.
                    if now.restored && !state.verification.restored && state.page == Page::Start {
                        state.page = match &now.step {
                            client::verification::Step::Code(code) if code.purpose == CodePurpose::Reset => Page::Reset,
                            client::verification::Step::Proved { has_account: true, .. } => Page::Reset,
                            _ => Page::Register,
                        };
                    }
                    state.verification = now;
                });
                desk.clear_pasted_code();
            }
        });
    }

    /// A code that was right is good for nothing more, and does not stay on the clipboard if it was pasted from there.
    fn clear_pasted_code(&self) {
        let code = {
            let mut state = self.state();
            let proved = matches!(state.verification.step, client::verification::Step::Proved { .. });
            if proved { state.code_typed.take() } else { None }
        };
        if let Some(code) = code {
            tauri::async_runtime::spawn_blocking(move || {
                crate::clipboard::clear_if(|text| code_digits(text).is_some_and(|text| text == code.expose_secret()));
            });
        }
    }

    /// Opens a guide at its first question.
    pub(crate) fn open_guide(&self, guide: Guide) {
        self.change(|state| {
            if !state.is_signed_in() {
                state.guide = (guide, Vec::new());
                state.go_to(Page::Guide);
                state.notice = None;
            }
        });
    }

    /// Answers the question that is shown.
    pub(crate) fn answer_guide(&self, answer: String) {
        self.change(|state| {
            let (guide, answers) = &mut state.guide;
            answers.push(answer);
            if guide.place(answers).is_none() {
                answers.pop();
            }
        });
    }

    /// Back to the question before, or out of the guide.
    pub(crate) fn leave_answer(&self) {
        self.change(|state| {
            if state.guide.1.pop().is_none() {
                state.page = if state.guide.0 == Guide::LostAccess { Page::Email } else { Page::Start };
            }
        });
    }
}

fn is_good(password: &SecretString, own: &[&str]) -> bool {
    PasswordCheck::of(password.expose_secret(), own).is_good()
}

/// What a password is like.
pub(crate) fn look_at_password(password: &str, own: &[&str]) -> PasswordView {
    let check = PasswordCheck::of(password, own);
    let rules = PasswordRule::ALL.into_iter().filter(|rule| {
        // That a password is too long is said when it is; nobody needs to be told before.
        *rule != PasswordRule::Short || check.broken.contains(rule)
    });
    PasswordView {
        rules: rules
            .map(|rule| PasswordRuleView { rule: rule_name(rule).to_owned(), kept: !check.broken.contains(&rule) })
            .collect(),
        forbidden: check.forbidden.iter().map(char::to_string).collect(),
        good: check.is_good(),
    }
}

/// A password that keeps the rules, for the field on the screen.
pub(crate) fn make_password() -> String {
    generate_password().map(|password| password.expose_secret().to_owned()).unwrap_or_default()
}

fn rule_name(rule: PasswordRule) -> &'static str {
    match rule {
        PasswordRule::Long => "long",
        PasswordRule::Capital => "capital",
        PasswordRule::Small => "small",
        PasswordRule::Digit => "digit",
        PasswordRule::Plain => "plain",
        PasswordRule::Short => "short",
        PasswordRule::Uncommon => "uncommon",
    }
}

#[cfg(test)]
mod tests {
    use texts::{Language, text};

    use super::*;

    #[test]
    fn every_rule_is_said_in_every_language() {
        for rule in PasswordRule::ALL {
            let key = format!("password-rule-{}", rule_name(rule));
            for language in Language::ALL {
                assert_ne!(text(language, &key, &[]), key, "{language:?}");
            }
        }
    }

    #[test]
    fn a_password_is_shown_with_what_it_lacks_and_what_is_not_accepted() {
        let view = look_at_password("blåbær7", &[]);
        let broken: Vec<&str> = view.rules.iter().filter(|rule| !rule.kept).map(|rule| rule.rule.as_str()).collect();
        assert_eq!(broken, ["long", "capital", "plain"]);
        assert_eq!(view.forbidden, ["å", "æ"]);
        assert!(!view.good);
    }
}
