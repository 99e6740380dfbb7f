//! Linux: logind on the system bus, and the screen savers of the desktops on the session bus.
//!
//! A signal counts only from the program that owns the name: zbus asks the bus who that is, so that no other program can
//! log somebody out, or swallow that they went away.

use futures_util::StreamExt;
use tokio::sync::mpsc;
use zbus::{
    Connection, Proxy,
    fdo::DBusProxy,
    proxy,
    zvariant::{OwnedFd, OwnedObjectPath},
};

use crate::{Coverage, Delay, Signal};

#[proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1",
    gen_blocking = false
)]
trait Manager {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::Result<OwnedFd>;
    #[zbus(name = "GetSessionByPID")]
    fn get_session_by_pid(&self, pid: u32) -> zbus::Result<OwnedObjectPath>;
    fn get_session(&self, id: &str) -> zbus::Result<OwnedObjectPath>;
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
    #[zbus(signal)]
    fn prepare_for_shutdown(&self, start: bool) -> zbus::Result<()>;
}

#[proxy(interface = "org.freedesktop.login1.Session", default_service = "org.freedesktop.login1", gen_blocking = false)]
trait LoginSession {
    #[zbus(signal)]
    fn lock(&self) -> zbus::Result<()>;
    #[zbus(property)]
    fn active(&self) -> zbus::Result<bool>;
}

/// The screen savers by name; the interface is named as they are.
const SCREEN_SAVERS: [(&str, &str); 2] = [
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
];

type Told = mpsc::Sender<Signal>;

pub(crate) async fn listen(told: Told) -> Coverage {
    let logind = async {
        let system = Connection::system().await?;
        let manager = ManagerProxy::new(&system).await?;
        let sleep = follow_sleep(&manager, told.clone()).await.is_ok();
        let session = follow_session(&system, &manager, told.clone()).await;
        zbus::Result::Ok((sleep, session.is_ok()))
    };
    let (sleep, session) = logind.await.unwrap_or_else(|error| {
        tracing::info!(%error, "logind says nothing");
        (false, false)
    });
    let saver = follow_screen_savers(told).await.unwrap_or_else(|error| {
        tracing::info!(%error, "no screen saver says anything");
        false
    });
    Coverage { lock: session || saver, sleep, switch: session }
}

/// Sleep and shutdown. The lock that makes the computer wait is taken beforehand and anew after each sleep; without it the
/// signal still comes, only late.
async fn follow_sleep(manager: &ManagerProxy<'static>, told: Told) -> zbus::Result<()> {
    let mut sleep = manager.receive_prepare_for_sleep().await?;
    let mut shutdown = manager.receive_prepare_for_shutdown().await?;
    let mut inhibitor = inhibit(manager).await;
    let manager = manager.clone();
    tokio::spawn(async move {
        loop {
            let signal = tokio::select! {
                Some(next) = sleep.next() => match next.args().map(|args| args.start) {
                    Ok(true) => Signal::Suspending(Delay { _inhibitor: inhibitor.take() }),
                    Ok(false) => {
                        inhibitor = inhibit(&manager).await;
                        Signal::Resumed
                    }
                    Err(_) => continue,
                },
                Some(next) = shutdown.next() => {
                    if next.args().is_ok_and(|args| args.start) {
                        Signal::ShuttingDown(Delay { _inhibitor: inhibitor.take() })
                    } else {
                        // The shutdown was called off.
                        inhibitor = inhibit(&manager).await;
                        continue;
                    }
                }
                () = told.closed() => return,
                else => return,
            };
            if told.send(signal).await.is_err() {
                return;
            }
        }
    });
    Ok(())
}

async fn inhibit(manager: &ManagerProxy<'_>) -> Option<OwnedFd> {
    let taken = manager.inhibit("sleep:shutdown", "Minside", "Logging out first", "delay").await;
    taken.map_err(|error| tracing::info!(%error, "the computer will not wait")).ok()
}

/// The own session: locked by the desktop, or no longer the one in front.
async fn follow_session(system: &Connection, manager: &ManagerProxy<'_>, told: Told) -> zbus::Result<()> {
    // A program that the desktop started for the user as a whole is in no session; its environment names one.
    let path = match manager.get_session_by_pid(std::process::id()).await {
        Ok(path) => path,
        Err(error) => match std::env::var("XDG_SESSION_ID") {
            Ok(id) => manager.get_session(&id).await?,
            Err(_) => return Err(error),
        },
    };
    let session = LoginSessionProxy::builder(system).path(path)?.build().await?;
    let mut locks = session.receive_lock().await?;
    let mut active = session.receive_active_changed().await;
    tokio::spawn(async move {
        loop {
            let signal = tokio::select! {
                Some(_) = locks.next() => Signal::Locked,
                Some(changed) = active.next() => match changed.get().await {
                    Ok(false) => Signal::SwitchedAway,
                    _ => continue,
                },
                () = told.closed() => return,
                else => return,
            };
            if told.send(signal).await.is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Screen savers, looking at the value: that one ends is no lock. Whether there is one now.
async fn follow_screen_savers(told: Told) -> zbus::Result<bool> {
    let bus = Connection::session().await?;
    let names = DBusProxy::new(&bus).await?;
    let mut there = false;
    for (name, path) in SCREEN_SAVERS {
        there |= names.name_has_owner(name.try_into()?).await?;
        let saver = Proxy::new(&bus, name, path, name).await?;
        let mut changes = saver.receive_signal("ActiveChanged").await?;
        let told = told.clone();
        tokio::spawn(async move {
            loop {
                let active = tokio::select! {
                    Some(next) = changes.next() => next.body().deserialize::<bool>().unwrap_or(false),
                    () = told.closed() => return,
                    else => return,
                };
                if active && told.send(Signal::Locked).await.is_err() {
                    return;
                }
            }
        });
    }
    Ok(there)
}
