//! One login, from the address to open to the checked ID token.

use std::{
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use tokio::sync::{Notify, oneshot, watch};
use tokio_util::sync::{CancellationToken, DropGuard};
use url::Url;

use crate::{
    Error, Pages, RelyingParty, Secret, SignedIn,
    authorization::{Binding, Question, freshness},
    callback::{Callback, Expected, read},
    discovery::Provider,
    id_token,
    listener::{Listener, Reply, Request, Site},
    random, token,
};

/// How long the listener stays open after the end, so that the browser gets its last page.
const LAST_PAGE: Duration = Duration::from_secs(10);

/// What is asked of one login.
#[derive(Debug, Clone)]
pub struct LoginRequest {
    /// The language for the issuer's pages (`ui_locales`).
    pub ui_locale: String,
    /// Whether the person must log in anew whatever session the browser has (`prompt=login`).
    pub prompt_login: bool,
    /// How long ago the login at the issuer may have been (`max_age`).
    pub max_age: Option<Duration>,
    /// The texts of the pages that the browser lands on.
    pub pages: Pages,
}

/// Something to tell the person while the browser is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// The browser turned the loopback address into https and could not come back.
    HttpsForced,
}

/// A login under way. Dropping it closes the listener and wipes the values of this login.
pub struct Login {
    relying_party: RelyingParty,
    provider: Arc<Provider>,
    question: Question,
    request: LoginRequest,
    redirect_uri: String,
    address: Url,
    landing: Arc<Landing>,
    code: Mutex<Option<oneshot::Receiver<Result<Secret, Error>>>>,
    began: jiff::Timestamp,
    level: OnceLock<String>,
    /// Closes the listener when it is dropped.
    stop: Mutex<Option<DropGuard>>,
}

/// What answers on the loopback address.
struct Landing {
    pages: Pages,
    redirect_path: String,
    /// Where the browser goes from the redirect address, so that the code is no longer in the address bar.
    clean_path: String,
    binding: Binding,
    issuer: String,
    iss_required: bool,
    /// Takes the first answer with the right `state`; there is no second.
    answered: Mutex<Option<oneshot::Sender<Result<Secret, Error>>>>,
    /// How the login ended.
    outcome: watch::Sender<Option<Result<(), Error>>>,
    shown: Notify,
    hint: watch::Sender<Option<Hint>>,
}

impl Login {
    pub(crate) async fn begin(relying_party: RelyingParty, request: LoginRequest) -> Result<Self, Error> {
        let settings = &relying_party.0.settings;
        let provider = relying_party.0.provider().await?;
        let listener = Listener::bind().await?;
        let redirect_uri = listener.address(&settings.redirect_path);
        let binding = Binding::fresh()?;
        let question = Question::new(settings, &request, &binding, &redirect_uri);
        let address = question.address(&relying_party.0.http, &provider).await?;
        let (answered, code) = oneshot::channel();
        let landing = Arc::new(Landing {
            pages: request.pages.clone(),
            redirect_path: settings.redirect_path.clone(),
            clean_path: format!("/{}", random::token()?),
            binding,
            issuer: provider.issuer.clone(),
            iss_required: settings.require_iss || provider.announces_iss,
            answered: Mutex::new(Some(answered)),
            outcome: watch::Sender::new(None),
            shown: Notify::new(),
            hint: watch::Sender::new(None),
        });
        let stop = CancellationToken::new();
        listener.serve(landing.clone(), stop.clone());
        let code = Mutex::new(Some(code));
        let began = relying_party.0.clock.now();
        let stop = Mutex::new(Some(stop.drop_guard()));
        let level = OnceLock::new();
        Ok(Self {
            relying_party,
            provider,
            question,
            request,
            redirect_uri,
            address,
            landing,
            code,
            began,
            level,
            stop,
        })
    }

    /// The address to open in the browser.
    #[must_use]
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// An address for another try in the browser, or in another browser. Where requests are pushed it is a new one each
    /// time, because each is good for one use.
    ///
    /// # Errors
    /// If the issuer does not take the pushed request.
    pub async fn fresh_address(&self) -> Result<Url, Error> {
        self.question.address(&self.relying_party.0.http, &self.provider).await
    }

