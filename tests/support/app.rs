//! The app in its window.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{
    desktop::Desktop,
    driver::Driver,
    look::Look,
    processes,
    wait::{PATIENCE, until, until_within},
};

/// The app as it was built for the tests.
const PROGRAM: &str = env!("CARGO_BIN_EXE_minside");

/// Where the app saves to, in place of the native dialog, which nobody can press here.
#[derive(Debug, Clone)]
pub(crate) enum SaveTo {
    File(PathBuf),
    /// The person closed the dialog.
    Cancelled,
    /// The dialog itself is shown.
    Dialog,
}

/// How xdotool finds the window.
const FIND_WINDOW: [&str; 5] = ["search", "--sync", "--onlyvisible", "--name", "^Minside$"];

/// The running app.
pub(crate) struct App<'a> {
    desktop: &'a Desktop,
    driver: Driver,
}

impl<'a> App<'a> {
    /// Starts the app with an environment file.
    pub(crate) async fn start(desktop: &'a Desktop, environment: &Path, save_to: &SaveTo) -> Self {
        let environment = environment.to_str().expect("a path of ours is text");
        let (policy, opened) = (desktop.policy(), desktop.file_to_open());
        let mut variables = vec![
            ("MINSIDE_ENVIRONMENT", environment),
            ("MINSIDE_TEST_OPEN", opened.to_str().expect("a path of ours is text")),
            ("MINSIDE_TEST_POLICY", policy.to_str().expect("a path of ours is text")),
        ];
        let answer = match save_to {
            SaveTo::File(file) => Some(file.to_str().expect("a path of ours is text")),
            SaveTo::Cancelled => Some("cancel"),
            SaveTo::Dialog => None,
        };
        variables.extend(answer.map(|answer| ("MINSIDE_TEST_SAVE_TO", answer)));
        let app = Self { desktop, driver: Driver::start(desktop, Path::new(PROGRAM), &[], &variables).await };
        app.wait_for_any_screen().await;
        app
    }

    /// Says at the first start that nobody else uses the computer. At later starts nobody is asked.
    pub(crate) async fn say_who_uses_it(&self) {
        if self.screen().await.as_deref() == Some("welcome") {
            self.click("welcome-private").await;
            self.click("welcome-continue").await;
            self.wait_for_screen("start").await;
        }
    }

    /// The screen, once it can be used: what is pressed in a window that is not on the desktop yet is pressed in vain.
    pub(crate) async fn screen(&self) -> Option<String> {
        let look = "const root = document.querySelector('[data-screen]');
            const there = document.visibilityState === 'visible' && root?.dataset.ready === 'true';
            return there ? root.dataset.screen : null;";
        match self.driver.script(look, vec![]).await? {
            Value::String(screen) => Some(screen),
            _ => None,
        }
    }

    /// The address of the page.
    pub(crate) async fn address(&self) -> String {
        self.driver.address().await
    }

    /// Waits for a screen. If another one stays, says which, and which error it shows.
    pub(crate) async fn wait_for_screen(&self, name: &str) {
        if until(async || (self.screen().await.as_deref() == Some(name)).then_some(())).await.is_none() {
            self.give_up(&format!("the screen {name} did not come")).await;
        }
    }

    /// Waits for one of these screens.
    pub(crate) async fn wait_for_any_of(&self, names: &[&str]) {
        let one_of_them = async || self.screen().await.is_some_and(|screen| names.contains(&screen.as_str()));
        if until(async || one_of_them().await.then_some(())).await.is_none() {
            self.give_up(&format!("none of {names:?} came")).await;
        }
    }

    async fn wait_for_any_screen(&self) {
        if until_within(2 * PATIENCE, async || self.screen().await).await.is_none() {
            self.give_up("no screen came after the start").await;
        }
    }

    /// Waits until the app shows an error with this code.
    pub(crate) async fn wait_for_code(&self, code: &str) {
        let shown = until(async || self.codes().await.iter().any(|shown| shown == code).then_some(()));
        if shown.await.is_none() {
            self.give_up(&format!("the code {code} did not come")).await;
        }
    }

