//! Forms: logging in with e-mail, proving an address, guides. What is typed stays in the UI until it is sent.

use serde::Serialize;
use ts_rs::TS;

/// Something that went wrong, in the place where it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FailureView {
    /// The closed code, as in [`super::NoticeView::code`].
    pub code: String,
    /// Whole minutes to wait, where that is known.
    pub minutes: Option<u32>,
    /// Tries left, where they are counted.
    pub tries: Option<u32>,
}

/// A form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// Whether it was sent and no answer has come yet.
    pub busy: bool,
    /// What was wrong with it last time.
    pub failure: Option<FailureView>,
}

/// Proving that an e-mail address is one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProvingView {
    /// `address`, `code`, `done`.
    pub step: String,
    /// The address, once one was typed.
    pub address: String,
    /// At the end: whether the address has an account.
    pub has_account: bool,
    /// Whole minutes that the code is good, rounded up.
    pub minutes_left: u32,
    /// Seconds, in the last minute.
    pub seconds_left: Option<u32>,
    /// Seconds until another code can be sent.
    pub resend_in: Option<u32>,
    /// Whether the code can still be tried.
    pub can_be_tried: bool,
    /// Whether it goes on where an earlier start of the app left it.
    pub restored: bool,
}

/// What a password is like, while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PasswordView {
    /// Each rule, in its order.
    pub rules: Vec<PasswordRuleView>,
    /// The characters that are not accepted.
    pub forbidden: Vec<String>,
    /// Whether it may be used.
    pub good: bool,
}

/// A rule for passwords.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PasswordRuleView {
    /// Its name; the text is `password-rule-<name>`.
    pub rule: String,
    /// Whether the password keeps it.
    pub kept: bool,
}

/// A question of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Its name; the text is `guide-<name>`.
    pub id: String,
    /// The names of its answers; their texts are `guide-<name>-<answer>`.
    pub answers: Vec<String>,
}

/// A recommendation of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdviceView {
    /// Its name; the texts are `guide-advice-<name>-title` and `-text`.
    pub id: String,
    /// What its button does: `idporten`, `email`, `register`, `reset`, `authority`.
    pub action: String,
}
