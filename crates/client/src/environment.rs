//! The environment: which issuer, which service, which keys. A file, not code (requirement H3).

mod chat;
mod holidays;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use confirmation::{Keys, PublicKey};
use mypage_api::{EmailAddress, EnvironmentKind};
use serde::Deserialize;
use thiserror::Error;
use url::Url;

pub use chat::Chat;

use crate::Code;

/// An environment file is short; anything larger is not one.
const SIZE_LIMIT: u64 = 64 * 1024;

/// Why there is no environment.
#[derive(Debug, Clone, Error)]
pub enum EnvironmentError {
    /// No file was named and none was packaged.
    #[error("no environment file is named")]
    Unnamed,
    /// The file cannot be read.
    #[error("{}: cannot be read", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
    },
    /// The file is not what it should be.
    #[error("{}:{line}: {key}: {reason}", file.display())]
    Broken {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The key, or the table around it.
        key: String,
        /// What is wrong with it, in English, for whoever wrote the file.
        reason: String,
    },
}

impl EnvironmentError {
    /// The code that a person is shown.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Unnamed | Self::Unreadable { .. } => Code::EnvironmentMissing,
            Self::Broken { .. } => Code::EnvironmentBroken,
        }
    }

    /// The same of the file without its folder, whose name can be that of a person.
    #[must_use]
    pub fn without_folder(self) -> Self {
        let name = |file: PathBuf| file.file_name().map(PathBuf::from).unwrap_or_default();
        match self {
            Self::Unnamed => Self::Unnamed,
            Self::Unreadable { file } => Self::Unreadable { file: name(file) },
            Self::Broken { file, line, key, reason } => Self::Broken { file: name(file), line, key, reason },
        }
    }
}

/// An environment, checked.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Its name; also part of the keyring item's name, so that no two environments read each other's.
    pub name: String,
    /// What kind it is.
    pub kind: EnvironmentKind,
    /// The OpenID provider.
    pub idporten: Idporten,
    /// The My page service.
    pub service: Service,
    /// The keys that a statement must be signed with.
    pub confirmation_keys: Keys,
    /// Addresses that the app may open for help.
    pub help: Help,
}

/// The OpenID provider and how this client is registered there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idporten {
    /// The issuer, exactly as its tokens name it.
    pub issuer: String,
    /// The client's id.
    pub client_id: String,
    /// What is asked for; `openid` among it.
    pub scopes: Vec<String>,
    /// The service that the access token is for (RFC 8707).
    pub resource: Option<String>,
    /// The path of the loopback redirect.
    pub redirect_path: String,
    /// Whether `iss` must be on the redirect whatever the metadata say (RFC 9207).
    #[serde(default = "yes")]
    pub require_iss: bool,
    /// Whether the provider sends the browser back after logout.
    #[serde(default = "yes")]
    pub logout_return: bool,
    /// Whether requests are pushed though the provider does not demand it (RFC 9126).
    #[serde(default)]
    pub push_requests: bool,
    /// How long a login may take, in seconds.
    #[serde(default = "login_timeout")]
    pub login_timeout_seconds: u64,
    /// How long one answer may take, in seconds.
    #[serde(default = "http_timeout")]
    pub http_timeout_seconds: u64,
}

/// The My page service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its address, without a path.
    pub address: Url,
    /// How long one answer may take, in seconds.
    #[serde(default = "http_timeout")]
    pub http_timeout_seconds: u64,
}

impl Service {
    /// How long one answer may take.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        Duration::from_secs(self.http_timeout_seconds)
    }
}

/// Whom to ask, and addresses that the app may open for help, by name and never freely.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// Digdir's help on ID-porten (requirement B5).
    pub idporten: Url,
    /// Where to get an eID (requirement B5).
    pub get_eid: Url,
    /// The authority's contact page.
    pub authority: Url,
    /// Where support takes letters (requirement D10).
    pub support_email: Option<EmailAddress>,
    /// The authority's chat (requirement D10).
    pub chat: Option<Chat>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    kind: EnvironmentKind,
    idporten: Idporten,
    service: Service,
    confirmation: Confirmation,
    help: Help,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Confirmation {
    keys: Vec<Key>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    kid: String,
    x: String,
    y: String,
}

fn yes() -> bool {
    true
}

fn login_timeout() -> u64 {
    300
}

fn http_timeout() -> u64 {
    10
}

