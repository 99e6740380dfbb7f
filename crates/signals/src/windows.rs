//! Windows: the messages that a window gets. A window of its own, never shown, on a thread of its own; one that is for
//! messages only would not get those about power and about the end of the session.

#![allow(unsafe_code, reason = "Windows' own functions; each call has its reason")]
#![allow(clippy::missing_const_for_thread_local, reason = "the one here is const")]

use std::cell::RefCell;

use tokio::sync::{mpsc, oneshot};
use windows::{
    Win32::{
        Foundation::{HWND, LPARAM, LRESULT, WPARAM},
        System::{
            LibraryLoader::GetModuleHandleW,
            RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification},
        },
        UI::WindowsAndMessaging::{
            CreateWindowExW, DefWindowProcW, DispatchMessageW, GetMessageW, MSG, RegisterClassW, WINDOW_EX_STYLE,
            WNDCLASSW, WS_OVERLAPPED,
        },
    },
    core::w,
};

use crate::{Coverage, Signal, meaning, waiting};

thread_local! {
    /// Whom the window's thread tells; a window procedure is given no place of its own.
    static TOLD: RefCell<Option<mpsc::Sender<Signal>>> = const { RefCell::new(None) };
}

pub(crate) async fn listen(told: mpsc::Sender<Signal>) -> Coverage {
    let (reply, answer) = oneshot::channel();
    let thread = std::thread::Builder::new().name("signals".into()).spawn(move || {
        TOLD.set(Some(told));
        let window = open();
        let session = window.as_ref().is_ok_and(|window| {
            // SAFETY: the window is this thread's own and lives as long as the thread.
            unsafe { WTSRegisterSessionNotification(*window, NOTIFY_FOR_THIS_SESSION) }.is_ok()
        });
        let _ = reply.send(Coverage { lock: session, sleep: window.is_ok(), switch: session });
        if window.is_ok() {
            follow();
        }
    });
    match thread {
        Ok(_) => answer.await.unwrap_or_default(),
        Err(_) => Coverage::default(),
    }
}

fn open() -> windows::core::Result<HWND> {
    let class = w!("no.minside.signals");
    // SAFETY: the name of the class lives for ever, the procedure is of the right kind, and every handle is this program's
    // own.
    unsafe {
        let module = GetModuleHandleW(None)?;
        let description = WNDCLASSW {
            lpfnWndProc: Some(procedure),
            hInstance: module.into(),
            lpszClassName: class,
            ..WNDCLASSW::default()
        };
        RegisterClassW(&raw const description);
        CreateWindowExW(
            WINDOW_EX_STYLE::default(),
            class,
            w!("Minside"),
            WS_OVERLAPPED,
            0,
            0,
            0,
            0,
            None,
            None,
            Some(module.into()),
            None,
        )
    }
}

/// Hands messages to the window until there is no more listener.
fn follow() {
    let mut message = MSG::default();
    // SAFETY: the message is this function's own.
    while unsafe { GetMessageW(&raw mut message, None, 0, 0) }.0 > 0 {
        // SAFETY: the message was just filled in.
        unsafe { DispatchMessageW(&raw const message) };
    }
}

extern "system" fn procedure(window: HWND, message: u32, wparam: WPARAM, lparam: LPARAM) -> LRESULT {
    if let Some(meaning) = meaning::of_message(message, wparam.0) {
        TOLD.with_borrow(|told| {
            if let Some(told) = told {
                waiting::tell(told, meaning);
            }
        });
    }
    // SAFETY: the arguments are those that Windows gave.
    unsafe { DefWindowProcW(window, message, wparam, lparam) }
}
