//! Two processes of the service on one PostgreSQL database.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use mypage_api::{CodePurpose, ProblemCode, path};
use sandbox::{Options, Sandbox};

use support::{Database, Desk, PASSWORD, postgres::Postgres, problem};

const KARI: &str = "kari@example.no";

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the service's own program and waits until it answers; its address.
async fn start(folder: &Path, database: &str, sandbox: &Sandbox) -> (Process, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let address = format!("http://127.0.0.1:{port}");
    let config = folder.join(format!("{port}.toml"));
    let text = format!(
        r#"
environment = "sandbox"
database = "{database}"
listen = "127.0.0.1:{port}"
issuer = "{issuer}"
audience = "{address}"
clients = ["minside-desktop"]
scope = "minside:mypage"
signing_key_file = "{key}"
statement_issuer = "urn:minside:authority:sandbox"

[mail]
server = "smtp://127.0.0.1:{mail}"
from = "no-reply@mypage.example"
"#,
        issuer = sandbox.idporten(),
        key = folder.join("key").display(),
        mail = sandbox.mail_port(),
    );
    fs::write(&config, text).unwrap();
    let program = Command::new(env!("CARGO_BIN_EXE_service"))
        .arg("--config")
        .arg(&config)
        .env("RUST_LOG", "off")
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let process = Process(program);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for _ in 0..200 {
        if http.get(format!("{address}{}", path::STATUS)).send().await.is_ok() {
            return (process, address);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the service does not answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_process_begins_another_one_ends_and_limits_hold_across_both() {
    let mut server = Postgres::start().await;
    let database = server.database().await;
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(Database::Sqlite).await;
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let (_first, one) = start(folder.path(), &database, &sandbox).await;
    let (_second, two) = start(folder.path(), &database, &sandbox).await;
    desk.sandbox = sandbox;

    desk.service.clone_from(&one);
    let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
    let code = desk.letter(KARI, 0).await.code().unwrap();
    desk.service.clone_from(&two);
    let ticket = desk.check(&sent.handle, &code).await.unwrap().ticket;
    desk.service.clone_from(&one);
    let token = desk.register_with(&ticket, PASSWORD, "Kari Testesen").await.unwrap().token;
    desk.service.clone_from(&two);
    assert_eq!(desk.me(&token).await.unwrap().name, "Kari Testesen");

    for address in [&one, &two, &one, &two, &one] {
        desk.service.clone_from(address);
        assert_eq!(problem(desk.log_in(KARI, "FjordBlikk73").await), ProblemCode::CredentialsWrong);
    }
    desk.service.clone_from(&two);
    assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::RateLimited, "five tries, wherever");

    for _ in 0..4 {
        desk.code(CodePurpose::Reset, KARI).await.unwrap();
        desk.service.clone_from(&one);
    }
    assert_eq!(problem(desk.code(CodePurpose::Reset, KARI).await), ProblemCode::RateLimited, "five letters, wherever");
}