impl Environment {
    /// Reads and checks an environment file.
    ///
    /// # Errors
    /// Names the file, the line and the key (requirement H3).
    pub fn read(path: &Path) -> Result<Self, EnvironmentError> {
        let unreadable = || EnvironmentError::Unreadable { file: path.to_owned() };
        let meta = fs::metadata(path).map_err(|_| unreadable())?;
        if !meta.is_file() || meta.len() > SIZE_LIMIT {
            return Err(unreadable());
        }
        let source = fs::read_to_string(path).map_err(|_| unreadable())?;
        Self::parse(&source).map_err(|Fault { offset, key, reason }| EnvironmentError::Broken {
            file: path.to_owned(),
            line: line_of(&source, &key, offset),
            key,
            reason,
        })
    }

    fn parse(source: &str) -> Result<Self, Fault> {
        let file: File = toml::from_str(source).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Fault { offset: Some(offset), key: key_at(source, offset), reason: error.message().to_owned() }
        })?;
        check_name(&file.name)?;
        check_idporten(&file.idporten, file.kind)?;
        check_address("service.address", &file.service.address, file.kind)?;
        for (key, address) in [
            ("help.idporten", &file.help.idporten),
            ("help.get_eid", &file.help.get_eid),
            ("help.authority", &file.help.authority),
        ] {
            if address.scheme() != "https" {
                return Err(Fault::new(key, "must be an https address"));
            }
        }
        if let Some(chat) = &file.help.chat {
            if chat.address.scheme() != "https" {
                return Err(Fault::new("help.chat.address", "must be an https address"));
            }
            if chat.from >= chat.to {
                return Err(Fault::new("help.chat.to", "must be later than from"));
            }
        }
        Ok(Self {
            name: file.name,
            kind: file.kind,
            confirmation_keys: keys(&file.confirmation)?,
            idporten: file.idporten,
            service: file.service,
            help: file.help,
        })
    }
}

struct Fault {
    offset: Option<usize>,
    key: String,
    reason: String,
}

impl Fault {
    fn new(key: &str, reason: &str) -> Self {
        Self { offset: None, key: key.to_owned(), reason: reason.to_owned() }
    }
}

fn check_name(name: &str) -> Result<(), Fault> {
    let ok = (1..=40).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    ok.then_some(()).ok_or_else(|| Fault::new("name", "1 to 40 letters, digits or hyphens"))
}

fn check_idporten(idporten: &Idporten, kind: EnvironmentKind) -> Result<(), Fault> {
    let issuer = Url::parse(&idporten.issuer).map_err(|_| Fault::new("idporten.issuer", "is not an address"))?;
    check_address("idporten.issuer", &issuer, kind)?;
    check_idporten_host(issuer.host_str().unwrap_or_default(), kind)?;
    if issuer.query().is_some() || issuer.fragment().is_some() || !issuer.username().is_empty() {
        return Err(Fault::new("idporten.issuer", "must be a host and a path, and nothing else"));
    }
    if idporten.issuer.ends_with('/') {
        return Err(Fault::new("idporten.issuer", "must not end with a slash: it is compared letter by letter"));
    }
    if idporten.client_id.is_empty() {
        return Err(Fault::new("idporten.client_id", "is empty"));
    }
    if !idporten.scopes.iter().any(|scope| scope == "openid") {
        return Err(Fault::new("idporten.scopes", "must have openid among them"));
    }
    let path = idporten.redirect_path.as_str();
    let plain = path.bytes().all(|byte| byte.is_ascii_graphic()) && !path.contains(['?', '#']);
    if !plain || !path.starts_with('/') || path.starts_with("//") || path.len() < 2 {
        return Err(Fault::new("idporten.redirect_path", "must be a path such as /callback"));
    }
    if idporten.login_timeout_seconds == 0 || idporten.login_timeout_seconds > 3600 {
        return Err(Fault::new("idporten.login_timeout_seconds", "must be from 1 to 3600"));
    }
    check_timeout("idporten.http_timeout_seconds", idporten.http_timeout_seconds)
}

/// ID-porten's own hosts are each for one kind of environment.
fn check_idporten_host(host: &str, kind: EnvironmentKind) -> Result<(), Fault> {
    match host {
        "idporten.no" if kind != EnvironmentKind::Production => {
            Err(Fault::new("idporten.issuer", "is for a production environment only"))
        }
        "test.idporten.no" if kind != EnvironmentKind::Test => {
            Err(Fault::new("idporten.issuer", "is for a test environment only"))
        }
        _ => Ok(()),
    }
}

fn check_timeout(key: &str, seconds: u64) -> Result<(), Fault> {
    (1..=120).contains(&seconds).then_some(()).ok_or_else(|| Fault::new(key, "must be from 1 to 120"))
}

