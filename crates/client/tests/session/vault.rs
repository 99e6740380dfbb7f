//! A keyring in memory, with the faults that keyrings have.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use client::vault::{Vault, VaultFault};
use secrecy::{ExposeSecret, SecretSlice};
use tokio::sync::watch;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Works,
    Fails,
    /// Does not answer until it works again; then it does what it was asked.
    Hangs,
}

pub struct MemoryVault {
    item: Mutex<Option<Vec<u8>>>,
    stores: Mutex<usize>,
    manner: watch::Sender<Manner>,
    changes: watch::Sender<u64>,
}

impl MemoryVault {
    pub fn new(changes: watch::Sender<u64>) -> Arc<Self> {
        Arc::new(Self {
            item: Mutex::default(),
            stores: Mutex::default(),
            manner: watch::Sender::new(Manner::Works),
            changes,
        })
    }

    pub fn becomes(&self, manner: Manner) {
        self.manner.send_replace(manner);
    }

    /// Whether there is an item.
    pub fn has_one(&self) -> bool {
        self.item.lock().unwrap().is_some()
    }

    /// The token of the item, if there is one.
    pub fn token(&self) -> Option<String> {
        let item = self.item.lock().unwrap();
        let item: serde_json::Value = serde_json::from_slice(item.as_deref()?).unwrap();
        Some(item["token"].as_str().unwrap().to_owned())
    }

    /// How often something was put there.
    pub fn stores(&self) -> usize {
        *self.stores.lock().unwrap()
    }

    async fn work<T>(&self, work: impl FnOnce(&mut Option<Vec<u8>>) -> T + Send) -> Result<T, VaultFault> {
        let manner = *self.manner.subscribe().wait_for(|manner| *manner != Manner::Hangs).await.unwrap();
        if manner == Manner::Fails {
            return Err(VaultFault::Failed);
        }
        let result = work(&mut self.item.lock().unwrap());
        self.changes.send_modify(|changes| *changes += 1);
        Ok(result)
    }
}

#[async_trait]
impl Vault for MemoryVault {
    async fn load(&self) -> Result<Option<SecretSlice<u8>>, VaultFault> {
        self.work(|item| item.clone().map(SecretSlice::from)).await
    }

    async fn store(&self, new: SecretSlice<u8>) -> Result<(), VaultFault> {
        self.work(|item| {
            *self.stores.lock().unwrap() += 1;
            *item = Some(new.expose_secret().to_vec());
        })
        .await
    }

    async fn delete(&self) -> Result<(), VaultFault> {
        self.work(|item| *item = None).await
    }
}