    /// The codes of the errors in sight.
    pub(crate) async fn codes(&self) -> Vec<String> {
        let look =
            "return [...document.querySelectorAll('[data-testid=\"error-code\"]')].map(e => e.textContent.trim());";
        let codes = self.driver.script(look, vec![]).await.unwrap_or_default();
        // The code may stand among other words.
        let words = codes.as_array().into_iter().flatten().filter_map(Value::as_str).flat_map(str::split_whitespace);
        words.map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()).collect()
    }

    /// Presses a control.
    pub(crate) async fn click(&self, control: &str) {
        if !self.driver.press(&by_id(control)).await {
            self.give_up(&format!("{control} cannot be pressed")).await;
        }
    }

    /// Types into a field, in place of what is in it.
    pub(crate) async fn fill(&self, field: &str, text: &str) {
        let css = by_id(field);
        self.wait_for(field).await;
        let clear = format!("const field = document.querySelector('{css}'); field.focus(); field.select();");
        self.script(&clear).await;
        if !self.driver.type_into(&css, text).await {
            self.give_up(&format!("nobody can type into {field}")).await;
        }
    }

    /// What is in a field.
    pub(crate) async fn value(&self, field: &str) -> String {
        let css = by_id(field);
        let value = self.script(&format!("return document.querySelector('{css}')?.value ?? ''")).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Chooses a value of a control: an option of a list, or the button or radio button with that value.
    pub(crate) async fn choose(&self, control: &str, value: &str) {
        let own = by_id(control);
        let css = format!(r#"{own} [value="{value}"], {own}[value="{value}"]"#);
        if !self.driver.press(&css).await {
            self.give_up(&format!("{value} cannot be chosen in {control}")).await;
        }
    }

    /// The text of a control; waits for the control.
    pub(crate) async fn text(&self, control: &str) -> String {
        match self.driver.text(&by_id(control)).await {
            Some(text) => text,
            None => self.give_up(&format!("there is no {control}")).await,
        }
    }

    /// All the text of the window.
    pub(crate) async fn page_text(&self) -> String {
        self.driver.text("body").await.unwrap_or_default()
    }

    /// Waits until the window's text has this in it.
    pub(crate) async fn wait_for_text(&self, text: &str) {
        if until(async || self.page_text().await.contains(text).then_some(())).await.is_none() {
            self.give_up(&format!("the window never said {text:?}")).await;
        }
    }

    /// Changes the language, and waits until the window has it.
    pub(crate) async fn speak(&self, language: &str) {
        self.choose("language", language).await;
        let look = "return document.documentElement.lang";
        if until(async || (self.script(look).await == language).then_some(())).await.is_none() {
            self.give_up(&format!("the window does not speak {language}")).await;
        }
    }

    /// Chooses the colours in the settings, and comes back.
    pub(crate) async fn colour(&self, theme: &str) {
        self.click("settings-open").await;
        self.wait_for_screen("settings").await;
        self.choose("theme", theme).await;
        self.click("back").await;
    }

    /// Whether a control is in sight now.
    pub(crate) async fn exists(&self, control: &str) -> bool {
        self.driver.sees(&by_id(control)).await
    }

    /// Waits for a control to be in sight.
    pub(crate) async fn wait_for(&self, control: &str) {
        if until(async || self.exists(control).await.then_some(())).await.is_none() {
            self.give_up(&format!("{control} did not come")).await;
        }
    }

    /// Runs a script in the window, as somebody could who got one in.
    pub(crate) async fn script(&self, script: &str) -> Value {
        self.driver.script(script, vec![]).await.unwrap_or_default()
    }

    /// Runs a script that says by itself when it is done.
    pub(crate) async fn script_async(&self, script: &str) -> Value {
        self.driver.script_async(script).await.unwrap_or_default()
    }

    /// Every language on offer.
    pub(crate) async fn languages(&self) -> Vec<String> {
        let options =
            "return [...document.querySelector('[data-testid=language]').options].map((option) => option.value)";
        serde_json::from_value(self.script(options).await).expect("languages")
    }

    /// Shows everything like this. The settings do it too; this is for looking at many screens.
    pub(crate) async fn set_look(&self, look: Look<'_>) {
        let Look { language, theme, zoom } = look;
        let set = format!(
            "const {{ invoke }} = window.__TAURI_INTERNALS__;
            invoke('set_language', {{ language: '{language}' }});
            invoke('set_theme', {{ theme: '{theme}' }});
            invoke('set_zoom', {{ percent: {zoom} }});"
        );
        self.script(&set).await;
        // A page that is twice as large has half as many of its own pixels in a window; a typeface may be on its way.
        let shown = format!(
            "const page = document.documentElement;
            return page.lang === '{language}' && page.dataset.colorScheme === '{theme}'
                && Math.abs(innerWidth - outerWidth * 100 / {zoom}) < 2 && document.fonts.status === 'loaded'"
        );
        if until(async || (self.script(&shown).await == true).then_some(())).await.is_none() {
            let now = "const page = document.documentElement;
                return [page.lang, page.dataset.colorScheme, innerWidth, outerWidth, document.fonts.status]";
            let now = self.script(now).await;
            self.give_up(&format!("the window does not look like {look:?} but like {now}")).await;
        }
    }

    /// How large the window is, in pixels of the screen.
    pub(crate) async fn size(&self) -> (u32, u32) {
        serde_json::from_value(self.script("return [outerWidth, outerHeight]").await).expect("the size of a window")
    }

    /// Makes the window this large, and waits until the page has that room.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        if self.size().await == (width, height) {
            return;
        }
        self.driver.resize(width, height).await;
        let drawn = format!(
            "return outerWidth === {width} && outerHeight === {height}
                && Math.abs(innerHeight / innerWidth - {height} / {width}) < 0.01"
        );
        if until(async || (self.script(&drawn).await == true).then_some(())).await.is_none() {
            let now = self.size().await;
            self.give_up(&format!("the window is {now:?} and not {width} by {height}")).await;
        }
    }

    /// Waits for a picture of the document, as large as a page is.
    pub(crate) async fn wait_for_preview(&self) {
        self.wait_for("confirmation-preview").await;
        let width = "return document.querySelector('[data-testid=confirmation-preview]')?.naturalWidth ?? 0";
        if until(async || (self.script(width).await.as_u64() > Some(1000)).then_some(())).await.is_none() {
            self.give_up("there is no picture of the document").await;
        }
    }

    /// Presses a key of the keyboard, in whichever window has the focus.
    pub(crate) fn key(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    /// Types with the keyboard, into whatever has the focus.
    pub(crate) fn type_keys(&self, text: &str) {
        self.xdotool(&["type", text]);
    }

    /// Writes a picture of the window.
    pub(crate) async fn picture(&self, file: &Path) {
        let picture = self.driver.picture().await.expect("a picture of the window");
        std::fs::write(file, picture).expect("a picture written");
    }

    /// The app dies: no warning, no chance to clean up.
    pub(crate) async fn kill(self) {
        processes::signal("KILL", &self.ids());
        self.wait_until_gone().await;
    }

    /// The person puts the window away, to do something else.
    pub(crate) fn put_window_away(&self) {
        self.xdotool(&[&FIND_WINDOW[..], &["windowminimize", "--sync"]].concat());
    }

    /// The person turns to the window.
    pub(crate) fn bring_window_to_front(&self) {
        self.xdotool(&[&FIND_WINDOW[..], &["windowfocus", "--sync"]].concat());
    }

    fn xdotool(&self, what: &[&str]) {
        let mut xdotool = self.desktop.program("xdotool");
        assert!(xdotool.args(what).output().expect("xdotool").status.success());
    }

    /// The person closes the window.
    pub(crate) async fn close_window(self) {
        self.desktop.close_window();
        self.wait_until_gone().await;
    }

    async fn wait_until_gone(&self) {
        until(async || self.ids().is_empty().then_some(())).await.expect("the app to end");
    }

    /// The app's processes: one, unless something is wrong.
    pub(crate) fn ids(&self) -> Vec<u32> {
        let program = Path::new(PROGRAM).canonicalize().expect("the app that was just built");
        processes::running(self.desktop.home(), &program)
    }

    /// Ends the test with what can be seen in the window.
    async fn give_up(&self, what: &str) -> ! {
        let (screen, codes) = (self.screen().await, self.codes().await);
        let text = self.driver.text_now("body").await.unwrap_or_default();
        panic!("{what}. Screen: {screen:?}, codes: {codes:?}, the window says:\n{text}");
    }
}

fn by_id(control: &str) -> String {
    format!(r#"[data-testid="{control}"]"#)
}
