//! The sandbox as a program: prints one line of JSON when it is ready, and runs until it is told to stop.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::process::ExitCode;

use sandbox::{Options, Sandbox, Tls};

const USAGE: &str = "\
usage: sandbox [--dir DIR] [--environment-file FILE] [--idporten-port N] [--service-port N] [--control-port N]
               [--tls-certificate FILE --tls-key FILE]

Starts an ID-porten stand-in, the My page service with synthetic people, and a control page, all on this computer only.
Prints one line when it is ready: {\"environment\":FILE,\"idporten\":URL,\"service\":URL,\"control\":URL}
  --dir DIR                 keep the database, the key and environment.toml here (default: a folder that goes with it)
  --environment-file FILE   write the environment file here too
  --tls-certificate FILE    answer over https, as a test environment that a package may be made for
  --tls-key FILE            its key; both are PEM, for 127.0.0.1, and of somebody whom this computer trusts";

fn options(mut given: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    let (mut certificate, mut key) = (None, None);
    while let Some(name) = given.next() {
        let value = given.next().ok_or(format!("{name} needs a value"));
        let port = |value: String| value.parse().map_err(|_| format!("{value}: not a port"));
        match name.as_str() {
            "--dir" => options.dir = Some(value?.into()),
            "--environment-file" => options.environment_file = Some(value?.into()),
            "--idporten-port" => options.idporten_port = port(value?)?,
            "--service-port" => options.service_port = port(value?)?,
            "--control-port" => options.control_port = port(value?)?,
            "--tls-certificate" => certificate = Some(value?.into()),
            "--tls-key" => key = Some(value?.into()),
            other => return Err(format!("unknown argument {other}")),
        }
    }
    options.tls = match (certificate, key) {
        (Some(certificate), Some(key)) => Some(Tls { certificate, key }),
        (None, None) => None,
        _ => return Err("--tls-certificate and --tls-key go together".into()),
    };
    Ok(options)
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter("warn").init();
    if std::env::args().any(|argument| argument == "--help" || argument == "-h") {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(wrong) => {
            eprintln!("{wrong}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Sandbox::start(options).await {
        Ok(sandbox) => {
            let line = serde_json::json!({
                "environment": sandbox.environment_file(),
                "idporten": sandbox.idporten(),
                "service": sandbox.service(),
                "control": sandbox.control(),
            });
            println!("{line}");
            stop().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("sandbox: {error}");
            ExitCode::FAILURE
        }
    }
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
