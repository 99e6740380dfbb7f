//! The system browser.

use client::{Browser, BrowserFault};
use tauri::{AppHandle, Url};
use tauri_plugin_opener::OpenerExt;

/// Opens addresses in the system browser.
pub(crate) struct SystemBrowser(AppHandle);

impl SystemBrowser {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self(app)
    }
}

impl Browser for SystemBrowser {
    fn open(&self, address: &Url) -> Result<(), BrowserFault> {
        if !may_be_opened(address) {
            return Err(BrowserFault);
        }
        self.0.opener().open_url(address.as_str(), None::<&str>).map_err(|_| BrowserFault)
    }
}

/// Whether there is a browser to open web pages with, if that can be told. Windows and macOS come with one.
pub(crate) fn is_there() -> Option<bool> {
    if cfg!(not(target_os = "linux")) {
        return Some(true);
    }
    let asked = std::process::Command::new("xdg-mime").args(["query", "default", "x-scheme-handler/https"]).output();
    // Without an answer the desktop may still have one of its own.
    asked.ok().filter(|answer| !answer.stdout.trim_ascii().is_empty()).map(|_| true)
}

/// Web addresses only: nothing that the desktop would start a program for, and no user names in them.
fn may_be_opened(address: &Url) -> bool {
    let web = address.scheme() == "https" || (address.scheme() == "http" && address.host_str() == Some("127.0.0.1"));
    web && address.username().is_empty() && address.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_opened() {
        let opened = |address: &str| may_be_opened(&Url::parse(address).unwrap());
        assert!(opened("https://login.example.no/authorize?x=1"));
        assert!(opened("http://127.0.0.1:4711/logout"));
        for address in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:a@example.no",
            "http://example.no/",
            "https://a:b@example.no/",
        ] {
            assert!(!opened(address), "{address}");
        }
    }
}
