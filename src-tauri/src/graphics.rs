//! How the web view draws on Linux: without the graphics card. A page of text and buttons gains nothing from it, and it is
//! what leaves windows blank where WebKitGTK and a driver do not understand each other (`KNOWN-ISSUES.md`), takes memory for
//! a second way to draw, and comes a tenth of a second later with the first picture.

/// Whatever somebody has set it to is theirs.
const NO_COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
/// NVIDIA's own driver also fails where the picture is handed over.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Says so to the web view. To be called before anything else is done.
pub(crate) fn prepare() {
    for variable in wanted(|name| std::env::var_os(name).is_some()) {
        // SAFETY: called first in `main`, when there is no other thread that could read or change the environment.
        #[allow(unsafe_code)]
        unsafe {
            std::env::set_var(variable, "1");
        }
    }
}

/// What must be set, of what nobody has decided.
fn wanted(decided: impl Fn(&str) -> bool) -> Vec<&'static str> {
    [NO_COMPOSITING, NO_DMABUF].into_iter().filter(|variable| !decided(variable)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_graphics_card_is_left_alone_unless_somebody_has_decided() {
        assert_eq!(wanted(|_| false), [NO_COMPOSITING, NO_DMABUF]);
        assert_eq!(wanted(|name| name == NO_COMPOSITING), [NO_DMABUF]);
        assert!(wanted(|_| true).is_empty());
    }
}
