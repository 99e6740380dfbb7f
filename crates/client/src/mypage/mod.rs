//! Calls to the My page service.

mod cases;
mod email;
mod error;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use confirmation::SignedStatement;
use jiff::Timestamp;
use mypage_api::{
    Confirmation, Contact, EnvironmentKind, Me, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, Residency, Session,
    SessionCreated, SessionList, Status, path,
};
use reqwest::{Client, Method, RequestBuilder, header};
use serde::de::DeserializeOwned;
use transport::Fault;
use url::Url;
use zeroize::Zeroizing;

pub use error::ApiError;

use crate::{SessionToken, environment::Service};

/// No answer of the contract is anywhere near this long.
const ANSWER_LIMIT: usize = 256 * 1024;

/// The My page service, as one environment names it.
#[derive(Clone)]
pub struct MyPage {
    http: Client,
    address: Url,
    kind: EnvironmentKind,
}

impl MyPage {
    /// A client of the service. Redirects are not followed, so that no token ever goes to another address; plain http
    /// and loopback are for the sandbox.
    ///
    /// # Errors
    /// If the operating system's certificates cannot be used.
    pub fn new(service: &Service, kind: EnvironmentKind) -> Result<Self, ApiError> {
        let http = transport::client(&transport::Limits {
            to: &service.address,
            whole: service.timeout(),
            // It may think for as long as a call may take: a letter is sent meanwhile, a password is hashed.
            silence: None,
            plain: kind == EnvironmentKind::Sandbox,
            extra_roots: None,
        })?;
        Ok(Self { http, address: service.address.clone(), kind })
    }

    /// The service's own state, and by how much its clock differs from this computer's (positive: it is ahead). A service of
    /// another kind of environment is not ours: nobody's real login goes to a test, and no test to real people.
    pub async fn status(&self, now: Timestamp) -> Result<(Status, jiff::SignedDuration), ApiError> {
        let status: Status = self.answer(self.request(Method::GET, path::STATUS, None)?).await?;
        if status.environment != self.kind {
            return Err(ApiError::OtherEnvironment);
        }
        let difference = status.time.duration_since(now);
        Ok((status, difference))
    }

    /// Hands in ID-porten's access token and gets a session for it.
    pub async fn session_for(&self, proof: &idporten::Secret) -> Result<(SessionToken, Session), ApiError> {
        self.created(self.request(Method::POST, path::SESSIONS_IDPORTEN, Some(proof.expose()))?).await
    }

    async fn created(&self, request: RequestBuilder) -> Result<(SessionToken, Session), ApiError> {
        let created: SessionCreated = self.answer(request).await?;
        let token = SessionToken::new(created.token).ok_or(ApiError::Unexpected)?;
        Ok((token, created.session))
    }

    /// The session of this token.
    pub async fn session(&self, token: &SessionToken) -> Result<Session, ApiError> {
        self.get(path::SESSION_CURRENT, token).await
    }

    /// Says that the person is active.
    pub async fn prolong(&self, token: &SessionToken) -> Result<Session, ApiError> {
        self.answer(self.request(Method::PUT, path::SESSION_CURRENT, Some(token.expose()))?).await
    }

    /// Ends the session. A session that is over already is no error.
    pub async fn end(&self, token: &SessionToken) -> Result<(), ApiError> {
        let request = self.request(Method::DELETE, path::SESSION_CURRENT, Some(token.expose()))?;
        match self.send(request).await {
            Ok(_) | Err(ApiError::Problem(ProblemCode::SessionEnded)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Ends every session of the account.
    pub async fn end_all(&self, token: &SessionToken) -> Result<(), ApiError> {
        let request = self.request(Method::DELETE, path::SESSIONS, Some(token.expose()))?;
        self.send(request).await.map(drop)
    }

    /// The sessions of the account that live now.
    pub async fn sessions(&self, token: &SessionToken) -> Result<SessionList, ApiError> {
        self.get(path::SESSIONS, token).await
    }

    /// Who is logged in.
    pub async fn me(&self, token: &SessionToken) -> Result<Me, ApiError> {
        self.get(path::ME, token).await
    }

    /// Contact information.
    pub async fn contact(&self, token: &SessionToken) -> Result<Contact, ApiError> {
        self.get(path::CONTACT, token).await
    }

    /// Residency and right to work.
    pub async fn residency(&self, token: &SessionToken) -> Result<Residency, ApiError> {
        self.get(path::RESIDENCY, token).await
    }

    /// A new signed statement of residency.
    pub async fn statement(&self, token: &SessionToken) -> Result<SignedStatement, ApiError> {
        let request = self.request(Method::POST, path::CONFIRMATIONS, Some(token.expose()))?;
        let answer: Confirmation = self.answer(request).await?;
        let bytes = URL_SAFE_NO_PAD.decode(answer.statement).map_err(|_| ApiError::Unexpected)?;
        SignedStatement::from_bytes(bytes).map_err(|_| ApiError::Unexpected)
    }

    async fn get<T: DeserializeOwned>(&self, path: &str, token: &SessionToken) -> Result<T, ApiError> {
        self.answer(self.request(Method::GET, path, Some(token.expose()))?).await
    }

    fn request(&self, method: Method, path: &str, bearer: Option<&str>) -> Result<RequestBuilder, ApiError> {
        let address = self.address.join(path).map_err(|_| ApiError::Unexpected)?;
        let request = self.http.request(method, address).header(header::ACCEPT, "application/json");
        Ok(match bearer {
            Some(token) => request.bearer_auth(token),
            None => request,
        })
    }

    async fn answer<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, ApiError> {
        let (media_type, body) = self.send(request).await?;
        if media_type != "application/json" {
            return Err(ApiError::Unexpected);
        }
        serde_json::from_slice(&body).map_err(|_| ApiError::Unexpected)
    }

    /// Sends, and gives the media type and the body of a good answer.
    async fn send(&self, request: RequestBuilder) -> Result<(String, Zeroizing<Vec<u8>>), ApiError> {
        let response = request.send().await.map_err(|error| Fault::of(&error))?;
        let status = response.status();
        let media_type = transport::media_type(&response);
        let body = transport::body(response, ANSWER_LIMIT).await?;
        if status.is_success() {
            return Ok((media_type, body));
        }
        if media_type == PROBLEM_MEDIA_TYPE
            && let Some(problem) = Problem::read(&body)
        {
            return Err(match (problem.code, problem.retry_after_seconds, problem.tries_left) {
                (ProblemCode::RateLimited, Some(seconds), _) => ApiError::Limited(seconds),
                (ProblemCode::CodeWrong, _, Some(left)) => ApiError::CodeWrong(left),
                (code, _, _) => ApiError::Problem(code),
            });
        }
        Err(ApiError::from_status(status))
    }
}
