//! Tries an issuer: logs in through the system browser, says in one line of JSON how it went, and never prints a token.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::{process::Stdio, sync::Arc, time::Duration};

use idporten::{Acr, Error, LoginRequest, LogoutOutcome, Pages, RelyingParty, Settings, SignedIn, SystemClock};
use serde_json::{Value, json};
use tokio::process::{Child, Command};
use url::Url;

const USAGE: &str = "\
usage: login --issuer URL --client-id ID [--callback-path /callback] [--scope S]… [--acr VALUE] [--require-iss]
             [--login-timeout S] [--http-timeout S] [--ca FILE] [--logout]

Logs in at an OpenID provider with the system browser, as for ID-porten, and prints one line of JSON:
  {\"outcome\":\"signed-in\"|\"rejected\",\"code\":…,\"acr\":…,\"logout\":…}
  --acr            the level to ask for and to insist on (default idporten-loa-high)
  --require-iss    insist on iss on the redirect even where the issuer does not announce it
  --login-timeout  seconds to wait for the browser (default 300)
  --http-timeout   seconds to wait for one answer (default 10)
  --ca FILE        trust these certificates (PEM) beside those of the operating system
  --logout         log out again, and say how that went";

struct Arguments {
    settings: Settings,
    logout: bool,
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut settings = Settings { scopes: Vec::new(), require_iss: false, ..Settings::new("", "") };
    let mut logout = false;
    while let Some(name) = given.next() {
        let mut value = || given.next().ok_or(format!("{name} needs a value"));
        match name.as_str() {
            "--issuer" => settings.issuer = value()?,
            "--client-id" => settings.client_id = value()?,
            "--callback-path" => settings.redirect_path = value()?,
            "--scope" => settings.scopes.extend(value()?.split_whitespace().map(str::to_owned)),
            "--acr" => settings.acr = Acr::from_value(&value()?),
            "--require-iss" => settings.require_iss = true,
            "--login-timeout" => settings.login_timeout = seconds(&value()?)?,
            "--http-timeout" => settings.http_timeout = seconds(&value()?)?,
            "--ca" => settings.extra_root_ca = Some(std::fs::read(value()?).map_err(|error| error.to_string())?),
            "--logout" => logout = true,
            other => return Err(format!("unknown argument {other}")),
        }
    }
    if settings.issuer.is_empty() || settings.client_id.is_empty() {
        return Err("--issuer and --client-id are needed".into());
    }
    if settings.scopes.is_empty() {
        settings.scopes = vec!["openid".into(), "profile".into()];
    } else if !settings.scopes.iter().any(|scope| scope == "openid") {
        settings.scopes.insert(0, "openid".into());
    }
    let issuer = Url::parse(&settings.issuer).map_err(|error| format!("--issuer: {error}"))?;
    settings.allow_loopback_http = issuer.scheme() == "http" && issuer.host_str() == Some("127.0.0.1");
    Ok(Arguments { settings, logout })
}

fn seconds(text: &str) -> Result<Duration, String> {
    text.parse()
        .ok()
        .filter(|seconds| *seconds > 0.0 && *seconds <= 86_400.0)
        .map(Duration::from_secs_f64)
        .ok_or(format!("{text}: not seconds"))
}

fn pages() -> Pages {
    let say = str::to_owned;
    Pages {
        lang: say("en"),
        rtl: false,
        product: say("Login example"),
        success_title: say("You are logged in"),
        success_body: say("You can close this tab."),
        refused_title: say("The level of this login is too low"),
        refused_body: say("You can close this tab."),
        cancelled_title: say("You cancelled"),
        cancelled_body: say("You can close this tab."),
        failed_title: say("The login did not work"),
        failed_body: say("You can close this tab. The program says why."),
        logged_out_title: say("You are logged out"),
        logged_out_body: say("You can close this tab."),
        logging_out_title: say("Logging out"),
        logging_out_body: say("If nothing happens, press the button."),
        logging_out_button: say("Log out"),
        stray_title: say("There is nothing here"),
        stray_body: say("You can close this tab."),
    }
}

/// Opens the system browser. The address is one argument, and no shell sees it.
fn open(address: &Url) -> Option<Child> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("rundll32");
        command.arg("url.dll,FileProtocolHandler");
        command
    } else {
        Command::new("xdg-open")
    };
    // What a browser prints must not end up between our lines.
    command.arg(address.as_str()).stdout(Stdio::null()).spawn().ok()
}