/// Plain http is for loopback in the sandbox and for nothing else.
fn check_address(key: &str, address: &Url, kind: EnvironmentKind) -> Result<(), Fault> {
    let loopback = address.host_str() == Some("127.0.0.1");
    match address.scheme() {
        "https" if kind == EnvironmentKind::Production && loopback => {
            Err(Fault::new(key, "a production environment is never on this computer"))
        }
        "https" => Ok(()),
        "http" if loopback && kind == EnvironmentKind::Sandbox => Ok(()),
        "http" => Err(Fault::new(key, "plain http is for 127.0.0.1 in a sandbox only")),
        _ => Err(Fault::new(key, "must be an https address")),
    }
}

fn keys(confirmation: &Confirmation) -> Result<Keys, Fault> {
    if confirmation.keys.is_empty() {
        return Err(Fault::new("confirmation.keys", "there must be at least one key"));
    }
    let keys: Result<Vec<PublicKey>, Fault> = confirmation
        .keys
        .iter()
        .map(|key| {
            PublicKey::from_jwk_parts(&key.kid, &key.x, &key.y)
                .map_err(|_| Fault::new("confirmation.keys", "is not a point on the curve P-256"))
        })
        .collect();
    Ok(Keys::new(keys?))
}

/// The key whose line `offset` is in, or the table above it.
fn key_at(source: &str, offset: usize) -> String {
    let before = source.get(..offset).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = source.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
    let table = before.lines().rev().find(|line| line.starts_with('[')).unwrap_or_default();
    let table = table.trim_matches(['[', ']']);
    match line.split_once('=') {
        Some((key, _)) if table.is_empty() => key.trim().to_owned(),
        Some((key, _)) => format!("{table}.{}", key.trim()),
        None => line.trim().trim_matches(['[', ']']).to_owned(),
    }
}

/// The line of `offset`, or of the key where the parser was content and we are not.
fn line_of(source: &str, key: &str, offset: Option<usize>) -> usize {
    if let Some(offset) = offset {
        return source.get(..offset).unwrap_or_default().matches('\n').count() + 1;
    }
    let (table, name) = key.rsplit_once('.').unwrap_or(("", key));
    let mut current = String::new();
    for (index, line) in source.lines().enumerate() {
        if line.starts_with('[') {
            line.trim_matches(['[', ']']).clone_into(&mut current);
            if current == key {
                return index + 1;
            }
        } else if current == table && line.split_once('=').is_some_and(|(left, _)| left.trim() == name) {
            return index + 1;
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> String {
        include_str!("../tests/environment.toml").replace("ADDRESS", "http://127.0.0.1:4711")
    }

    /// What is wrong with the good file after this change: its key.
    fn fault(from: &str, to: &str) -> Option<String> {
        let changed = good().replacen(from, to, 1);
        assert_ne!(changed, good(), "the file has no {from}");
        Environment::parse(&changed).err().map(|fault| fault.key)
    }

    #[test]
    fn a_sandbox_is_on_this_computer_and_nothing_else_is() {
        assert!(Environment::parse(&good()).is_ok());
        for kind in ["production", "test"] {
            assert_eq!(fault("kind = \"sandbox\"", &format!("kind = \"{kind}\"")).as_deref(), Some("idporten.issuer"));
        }
    }

    #[test]
    fn idporten_itself_is_for_real_people_and_its_test_for_tests() {
        let (production, test, sandbox) =
            (EnvironmentKind::Production, EnvironmentKind::Test, EnvironmentKind::Sandbox);
        for (host, right) in [("idporten.no", production), ("test.idporten.no", test)] {
            for kind in [production, test, sandbox] {
                assert_eq!(check_idporten_host(host, kind).is_ok(), kind == right, "{host} {kind:?}");
            }
        }
        let nowhere = Url::parse("https://127.0.0.1").unwrap();
        assert!(check_address("service.address", &nowhere, production).is_err());
    }

    #[test]
    fn an_issuer_is_a_name_and_a_redirect_path_a_path() {
        for end in ["?x", "#x", "/"] {
            let changed = format!("issuer = \"http://127.0.0.1:4711{end}\"");
            let key = fault("issuer = \"http://127.0.0.1:4711\"", &changed);
            assert_eq!(key.as_deref(), Some("idporten.issuer"), "{end}");
        }
        for path in ["", "/", "callback", "//evil.example", "/call back", "/callback?x"] {
            let changed = format!("redirect_path = \"{path}\"");
            let key = fault("redirect_path = \"/callback\"", &changed);
            assert_eq!(key.as_deref(), Some("idporten.redirect_path"), "{path}");
        }
    }
}
