//! One logout at the issuer, in the browser (OpenID Connect RP-Initiated Logout).
//!
//! The browser opens a page of a short-lived loopback listener, and that page posts the hint to the issuer. The page is
//! given out once, on a path nobody can guess.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use subtle::ConstantTimeEq;
use tokio::sync::watch;
use tokio_util::sync::{CancellationToken, DropGuard};
use url::{Url, form_urlencoded};

use crate::{
    Error, Pages, RelyingParty, Secret,
    listener::{Listener, Reply, Request, Site},
    pages::LogoutForm,
    random,
};

/// The path that the issuer sends the browser back to.
const RETURN_PATH: &str = "/logged-out";
/// How long an issuer that sends nobody back has to take the form, once the page was opened.
const GRACE: Duration = Duration::from_secs(3);
/// How long the last page has to get through.
const LAST_PAGE: Duration = Duration::from_millis(500);

/// How far a logout came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoutOutcome {
    /// The issuer sent the browser back: its session is over.
    Returned,
    /// The browser took the page and posted it; nothing came back.
    Opened,
    /// The browser never came.
    NotOpened,
}

/// A logout under way. Dropping it closes the listener.
pub struct Logout {
    address: Url,
    returns: bool,
    progress: watch::Receiver<LogoutOutcome>,
    stop: DropGuard,
}

struct Exit {
    pages: Pages,
    page_path: String,
    form: Mutex<Option<LogoutForm>>,
    state: Secret,
    progress: watch::Sender<LogoutOutcome>,
}

impl Logout {
    pub(crate) async fn begin(relying_party: &RelyingParty, hint: Option<Secret>, pages: Pages) -> Result<Self, Error> {
        let inner = &relying_party.0;
        let provider = inner.provider().await?;
        let endpoint = provider.end_session.clone().ok_or(Error::Unsupported)?;
        let listener = Listener::bind().await?;
        let state = Secret::new(random::token()?);
        // Without a hint an issuer does not send the browser back.
        let returns = inner.settings.logout_return && hint.is_some();
        let mut fields = vec![("client_id", inner.settings.client_id.clone())];
        if returns {
            fields.push(("post_logout_redirect_uri", listener.address(RETURN_PATH)));
            fields.push(("state", state.expose().to_owned()));
        }
        let page_path = format!("/{}", random::token()?);
        let address = Url::parse(&listener.address(&page_path)).map_err(|_| Error::Listener)?;
        let (progress, watched) = watch::channel(LogoutOutcome::NotOpened);
        let form = Mutex::new(Some(LogoutForm { endpoint, hint, fields }));
        let stop = CancellationToken::new();
        listener.serve(Arc::new(Exit { pages, page_path, form, state, progress }), stop.clone());
        Ok(Self { address, returns, progress: watched, stop: stop.drop_guard() })
    }

    /// The address of the page to open in the browser that logged in.
    #[must_use]
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// Waits for the browser, at most this long.
    pub async fn finish(mut self, wait: Duration) -> LogoutOutcome {
        let last = if self.returns { LogoutOutcome::Returned } else { LogoutOutcome::Opened };
        let reached = self.progress.wait_for(|progress| *progress == last);
        let reached = tokio::time::timeout(wait, reached).await.is_ok_and(|reached| reached.is_ok());
        let outcome = *self.progress.borrow();
        if reached {
            let stay = if self.returns { LAST_PAGE } else { GRACE };
            let stop = self.stop;
            tokio::spawn(async move {
                tokio::time::sleep(stay).await;
                drop(stop);
            });
        }
        outcome
    }
}

#[async_trait]
impl Site for Exit {
    async fn answer(&self, request: Request) -> Reply {
        if request.path == self.page_path {
            let form = self.form.lock().unwrap_or_else(PoisonError::into_inner).take();
            return match form {
                Some(form) => {
                    let reply = self.pages.logging_out(&form);
                    self.progress.send_replace(LogoutOutcome::Opened);
                    reply
                }
                None => self.pages.stray(404),
            };
        }
        if request.path == RETURN_PATH && self.has_our_state(&request.query) {
            self.progress.send_replace(LogoutOutcome::Returned);
            return self.pages.logged_out();
        }
        self.pages.stray(404)
    }

    fn stray(&self, status: u16) -> Reply {
        self.pages.stray(status)
    }
}

impl Exit {
    /// A return counts with the `state` that was sent, once.
    fn has_our_state(&self, query: &str) -> bool {
        let mut states = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "state");
        let (first, second) = (states.next(), states.next());
        second.is_none()
            && first.is_some_and(|(_, state)| bool::from(state.as_bytes().ct_eq(self.state.expose().as_bytes())))
    }
}
