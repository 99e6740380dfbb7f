//! Passwords, hashed with Argon2id.

use std::{
    sync::{Arc, LazyLock},
    thread::available_parallelism,
};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use mypage_api::ProblemCode;
use tokio::sync::Semaphore;

use crate::problem::Refusal;

/// What one hash costs. It is chosen in code and never by a configuration file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PasswordCost {
    /// 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's figures for Argon2id.
    #[default]
    Owasp,
    /// Next to nothing, for tests that are about something else.
    Test,
}

impl PasswordCost {
    fn params(self) -> Params {
        let (memory, passes) = match self {
            Self::Owasp => (19 * 1024, 2),
            Self::Test => (8, 1),
        };
        // The figures are within the algorithm's limits, so that this always is `Ok`.
        Params::new(memory, passes, 1, None).unwrap_or_default()
    }
}

/// Hashes and checks passwords, as many at once as there are cores: more would only make each one wait, and each takes
/// its memory.
pub(crate) struct Passwords {
    argon2: Argon2<'static>,
    cores: Arc<Semaphore>,
    /// A password that nobody has, for addresses that have no account: checking takes the same time.
    nobody: LazyLock<String, Box<dyn FnOnce() -> String + Send>>,
}

impl Passwords {
    pub fn new(cost: PasswordCost) -> Self {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params());
        let for_nobody = argon2.clone();
        Self {
            argon2,
            cores: Arc::new(Semaphore::new(available_parallelism().map_or(2, usize::from))),
            nobody: LazyLock::new(Box::new(move || hashed(&for_nobody, "nobody has this one").unwrap_or_default())),
        }
    }

    /// What is kept of a password.
    pub async fn hash(&self, password: String) -> Result<String, Refusal> {
        let argon2 = self.argon2.clone();
        self.work(move || hashed(&argon2, &password)).await?.ok_or_else(|| ProblemCode::Internal.into())
    }

    /// Whether this is the password; with no hash to compare with it takes as long and is not.
    pub async fn check(&self, password: String, kept: Option<String>) -> Result<bool, Refusal> {
        let argon2 = self.argon2.clone();
        let exists = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobody.clone());
        let right = self
            .work(move || {
                let kept = PasswordHash::new(&kept).ok()?;
                Some(argon2.verify_password(password.as_bytes(), &kept).is_ok())
            })
            .await?;
        Ok(right == Some(true) && exists)
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
        let core = self.cores.clone().acquire_owned().await.map_err(|_| ProblemCode::Internal)?;
        let work = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(core);
            result
        });
        work.await.map_err(|_| ProblemCode::Internal.into())
    }
}

fn hashed(argon2: &Argon2<'_>, password: &str) -> Option<String> {
    argon2.hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_and_nothing_else_is() {
        let passwords = Passwords::new(PasswordCost::Test);
        let kept = passwords.hash("FjordBlikk72".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{kept}");
        assert!(passwords.check("FjordBlikk72".into(), Some(kept.clone())).await.unwrap());
        assert!(!passwords.check("fjordBlikk72".into(), Some(kept)).await.unwrap());
        assert!(!passwords.check("FjordBlikk72".into(), Some("not a hash".into())).await.unwrap());
        assert!(!passwords.check("nobody has this one".into(), None).await.unwrap());
    }

    #[tokio::test]
    async fn hashes_cost_what_owasp_asks() {
        let kept = Passwords::new(PasswordCost::default()).hash("FjordBlikk72".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
    }
}
