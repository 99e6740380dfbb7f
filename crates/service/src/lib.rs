//! The My page service: sessions for people who logged in with ID-porten, what the authority has registered on them, and
//! signed statements of it. The contract is the crate `mypage-api`.
//!
//! All state is in the database, so that several processes can share it. Nothing here knows a desktop.

mod clock;
mod confirmations;
mod openapi;
mod problem;
mod proof;
mod rate_limit;
pub mod registry;
mod residency;
mod routes;
mod sessions;
mod settings;
mod signing_key;
mod store;

use std::{future::Future, sync::Arc};

use axum::Router;
use mypage_api::ConfirmationKeys;
use thiserror::Error;
use tokio::net::TcpListener;

pub use clock::{Clock, SystemClock};
pub use openapi::openapi;
pub use settings::{Settings, SettingsError};

use confirmations::Confirmations;
use proof::ProofCheck;
use rate_limit::RateLimit;
use registry::Registry;
use sessions::Sessions;

/// The service cannot start.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StartError {
    /// The database cannot be opened or brought up to date.
    #[error("the database cannot be used: {0}")]
    Database(#[from] sqlx::Error),
    /// The database's migrations do not fit.
    #[error("the database cannot be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The signing key cannot be read.
    #[error("the signing key cannot be used: {0}")]
    SigningKey(&'static str),
    /// A setting cannot be used.
    #[error("a setting cannot be used: {0}")]
    Setting(&'static str),
}

/// The service, ready to answer.
#[derive(Clone)]
pub struct Service(Arc<State>);

pub(crate) struct State {
    pub settings: Settings,
    pub clock: Arc<dyn Clock>,
    pub registry: Registry,
    pub sessions: Sessions,
    pub proof: ProofCheck,
    pub confirmations: Confirmations,
    pub rate_limit: RateLimit,
}

impl Service {
    /// Opens the database, brings it up to date, reads the signing key.
    ///
    /// # Errors
    /// Says what cannot be used.
    pub async fn open(settings: Settings, clock: Arc<dyn Clock>) -> Result<Self, StartError> {
        settings.check().map_err(StartError::Setting)?;
        let pool = store::open(&settings.database).await?;
        let key = signing_key::read_or_make(&settings)?;
        Ok(Self(Arc::new(State {
            registry: Registry::new(pool.clone()),
            sessions: Sessions::new(pool.clone(), settings.idle, settings.absolute),
            proof: ProofCheck::new(&settings, pool.clone()).map_err(StartError::Setting)?,
            confirmations: Confirmations::new(pool.clone(), key, &settings),
            rate_limit: RateLimit::new(pool, settings.logins_per_minute),
            settings,
            clock,
        })))
    }

    /// The authority's register.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.0.registry
    }

    /// The keys that statements are signed with.
    #[must_use]
    pub fn confirmation_keys(&self) -> ConfirmationKeys {
        self.0.confirmations.keys()
    }

    /// Ends every session, as an administrator would after an incident.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn end_all_sessions(&self) -> Result<(), sqlx::Error> {
        self.0.sessions.end_all(self.0.clock.now()).await
    }

    /// Every resource.
    pub fn router(&self) -> Router {
        routes::router(self.0.clone())
    }

    /// Answers on this socket until told to stop, and clears away what has ended meanwhile.
    ///
    /// # Errors
    /// If the socket fails.
    pub async fn run(
        self,
        listener: TcpListener,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> std::io::Result<()> {
        let state = self.0.clone();
        let cleaning = tokio::spawn(async move {
            let mut every = tokio::time::interval(std::time::Duration::from_secs(60));
            loop {
                every.tick().await;
                let now = state.clock.now();
                if state.sessions.forget_old(now).await.and(state.proof.forget_old(now).await).is_err() {
                    tracing::warn!("what has ended could not be cleared away");
                }
            }
        });
        let app = self.router().into_make_service_with_connect_info::<std::net::SocketAddr>();
        let result = axum::serve(listener, app).with_graceful_shutdown(stop).await;
        cleaning.abort();
        result
    }
}