/// Ends when the opener says that it found no browser. One that ends well has handed the address over; one that goes on
/// may be the browser itself.
async fn gave_up(mut opener: Child) {
    if opener.wait().await.is_ok_and(|status| status.success()) {
        std::future::pending::<()>().await;
    }
}

/// Why nobody is logged in, and at which level somebody would have been.
struct Rejected {
    code: String,
    acr: Option<String>,
}

impl From<Error> for Rejected {
    fn from(error: Error) -> Self {
        Self { code: error.code().into(), acr: None }
    }
}

async fn login(relying_party: &RelyingParty) -> Result<SignedIn, Rejected> {
    let request = LoginRequest { ui_locale: "en".into(), prompt_login: false, max_age: None, pages: pages() };
    let no_browser = || Rejected { code: "browser-failed".into(), acr: None };
    let login = relying_party.begin(request).await?;
    let opener = open(login.address()).ok_or_else(no_browser)?;
    tokio::select! {
        finished = login.finish() => {
            finished.map_err(|error| Rejected { acr: login.acr().map(str::to_owned), ..error.into() })
        }
        () = gave_up(opener) => Err(no_browser()),
    }
}

async fn log_out(relying_party: &RelyingParty, signed_in: SignedIn) -> String {
    // Whatever becomes of the token, the browser's session ends.
    let revoked = relying_party.revoke(&signed_in.access_token).await;
    let logout = match relying_party.begin_logout(Some(signed_in.id_token), pages()).await {
        Ok(logout) => logout,
        Err(error) => return format!("failed:{}", error.code()),
    };
    let Some(opener) = open(logout.address()) else { return "failed:browser-failed".into() };
    let outcome = tokio::select! {
        outcome = logout.finish(Duration::from_secs(30)) => outcome,
        () = gave_up(opener) => return "failed:browser-failed".into(),
    };
    match outcome {
        LogoutOutcome::Returned => match revoked {
            Ok(()) | Err(Error::Unsupported) => "ended".into(),
            Err(error) => format!("failed:{}", error.code()),
        },
        LogoutOutcome::Opened => "opened".into(),
        LogoutOutcome::NotOpened => "not-opened".into(),
    }
}

async fn run(arguments: Arguments) -> Value {
    let relying_party = match RelyingParty::new(arguments.settings, Arc::new(SystemClock)) {
        Ok(relying_party) => relying_party,
        Err(error) => return rejected(&error.into()),
    };
    let signed_in = match login(&relying_party).await {
        Ok(signed_in) => signed_in,
        Err(why) => return rejected(&why),
    };
    let acr = signed_in.acr.clone();
    let logout = if arguments.logout { Some(log_out(&relying_party, signed_in).await) } else { None };
    json!({ "outcome": "signed-in", "code": null, "acr": acr, "logout": logout })
}

fn rejected(why: &Rejected) -> Value {
    json!({ "outcome": "rejected", "code": why.code, "acr": why.acr, "logout": null })
}

#[tokio::main]
async fn main() {
    match arguments(std::env::args().skip(1)) {
        Ok(arguments) => println!("{}", run(arguments).await),
        Err(wrong) => {
            eprintln!("{wrong}\n\n{USAGE}");
            std::process::exit(2);
        }
    }
    // The browser may still be fetching its last page.
    tokio::time::sleep(Duration::from_millis(500)).await;
}
