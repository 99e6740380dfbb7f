//! The programs that are measured: ours, one that does nothing, a browser with the same page, and the login client of another
//! country.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::support::{desktop::Desktop, world::World};

/// A program, and how it is started on a desktop of its own.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    file: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(&'static str, PathBuf)>,
    /// Files of the home folder that are there before each start, and what is in them.
    kept_before: Vec<(&'static str, &'static str)>,
    /// What it keeps from one start to the next: profile, settings, caches. The desktop is new at each start; this is not, so that
    /// nobody is measured doing what is done once.
    home: PathBuf,
}

impl Program {
    /// Whether it is on this computer.
    pub(crate) fn exists(&self) -> bool {
        self.file.is_file()
    }

    /// The command that starts it.
    pub(crate) fn command(&self, desktop: &Desktop) -> Command {
        for (file, text) in &self.kept_before {
            let file = self.home.join(file);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder of our own");
            fs::write(file, text).expect("a file of our own");
        }
        let mut command = desktop.program(&self.file);
        let profile = self.home.join("profile");
        let profile = profile.to_str().expect("a path of ours is text");
        command.args(self.arguments.iter().map(|argument| argument.replace("PROFILE", profile)));
        command.env("HOME", &self.home);
        for (variable, below) in [
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
        ] {
            command.env(variable, self.home.join(below));
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// All of them, ours first and the empty window second; and the folder with what they are started with.
pub(crate) async fn all(app: &Path, empty: &Path, ui: &Path) -> (Vec<Program>, TempDir) {
    let world = World::new().await;
    let folder = tempfile::Builder::new().prefix("minside-speed-").tempdir().expect("a folder");
    let environment = folder.path().join("environment.toml");
    fs::copy(world.sandbox.environment_file(), &environment).expect("the sandbox's environment");
    let page = folder.path().join("page.html");
    fs::write(&page, first_page(&world, ui).await).expect("a page written");
    let plain = |name, file: &Path| Program {
        name,
        file: file.to_owned(),
        arguments: Vec::new(),
        environment: Vec::new(),
        kept_before: Vec::new(),
        home: folder.path().join(name),
    };
    let programs = vec![
        Program {
            environment: vec![("MINSIDE_ENVIRONMENT", environment)],
            kept_before: vec![("config/minside/settings.json", r#"{"welcomed":true,"language":"en","theme":"light"}"#)],
            ..plain("Minside", app)
        },
        plain("an empty Tauri window", empty),
        Program {
            arguments: [
                &format!("--app=file://{}", page.display()),
                "--user-data-dir=PROFILE",
                "--window-size=1040,780",
                "--no-first-run",
                "--no-default-browser-check",
                // It is asked to end and not always given the time.
                "--hide-crash-restore-bubble",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                // The sandbox does not start for root, which a machine for tests may run as.
                "--no-sandbox",
            ]
            .map(str::to_owned)
            .into(),
            ..plain("Chromium, app mode, the same page", Path::new("/usr/bin/chromium"))
        },
        Program {
            arguments: vec!["--show".into()],
            environment: vec![("QT_QUICK_BACKEND", "software".into())],
            ..plain("AusweisApp2", Path::new("/usr/bin/AusweisApp2"))
        },
    ];
    for program in &programs {
        for below in ["cache", "config", "data", "state"] {
            fs::create_dir_all(program.home.join(below)).expect("a folder of our own");
        }
    }
    (programs, folder)
}

/// The first screen as the app draws it, in one file and without what made it: less than what the app itself must do.
async fn first_page(world: &World, ui: &Path) -> String {
    let app = world.app().await;
    app.speak("en").await;
    app.colour("light").await;
    app.wait_for_screen("start").await;
    let page = app.script("return document.documentElement.outerHTML").await;
    let page = page.as_str().expect("the page as text").to_owned();
    let mut style = String::new();
    for file in fs::read_dir(ui.join("assets")).expect("the UI, built").flatten().map(|entry| entry.path()) {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("index-") && file.extension().is_some_and(|ending| ending == "css") {
            let text = fs::read_to_string(&file).expect("the UI's style");
            style = text.replace("url(/assets/", &format!("url(file://{}/assets/", ui.display()));
        }
    }
    let without: String =
        page.split("<script").map(|part| part.split_once("</script>").map_or(part, |(_, rest)| rest)).collect();
    without.replace("</head>", &format!("<style>{style}</style></head>"))
}
