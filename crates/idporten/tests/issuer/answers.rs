//! The answers of the test issuer's endpoints.

use std::sync::atomic::Ordering;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use idporten::Clock;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use super::{
    ACCESS_TOKEN, CLIENT_ID, Fault, Manner, Place, State,
    http::{Request, Response, Sending},
    id_token::{Made, make},
    keys::Signer,
};

/// An answer that is wrong whatever it says.
pub fn distorted(manner: Manner, place: Place, request: &Request, usual: Response) -> Response {
    let sent = |manner| Response { manner, ..Response::json(&json!({})) };
    match manner {
        // 307 keeps the method and what was posted: a client that follows finds everything right.
        Manner::Redirects => Response::redirect(307, format!("{}/moved", request.path)),
        Manner::WrongType => Response { media_type: "text/html", ..usual },
        Manner::NotJson => Response { body: "<!doctype html><p>Log in to this network".into(), ..usual },
        Manner::List => Response { body: list(place, &usual.body), ..usual },
        Manner::Trailing => Response { body: format!("{} {{}}", usual.body), ..usual },
        Manner::KeyTwice => Response { body: usual.body.replacen('{', "{\"twice\":1,\"twice\":2,", 1), ..usual },
        Manner::Deep => {
            let deep = format!("{{\"deep\":{}{},", "[".repeat(100), "]".repeat(100));
            Response { body: usual.body.replacen('{', &deep, 1), ..usual }
        }
        Manner::Endless => Response { manner: Sending::Endless, ..usual },
        Manner::EndlessHead => sent(Sending::EndlessHead),
        Manner::Slow => Response { manner: Sending::Slow, ..usual },
        Manner::Silent => sent(Sending::Silent),
        Manner::BreaksOff => Response { manner: Sending::BreaksOff, ..usual },
        Manner::OutOfOrder => Response::empty(503),
    }
}

/// The values of an answer without their names, in the order in which a reader may expect them.
fn list(place: Place, body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap();
    let names: &[&str] = match place {
        Place::Discovery => &[
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "end_session_endpoint",
            "revocation_endpoint",
            "pushed_authorization_request_endpoint",
            "no_pushed_requests",
            "authorization_response_iss_parameter_supported",
            "code_challenge_methods_supported",
            "response_types_supported",
            "id_token_signing_alg_values_supported",
        ],
        Place::Jwks => &["keys"],
        Place::Token => &["access_token", "token_type", "expires_in", "id_token"],
        Place::Par => &["request_uri", "expires_in"],
    };
    names.iter().map(|name| body.get(name).cloned().unwrap_or(json!(false))).collect::<Value>().to_string()
}

/// The form that the logout page posts.
pub fn logout(fault: Fault, request: &Request) -> Response {
    let Some(back) = request.get("post_logout_redirect_uri") else { return Response::empty(200) };
    let state = request.get("state").unwrap_or_default();
    let query = match fault {
        Fault::LogoutNoReturn => return Response::empty(200),
        Fault::LogoutStateWrong => "?state=another".to_owned(),
        Fault::LogoutStateMissing => String::new(),
        Fault::LogoutStateTwice => format!("?state={state}&state={state}"),
        _ => format!("?state={state}"),
    };
    Response::redirect(303, format!("{back}{query}"))
}

