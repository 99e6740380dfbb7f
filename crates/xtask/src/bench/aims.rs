//! What we set out to reach, and whether we did.

use serde_json::{Value, json};

/// An aim, and the figure that is held against it.
#[derive(Debug)]
pub(super) struct Aim {
    /// What is measured.
    pub(super) what: &'static str,
    /// The most that it may be.
    pub(super) limit: f64,
    /// The unit of both.
    pub(super) unit: &'static str,
    /// What it is; nothing if it was not measured.
    pub(super) value: Option<f64>,
    /// Whether the limit itself is too much.
    below: bool,
}

impl Aim {
    /// Whether it is reached; nothing is known of what was not measured.
    pub(super) fn is_met(&self) -> Option<bool> {
        self.value.map(|value| if self.below { value < self.limit } else { value <= self.limit })
    }

    /// For the file.
    pub(super) fn json(&self) -> Value {
        let (what, limit, unit, value, met) = (self.what, self.limit, self.unit, self.value, self.is_met());
        json!({ "aim": what, "at_most": limit, "unit": unit, "value": value, "met": met })
    }
}

/// How many times the median of another program ours is; the number counts from ours.
pub(super) fn times(figures: &Value, key: &str, other: usize) -> Option<f64> {
    let programs = &figures["window"]["programs"];
    ratio(median(&programs[0][key]), median(&programs[other][key]))
}

/// The median of a spread.
pub(super) fn median(spread: &Value) -> Option<f64> {
    spread["median"].as_f64()
}

/// A ratio, where there are both and the other is not nothing.
pub(super) fn ratio(ours: Option<f64>, theirs: Option<f64>) -> Option<f64> {
    Some(ours? / theirs.filter(|theirs| *theirs > 0.0)?)
}

/// All of them.
pub(super) fn all(figures: &Value) -> Vec<Aim> {
    let bytes = |key: &str, unit: f64| figures["bytes"][key].as_f64().map(|bytes| bytes / unit);
    let idle = &figures["window"]["idle"];
    let wakes = median(&idle[0]["wakes"]).zip(median(&idle[1]["wakes"])).map(|(ours, theirs)| ours - theirs);
    let aim = |what, limit, unit, value| Aim { what, limit, unit, value, below: false };
    vec![
        aim("start, beside an empty window", 1.10, "×", times(figures, "drawn_ms", 1)),
        Aim { below: true, ..aim("start, beside Chromium", 1.0, "×", times(figures, "drawn_ms", 2)) },
        aim("memory, beside an empty window", 1.05, "×", times(figures, "memory_kb", 1)),
        aim("a login, our own part", 20.0, "ms", figures["login_us"]["own"].as_f64().map(|micros| micros / 1e3)),
        aim("UI of the first screen", 60.0, "kB", bytes("first_screen", 1e3)),
        aim("the program", 12.0, "MB", bytes("program", 1e6)),
        aim("the package", 6.0, "MB", bytes("package", 1e6)),
        aim("wake-ups in an idle minute beyond an empty window's", 0.0, "", wakes),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_slow_misses_and_what_was_not_measured_is_not_known() {
        let spread = |median: u32| json!({ "median": median });
        let figures = json!({
            "window": { "programs": [{ "drawn_ms": spread(300) }, { "drawn_ms": spread(200) }, { "drawn_ms": spread(300) }] },
            "bytes": { "program": 12_000_000 },
        });
        let met: Vec<Option<bool>> = all(&figures).iter().map(Aim::is_met).collect();
        // As quick as Chromium is not quicker than it.
        assert_eq!(met, [Some(false), Some(false), None, None, None, Some(true), None, None]);
    }
}
