//! Calls about e-mail accounts.

use mypage_api::{
    CheckCode, CodeChecked, CodeSent, EmailLogin, NewAccount, NewCode, NewPassword, ResendCode, Session, path,
};
use reqwest::Method;

use super::{ApiError, MyPage};
use crate::SessionToken;

impl MyPage {
    /// Asks for a code by e-mail.
    pub async fn send_code(&self, asked: &NewCode) -> Result<CodeSent, ApiError> {
        self.answer(self.request(Method::POST, path::CODES, None)?.json(asked)).await
    }

    /// Asks for another code in place of the last.
    pub async fn resend_code(&self, asked: &ResendCode) -> Result<CodeSent, ApiError> {
        self.answer(self.request(Method::POST, path::CODES_RESEND, None)?.json(asked)).await
    }

    /// Hands in a code.
    pub async fn check_code(&self, asked: &CheckCode) -> Result<CodeChecked, ApiError> {
        self.answer(self.request(Method::POST, path::CODES_CHECK, None)?.json(asked)).await
    }

    /// Logs in with e-mail address and password.
    pub async fn session_for_password(&self, login: &EmailLogin) -> Result<(SessionToken, Session), ApiError> {
        self.created(self.request(Method::POST, path::SESSIONS_EMAIL, None)?.json(login)).await
    }

    /// Makes an account, and logs in.
    pub async fn session_for_new_account(&self, account: &NewAccount) -> Result<(SessionToken, Session), ApiError> {
        self.created(self.request(Method::POST, path::ACCOUNTS, None)?.json(account)).await
    }

    /// Sets a new password, and logs in.
    pub async fn session_for_new_password(&self, password: &NewPassword) -> Result<(SessionToken, Session), ApiError> {
        self.created(self.request(Method::PUT, path::ACCOUNT_PASSWORD, None)?.json(password)).await
    }
}
