//! One login, from the address to open to the checked ID token.

use std::{
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
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
    id_token::{self, Verified},
    listener::{Listener, Reply, Request, Site},
    random,
    token::{self, Tokens},
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
    came_back: AtomicBool,
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
            came_back: AtomicBool::new(false),
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

    /// Whether the browser came back with a code: then it has a session at the issuer, whatever becomes of this login.
    #[must_use]
    pub fn came_back(&self) -> bool {
        self.came_back.load(Ordering::Relaxed)
    }

    /// Waits for the browser, gets the tokens and checks them. The browser shows how it ended. It ends once; a second call
    /// finds the listener closed.
    ///
    /// # Errors
    /// Why nobody is logged in.
    pub async fn finish(&self) -> Result<SignedIn, Error> {
        let result = self.wait_and_check().await;
        if result.is_err() {
            self.relying_party.0.forget().await;
        }
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
        self.came_back.store(true, Ordering::Relaxed);
        let tokens =
            token::exchange(http, &self.provider, settings, &self.landing.binding, &self.redirect_uri, &code).await?;
        match self.check(&tokens).await {
            Ok(verified) => Ok(SignedIn::of(&self.provider, tokens, verified)),
            Err(error) => {
                // Nobody will use it. It would die by itself within minutes; this makes it minutes less.
                let relying_party = self.relying_party.clone();
                tokio::spawn(async move { relying_party.revoke(&tokens.access).await });
                Err(error)
            }
        }
    }

    /// Checks the ID token, by keys that are fetched a second time if they do not fit.
    async fn check(&self, tokens: &Tokens) -> Result<Verified, Error> {
        let inner = &self.relying_party.0;
        let header = id_token::header(&tokens.id)?;
        let keys = inner.keys(&self.provider, header.kid.as_deref()).await?;
        let now = inner.clock.now();
        let waited = Duration::try_from(now.duration_since(self.began)).unwrap_or_default();
        let mut expected = id_token::Expected {
            provider: &self.provider,
            keys,
            client_id: &inner.settings.client_id,
            nonce: &self.landing.binding.nonce,
            acr: &inner.settings.acr,
            level: &self.level,
            freshness: freshness(&self.request, waited),
            require_pid: inner.settings.require_pid,
            now,
        };
        let checked = id_token::check(tokens, &expected);
        // A token need not name its key, and an issuer may give a new key an old name.
        match checked {
            Err(Error::IdTokenSignature) => match inner.other_keys(&self.provider).await? {
                Some(keys) => {
                    expected.keys = keys;
                    id_token::check(tokens, &expected)
                }
                None => checked,
            },
            _ => checked,
        }
    }

    /// Lets the browser fetch its last page without making anybody wait for it.
    fn close_after_last_page(&self, at_once: bool) {
        let landing = self.landing.clone();
        let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner).take();
        if !at_once {
            tokio::spawn(async move {
                let _ = tokio::time::timeout(LAST_PAGE, landing.shown.notified()).await;
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
        // The same answer again (reload, back) only goes on to how it ended.
        if let Some(taker) = taker {
            // Nobody waits any more if the login was given up this moment; the page will say that it failed.
            let _ = taker.send(answer);
        }
        Reply::see_other(self.clean_path.clone())
    }

    async fn ended(&self) -> Reply {
        let mut outcome = self.outcome.subscribe();
        let ended = outcome.wait_for(Option::is_some).await.ok();
        let reply = match ended.as_ref().and_then(|outcome| outcome.as_ref()) {
            Some(outcome) => self.pages.outcome(outcome),
            None => self.pages.stray(404),
        };
        reply.last()
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

    fn said_the_last(&self) {
        self.shown.notify_one();
    }
}
