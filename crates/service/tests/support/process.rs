//! The service's own program as a process.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use mypage_api::path;
use sandbox::Sandbox;
use service::{Service, Settings, SystemClock};

/// A running service. It is killed when it is dropped.
pub(crate) struct Process(Child);

impl Process {
    /// Kills it at once, as a power cut would.
    pub(crate) fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the service's own program and waits until it answers; its address.
pub(crate) async fn start(folder: &Path, database: &str, sandbox: &Sandbox) -> (Process, String) {
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

[limits]
bookings = 1000
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

/// The same service inside the test, to put things in: the settings are those of the process at this address.
pub(crate) async fn beside(folder: &Path, address: &str) -> Service {
    let port = address.rsplit(':').next().unwrap();
    let settings = Settings::read(&folder.join(format!("{port}.toml"))).unwrap();
    Service::open(settings, std::sync::Arc::new(SystemClock)).await.unwrap()
}
