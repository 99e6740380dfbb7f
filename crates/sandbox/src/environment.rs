//! The environment file of this sandbox.

use mypage_api::{ConfirmationKeys, EnvironmentKind};

use crate::{CLIENT_ID, SCOPE};

pub(crate) fn toml(kind: EnvironmentKind, idporten: &str, service: &str, keys: &ConfirmationKeys) -> String {
    let keys: String = keys
        .keys
        .iter()
        .map(|key| format!("\n[[confirmation.keys]]\nkid = \"{}\"\nx = \"{}\"\ny = \"{}\"\n", key.kid, key.x, key.y))
        .collect();
    let kind = if kind == EnvironmentKind::Sandbox { "sandbox" } else { "test" };
    format!(
        r#"# Made by the sandbox when it started. It is of no use once the sandbox has ended.
name = "sandbox"
kind = "{kind}"

[idporten]
issuer = "{idporten}"
client_id = "{CLIENT_ID}"
scopes = ["openid", "profile", "{SCOPE}"]
resource = "{service}"
redirect_path = "/callback"
require_iss = true
logout_return = true
login_timeout_seconds = 300
http_timeout_seconds = 10

[service]
address = "{service}"
http_timeout_seconds = 10
{keys}
[help]
idporten = "https://eid.difi.no/en/id-porten"
get_eid = "https://www.norge.no/en/electronic-id"
authority = "https://www.udi.no/en/contact-us"
support_email = "support@example.no"

[help.chat]
address = "https://example.no/chat"
from = "09:00"
to = "15:00"
"#
    )
}
