//! A window that stays blank: WebKitGTK and NVIDIA's own driver do not always understand each other (`KNOWN-ISSUES.md`).
//! Where that driver is, the web view is told to draw in the way that works everywhere, unless somebody has decided.

use std::path::Path;

/// The driver's own file, there when it is loaded.
const DRIVER: &str = "/proc/driver/nvidia/version";
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const NO_EXPLICIT_SYNC: &str = "__NV_DISABLE_EXPLICIT_SYNC";

/// What is known of the computer.
struct Facts {
    nvidia: bool,
    wayland: bool,
    /// What somebody has set already; whatever the value, it is theirs.
    decided: fn(&str) -> bool,
}

/// What must be set before the web view starts.
pub(crate) fn variables() -> Vec<(&'static str, &'static str)> {
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
    wanted(&Facts { nvidia: Path::new(DRIVER).exists(), wayland, decided: |name| std::env::var_os(name).is_some() })
}

fn wanted(facts: &Facts) -> Vec<(&'static str, &'static str)> {
    let mut wanted = Vec::new();
    if facts.nvidia && !(facts.decided)(NO_DMABUF) {
        wanted.push((NO_DMABUF, "1"));
    }
    if facts.nvidia && facts.wayland && !(facts.decided)(NO_EXPLICIT_SYNC) {
        wanted.push((NO_EXPLICIT_SYNC, "1"));
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(nvidia: bool, wayland: bool, decided: fn(&str) -> bool) -> Vec<&'static str> {
        wanted(&Facts { nvidia, wayland, decided }).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn only_the_driver_that_needs_it_is_worked_around() {
        assert!(on(false, true, |_| false).is_empty());
        assert_eq!(on(true, false, |_| false), [NO_DMABUF]);
        assert_eq!(on(true, true, |_| false), [NO_DMABUF, NO_EXPLICIT_SYNC]);
    }

    #[test]
    fn what_somebody_has_decided_stays() {
        assert!(on(true, true, |_| true).is_empty());
        assert_eq!(on(true, true, |name| name == NO_DMABUF), [NO_EXPLICIT_SYNC]);
    }
}
