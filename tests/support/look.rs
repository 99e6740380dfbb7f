//! Looking at a screen as those do who read it: rules of accessibility, text that is cut off or not translated, and a
//! picture for human eyes.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use super::app::App;

/// The rules, as the W3C's community keeps them: axe-core, in the version that the UI's lock file pins.
const AXE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js"));

/// Runs every rule of WCAG 2.0 to 2.2, A and AA, and the best practices.
const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (result) => done(result.violations.map((rule) => ({
            rule: rule.id,
            where: rule.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
        }))),
        (error) => done([{ rule: 'axe failed', where: [String(error)] }]),
    );";

/// What is wider than its place, or shown as the key of a text that nobody has written.
const ASTRAY: &str = r"
    const page = document.documentElement;
    const found = [];
    if (page.scrollWidth > page.clientWidth + 1) {
        const sticksOut = (it) => { const box = it.getBoundingClientRect(); return box.right > page.clientWidth + 1 || box.left < -1; };
        const widest = [...document.querySelectorAll('body *')].filter(sticksOut).map((it) => it.outerHTML.slice(0, 90));
        found.push(`the page is ${page.scrollWidth} wide, and the window ${page.clientWidth}: ${widest.join(' | ')}`);
    }
    for (const element of document.querySelectorAll('body *')) {
        const style = getComputedStyle(element);
        if (style.overflowX === 'visible' || element.clientWidth < 3 || element.matches('select')) continue;
        if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
            found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
        }
    }
    const words = document.body.innerText.match(/\b[a-z]+(-[a-z]+){2,}\b/g) ?? [];
    return [found, [...new Set(words)]];";

#[derive(Debug, Deserialize)]
struct Violation {
    rule: String,
    #[serde(rename = "where")]
    places: Vec<String>,
}

/// One way of looking at a screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) language: &'a str,
    pub(crate) theme: &'a str,
    pub(crate) zoom: u16,
}

/// Looks at the screen in every language, in light and dark, at 100, 200 and 400 percent; what is wrong with it.
pub(crate) async fn look_at(app: &App<'_>, name: &str) -> Vec<String> {
    app.script(&format!("if (!window.axe) {{ {AXE} }}")).await;
    let languages = app.languages().await;
    let mut wrong = Vec::new();
    for language in &languages {
        for theme in ["light", "dark"] {
            // WCAG 1.4.10: at four times the size nothing is lost, and nobody scrolls in two directions.
            let zooms: &[u16] = if theme == "light" { &[100, 200, 400] } else { &[100, 200] };
            for &zoom in zooms {
                let look = Look { language, theme, zoom };
                app.set_look(look).await;
                wrong.extend(look_once(app, name, look).await);
            }
        }
    }
    app.set_look(Look { language: "en", theme: "light", zoom: 100 }).await;
    wrong
}

async fn look_once(app: &App<'_>, name: &str, look: Look<'_>) -> Vec<String> {
    let Look { language, theme, zoom } = look;
    let picture = pictures().join(format!("{name}-{language}-{theme}-{zoom}.png"));
    app.picture(&picture).await;
    let mut wrong = Vec::new();
    // The rules do not depend on the zoom, and take the longest.
    if zoom == 100 {
        let violations: Vec<Violation> = serde_json::from_value(app.script_async(RUN).await).unwrap_or_default();
        wrong.extend(violations.into_iter().map(|found| format!("{}: {}", found.rule, found.places.join("; "))));
    }
    let astray = app.script(ASTRAY).await;
    wrong.extend(texts(&astray[0]));
    wrong.extend(texts(&astray[1]).into_iter().filter(|word| is_key(word)).map(|key| format!("not translated: {key}")));
    wrong.into_iter().map(|what| format!("{name}, {language}, {theme}, {zoom} %: {what}")).collect()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a word with hyphens is the key of a text: the codes of errors are shown on purpose, and stand alone.
fn is_key(word: &str) -> bool {
    let key = format!("{word} =");
    texts::Language::En.sources().iter().flat_map(|source| source.lines()).any(|line| line.starts_with(&key))
}

fn pictures() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../gallery");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}
