//! How one process of the service is set up.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use mypage_api::EnvironmentKind;
use serde::Deserialize;
use thiserror::Error;
use url::Url;

use crate::{Fees, Limits, MailSettings, PasswordCost};

/// A configuration file cannot be used.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// It cannot be read.
    #[error("{0}: cannot be read")]
    Unreadable(String),
    /// It is not what it should be; names the file, the line and what is wrong there.
    #[error("{file}:{line}: {reason}")]
    Broken {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong, with the key.
        reason: String,
    },
}

/// The settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The environment.
    pub environment: EnvironmentKind,
    /// The database, as an address: `sqlite:///var/lib/minside/service.db`, `postgres://user:password@host/name`.
    pub database: String,
    /// Where to listen.
    pub listen: SocketAddr,
    /// Whether to listen on an address that others can reach; a proxy with TLS must stand before it.
    #[serde(default)]
    pub listen_beyond_loopback: bool,
    /// ID-porten's issuer.
    pub issuer: String,
    /// Whom access tokens must be for (`aud`): this service's address.
    pub audience: String,
    /// The clients whose tokens are taken.
    pub clients: Vec<String>,
    /// The scope that a token must have.
    pub scope: String,
    /// The file of the key that statements are signed with: a name and 32 bytes in hexadecimal on one line.
    pub signing_key_file: PathBuf,
    /// Who signs, as the statement names it.
    pub statement_issuer: String,
    /// How long a session lives without activity.
    #[serde(default = "idle", deserialize_with = "seconds")]
    pub idle: Duration,
    /// How long a session lives at most.
    #[serde(default = "absolute", deserialize_with = "seconds")]
    pub absolute: Duration,
    /// Whether a proxy of ours stands before it and says in `X-Forwarded-For` where a request came from.
    #[serde(default)]
    pub behind_proxy: bool,
    /// How often things may be tried.
    #[serde(default)]
    pub limits: Limits,
    /// What applications cost, in øre.
    #[serde(default)]
    pub fees: Fees,
    /// How letters are sent.
    pub mail: MailSettings,
    /// What hashing a password costs.
    #[serde(skip)]
    pub password_cost: PasswordCost,
}

fn idle() -> Duration {
    Duration::from_mins(15)
}

fn absolute() -> Duration {
    Duration::from_mins(120)
}

fn seconds<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u64::deserialize(deserializer).map(Duration::from_secs)
}

impl Settings {
    /// Reads a configuration file.
    ///
    /// # Errors
    /// Names the file and the line.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let file = path.display().to_string();
        let source = std::fs::read_to_string(path).map_err(|_| SettingsError::Unreadable(file.clone()))?;
        toml::from_str(&source).map_err(|error| {
            let before = error.span().and_then(|span| source.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let text = source.lines().nth(line - 1).unwrap_or_default().trim();
            SettingsError::Broken { file, line, reason: format!("{} (in: {text})", error.message()) }
        })
    }

    /// Whether the settings fit together: plain http is for a sandbox on this computer, and nobody listens to the world
    /// unasked.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let issuer = Url::parse(&self.issuer).map_err(|_| "issuer is not an address")?;
        let loopback = issuer.host_str() == Some("127.0.0.1");
        let sandbox = self.environment == EnvironmentKind::Sandbox;
        if issuer.scheme() != "https" && !(sandbox && loopback) {
            return Err("issuer must be an https address");
        }
        if self.environment == EnvironmentKind::Production && loopback {
            return Err("a production issuer is never on this computer");
        }
        if !self.listen.ip().is_loopback() && !self.listen_beyond_loopback {
            return Err("listening beyond loopback needs listen_beyond_loopback = true");
        }
        self.mail.check()?;
        if self.idle.is_zero() || self.absolute < self.idle {
            return Err("idle must be more than nothing and no more than absolute");
        }
        Ok(())
    }
}
