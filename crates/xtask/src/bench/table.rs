//! The figures for people.

use std::fmt::Write as _;

use serde_json::Value;

use super::aims::{self, Aim, median, ratio};

/// What stands where nothing was measured.
const NOTHING: &str = "–";
/// The threads and processes that are named where an aim is missed.
const NAMED: usize = 8;

/// One figure: the median, and the least and the most where they are known.
#[derive(Debug, Clone, Copy, Default)]
struct Figure {
    median: Option<f64>,
    between: Option<(f64, f64)>,
}

impl Figure {
    /// A spread, or a single number, in another unit.
    fn of(value: &Value, scale: f64) -> Self {
        let number = |value: &Value| value.as_f64().map(|number| number / scale);
        let between = number(&value["least"]).zip(number(&value["most"]));
        Self { median: number(value).or_else(|| number(&value["median"])), between }
    }

    fn in_unit(self, unit: &str) -> String {
        let Some(median) = self.median else { return NOTHING.into() };
        let between = self.between.map(|(least, most)| format!(" ({least:.1}–{most:.1})")).unwrap_or_default();
        format!("{median:.1}{between} {unit}").trim_end().to_owned()
    }
}

/// The table, the aims, and where it goes what an aim is missed by.
pub(super) fn table(figures: &Value) -> String {
    let (cores, memory) = (&figures["machine"]["cores"], &figures["machine"]["memory_gib"]);
    let mut text = format!("{cores} cores, {memory} GiB\n\nMedians; the least and the most in brackets.\n\n");
    text.push_str("| | ratio | ours | beside it |\n| --- | --- | --- | --- |\n");
    for [what, ratio, ours, theirs] in lines(figures) {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "| {what} | {ratio} | {ours} | {theirs} |");
    }
    text.push_str("\n| aim | at most | is | |\n| --- | --- | --- | --- |\n");
    let aims = aims::all(figures);
    for aim in &aims {
        let _ = writeln!(text, "{}", line_of(aim));
    }
    for missed in aims.iter().filter(|aim| aim.is_met() == Some(false)) {
        text.push_str(&where_it_goes(missed.what, figures));
    }
    text
}

fn line_of(aim: &Aim) -> String {
    let verdict = match aim.is_met() {
        Some(true) => "met",
        Some(false) => "missed",
        None => "not measured",
    };
    let value = aim.value.map_or(NOTHING.into(), |value| format!("{value:.2} {}", aim.unit));
    format!("| {} | {} {} | {} | {verdict} |", aim.what, aim.limit, aim.unit, value.trim_end())
}

fn lines(figures: &Value) -> Vec<[String; 4]> {
    let mut lines = programs(figures);
    let (login, service) = (&figures["login_us"], &figures["service_us"]);
    let mut beside = |what: &str, ours: &Value, theirs: &Value, scale: f64, unit: &str, name: &str| {
        lines.push(line(what, Figure::of(ours, scale), Figure::of(theirs, scale), unit, name));
    };
    let with_all = "with issuer and service";
    beside("callback to signed in, our own part", &login["own"], &login["whole"], 1e3, "ms", with_all);
    beside("a request with a session", &service["get"], &service["bare"], 1e3, "ms", "a handler that does nothing");
    beside("a login with e-mail", &service["login"], &service["hash"], 1e3, "ms", "one bare Argon2id");
    let idle = &figures["window"]["idle"];
    let name = idle[1]["name"].as_str().unwrap_or("an empty Tauri window");
    beside("wake-ups in an idle minute", &idle[0]["wakes"], &idle[1]["wakes"], 1.0, "", name);
    beside("processor in an idle minute", &idle[0]["cpu_ms"], &idle[1]["cpu_ms"], 1.0, "ms", name);
    lines.extend(pages(figures));
    let bytes = &figures["bytes"];
    for (what, value, scale, unit) in [
        ("checking a confirmation", &figures["confirmation_us"]["check"], 1e3, "ms"),
        ("the program", &bytes["program"], 1e6, "MB"),
        ("the package", &bytes["package"], 1e6, "MB"),
        (
            "the first screen's page, script and style, gzip (not its font and its texts)",
            &bytes["first_screen"],
            1e3,
            "kB",
        ),
    ] {
        lines.push([what.into(), String::new(), Figure::of(value, scale).in_unit(unit), String::new()]);
    }
    lines
}

/// Ours beside each other program, in three respects.
fn programs(figures: &Value) -> Vec<[String; 4]> {
    let programs = figures["window"]["programs"].as_array().map(Vec::as_slice).unwrap_or_default();
    let Some((ours, others)) = programs.split_first() else { return Vec::new() };
    let mut lines = Vec::new();
    for (what, key, scale, unit) in [
        ("start to first picture", "drawn_ms", 1.0, "ms"),
        ("of it a window without content", "blank_ms", 1.0, "ms"),
        ("memory", "memory_kb", 1024.0, "MiB"),
    ] {
        for other in others {
            let name = other["name"].as_str().unwrap_or_default();
            let name = if other["is_here"] == false { format!("{name}, which is not here") } else { name.into() };
            lines.push(line(what, Figure::of(&ours[key], scale), Figure::of(&other[key], scale), unit, &name));
        }
    }
    lines
}