impl State {
    /// The metadata (OpenID Connect Discovery §3).
    pub fn metadata(&self, fault: Fault) -> Response {
        let at = |path: &str| json!(format!("{}{path}", self.address));
        let mut metadata = json!({
            "issuer": self.address,
            "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"), "jwks_uri": at("/jwks"),
            "end_session_endpoint": at("/logout"), "revocation_endpoint": at("/revoke"),
            "pushed_authorization_request_endpoint": at("/par"),
            "code_challenge_methods_supported": ["S256"], "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
            "authorization_response_iss_parameter_supported": true,
        });
        let mut set = |name: &str, value: Value| metadata[name] = value;
        let http = |path: &str| json!(format!("http://issuer.example{path}"));
        match fault {
            Fault::IssuerOther => set("issuer", json!("https://other.example")),
            Fault::IssuerSlash => set("issuer", at("/")),
            Fault::AuthorizationNotHttps => set("authorization_endpoint", http("/authorize")),
            Fault::TokenNotHttps => set("token_endpoint", http("/token")),
            Fault::JwksNotHttps => set("jwks_uri", http("/jwks")),
            Fault::ParNotHttps => set("pushed_authorization_request_endpoint", http("/par")),
            Fault::EndSessionNotHttps => set("end_session_endpoint", http("/logout")),
            Fault::RevocationNotHttps => set("revocation_endpoint", http("/revoke")),
            Fault::AuthorizationScript => set("authorization_endpoint", json!("javascript:alert(1)")),
            Fault::AuthorizationFile => set("authorization_endpoint", json!("file:///etc/passwd")),
            Fault::EndpointUserName => set("token_endpoint", json!("https://issuer.example@other.example/token")),
            Fault::EndpointLineBreak => set("token_endpoint", json!(format!("{}/to\nken", self.address))),
            Fault::EndpointBackslash => set("token_endpoint", json!(format!("{}\\token", self.address))),
            Fault::EndpointFragment => set("token_endpoint", at("/token#fragment")),
            Fault::PlainPkce => set("code_challenge_methods_supported", json!(["plain"])),
            Fault::NoCodeFlow => set("response_types_supported", json!(["id_token"])),
            Fault::AlgEs256Announced | Fault::AlgPs256Announced => {
                set("id_token_signing_alg_values_supported", json!(["RS256", "ES256", "PS256"]));
            }
            Fault::ParRequired
            | Fault::ParRefused
            | Fault::ParNoRequestUri
            | Fault::ParExpired
            | Fault::NoParEndpoint
            | Fault::Answer(Place::Par, _) => set("require_pushed_authorization_requests", json!(true)),
            Fault::DiscoveryNotFound => return Response::empty(404),
            _ => {}
        }
        let mut remove = |name: &str| metadata.as_object_mut().unwrap().remove(name);
        match fault {
            Fault::NoPkce => drop(remove("code_challenge_methods_supported")),
            Fault::NoParEndpoint => drop(remove("pushed_authorization_request_endpoint")),
            Fault::NoJwksUri => drop(remove("jwks_uri")),
            Fault::LogoutUnsupported => drop(remove("end_session_endpoint")),
            _ => {}
        }
        Response::json(&metadata)
    }

    /// The public keys (RFC 7517).
    pub fn key_set(&self, fault: Fault) -> Response {
        self.key_sets.fetch_add(1, Ordering::Relaxed);
        let signer = *self.signer.lock().unwrap();
        let with = |signer: Signer, name: &str, value: Value| {
            let mut key = signer.jwk();
            key[name] = value;
            key
        };
        let keys = match fault {
            Fault::KeysNone => vec![],
            Fault::KeyShort => vec![Signer::Short.jwk()],
            Fault::KeyForEncryption => vec![with(signer, "use", json!("enc"))],
            Fault::KeyOpsEncrypt => vec![with(signer, "key_ops", json!(["encrypt"]))],
            Fault::KeyOtherAlg => vec![with(signer, "alg", json!("PS256"))],
            Fault::KeySymmetric => {
                let password = Signer::First.jwk()["n"].clone();
                vec![json!({"kty": "oct", "use": "sig", "kid": "first", "k": password})]
            }
            Fault::KeyNameTwice => vec![signer.jwk(), with(Signer::Second, "kid", json!(signer.kid()))],
            Fault::KidAbsentSeveral => vec![signer.jwk(), Signer::Second.jwk()],
            Fault::AlgEs256 | Fault::AlgEs256Announced => vec![signer.jwk(), Signer::Ec.jwk()],
            _ => vec![signer.jwk()],
        };
        Response::json(&json!({"keys": keys}))
    }

    /// The pushed request (RFC 9126 §2).
    pub fn push(&self, fault: Fault, request: &Request) -> Response {
        let mut pushed = self.pushed.lock().unwrap();
        let request_uri = format!("urn:ietf:params:oauth:request_uri:{}", pushed.len());
        pushed.insert(request_uri.clone(), request.parameters.clone());
        match fault {
            Fault::ParRefused => Response { status: 400, ..Response::json(&json!({"error": "invalid_request"})) },
            Fault::ParNoRequestUri => Response { status: 201, ..Response::json(&json!({"expires_in": 120})) },
            Fault::ParExpired => Response::json(&json!({"request_uri": request_uri, "expires_in": 0})),
            _ => Response { status: 201, ..Response::json(&json!({"request_uri": request_uri, "expires_in": 120})) },
        }
    }

    /// The person logs in at once, and the browser goes back.
    pub fn authorize(&self, fault: Fault, request: &Request) -> Response {
        let pushed = request.get("request_uri").and_then(|uri| self.pushed.lock().unwrap().remove(uri));
        let asked = Request {
            method: "GET".into(),
            path: "/authorize".into(),
            parameters: pushed.unwrap_or_else(|| request.parameters.clone()),
        };
        let proper = asked.get("response_type") == Some("code")
            && asked.get("client_id") == Some(CLIENT_ID)
            && asked.get("code_challenge_method") == Some("S256")
            && asked.get("scope").is_some_and(|scope| scope.split(' ').any(|scope| scope == "openid"));
        let (Some(back), Some(state), true) = (asked.get("redirect_uri"), asked.get("state"), proper) else {
            return Response::empty(400);
        };
        let code = {
            let mut codes = self.codes.lock().unwrap();
            let code = format!("code-{}", codes.len());
            codes.insert(code.clone(), asked.parameters.clone());
            code
        };
        let mut back = Url::parse(back).unwrap();
        back.query_pairs_mut().extend_pairs(redirect(fault, &self.address, state, &code));
        Response::redirect(302, back.into())
    }

    /// The code for tokens (RFC 6749 §4.1.3), once.
    pub fn token(&self, fault: Fault, request: &Request) -> Response {
        let asked = request.get("code").and_then(|code| self.codes.lock().unwrap().remove(code));
        let Some(parameters) = asked else { return refusal() };
        let asked = Request { method: "GET".into(), path: String::new(), parameters };
        let challenge = request.get("code_verifier").map(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
        let proper = request.get("grant_type") == Some("authorization_code")
            && request.get("client_id") == Some(CLIENT_ID)
            && request.get("redirect_uri") == asked.get("redirect_uri")
            && challenge.as_deref() == asked.get("code_challenge");
        let (Some(nonce), true) = (asked.get("nonce"), proper) else { return refusal() };
        let signer = *self.signer.lock().unwrap();
        let id_token = make(fault, &Made { issuer: &self.address, nonce, signer, now: self.clock.now() });
        let mut answer = json!({
            "access_token": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": 120, "id_token": id_token,
        });
        let mut set = |name: &str, value: Value| answer[name] = value;
        match fault {
            Fault::TokenEmptyAccessToken => set("access_token", json!("")),
            Fault::TokenAccessTokenLineBreak => set("access_token", json!("access\r\nX: y")),
            Fault::TokenTypeOddCase => set("token_type", json!("bEARER")),
            Fault::TokenTypeOther => set("token_type", json!("DPoP")),
            Fault::TokenExpiresInNegative => set("expires_in", json!(-1)),
            Fault::TokenExpiresInAbsurd => set("expires_in", json!(u64::MAX)),
            Fault::TokenInvalidGrant => return refusal(),
            Fault::TokenUnauthorized => return Response::empty(401),
            Fault::TokenErrorWith200 => return Response { status: 200, ..refusal() },
            _ => {}
        }
        let mut remove = |name: &str| answer.as_object_mut().unwrap().remove(name);
        match fault {
            Fault::TokenNoIdToken => drop(remove("id_token")),
            Fault::TokenNoAccessToken => drop(remove("access_token")),
            Fault::TokenTypeMissing => drop(remove("token_type")),
            Fault::TokenNoExpiresIn => drop(remove("expires_in")),
            _ => {}
        }
        Response::json(&answer)
    }
}

