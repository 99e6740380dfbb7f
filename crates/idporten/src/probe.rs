//! Trying out what a login needs, without a login.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use reqwest::{Client, redirect};
use tokio_util::sync::CancellationToken;

use crate::{
    Error, RelyingParty,
    discovery::Provider,
    listener::{Listener, Reply, Request, Site},
    random,
};

/// How long the listener may take to answer its own computer.
const PATIENCE: Duration = Duration::from_secs(5);

/// What an issuer says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Whether the level of assurance that a login asks for is on offer. An issuer that lists no levels may have it.
    pub level: bool,
}

impl RelyingParty {
    /// Reads the issuer's metadata anew, and checks them as a login does.
    ///
    /// # Errors
    /// As for a login.
    pub async fn probe(&self) -> Result<Offer, Error> {
        let Self(inner) = self;
        let provider = Provider::read(&inner.http, &inner.settings).await?;
        let asked = &inner.settings.acr;
        let level = provider.levels.is_empty() || provider.levels.iter().any(|level| asked.is_met_by(level));
        Ok(Offer { level })
    }
}

/// Opens a listener as a login does, and fetches a page from it as a browser of this computer would: without a proxy.
///
/// # Errors
/// [`Error::Listener`] if it cannot be opened, or not be reached.
pub async fn probe_loopback() -> Result<(), Error> {
    let listener = Listener::bind().await?;
    let word = random::token()?;
    let address = listener.address(&format!("/{word}"));
    let stop = CancellationToken::new();
    let _closed_at_the_end = stop.clone().drop_guard();
    listener.serve(Arc::new(Word(word.clone())), stop);
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).timeout(PATIENCE).build();
    let answer = client.map_err(|_| Error::Listener)?.get(address).send().await.map_err(|_| Error::Listener)?;
    let body = answer.bytes().await.map_err(|_| Error::Listener)?;
    if body == word.as_bytes() { Ok(()) } else { Err(Error::Listener) }
}

/// Says one word, to whoever knows it.
struct Word(String);

#[async_trait]
impl Site for Word {
    async fn answer(&self, request: Request) -> Reply {
        if request.path.trim_start_matches('/') == self.0 {
            Reply::html(200, self.0.clone(), "default-src 'none'".into())
        } else {
            self.stray(404)
        }
    }

    fn stray(&self, status: u16) -> Reply {
        Reply::html(status, String::new(), "default-src 'none'".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_computer_can_reach_its_own_listener() {
        assert_eq!(probe_loopback().await, Ok(()));
    }
}
