//! How the web view draws. WebKitGTK paints each page with the graphics card if it can, and with a card that is only pretended where
//! there is none, as on thin clients and virtual computers: there the first picture takes half a second longer, and 40 MB more. Pages
//! like ours are painted by the processor at once, everywhere. And where NVIDIA's own driver is, the finished picture comes to the
//! window in the way that works with it, or the window stays blank (`KNOWN-ISSUES.md`). Unless somebody has decided.

use std::path::Path;

/// The driver's own file, there when it is loaded.
const DRIVER: &str = "/proc/driver/nvidia/version";
const PAINT_WITHOUT_CARD: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
/// Through memory. Without any exchange of buffers (`WEBKIT_DISABLE_DMABUF_RENDERER`) WebKitGTK crashes when a page needs a layer.
const THROUGH_MEMORY: &str = "WEBKIT_DMABUF_RENDERER_FORCE_SHM";
const NO_EXCHANGE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const NO_EXPLICIT_SYNC: &str = "__NV_DISABLE_EXPLICIT_SYNC";

/// What is known of the computer.
struct Facts {
    nvidia: bool,
    wayland: bool,
    /// What somebody has set already; whatever the value, it is theirs.
    decided: fn(&str) -> bool,
}

/// Tells the web view how to draw.
///
/// Must be called first of all: the variables are the process's, and nobody else may be reading them.
#[expect(
    unsafe_code,
    reason = "the variables must be there before the web view, and starting again with them takes 60 ms"
)]
pub(crate) fn decide() {
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
    let decided = |name: &str| std::env::var_os(name).is_some();
    for name in wanted(&Facts { nvidia: Path::new(DRIVER).exists(), wayland, decided }) {
        // SAFETY: no other thread has been started yet that could read the environment meanwhile.
        unsafe { std::env::set_var(name, "1") };
    }
}

fn wanted(facts: &Facts) -> Vec<&'static str> {
    let decided = facts.decided;
    let mut wanted = Vec::new();
    if !decided(PAINT_WITHOUT_CARD) {
        wanted.push(PAINT_WITHOUT_CARD);
    }
    if facts.nvidia && !decided(THROUGH_MEMORY) && !decided(NO_EXCHANGE) {
        wanted.push(THROUGH_MEMORY);
    }
    if facts.nvidia && facts.wayland && !decided(NO_EXPLICIT_SYNC) {
        wanted.push(NO_EXPLICIT_SYNC);
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(nvidia: bool, wayland: bool, decided: fn(&str) -> bool) -> Vec<&'static str> {
        wanted(&Facts { nvidia, wayland, decided })
    }

    #[test]
    fn only_the_driver_that_needs_it_is_worked_around() {
        assert_eq!(on(false, true, |_| false), [PAINT_WITHOUT_CARD]);
        assert_eq!(on(true, false, |_| false), [PAINT_WITHOUT_CARD, THROUGH_MEMORY]);
        assert_eq!(on(true, true, |_| false), [PAINT_WITHOUT_CARD, THROUGH_MEMORY, NO_EXPLICIT_SYNC]);
    }

    #[test]
    fn what_somebody_has_decided_stays() {
        assert!(on(true, true, |_| true).is_empty());
        assert_eq!(on(true, true, |name| name == THROUGH_MEMORY), [PAINT_WITHOUT_CARD, NO_EXPLICIT_SYNC]);
        assert_eq!(on(true, false, |name| name == NO_EXCHANGE), [PAINT_WITHOUT_CARD]);
    }
}
