//! The vault on the operating system's keyring: Secret Service, Keychain, Credential Manager.
//!
//! A keyring may hang or wait for a person (a locked Secret Service opens a dialog), so one thread of its own makes the
//! calls, one after the other, and whoever waits gives up after [`PATIENCE`]. A call that was given up on still comes to
//! its end, and the next one waits for it: a delete that follows a store can never be overtaken by it.

use std::{collections::HashMap, sync::mpsc, time::Duration};

use ::keyring::v1::Entry as StoreStatus;
use async_trait::async_trait;
use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, SecretSlice};
use tokio::sync::oneshot;

use super::{ITEM_LIMIT, Vault, VaultFault};

/// How long a caller waits for the keyring. Reading and writing take some ten milliseconds where all is well.
const PATIENCE: Duration = Duration::from_secs(4);

type Call = Box<dyn FnOnce() + Send>;

/// The vault on the keyring, for one environment.
pub struct KeyringVault {
    service: String,
    item: &'static str,
    calls: mpsc::Sender<Call>,
}

impl KeyringVault {
    /// A vault whose item is named after the environment, so that no two environments read each other's.
    #[must_use]
    pub fn for_session(environment: &str) -> Self {
        Self::new(environment, "session")
    }

    /// A vault for a verification under way, which is not the session's item.
    #[must_use]
    pub fn for_verification(environment: &str) -> Self {
        Self::new(environment, "verification")
    }

    /// A vault for trying the keyring out (requirement G4).
    #[must_use]
    pub fn for_self_test(environment: &str) -> Self {
        Self::new(environment, "self-test")
    }

    /// Every vault of an environment.
    #[must_use]
    pub fn all(environment: &str) -> Vec<Self> {
        [Self::for_session, Self::for_verification, Self::for_self_test].map(|vault| vault(environment)).into()
    }

    fn new(environment: &str, item: &'static str) -> Self {
        let (calls, queue) = mpsc::channel::<Call>();
        // A thread that cannot be had shows as a closed channel, which the callers report.
        let _ = std::thread::Builder::new().name("keyring".into()).spawn(move || queue.iter().for_each(|call| call()));
        Self { service: format!("no.minside.desktop/{environment}"), item, calls }
    }

    async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Entry) -> Result<T, VaultFault> + Send + 'static,
    ) -> Result<T, VaultFault> {
        let (reply, answer) = oneshot::channel();
        let (service, item) = (self.service.clone(), self.item);
        let call: Call = Box::new(move || {
            let _ = reply.send(entry(&service, item).and_then(|entry| work(&entry)));
        });
        self.calls.send(call).map_err(|_| VaultFault::Failed)?;
        match tokio::time::timeout(PATIENCE, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(VaultFault::Failed),
            Err(_) => Err(VaultFault::Slow),
        }
    }
}

#[async_trait]
impl Vault for KeyringVault {
    async fn load(&self) -> Result<Option<SecretSlice<u8>>, VaultFault> {
        self.call(|entry| match entry.get_secret() {
            Ok(bytes) if bytes.len() > ITEM_LIMIT => remove(entry).map(|()| None),
            Ok(bytes) => Ok(Some(SecretSlice::from(bytes))),
            Err(Error::NoEntry) => Ok(None),
            // Two items, or one that nobody can read: none of them is ours to trust.
            Err(Error::Ambiguous(_) | Error::BadDataFormat(..) | Error::BadEncoding(_)) => remove(entry).map(|()| None),
            Err(error) => Err(fault(&error)),
        })
        .await
    }

    async fn store(&self, item: SecretSlice<u8>) -> Result<(), VaultFault> {
        self.call(move |entry| {
            if item.expose_secret().len() > ITEM_LIMIT {
                return Err(VaultFault::Failed);
            }
            entry.set_secret(item.expose_secret()).map_err(|error| fault(&error))?;
            let read = SecretSlice::from(entry.get_secret().map_err(|error| fault(&error))?);
            (read.expose_secret() == item.expose_secret()).then_some(()).ok_or(VaultFault::Failed)
        })
        .await
    }

    async fn delete(&self) -> Result<(), VaultFault> {
        self.call(remove).await
    }
}

fn entry(service: &str, item: &str) -> Result<Entry, VaultFault> {
    if StoreStatus::store_status().is_err() {
        return Err(VaultFault::Missing);
    }
    // Windows roams credentials to other computers unless told not to.
    let modifiers = if cfg!(windows) { HashMap::from([("persistence", "Local")]) } else { HashMap::new() };
    Entry::new_with_modifiers(service, item, &modifiers).map_err(|error| fault(&error))
}

fn remove(entry: &Entry) -> Result<(), VaultFault> {
    match entry.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => {}
        Err(Error::Ambiguous(entries)) => {
            for entry in entries {
                entry.delete_credential().map_err(|error| fault(&error))?;
            }
        }
        Err(error) => return Err(fault(&error)),
    }
    match entry.get_secret() {
        Err(Error::NoEntry) => Ok(()),
        Ok(_) => Err(VaultFault::Failed),
        Err(error) => Err(fault(&error)),
    }
}

fn fault(error: &Error) -> VaultFault {
    match error {
        Error::NoDefaultStore => VaultFault::Missing,
        Error::NoStorageAccess(_) => VaultFault::Locked,
        _ => VaultFault::Failed,
    }
}
