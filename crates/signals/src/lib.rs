//! What the operating system says of somebody going away from the computer: the screen is locked, the computer sleeps or
//! goes down, another user comes to the front. One file per system; one that says nothing says so.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
#[path = "unsupported.rs"]
mod system;

mod meaning;
#[cfg(any(target_os = "macos", windows))]
mod waiting;

use tokio::sync::mpsc;

/// Something that the system said.
#[derive(Debug)]
pub enum Signal {
    /// The screen was locked, or its saver began.
    Locked,
    /// The computer goes to sleep, and waits a little for whoever holds the delay.
    Suspending(Delay),
    /// The computer is awake again.
    Resumed,
    /// The computer goes down, and waits a little for whoever holds the delay.
    ShuttingDown(Delay),
    /// Another user of the computer came to the front.
    SwitchedAway,
}

/// The computer waits, for some seconds, until this is dropped.
#[derive(Debug)]
pub struct Delay {
    #[cfg(target_os = "linux")]
    _inhibitor: Option<zbus::zvariant::OwnedFd>,
    #[cfg(any(target_os = "macos", windows))]
    _held: std::sync::mpsc::Sender<()>,
}

/// Which signals this system gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// That the screen is locked.
    pub lock: bool,
    /// That the computer goes to sleep or down.
    pub sleep: bool,
    /// That another user comes to the front.
    pub switch: bool,
}

impl Coverage {
    /// Whether nobody can go away unseen.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.lock && self.sleep && self.switch
    }
}

/// Listens to the system, for as long as the receiver is kept. Needs a tokio runtime.
///
/// The first of the pair says what this system gives; what it does not give never comes.
pub async fn listen() -> (Coverage, mpsc::Receiver<Signal>) {
    let (sender, receiver) = mpsc::channel(16);
    (system::listen(sender).await, receiver)
}
