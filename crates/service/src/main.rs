//! The My page service as a program.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use service::{Service, Settings, SystemClock};
use tokio::net::TcpListener;

const USAGE: &str = "\
usage: service --config FILE     answers until it is told to stop (ctrl-c, SIGTERM)
       service --print-openapi   prints the OpenAPI document

The file is TOML:
  environment = \"sandbox\"                  sandbox, test or production
  database = \"sqlite:///var/lib/minside/service.db\"   or postgres://user:password@host/name
  listen = \"127.0.0.1:8080\"
  listen_beyond_loopback = false           true only behind a proxy that speaks TLS
  issuer = \"https://idporten.example\"      ID-porten's issuer
  audience = \"https://mypage.example\"      whom access tokens must be for: this service's address
  clients = [\"minside-desktop\"]            whose access tokens are taken
  scope = \"minside:mypage\"                 what they must be for
  signing_key_file = \"/etc/minside/key\"    one line: a name and 32 bytes in hexadecimal
  statement_issuer = \"https://authority.example\"
  idle = 900                               seconds that a session lives without activity
  absolute = 7200                          seconds that a session lives at most
  behind_proxy = false                     whether X-Forwarded-For is our own proxy's word

  [mail]
  server = \"smtps://user:password@mail.example\"
  from = \"no-reply@authority.example\"

  [fees]                                   in øre: work, family, study, renewal, permanent, citizenship

  [limits]                                 see the documentation of `Limits`; the defaults are meant to be kept";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--config", file] => run(PathBuf::from(file)).await,
        ["--print-openapi"] => print_openapi(),
        ["--help" | "-h"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn print_openapi() -> ExitCode {
    match service::openapi().to_pretty_json() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error),
    }
}

async fn run(file: PathBuf) -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let settings = match Settings::read(&file) {
        Ok(settings) => settings,
        Err(error) => return fail(&error),
    };
    let listen = settings.listen;
    let service = match Service::open(settings, Arc::new(SystemClock)).await {
        Ok(service) => service,
        Err(error) => return fail(&error),
    };
    let listener = match TcpListener::bind(listen).await {
        Ok(listener) => listener,
        Err(error) => return fail(&error),
    };
    tracing::info!(%listen, "ready");
    match service.run(listener, stop()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("service: {error}");
    ExitCode::FAILURE
}

async fn stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            return drop(interrupted.await);
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
}
