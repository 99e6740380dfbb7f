//! The clipboard, for the address of a login that somebody opens in another browser.

use arboard::Clipboard;
use tauri::Url;

/// Puts an address on the clipboard. It is good for one login that this app waits for, and for minutes. The value must be
/// kept as long as others shall be able to paste it (X11 asks its owner).
pub(crate) fn copy(address: &Url) -> Option<Clipboard> {
    let mut clipboard = Clipboard::new().ok()?;
    clipboard.set_text(address.as_str()).ok()?;
    Some(clipboard)
}

/// Empties the clipboard if what is on it is this.
pub(crate) fn clear_if(is_it: impl FnOnce(&str) -> bool) {
    let Ok(mut clipboard) = Clipboard::new() else { return };
    if clipboard.get_text().is_ok_and(|text| is_it(&text)) {
        // A desktop that lets nobody do it keeps a code that is good for nothing.
        let _ = clipboard.clear();
    }
}
