//! The service's interface held against its own document by schemathesis: no answer of the kind 5xx, and none that the document
//! does not have.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::{
    places,
    process::{Failure, end, exists, program, run, start, succeeds_within},
};

/// The version that the check was tried with; it runs on Python 3.10 and later.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";
/// Opens a session of an account that only this check has.
const TOKEN: &str = "token-of-an-account-that-only-this-check-has";
/// How long the tries may take, in seconds, each of the two times.
const SECONDS: &str = "30";
/// What an answer is held against.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
response_schema_conformance";

/// A program that ends with this.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

/// Runs the check. Where Python or its packages cannot be had, that is said and is no failure: the checks must work without a
/// network.
pub(crate) fn schemathesis() -> Result<(), Failure> {
    let folder = places::target().join("schema");
    let venv = folder.join("venv");
    let tool = venv.join("bin").join("schemathesis");
    if !exists("python3") {
        println!("NOT CHECKED: there is no python3 here");
        return Ok(());
    }
    let python = venv.join("bin").join("python");
    let made = tool.exists()
        || (succeeds_within(program("python3", &["-m", "venv"]).arg(&venv), Duration::from_mins(1))
            && succeeds_within(
                Command::new(&python).args(["-m", "pip", "install", "--quiet", SCHEMATHESIS]),
                Duration::from_mins(4),
            ));
    if !made {
        println!("NOT CHECKED: {SCHEMATHESIS} cannot be installed from here (python3-venv, or the network)");
        return Ok(());
    }
    run(&mut program("cargo", &["build", "--quiet", "--locked", "-p", "service", "--bin", "service"]))?;
    let (address, _service, _around) = put_up(&folder, &python)?;
    // Once with names that nobody has, and once with the name that each kind of thing has there.
    tries(&tool, &address, &[])?;
    let config = folder.join("schemathesis.toml");
    write(&config, "[parameters]\n\"path.id\" = \"fuzz-1\"\n\"path.file\" = \"fuzz-1\"\n")?;
    tries(&tool, &address, &[("--config-file", &config)])
}

/// Starts a service with a database of its own, and what it needs around it.
fn put_up(folder: &Path, python: &Path) -> Result<(String, Running, Running), Failure> {
    let (port, mail) = (free_port(folder)?, free_port(folder)?);
    let address = format!("http://127.0.0.1:{port}");
    for name in ["service.db", "service.db-wal", "service.db-shm"] {
        let _ = fs::remove_file(folder.join(name));
    }
    let database = folder.join("service.db");
    let config = folder.join("service.toml");
    write(&config, &settings(folder, &address, port, mail))?;
    let name = format!("service{}", std::env::consts::EXE_SUFFIX);
    let mut service = Command::new(places::target().join("debug").join(name));
    let service = start(service.arg("--config").arg(&config).env("RUST_LOG", "off"))?;
    let service = Running(service);
    let script = places::root().join("crates").join("xtask").join("src").join("schema.py");
    let mut around = Command::new(python);
    around.arg(script).arg(mail.to_string()).arg(&database).arg(format!("{address}/v1/status")).arg(TOKEN);
    let mut around = start(around.stdout(Stdio::piped()))?;
    let mut said = String::new();
    if let Some(stdout) = around.stdout.take() {
        let _ = BufReader::new(stdout).read_line(&mut said);
    }
    let around = Running(around);
    if said.trim() == "ready" { Ok((address, service, around)) } else { Err(Failure::Ended("the service")) }
}

fn tries(tool: &Path, address: &str, more: &[(&str, &Path)]) -> Result<(), Failure> {
    let document = places::root().join("crates").join("service").join("openapi.json");
    let mut command = Command::new(tool);
    command.current_dir(places::target().join("schema"));
    for (option, value) in more {
        command.arg(option).arg(value);
    }
    command.arg("run").arg(document).args(["--url", address, "--checks", CHECKS, "--max-time", SECONDS]);
    command.args(["-H", &format!("Authorization: Bearer {TOKEN}"), "--workers", "2", "--seed", "1", "--no-color"]);
    command.args(["--warnings", "off", "--suppress-health-check", "all", "--generation-database", "none"]);
    // These end the session that everything else is tried with.
    command.args(["--exclude-operation-id", "delete-sessions", "--exclude-operation-id", "delete-sessions-current"]);
    // And these the things that the others are tried with.
    if !more.is_empty() {
        command.args(["--exclude-method", "DELETE"]);
    }
    run(&mut command)
}

fn settings(folder: &Path, address: &str, port: u16, mail: u16) -> String {
    format!(
        r#"environment = "sandbox"
database = "sqlite://{database}?mode=rwc"
listen = "127.0.0.1:{port}"
issuer = "http://127.0.0.1:9"
audience = "{address}"
clients = ["minside-desktop"]
scope = "minside:mypage"
signing_key_file = "{key}"
statement_issuer = "urn:minside:authority:sandbox"

[mail]
server = "smtp://127.0.0.1:{mail}"
from = "no-reply@mypage.example"

[limits]
idporten_logins = 1000000
codes_per_address = 1000000
codes_per_network = 1000000
code_tries_per_network = 1000000
code_tries_per_address = 1000000
resend_seconds = 1
passwords = 1000000
passwords_per_account = 1000000
passwords_per_network = 1000000
drafts = 1000000
files = 1000000
bookings = 1000000
"#,
        database = folder.join("service.db").display(),
        key = folder.join("key").display(),
    )
}

fn free_port(folder: &Path) -> Result<u16, Failure> {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).map(|address| address.port());
    port.map_err(|error| Failure::File(folder.to_owned(), error))
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text).map_err(|error| Failure::File(file.to_owned(), error))
}
