//! The vault: one small item in the operating system's keyring, so that a session outlives the window (requirement E3).
//! There is no other place for it, and above all no file: without a keyring a session lives in memory only.

mod item;
mod keyring;
mod queue;

use async_trait::async_trait;
use secrecy::SecretSlice;
use thiserror::Error;

pub use item::VaultItem;
pub use keyring::KeyringVault;
pub(crate) use queue::VaultQueue;

/// Windows' Credential Manager takes no more bytes than this; what fits there fits everywhere.
pub const ITEM_LIMIT: usize = 2_560;

/// Why the keyring did not do its work. The session goes on in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
pub enum VaultFault {
    /// The system has none, or it is not running.
    #[error("there is no keyring")]
    Missing,
    /// It is locked, or does not let us in.
    #[error("the keyring is locked")]
    Locked,
    /// It did not answer in time (it hangs, or waits for somebody to unlock it).
    #[error("the keyring does not answer")]
    Slow,
    /// Anything else; also when what was written does not read back the same.
    #[error("the keyring failed")]
    Failed,
}

/// Where the session's item is kept. Calls are carried out one after the other, in their order.
#[async_trait]
pub trait Vault: Send + Sync {
    /// The item, if there is one.
    async fn load(&self) -> Result<Option<SecretSlice<u8>>, VaultFault>;
    /// Puts the item there in place of any other, and reads it back.
    async fn store(&self, item: SecretSlice<u8>) -> Result<(), VaultFault>;
    /// Deletes the item, and looks that it is gone. No item is no fault.
    async fn delete(&self) -> Result<(), VaultFault>;
}
