//! Looking at a screen as those do who read it: rules of accessibility, text that is cut off, covered or not translated, and
//! a picture for human eyes.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use super::app::App;

/// The rules, as the W3C's community keeps them: axe-core, in the version that the UI's lock file pins.
const AXE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js"));

/// Runs every rule of WCAG 2.0 to 2.2, A and AA, and the best practices. The size of targets (2.5.8) is off unless asked for.
const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(
        (result) => done(result.violations.map((rule) => ({
            rule: rule.id,
            where: rule.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
        }))),
        (error) => done([{ rule: 'axe failed', where: [String(error)] }]),
    );";

/// What is wider than its place, what lies on something else, and words that may be the key of a text that nobody has written.
const ASTRAY: &str = include_str!("astray.js");

/// How high a window is made for the picture of a whole page, in pixels.
const HIGHEST: u32 = 5000;

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

/// How a window is after looking and before.
const USUAL: Look<'_> = Look { language: "en", theme: "light", zoom: 100 };

/// Looks at the screen in every language, in light and dark, at 100, 200 and 400 percent; what is wrong with it.
pub(crate) async fn look_at(app: &App<'_>, name: &str) -> Vec<String> {
    // WCAG 1.4.10: at four times the size nothing is lost, and nobody scrolls in two directions.
    let forms = [(100, "light"), (100, "dark"), (200, "light"), (200, "dark"), (400, "light")];
    let languages = app.languages().await;
    let looks = forms.iter().flat_map(|&(zoom, theme)| {
        languages.iter().map(move |language| Look { language: language.as_str(), theme, zoom })
    });
    look_in(app, name, looks).await
}

/// Looks at a state of a screen that is looked at in full elsewhere: in every language, once in the dark, and enlarged in the
/// language that takes the most room and in the one from right to left.
pub(crate) async fn glance_at(app: &App<'_>, name: &str) -> Vec<String> {
    let languages = app.languages().await;
    let looks = languages.iter().map(|language| Look { language: language.as_str(), ..USUAL });
    let others = [
        Look { theme: "dark", ..USUAL },
        Look { language: "uk", zoom: 200, ..USUAL },
        Look { language: "ar", zoom: 200, ..USUAL },
    ];
    look_in(app, name, looks.chain(others)).await
}

/// Looks at the screen in a window of another size.
pub(crate) async fn look_in_a_window_of(app: &App<'_>, name: &str, (width, height): (u32, u32)) -> Vec<String> {
    let before = app.size().await;
    app.resize(width, height).await;
    let looks = ["en", "uk", "ar"].map(|language| Look { language, ..USUAL });
    let wrong = look_in(app, &format!("{name}-{width}"), looks.into_iter()).await;
    app.resize(before.0, before.1).await;
    wrong
}

async fn look_in<'a>(app: &App<'_>, name: &str, looks: impl Iterator<Item = Look<'a>>) -> Vec<String> {
    app.script(&format!("if (!window.axe) {{ {AXE} }}")).await;
    let (width, height) = app.size().await;
    let mut wrong = Vec::new();
    let mut zoom = USUAL.zoom;
    for look in looks {
        if look.zoom != zoom {
            zoom = look.zoom;
            app.resize(width, height).await;
        }
        app.set_look(look).await;
        wrong.extend(look_once(app, name, look).await);
    }
    app.resize(width, height).await;
    app.set_look(USUAL).await;
    wrong
}

async fn look_once(app: &App<'_>, name: &str, look: Look<'_>) -> Vec<String> {
    let Look { language, theme, zoom } = look;
    let mut wrong = Vec::new();
    // The rules do not depend on the zoom, and take the longest.
    if zoom == 100 {
        let answer = app.script_async(RUN).await;
        let violations: Vec<Violation> = serde_json::from_value(answer).expect("axe looks at every screen");
        wrong.extend(violations.into_iter().map(|found| format!("{}: {}", found.rule, found.places.join("; "))));
    }
    let astray = app.script(ASTRAY).await;
    let [found, words] = [&astray[0], &astray[1]].map(texts);
    wrong.extend(found.expect("every screen is looked at"));
    let keys = words.expect("every word is looked at").into_iter().filter(|word| is_key(word));
    wrong.extend(keys.map(|key| format!("not translated: {key}")));
    show_whole_page(app, zoom).await;
    app.picture(&pictures().join(format!("{name}-{language}-{theme}-{zoom}.png"))).await;
    wrong.into_iter().map(|what| format!("{name}, {language}, {theme}, {zoom} %: {what}")).collect()
}

/// Makes the window as high as the page, so that the picture has all of it.
async fn show_whole_page(app: &App<'_>, zoom: u16) {
    let lacking = "const page = document.documentElement; return page.scrollHeight - page.clientHeight";
    let lacking = app.script(lacking).await.as_f64().unwrap_or_default() * f64::from(zoom) / 100.0;
    let (width, height) = app.size().await;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a page")]
    let needed = (height + lacking.max(0.0).ceil() as u32).min(HIGHEST);
    if needed > height {
        app.resize(width, needed).await;
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

/// Whether a word is the key of a text, and not the text: the codes of errors are shown on purpose, and stand alone.
fn is_key(word: &str) -> bool {
    let (key, itself) = (format!("{word} ="), format!("{word} = {word}"));
    let mut lines = texts::Language::En.sources().iter().flat_map(|source| source.lines());
    lines.any(|line| line.starts_with(&key) && line != itself)
}

fn pictures() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../gallery");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}
