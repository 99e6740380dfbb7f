//! Logging in, from the button to a My page session: with ID-porten, or with an e-mail account. One task; dropping it
//! closes the listener and forgets everything.

use std::{sync::Arc, time::Duration};

use idporten::{Hint, Login, LoginRequest, RelyingParty};
use jiff::SignedDuration;
use mypage_api::{EmailAddress, EmailLogin, NewAccount, NewPassword, ProblemCode, Session, Way};
use secrecy::{ExposeSecret, SecretString};
use texts::Language;
use tokio::{runtime::Handle, sync::mpsc};
use url::Url;

use crate::{
    Code, Failure, SessionToken,
    landing::landing_pages,
    mypage::{ApiError, MyPage},
    outside::Outside,
    session::{PersonName, SignInStep},
    sign_out,
    verification::Ticket,
};

/// A clock further off than this makes tokens look expired or not yet valid.
pub(crate) const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(2);

/// A session that the service has made and nobody has taken over yet. If nobody does (the login was given up, or failed
/// on its last step), it is ended at the service.
pub(crate) struct Unclaimed {
    my_page: MyPage,
    token: Option<SessionToken>,
}

impl Unclaimed {
    pub fn new(my_page: MyPage, token: SessionToken) -> Self {
        Self { my_page, token: Some(token) }
    }

    /// The token, for whoever goes on with the session; none twice.
    pub fn claim(mut self) -> Option<SessionToken> {
        self.token.take()
    }

    async fn who(&self) -> Result<Who, ApiError> {
        match &self.token {
            Some(token) => Who::of(&self.my_page, token).await,
            None => Err(ApiError::Unexpected),
        }
    }
}

impl Drop for Unclaimed {
    fn drop(&mut self) {
        // Where there is no runtime any more, the app is ending, and the service ends the session in its own time.
        if let (Some(token), Ok(runtime)) = (self.token.take(), Handle::try_current()) {
            let my_page = self.my_page.clone();
            runtime.spawn(async move { my_page.end(&token).await });
        }
    }
}

/// Has a session made, in a task of its own: a login that is given up meanwhile still hears of a session that was made,
/// and it does not live on with nobody knowing.
async fn make(
    my_page: MyPage,
    made: impl Future<Output = Result<(SessionToken, Session), ApiError>> + Send + 'static,
) -> Result<(Unclaimed, Session), ApiError> {
    let making = tokio::spawn(async move {
        let (token, session) = made.await?;
        Ok((Unclaimed::new(my_page, token), session))
    });
    making.await.unwrap_or(Err(ApiError::Unexpected))
}

/// What a login ends in.
pub(crate) struct SignedInWith {
    pub token: Unclaimed,
    pub session: Session,
    pub way: Way,
    pub who: Who,
    /// ID-porten's ID token: the hint for logging out there.
    pub hint: Option<idporten::Secret>,
}

/// Who is logged in, as far as the service knows.
pub(crate) struct Who {
    pub name: Option<PersonName>,
    pub account: Option<EmailAddress>,
}

impl Who {
    pub async fn of(my_page: &MyPage, token: &SessionToken) -> Result<Self, ApiError> {
        match my_page.me(token).await {
            Ok(me) => Ok(Self { name: Some(PersonName::new(me.name)), account: me.email }),
            Err(ApiError::Problem(ProblemCode::NotRegistered)) => Ok(Self { name: None, account: None }),
            Err(error) => Err(error),
        }
    }
}

/// What somebody logs in with who has no eID.
pub enum EmailProof {
    /// The account's address and password.
    Password(EmailAddress, SecretString),
    /// A proved address, for which an account is made.
    NewAccount(Ticket, SecretString, PersonName, Language),
    /// A proved address, whose account gets a new password.
    NewPassword(Ticket, SecretString),
}

