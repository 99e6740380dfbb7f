//! Journeys through the app in its real window, with a real browser, a real keyring and the sandbox. Linux only: macOS
//! gives no WebDriver for its web view.

#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

mod away;
mod cases;
mod certified;
mod checking;
mod crash;
mod desktop;
mod email;
mod eyes;
mod faults;
mod gallery;
mod heard;
mod help;
mod hostile;
mod keyboard;
mod keyrings;
mod logging_in;
mod logging_out;
mod people;
mod saving;
mod settings;
mod shared;
mod welcome;
mod whole;
