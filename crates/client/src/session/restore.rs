//! A session from an earlier start: given back if it is alive, purged if not (requirement E3).

use jiff::Timestamp;
use mypage_api::{Session, Way};
use secrecy::SecretSlice;

use crate::{
    Code, SessionToken,
    mypage::{ApiError, MyPage},
    outside::Outside,
    sign_in::Who,
    vault::VaultItem,
};

/// What became of a session from an earlier start.
pub(super) enum Restored {
    /// It lives.
    Live { way: Way, token: SessionToken, session: Session, who: Who },
    /// It does not, or is not to; the item has to go. The token is here if the service may still take it.
    Dead(Option<SessionToken>),
    /// It may live; the service cannot be asked now. The item stays until it is asked again or ends.
    Unknown(Code),
}

pub(super) async fn restore(
    bytes: &SecretSlice<u8>,
    outside: &Outside,
    my_page: &MyPage,
    service: &str,
    shared: bool,
) -> Restored {
    let Some(item) = VaultItem::from_bytes(bytes).filter(|item| item.service == service) else {
        return Restored::Dead(None);
    };
    // Before anything of it is used: the ends, on this clock. What somebody kept here before the computer was shared is
    // nobody's to go on with.
    if shared || !item.is_alive(outside.clock.now().wall) {
        return Restored::Dead(Some(item.token));
    }
    let VaultItem { way, token, absolute_end, .. } = item;
    let asked = async {
        let session = my_page.prolong(&token).await?;
        Ok::<_, ApiError>((session, Who::of(my_page, &token).await?))
    };
    match asked.await {
        Ok((mut session, who)) => {
            // Our own rules may have ended it sooner than the service would, and starting again is no new beginning.
            let left = seconds_until(absolute_end, outside.clock.now().wall);
            session.absolute_seconds = session.absolute_seconds.min(left);
            Restored::Live { way, token, session, who }
        }
        Err(error) if error.ends_session() => Restored::Dead(None),
        Err(error) => Restored::Unknown(error.into()),
    }
}

fn seconds_until(end: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(end.duration_since(now).as_secs()).unwrap_or(0)
}