fn refusal() -> Response {
    Response { status: 400, ..Response::json(&json!({"error": "invalid_grant"})) }
}

/// What the browser brings back (RFC 6749 §4.1.2, RFC 9207 §2).
fn redirect(fault: Fault, issuer: &str, state: &str, code: &str) -> Vec<(&'static str, String)> {
    let (iss, state) = (("iss", issuer.to_owned()), ("state", state.to_owned()));
    let right = ("code", code.to_owned());
    let error = |error: &str| vec![("error", error.to_owned()), iss.clone(), state.clone()];
    match fault {
        Fault::BackIssMissing => vec![right, state],
        Fault::BackIssWrong => vec![right, ("iss", "https://other.example".into()), state],
        Fault::BackIssTwice => vec![right, iss.clone(), iss, state],
        Fault::BackErrorIssMissing => vec![("error", "access_denied".into()), state],
        Fault::BackStateWrong => vec![right, iss, ("state", "another".into())],
        Fault::BackStateMissing => vec![right, iss],
        Fault::BackStateTwice => vec![right, iss, state.clone(), state],
        Fault::BackCodeMissing => vec![iss, state],
        Fault::BackCodeEmpty => vec![("code", String::new()), iss, state],
        Fault::BackCodeTwice => vec![right.clone(), right, iss, state],
        Fault::BackCodeLong => vec![("code", "c".repeat(2_049)), iss, state],
        Fault::BackCodeLineBreak => vec![("code", format!("{code}\r\n")), iss, state],
        Fault::BackCodeAndError => vec![right, ("error", "server_error".into()), iss, state],
        Fault::BackAccessDenied => error("access_denied"),
        Fault::BackLoginRequired => error("login_required"),
        Fault::BackInteractionRequired => error("interaction_required"),
        Fault::BackInvalidScope => error("invalid_scope"),
        Fault::BackServerError => error("server_error"),
        Fault::BackTemporarilyUnavailable => error("temporarily_unavailable"),
        Fault::BackErrorHtml => {
            let mut parameters = error("no-such-error");
            parameters.push(("error_description", "<script>alert(1)</script>".into()));
            parameters
        }
        _ => vec![right, iss, state],
    }
}