/// Logs in with an e-mail account.
///
/// # Errors
/// What the person is told. Nothing is left behind then.
pub(crate) async fn sign_in_with_email(my_page: MyPage, proof: EmailProof) -> Result<SignedInWith, Failure> {
    let made = make(my_page.clone(), async move { session_for(&my_page, proof).await });
    let (token, session) = made.await?;
    let who = token.who().await?;
    Ok(SignedInWith { token, session, way: Way::Email, who, hint: None })
}

async fn session_for(my_page: &MyPage, proof: EmailProof) -> Result<(SessionToken, Session), ApiError> {
    let plain = |secret: SecretString| secret.expose_secret().to_owned();
    match proof {
        EmailProof::Password(email, password) => {
            my_page.session_for_password(&EmailLogin { email, password: plain(password) }).await
        }
        EmailProof::NewAccount(ticket, password, name, language) => {
            let account = NewAccount {
                ticket: plain(ticket.secret),
                password: plain(password),
                name: name.as_str().to_owned(),
                language: language.tag().to_owned(),
            };
            my_page.session_for_new_account(&account).await
        }
        EmailProof::NewPassword(ticket, password) => {
            let new = NewPassword { ticket: plain(ticket.secret), password: plain(password) };
            my_page.session_for_new_password(&new).await
        }
    }
}

/// What the task tells on its way.
pub(crate) enum Progress {
    Step(SignInStep),
    /// The address to open by hand, new each time it is asked for where the issuer wants that.
    BrowserOpened(bool),
    HttpsForced,
}

/// What the person can ask of a login under way.
pub(crate) enum Request {
    OpenAgain,
    Address(tokio::sync::oneshot::Sender<Option<Url>>),
}

/// Everything one login needs.
pub(crate) struct SignIn {
    pub outside: Outside,
    pub relying_party: RelyingParty,
    pub my_page: MyPage,
    pub language: Language,
    /// Whether the issuer must ask the person anew, whoever is logged in there.
    pub fresh: bool,
    pub progress: Box<dyn Fn(Progress) + Send + Sync>,
    pub requests: mpsc::Receiver<Request>,
}

impl SignIn {
    /// Logs in.
    ///
    /// # Errors
    /// What the person is told. Nothing is left behind then.
    pub(crate) async fn run(mut self) -> Result<SignedInWith, Failure> {
        (self.progress)(Progress::Step(SignInStep::Preparing));
        let (login, ()) = tokio::try_join!(self.begin(), self.check_service())?;
        (self.progress)(Progress::Step(SignInStep::Browser));
        self.open(login.address().clone()).await;
        let signed_in = match self.wait_for_browser(&login).await {
            Ok(signed_in) => signed_in,
            Err(failure) => {
                if login.came_back() {
                    self.end_session_in_browser(None);
                }
                return Err(self.with_clock(failure));
            }
        };
        (self.progress)(Progress::Step(SignInStep::Finishing));
        match self.hand_in(signed_in.access_token).await {
            Ok((token, session, who)) => {
                Ok(SignedInWith { token, session, way: Way::IdPorten, who, hint: Some(signed_in.id_token) })
            }
            Err(error) => {
                self.end_session_in_browser(Some(signed_in.id_token));
                Err(error.into())
            }
        }
    }

    /// Gets a session for the proof, which has done its one job then, whatever came of it.
    async fn hand_in(&self, proof: idporten::Secret) -> Result<(Unclaimed, Session, Who), ApiError> {
        let (my_page, relying_party) = (self.my_page.clone(), self.relying_party.clone());
        let made = make(self.my_page.clone(), async move {
            let made = my_page.session_for(&proof).await;
            revoke(relying_party, proof);
            made
        });
        let (token, session) = made.await?;
        let who = token.who().await?;
        Ok((token, session, who))
    }

    /// Nobody is logged in here, but in the browser somebody is, at ID-porten: on a computer that others use the next person
    /// must not find that session (requirement B6).
    fn end_session_in_browser(&self, hint: Option<idporten::Secret>) {
        if self.fresh {
            let (outside, relying_party, language) = (self.outside.clone(), self.relying_party.clone(), self.language);
            tokio::spawn(async move { sign_out::browser(&outside, &relying_party, language, hint).await });
        }
    }

