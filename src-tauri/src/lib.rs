//! The desktop shell: the window, the commands the UI may call, the browser and the save dialog. Thin: what the app does is
//! in the crate `client`; what the window shows is put together in [`desk`] and drawn by the web UI.

mod browser;
mod clipboard;
mod commands;
mod desk;
mod dialog;
#[cfg(target_os = "linux")]
mod graphics;
mod remove;
mod start;
mod window;

pub mod view;

pub use start::run;
