//! A certified OpenID provider that is not ours (`tests/provider`), running for as long as a test holds it.

use std::{path::PathBuf, process::Stdio};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdin, Command},
};

/// The provider.
pub struct Provider {
    /// Its issuer.
    pub issuer: String,
    // It ends with its standard input, however the test ends.
    _input: ChildStdin,
    _child: Child,
}

impl Provider {
    /// Starts one for this client and scope; where `par` is set, requests must be pushed to it.
    pub async fn start(client_id: &str, scope: &str, par: bool) -> Self {
        let folder = folder();
        assert!(
            folder.join("node_modules/oidc-provider").exists(),
            "its packages are missing; `npm ci --prefix tests/provider` installs them, and so does `cargo xtask test`"
        );
        let mut node = Command::new("node");
        node.arg(folder.join("provider.mjs")).arg(client_id).arg(if par { "par" } else { "plain" });
        node.env("PROVIDER_SCOPE", scope).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = node.kill_on_drop(true).spawn().expect("node");
        let (input, output) = (child.stdin.take().expect("its input"), child.stdout.take().expect("its output"));
        let line = BufReader::new(output).lines().next_line().await.expect("what it prints").expect("a line");
        let said: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
        let issuer = said["issuer"].as_str().expect("its issuer").to_owned();
        Self { issuer, _input: input, _child: child }
    }
}

/// The folder beside this file's.
fn folder() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().find(|folder| folder.join("tests/provider").exists());
    root.expect("the folder of the provider").join("tests/provider")
}