    /// What there is to tell the person meanwhile.
    #[must_use]
    pub fn hints(&self) -> watch::Receiver<Option<Hint>> {
        self.landing.hint.subscribe()
    }

    /// The level of assurance that the issuer gave, once that is known: also of a login that was refused because it is too
    /// low ([`Error::AcrTooLow`]).
    #[must_use]
    pub fn acr(&self) -> Option<&str> {
        self.level.get().map(String::as_str)
    }

    /// Waits for the browser, gets the tokens and checks them. The browser shows how it ended. It ends once; a second call
    /// finds the listener closed.
    ///
    /// # Errors
    /// Why nobody is logged in.
    pub async fn finish(&self) -> Result<SignedIn, Error> {
        let result = self.wait_and_check().await;
        self.landing.outcome.send_replace(Some(result.as_ref().map(drop).map_err(Clone::clone)));
        self.close_after_last_page(matches!(result, Err(Error::BrowserTimeout)));
        result
    }

    async fn wait_and_check(&self) -> Result<SignedIn, Error> {
        let patience = self.relying_party.0.settings.login_timeout;
        let code = self.code.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or(Error::Listener)?;
        let code = match tokio::time::timeout(patience, code).await {
            Ok(Ok(answer)) => answer?,
            Ok(Err(_)) => return Err(Error::Listener),
            Err(_) => return Err(Error::BrowserTimeout),
        };
        let inner = &self.relying_party.0;
        let (http, settings) = (&inner.http, &inner.settings);
        let tokens =
            token::exchange(http, &self.provider, settings, &self.landing.binding, &self.redirect_uri, &code).await?;
        let header = id_token::header(&tokens.id)?;
        let keys = inner.keys(&self.provider, header.kid.as_deref()).await?;
        let now = inner.clock.now();
        let waited = Duration::try_from(now.duration_since(self.began)).unwrap_or_default();
        id_token::check(
            tokens,
            &id_token::Expected {
                provider: &self.provider,
                keys,
                client_id: &settings.client_id,
                nonce: &self.landing.binding.nonce,
                acr: &settings.acr,
                level: &self.level,
                freshness: freshness(&self.request, waited),
                require_pid: settings.require_pid,
                now,
            },
        )
    }

    /// Lets the browser fetch its last page without making anybody wait for it.
    fn close_after_last_page(&self, at_once: bool) {
        let landing = self.landing.clone();
        let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner).take();
        if !at_once {
            tokio::spawn(async move {
                let _ = tokio::time::timeout(LAST_PAGE, landing.shown.notified()).await;
                // The page is on its way through this connection.
                let _ = tokio::time::timeout(LAST_PAGE, tokio::task::yield_now()).await;
                drop(stop);
            });
        }
    }
}

impl Landing {
    fn redirected(&self, query: &str) -> Reply {
        let expected = Expected { state: &self.binding.state, issuer: &self.issuer, iss_required: self.iss_required };
        let Callback::Answer(answer) = read(query, &expected) else { return self.pages.stray(400) };
        let taker = self.answered.lock().unwrap_or_else(PoisonError::into_inner).take();
        match taker {
            Some(taker) => {
                // Nobody waits any more if the login was given up this moment; the page will say that it failed.
                let _ = taker.send(answer);
                Reply::see_other(self.clean_path.clone())
            }
            // The same answer again (reload, back): on to how it ended.
            None => Reply::see_other(self.clean_path.clone()),
        }
    }

    async fn ended(&self) -> Reply {
        let mut outcome = self.outcome.subscribe();
        let reply = match outcome.wait_for(Option::is_some).await {
            Ok(outcome) => match outcome.as_ref() {
                Some(outcome) => self.pages.outcome(outcome),
                None => self.pages.stray(404),
            },
            Err(_) => self.pages.stray(404),
        };
        self.shown.notify_one();
        reply
    }
}

#[async_trait]
impl Site for Landing {
    async fn answer(&self, request: Request) -> Reply {
        if request.path == self.redirect_path {
            self.redirected(&request.query)
        } else if request.path == self.clean_path {
            self.ended().await
        } else {
            self.pages.stray(404)
        }
    }

    fn stray(&self, status: u16) -> Reply {
        self.pages.stray(status)
    }

    fn saw_tls(&self) {
        self.hint.send_replace(Some(Hint::HttpsForced));
    }
}
