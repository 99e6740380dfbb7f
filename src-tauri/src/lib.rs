//! Shell
