//! What the whole-app tests stand on: a desktop of their own, the app in a real window, a real browser, and the sandbox.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod app;
pub(crate) mod browser;
pub(crate) mod desktop;
pub(crate) mod driver;
pub(crate) mod keyring;
pub(crate) mod look;
pub(crate) mod processes;
pub(crate) mod provider;
pub(crate) mod screen_reader;
pub(crate) mod system;
pub(crate) mod traces;
pub(crate) mod wait;
pub(crate) mod world;
