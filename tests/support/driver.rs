//! A window of WebKit, driven: WebKit's own WebDriver server and one session with one program. The app's window and the
//! browser's are driven in the same way.

use std::{
    fs::OpenOptions,
    net::TcpListener,
    path::Path,
    process::{Child, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{
    desktop::Desktop,
    wait::{PATIENCE, until, until_within},
};

/// A program and the session that drives it. The server ends with it, and the program with the server.
pub(crate) struct Driver {
    server: Child,
    client: Client,
}

impl Driver {
    /// Starts a program and takes it over.
    pub(crate) async fn start(
        desktop: &Desktop,
        program: &Path,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let port = free_port();
        let mut server = desktop.program("WebKitWebDriver");
        server.arg("--host=127.0.0.1").arg(format!("--port={port}")).envs(environment.iter().copied());
        // Tauri lets itself be driven only when it is told so.
        server.env("TAURI_WEBVIEW_AUTOMATION", "true").stdout(Stdio::null());
        let log = OpenOptions::new().create(true).append(true).open(desktop.log_file());
        server.stderr(log.expect("a file in our own folder"));
        let server = server.spawn().expect("WebKitWebDriver (package webkit2gtk-driver)");
        // A sandbox over https has a certificate of its own, which only the app is told to trust.
        let capabilities = json!({ "acceptInsecureCerts": true, "webkitgtk:browserOptions": { "binary": program, "args": arguments } });
        let address = format!("http://127.0.0.1:{port}");
        until(async || TcpListener::bind(("127.0.0.1", port)).is_err().then_some(()))
            .await
            .expect("a WebDriver server");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().expect("an object").clone());
        let session = timeout(2 * PATIENCE, builder.connect(&address)).await;
        let client = session
            .unwrap_or_else(|_| panic!("{} does not let itself be driven", program.display()))
            .unwrap_or_else(|error| panic!("no session with {}: {error}", program.display()));
        Self { server, client }
    }

    /// Runs a script in the page; nothing if there is no page to run it in.
    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        timeout(PATIENCE, self.client.execute(script, arguments)).await.ok()?.ok()
    }

    /// Runs a script that calls its last argument when it is done.
    pub(crate) async fn script_async(&self, script: &str) -> Option<Value> {
        timeout(2 * PATIENCE, self.client.execute_async(script, vec![])).await.ok()?.ok()
    }

    /// Goes to an address.
    pub(crate) async fn visit(&self, address: &str) {
        let visit = timeout(PATIENCE, self.client.goto(address)).await;
        visit.expect("an answer in time").unwrap_or_else(|error| panic!("cannot visit {address}: {error}"));
    }

    /// The address of the page.
    pub(crate) async fn address(&self) -> String {
        timeout(PATIENCE, self.client.current_url())
            .await
            .ok()
            .and_then(Result::ok)
            .map(String::from)
            .unwrap_or_default()
    }

    /// Whether there is such an element now, in sight.
    pub(crate) async fn sees(&self, css: &str) -> bool {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.is_displayed().await.unwrap_or(false),
            Err(_) => false,
        }
    }

    /// Waits for an element and presses it. A page that is drawn anew meanwhile is no matter. False if it never comes.
    pub(crate) async fn press(&self, css: &str) -> bool {
        until(async || {
            let element = self.find(css).await?;
            // WebKit's driver takes a control for visible when only its edge is, and then presses below the window.
            let centre = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' });";
            self.script(centre, vec![css.into()]).await;
            element.click().await.ok()
        })
        .await
        .is_some()
    }

    /// Waits for an element and types into it.
    pub(crate) async fn type_into(&self, css: &str, text: &str) -> bool {
        until(async || {
            let element = self.find(css).await?;
            element.clear().await.ok()?;
            element.send_keys(text).await.ok()
        })
        .await
        .is_some()
    }

    /// The text of an element; waits for it.
    pub(crate) async fn text(&self, css: &str) -> Option<String> {
        until(async || self.find(css).await?.text().await.ok()).await
    }

    /// The text of an element that may not be there.
    pub(crate) async fn text_now(&self, css: &str) -> Option<String> {
        self.find(css).await?.text().await.ok()
    }

    /// Waits until there is one of these elements, and says which.
    pub(crate) async fn first_of<'a>(&self, choices: &[&'a str], limit: Duration) -> Option<&'a str> {
        until_within(limit, async || {
            for css in choices {
                if self.sees(css).await {
                    return Some(*css);
                }
            }
            None
        })
        .await
    }

    async fn find(&self, css: &str) -> Option<Element> {
        let found: Result<Element, CmdError> = timeout(PATIENCE, self.client.find(Locator::Css(css))).await.ok()?;
        found.ok()
    }

    /// Makes the window this large, in pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let resized = timeout(PATIENCE, self.client.set_window_size(width, height)).await;
        resized.expect("an answer in time").expect("a window that can be resized");
    }

    /// A picture of the page, once what was changed last is drawn.
    pub(crate) async fn picture(&self) -> Option<Vec<u8>> {
        // The first picture after a change can be one frame old, so two frames are waited for.
        let frames = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        timeout(PATIENCE, self.client.execute_async(frames, vec![])).await.ok()?.ok()?;
        timeout(PATIENCE, self.client.screenshot()).await.ok()?.ok()
    }

    /// Ends the session and the program as far as WebDriver can.
    pub(crate) async fn close(self) {
        // The program may be gone already.
        let _ = timeout(Duration::from_secs(5), self.client.clone().close()).await;
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}
