//! A session from an earlier start: given back if it is alive, purged if not (requirement E3).

use crate::{
    Code, SessionToken,
    mypage::{ApiError, MyPage},
    outside::Outside,
    sign_in::Who,
    vault::{VaultFault, VaultItem},
};
use mypage_api::{Session, Way};

/// What the keyring had.
pub(super) enum Restored {
    /// Nothing that lives. An item that was there is deleted.
    Nothing,
    /// The keyring did not do its work.
    NoVault(VaultFault),
    /// A session that lives.
    Live { way: Way, token: SessionToken, session: Session, who: Who },
    /// A session that may live; the service cannot be asked now. The item stays until it is asked again or ends.
    Unknown(Code),
}

pub(super) async fn restore(outside: &Outside, my_page: &MyPage, service: &str) -> Restored {
    let bytes = match outside.vault.load().await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Restored::Nothing,
        Err(fault) => return Restored::NoVault(fault),
    };
    let now = outside.clock.now().wall;
    // Before anything of it is used: the ends, on this clock.
    let item = VaultItem::from_bytes(&bytes).filter(|item| item.service == service && item.is_alive(now));
    let Some(VaultItem { way, token, .. }) = item else {
        return purge(outside).await;
    };
    let asked = async {
        let session = my_page.prolong(&token).await?;
        Ok::<_, ApiError>((session, Who::of(my_page, &token).await?))
    };
    match asked.await {
        Ok((session, who)) => Restored::Live { way, token, session, who },
        Err(error) if error.ends_session() => purge(outside).await,
        Err(error) => Restored::Unknown(error.into()),
    }
}

pub(super) async fn purge(outside: &Outside) -> Restored {
    match outside.vault.delete().await {
        Ok(()) => Restored::Nothing,
        Err(fault) => Restored::NoVault(fault),
    }
}