    /// A failure that a wrong clock explains says by how much it is wrong, where the issuer has said its time.
    fn with_clock(&self, failure: Failure) -> Failure {
        match (failure.code, self.relying_party.issuer_is_ahead()) {
            (Code::LoginClockWrong, Some(ahead)) if ahead.abs() > CLOCK_TOLERANCE => {
                Failure { cause: failure.cause, ..Failure::of_clock(failure.code, ahead) }
            }
            _ => failure,
        }
    }

    async fn begin(&self) -> Result<Login, Failure> {
        let request = LoginRequest {
            ui_locale: self.language.id_porten_locale().to_owned(),
            prompt_login: self.fresh,
            max_age: None,
            pages: landing_pages(self.language),
        };
        self.relying_party.begin(request).await.map_err(|error| Failure::from(&error))
    }

    /// Nobody is sent to the browser for a service that is down, or with a clock that makes every token look wrong.
    async fn check_service(&self) -> Result<(), Failure> {
        let (_, difference) = self.my_page.status(self.outside.clock.now().wall).await?;
        if difference.abs() > CLOCK_TOLERANCE { Err(Failure::of_clock(Code::ClockWrong, difference)) } else { Ok(()) }
    }

    async fn wait_for_browser(&mut self, login: &Login) -> Result<idporten::SignedIn, Failure> {
        let mut hints = login.hints();
        let finish = login.finish();
        tokio::pin!(finish);
        loop {
            tokio::select! {
                result = &mut finish => return result.map_err(|error| Failure::from(&error)),
                Ok(()) = hints.changed() => {
                    if matches!(*hints.borrow_and_update(), Some(Hint::HttpsForced)) {
                        (self.progress)(Progress::HttpsForced);
                    }
                }
                Some(request) = self.requests.recv() => match request {
                    Request::OpenAgain => {
                        match login.fresh_address().await {
                            Ok(address) => self.open(address).await,
                            Err(_) => (self.progress)(Progress::BrowserOpened(false)),
                        }
                    }
                    Request::Address(reply) => {
                        let _ = reply.send(login.fresh_address().await.ok());
                    }
                },
            }
        }
    }

    async fn open(&self, address: Url) {
        let opened = self.outside.open(address).await.is_ok();
        (self.progress)(Progress::BrowserOpened(opened));
    }
}

/// The access token has done its one job. It would die by itself within minutes; this makes it minutes less.
fn revoke(relying_party: RelyingParty, token: idporten::Secret) {
    tokio::spawn(async move {
        if let Err(error) = relying_party.revoke(&token).await {
            tracing::info!(cause = error.code(), "the access token was left to expire");
        }
    });
}

/// What the issuer is told of a new login: everything that the environment says.
pub(crate) fn relying_party(
    environment: &crate::environment::Environment,
    clock: Arc<dyn crate::Clock>,
) -> Result<RelyingParty, idporten::Error> {
    let sandbox = environment.kind == mypage_api::EnvironmentKind::Sandbox;
    let idporten = &environment.idporten;
    let settings = idporten::Settings {
        redirect_path: idporten.redirect_path.clone(),
        scopes: idporten.scopes.clone(),
        resource: idporten.resource.clone(),
        require_iss: idporten.require_iss,
        logout_return: idporten.logout_return,
        push_requests: idporten.push_requests,
        allow_loopback_http: sandbox,
        login_timeout: Duration::from_secs(idporten.login_timeout_seconds),
        http_timeout: Duration::from_secs(idporten.http_timeout_seconds),
        ..idporten::Settings::new(idporten.issuer.clone(), idporten.client_id.clone())
    };
    RelyingParty::new(settings, Arc::new(WallClock(clock)))
}

struct WallClock(Arc<dyn crate::Clock>);

impl idporten::Clock for WallClock {
    fn now(&self) -> jiff::Timestamp {
        self.0.now().wall
    }
}
