//! The My page service: sessions for people who logged in with ID-porten or with an e-mail account, what the authority has
//! registered on them, and signed statements of it. The contract is the crate `mypage-api`.
//!
//! All state is in the database, so that several processes can share it. Nothing here knows a desktop.

mod accounts;
mod applications;
mod appointments;
mod caller;
mod cases;
mod clock;
mod codes;
mod confirmations;
mod idempotency;
mod mail;
mod openapi;
mod outbox;
mod passwords;
mod problem;
mod proof;
mod rate_limit;
pub mod registry;
mod residency;
mod retention;
mod routes;
mod sessions;
mod settings;
mod signing_key;
mod store;

use std::{future::Future, sync::Arc};

use axum::Router;
use mypage_api::ConfirmationKeys;
use sqlx::AnyPool;
use thiserror::Error;
use tokio::net::TcpListener;

pub use applications::{
    authority::{CaseError, CaseStep},
    rules::Fees,
};
pub use appointments::OfferedTime;
pub use cases::{SeedAccount, SeedApplication};
pub use clock::{Clock, SystemClock};
pub use mail::MailSettings;
pub use openapi::openapi;
pub use passwords::PasswordCost;
pub use rate_limit::Limits;
pub use settings::{Settings, SettingsError};
pub use signing_key::make as make_signing_key;

use accounts::Accounts;
use applications::Applications;
use appointments::Appointments;
use codes::Codes;
use confirmations::Confirmations;
use mail::Mail;
use outbox::Outbox;
use passwords::Passwords;
use proof::ProofCheck;
use rate_limit::RateLimit;
use registry::Registry;
use retention::Retention;
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
    pub pool: AnyPool,
    pub accounts: Accounts,
    pub codes: Codes,
    pub passwords: Passwords,
    pub mail: Mail,
    pub retention: Retention,
    pub registry: Registry,
    pub sessions: Sessions,
    pub proof: ProofCheck,
    pub confirmations: Confirmations,
    pub rate_limit: RateLimit,
    pub applications: Applications,
    pub appointments: Appointments,
    pub outbox: Outbox,
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
        let mail = Mail::new(&settings.mail).map_err(StartError::Setting)?;
        Ok(Self(Arc::new(State {
            accounts: Accounts::new(pool.clone()),
            codes: Codes::new(pool.clone(), settings.limits.resend_seconds),
            passwords: Passwords::new(settings.password_cost),
            retention: Retention::new(pool.clone(), mail.clone()),
            registry: Registry::new(pool.clone()),
            sessions: Sessions::new(pool.clone(), settings.idle, settings.absolute),
            proof: ProofCheck::new(&settings, pool.clone()).map_err(StartError::Setting)?,
            confirmations: Confirmations::new(pool.clone(), key, &settings),
            rate_limit: RateLimit::new(pool.clone(), settings.limits.clone()),
            applications: Applications::new(pool.clone(), settings.fees),
            appointments: Appointments::new(pool.clone(), settings.mail.domain()),
            outbox: Outbox::new(pool.clone(), mail.clone()),
            mail,
            pool,
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

    /// Makes every code that was sent too old, as testers want it.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn expire_codes(&self) -> Result<(), sqlx::Error> {
        self.0.codes.expire_all().await
    }

    /// Clears away what has ended, warns whose account nobody uses, and deletes what was warned about. A running service
    /// does this every minute.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn tidy(&self) -> Result<(), sqlx::Error> {
        let state = &self.0;
        let now = state.clock.now();
        state.sessions.forget_old(now).await?;
        state.proof.forget_old(now).await?;
        state.codes.forget_old(now).await?;
        state.rate_limit.forget_old(now).await?;
        state.applications.forget_old(now).await?;
        state.appointments.forget_old(now).await?;
        idempotency::forget_old(&state.pool, now).await?;
        state.retention.tidy(now).await?;
        state.outbox.deliver(|| now).await
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
        let service = self.clone();
        let cleaning = tokio::spawn(async move {
            let mut every = tokio::time::interval(std::time::Duration::from_secs(60));
            loop {
                every.tick().await;
                if let Err(error) = service.tidy().await {
                    tracing::warn!(%error, "what has ended could not be cleared away");
                }
            }
        });
        let app = self.router().into_make_service_with_connect_info::<std::net::SocketAddr>();
        let result = axum::serve(listener, app).with_graceful_shutdown(stop).await;
        cleaning.abort();
        result
    }
}
