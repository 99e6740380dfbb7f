//! The one window.

use std::time::Duration;

use client::{Places, Settings, Theme as SavedTheme, WindowSize};
use tauri::{
    App, AppHandle, DragDropEvent, Manager, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    window::Color,
};

use crate::desk::Desk;

pub(crate) const LABEL: &str = "main";

/// How large the window is the first time, and how small it can be made.
const FIRST_SIZE: (f64, f64) = (1040.0, 780.0);
const SMALLEST: (f64, f64) = (360.0, 480.0);

/// The page's own background, for the moment in which the window is there and the page is not drawn yet.
const LIGHT: Color = Color(0xf3, 0xf3, 0xf4, 0xff);
const DARK: Color = Color(0x1e, 0x20, 0x22, 0xff);

/// How long the window waits for its first picture before it is shown anyway, so that a broken page is at least seen.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the window, unseen until its first picture is drawn (no white flash). The web view keeps nothing on disk.
pub(crate) fn open(app: &App, places: &Places, settings: Settings, desk: Desk) -> tauri::Result<()> {
    let (width, height) = settings.window.map_or(FIRST_SIZE, |size| (f64::from(size.width), f64::from(size.height)));
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Minside")
        .inner_size(width.max(SMALLEST.0), height.max(SMALLEST.1))
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .maximized(settings.window.is_some_and(|size| size.maximized))
        .visible(false)
        .incognito(!is_driven_by_a_test())
        .data_directory(places.web_view().to_owned())
        .on_navigation(is_ours)
        .build()?;
    // The usual size is the web view's own.
    if settings.zoom() != 100 {
        window.set_zoom(f64::from(settings.zoom()) / 100.0)?;
    }
    let dark = match settings.theme {
        SavedTheme::System => window.theme()? == Theme::Dark,
        chosen => chosen == SavedTheme::Dark,
    };
    window.set_background_color(Some(if dark { DARK } else { LIGHT }))?;
    let shown = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            if let Some(size) = size_of(&shown) {
                desk.keep_window_size(size);
            }
            if desk.puts_off_closing() {
                api.prevent_close();
            }
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let (desk, paths) = (desk.clone(), paths.clone());
            tauri::async_runtime::spawn(async move { desk.take_dropped(paths).await });
        }
        _ => {}
    });
    let handle = app.handle().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&handle);
    });
    Ok(())
}

/// How large the window is, in pixels that do not depend on the screen's density.
fn size_of(window: &WebviewWindow) -> Option<WindowSize> {
    let size = window.inner_size().ok()?.to_logical::<u16>(window.scale_factor().ok()?);
    Some(WindowSize { width: size.width, height: size.height, maximized: window.is_maximized().ok()? })
}

/// The web view's WebDriver mode and its ephemeral mode exclude each other, so a build for tests gives up the second; that
/// nothing is left behind is then looked for by the tests, in a web view that could have left something.
fn is_driven_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// The web view shows the app's own pages and goes nowhere else: to no other port of this computer either, where other
/// programs answer. `tauri dev` serves them from a port of its own.
fn is_ours(address: &Url) -> bool {
    let dev = cfg!(debug_assertions) && address.scheme() == "http" && address.host_str() == Some("127.0.0.1");
    is_app_page(address) || dev
}

fn is_app_page(address: &Url) -> bool {
    let own = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (address.scheme(), address.host_str().unwrap_or_default()) == own && address.port().is_none()
}

/// Shows the window.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that cannot be shown is already closing.
        let _ = window.show();
    }
}

/// Makes everything in the window larger or smaller.
pub(crate) fn zoom(app: &AppHandle, percent: u16) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A web view that cannot do it stays as it is.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Whether the person has the window before them.
pub(crate) fn is_in_front(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|window| window.is_focused().unwrap_or(false))
}

/// Brings the window to the front where the desktop lets us (Wayland may not); never an error.
pub(crate) fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_pages() {
        let ours = if cfg!(windows) { "http://tauri.localhost/index.html" } else { "tauri://localhost/index.html" };
        assert!(is_app_page(&Url::parse(ours).expect("an address")));
        for address in [
            "http://localhost:8000/",
            "http://127.0.0.1:8000/",
            "http://tauri.localhost:8000/",
            "https://evil.example/",
            "tauri://evil.example/",
            "data:text/html,x",
            "file:///etc/passwd",
            "about:blank",
        ] {
            assert!(!is_app_page(&Url::parse(address).expect("an address")), "{address}");
        }
    }
}
