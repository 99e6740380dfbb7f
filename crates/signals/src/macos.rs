//! macOS: the notifications of the workspace, and the one that every program gets when the screen is locked.

#![allow(unsafe_code, reason = "the system's own functions; each call has its reason")]

use std::ptr::NonNull;

use block2::RcBlock;
use objc2_app_kit::NSWorkspace;
use objc2_foundation::{NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSString};
use tokio::sync::mpsc;

use crate::{
    Coverage, Signal,
    meaning::{OF_THE_SCREEN, OF_THE_WORKSPACE, of_notification},
    waiting,
};

#[allow(clippy::unused_async, reason = "as on the systems that have to be asked")]
pub(crate) async fn listen(told: mpsc::Sender<Signal>) -> Coverage {
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    for name in OF_THE_WORKSPACE {
        observe(&workspace, name, told.clone());
    }
    let everywhere = NSDistributedNotificationCenter::defaultCenter();
    observe(&everywhere, OF_THE_SCREEN, told);
    Coverage { lock: true, sleep: true, switch: true }
}

/// Tells of a notification for as long as the program runs: the centre keeps the observer.
fn observe(center: &NSNotificationCenter, name: &'static str, told: mpsc::Sender<Signal>) {
    let block = RcBlock::new(move |_: NonNull<NSNotification>| {
        if let Some(meaning) = of_notification(name) {
            waiting::tell(&told, meaning);
        }
    });
    // SAFETY: the block takes what the centre gives, and may be called on any thread: what it holds can be sent.
    unsafe {
        center.addObserverForName_object_queue_usingBlock(Some(&NSString::from_str(name)), None, None, &block);
    }
}