/// Drawing a page beside others that draw the same.
fn pages(figures: &Value) -> Vec<[String; 4]> {
    let what = "drawing a confirmation, CPU";
    let peers = &figures["confirmation_peers"];
    let rows = peers["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    let Some((ours, others)) = rows.split_first() else {
        let ours = Figure::of(&figures["confirmation_us"]["draw"], 1e3);
        let why = peers["not_run"].as_str().unwrap_or("bench/confirmation/run did not run");
        return vec![[what.into(), NOTHING.into(), ours.in_unit("ms"), format!("not measured: {why}")]];
    };
    let cpu = |row: &Value| Figure::of(&row["warm_cpu_ms"], 1.0);
    others.iter().map(|row| line(what, cpu(ours), cpu(row), "ms", row["engine"].as_str().unwrap_or_default())).collect()
}

fn line(what: &str, ours: Figure, theirs: Figure, unit: &str, other: &str) -> [String; 4] {
    let times = ratio(ours.median, theirs.median).map_or(NOTHING.into(), |ratio| format!("{ratio:.2}"));
    [what.into(), times, ours.in_unit(unit), format!("{}: {other}", theirs.in_unit(unit))]
}

/// What is behind a figure that misses its aim, ours against the empty window's.
fn where_it_goes(aim: &str, figures: &Value) -> String {
    let (programs, idle) = (&figures["window"]["programs"], &figures["window"]["idle"]);
    let (parts, scale, unit) = if aim.starts_with("memory") {
        ([&programs[0]["memory_kb_of"], &programs[1]["memory_kb_of"]], 1024.0, "MiB")
    } else if aim.starts_with("wake-ups") {
        ([&idle[0]["wakes_of"], &idle[1]["wakes_of"]], 1.0, "")
    } else {
        return String::new();
    };
    let mut text = format!("\n{aim}, by name:\n");
    for (part, name) in parts.into_iter().zip(["ours", "the empty window's"]) {
        let mut of: Vec<(&String, &Value)> = part.as_object().into_iter().flatten().collect();
        of.sort_by(|a, b| median(b.1).unwrap_or_default().total_cmp(&median(a.1).unwrap_or_default()));
        for (thread, spread) in of.into_iter().take(NAMED) {
            let _ = writeln!(text, "- {name}, {thread}: {}", Figure::of(spread, scale).in_unit(unit));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn program(name: &str, drawn: u32, memory: u32) -> Value {
        let spread = |median: u32| json!({ "median": median, "least": median - 10, "most": median + 10 });
        json!({ "name": name, "drawn_ms": spread(drawn), "memory_kb": spread(memory), "memory_kb_of": { "web": spread(memory) } })
    }

    #[test]
    fn the_table_has_the_ratio_to_each_other_program_and_the_spread() {
        let figures = json!({ "window": { "programs": [program("ours", 300, 2048), program("empty", 200, 1024)] } });
        let table = table(&figures);
        let start = "| start to first picture | 1.50 | 300.0 (290.0–310.0) ms | 200.0 (190.0–210.0) ms: empty |";
        assert!(table.contains(start), "{table}");
        assert!(table.contains("| memory | 2.00 |"), "{table}");
    }

    #[test]
    fn what_was_not_measured_is_no_nought() {
        let table = table(&json!({}));
        assert!(table.contains("| the package |  | – |  |"), "{table}");
        assert!(table.contains("| callback to signed in, our own part | – | – |"), "{table}");
        assert!(!table.contains("0.0"), "{table}");
    }

    #[test]
    fn an_aim_that_is_missed_says_where_it_goes() {
        let figures = json!({ "window": { "programs": [program("ours", 100, 2048), program("empty", 100, 1024)] } });
        let table = table(&figures);
        assert!(table.contains("| memory, beside an empty window | 1.05 × | 2.00 × | missed |"), "{table}");
        assert!(table.contains("- ours, web: 2.0 (2.0–2.0) MiB"), "{table}");
    }

    #[test]
    fn a_page_beside_others_has_a_ratio_or_a_reason() {
        let rows = json!([{ "engine": "ours", "warm_cpu_ms": 4.0 }, { "engine": "typst", "warm_cpu_ms": 8.0 }]);
        let measured = table(&json!({ "confirmation_peers": { "rows": rows } }));
        assert!(measured.contains("| drawing a confirmation, CPU | 0.50 | 4.0 ms | 8.0 ms: typst |"), "{measured}");
        let not = table(&json!({ "confirmation_peers": { "not_run": "no python" } }));
        assert!(not.contains("not measured: no python"), "{not}");
    }
}
