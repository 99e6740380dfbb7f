//! A window with one line in it, opened as the app opens its own: unseen until there is something to see.

use tauri::{WebviewUrl, WebviewWindowBuilder, webview::PageLoadEvent};

fn main() {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title("Empty")
                .inner_size(1040.0, 780.0)
                .visible(false)
                .incognito(true)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        window.show().expect("a window that can be shown");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("a window system");
}
