//! The relying party: one client at one issuer.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openidconnect::{JsonWebKeySet, core::CoreJsonWebKey};
use tokio::sync::Mutex;

use crate::{
    Clock, Error, Login, LoginRequest, Logout, Pages, Secret, Settings,
    discovery::Provider,
    http::Http,
    keys::{Keys, may_look_again},
};

/// How long metadata are used without a look.
const METADATA_FRESH: SignedDuration = SignedDuration::from_hours(24);

/// One client at one issuer. Cheap to clone; the issuer's metadata and keys are shared.
#[derive(Clone)]
pub struct RelyingParty(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub settings: Settings,
    pub http: Http,
    pub clock: Arc<dyn Clock>,
    provider: Mutex<Option<(Arc<Provider>, Timestamp)>>,
    keys: Mutex<KeyCache>,
}

#[derive(Default)]
struct KeyCache {
    keys: Option<Keys>,
    second_look: Option<Timestamp>,
}

impl RelyingParty {
    /// Prepares a client. Nothing is sent yet.
    ///
    /// # Errors
    /// If a setting cannot be used.
    pub fn new(settings: Settings, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let http = Http::new(&settings, clock.clone())?;
        let issuer = http.address(&settings.issuer).map_err(|_| Error::Settings("issuer"))?;
        if issuer.query().is_some() || settings.issuer.ends_with('/') {
            return Err(Error::Settings("issuer"));
        }
        // It becomes part of an address as it is, and requests are compared with it as they are.
        let path = settings.redirect_path.as_str();
        let plain = path.bytes().all(|byte| byte.is_ascii_graphic()) && !path.contains(['?', '#']);
        if !plain || !path.starts_with('/') || path.starts_with("//") {
            return Err(Error::Settings("redirect path"));
        }
        if !settings.scopes.iter().any(|scope| scope == "openid") {
            return Err(Error::Settings("scopes"));
        }
        let (provider, keys) = (Mutex::new(None), Mutex::new(KeyCache::default()));
        Ok(Self(Arc::new(Inner { settings, http, clock, provider, keys })))
    }

    /// Begins a login: reads the metadata, opens the listener, makes the values of this login.
    ///
    /// # Errors
    /// If the issuer cannot be reached or used, or no listener can be opened. Nothing is open then.
    pub async fn begin(&self, request: LoginRequest) -> Result<Login, Error> {
        let begun = Login::begin(self.clone(), request).await;
        if begun.is_err() {
            self.0.forget().await;
        }
        begun
    }

    /// By how much the issuer's clock is ahead of this computer's, if it has said its time with an answer. For telling the
    /// person why a login looked too old or too new; nothing is decided by it.
    #[must_use]
    pub fn issuer_is_ahead(&self) -> Option<SignedDuration> {
        self.0.http.issuer_is_ahead()
    }

    /// Revokes a token (RFC 7009).
    ///
    /// # Errors
    /// [`Error::Unsupported`] if the issuer has no endpoint for it.
    pub async fn revoke(&self, token: &Secret) -> Result<(), Error> {
        let provider = self.0.provider().await?;
        let endpoint = provider.revocation.as_ref().ok_or(Error::Unsupported)?;
        let form =
            [("token", token.expose()), ("token_type_hint", "access_token"), ("client_id", &self.0.settings.client_id)];
        let answer = self.0.http.post(endpoint, &form).await?;
        if answer.status.is_success() { Ok(()) } else { Err(Error::RevocationRefused) }
    }

    /// Begins a logout at the issuer (OpenID Connect RP-Initiated Logout), in the browser that logged in. Without a hint
    /// the issuer ends its session all the same, and may ask the person.
    ///
    /// # Errors
    /// [`Error::Unsupported`] if the issuer has no endpoint for it; else as for a login.
    pub async fn begin_logout(&self, hint: Option<Secret>, pages: Pages) -> Result<Logout, Error> {
        Logout::begin(self, hint, pages).await
    }
}

impl Inner {
    /// The metadata, from the cache or fresh. A failure is not cached.
    pub async fn provider(&self) -> Result<Arc<Provider>, Error> {
        let mut cached = self.provider.lock().await;
        let now = self.clock.now();
        if let Some((provider, read)) = cached.as_ref() {
            let age = now.duration_since(*read);
            if age >= SignedDuration::ZERO && age < METADATA_FRESH {
                return Ok(provider.clone());
            }
        }
        let provider = Arc::new(Provider::read(&self.http, &self.settings).await?);
        *cached = Some((provider.clone(), now));
        Ok(provider)
    }

    /// After something did not work the metadata are read anew: an endpoint may have moved.
    pub async fn forget(&self) {
        *self.provider.lock().await = None;
    }

    /// The keys as they are now, for a token that those in the cache do not fit; none if they were looked at just now.
    pub async fn other_keys(&self, provider: &Provider) -> Result<Option<JsonWebKeySet<CoreJsonWebKey>>, Error> {
        let mut cache = self.keys.lock().await;
        let now = self.clock.now();
        let looked = cache.second_look.max(cache.keys.as_ref().map(|keys| keys.fetched));
        if !may_look_again(looked, now) {
            return Ok(None);
        }
        let keys = Keys::fetch(&self.http, &provider.jwks, now).await?;
        let set = keys.set.clone();
        (cache.second_look, cache.keys) = (Some(now), Some(keys));
        Ok(Some(set))
    }

    /// The keys for a token that names this key; fetched a second time if it is not among them, but not again and again.
    pub async fn keys(&self, provider: &Provider, kid: Option<&str>) -> Result<JsonWebKeySet<CoreJsonWebKey>, Error> {
        let mut cache = self.keys.lock().await;
        let now = self.clock.now();
        if cache.keys.as_ref().is_none_or(|keys| keys.stale(now)) {
            cache.keys = Some(Keys::fetch(&self.http, &provider.jwks, now).await?);
        } else if cache.keys.as_ref().is_some_and(|keys| !keys.knows(kid)) && may_look_again(cache.second_look, now) {
            cache.second_look = Some(now);
            cache.keys = Some(Keys::fetch(&self.http, &provider.jwks, now).await?);
        }
        cache.keys.as_ref().map(|keys| keys.set.clone()).ok_or(Error::Keys)
    }
}
