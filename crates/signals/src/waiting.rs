//! Telling something to a task while the system waits for the answer (Windows, macOS: it goes on when the call comes back).

use std::{sync::mpsc as blocking, time::Duration};

use tokio::sync::mpsc;

use crate::{Delay, Signal, meaning::Meaning};

/// Windows gives a program two seconds before it sleeps; whoever takes longer is not waited for.
const PATIENCE: Duration = Duration::from_millis(1_900);

/// Tells it; where the system waits, comes back when whoever was told lets go.
pub(crate) fn tell(told: &mpsc::Sender<Signal>, meaning: Meaning) {
    let (held, released) = blocking::channel();
    let delay = Delay { _held: held };
    let (signal, waits) = match meaning {
        Meaning::Locked => (Signal::Locked, false),
        Meaning::SwitchedAway => (Signal::SwitchedAway, false),
        Meaning::Resumed => (Signal::Resumed, false),
        Meaning::Suspending => (Signal::Suspending(delay), true),
        Meaning::ShuttingDown => (Signal::ShuttingDown(delay), true),
    };
    // A full queue means that a logout is under way already.
    if told.try_send(signal).is_ok() && waits {
        let _ = released.recv_timeout(PATIENCE);
    }
}
