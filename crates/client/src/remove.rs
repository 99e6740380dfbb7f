//! Removing whatever this app keeps on this computer (requirement E4).

use crate::{
    SettingsFile,
    vault::{KeyringVault, Vault, VaultFault},
};

/// Deletes the settings, and what is in the keyring for an environment; whether nothing of it is left.
pub async fn remove_everything(settings: &SettingsFile, environment: Option<&str>) -> bool {
    let mut removed = settings.remove().is_ok();
    for vault in environment.map(KeyringVault::all).unwrap_or_default() {
        // Where there is no keyring, nothing is in it.
        removed &= !matches!(vault.delete().await, Err(fault) if fault != VaultFault::Missing);
    }
    removed
}
