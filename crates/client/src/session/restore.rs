//! A session from an earlier start: given back if it is alive, purged if not (requirement E3).

use mypage_api::{ProblemCode, Session, Way};

use super::PersonName;
use crate::{
    Code, SessionToken,
    mypage::{ApiError, MyPage},
    outside::Outside,
    vault::{VaultFault, VaultItem},
};

/// What the keyring had.
pub(super) enum Restored {
    /// Nothing that lives. An item that was there is deleted.
    Nothing,
    /// The keyring did not do its work.
    NoVault(VaultFault),
    /// A session that lives.
    Live { way: Way, token: SessionToken, session: Session, name: Option<PersonName> },
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
        let name = match my_page.me(&token).await {
            Ok(me) => Some(PersonName::new(me.name)),
            Err(ApiError::Problem(ProblemCode::NotRegistered)) => None,
            Err(error) => return Err(error),
        };
        Ok((session, name))
    };
    match asked.await {
        Ok((session, name)) => Restored::Live { way, token, session, name },
        Err(error) if error.ends_session() => purge(outside).await,
        Err(error) => Restored::Unknown(error.into()),
    }
}

async fn purge(outside: &Outside) -> Restored {
    match outside.vault.delete().await {
        Ok(()) => Restored::Nothing,
        Err(fault) => Restored::NoVault(fault),
    }
}
