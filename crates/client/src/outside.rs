//! What the app is given from outside: the clock, the keyring, the browser.

use std::sync::Arc;

use thiserror::Error;
use url::Url;

use crate::{Clock, vault::Vault};

/// The system browser could not be asked to open an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the browser could not be opened")]
pub struct BrowserFault;

/// The system browser.
pub trait Browser: Send + Sync {
    /// Asks it to open an address. May block for a moment.
    ///
    /// # Errors
    /// If there is no browser, or it cannot be started. No error does not say that a person sees the page.
    fn open(&self, address: &Url) -> Result<(), BrowserFault>;
}

/// Everything from outside.
#[derive(Clone)]
pub struct Outside {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The keyring.
    pub vault: Arc<dyn Vault>,
    /// The keyring's other item: a verification under way.
    pub verification_vault: Arc<dyn Vault>,
    /// The system browser.
    pub browser: Arc<dyn Browser>,
}

impl Outside {
    /// Opens an address without holding up a task.
    pub(crate) async fn open(&self, address: Url) -> Result<(), BrowserFault> {
        let browser = self.browser.clone();
        tokio::task::spawn_blocking(move || browser.open(&address)).await.unwrap_or(Err(BrowserFault))
    }
}
