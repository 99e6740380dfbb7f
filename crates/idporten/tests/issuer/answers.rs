//! The answers of the test issuer's endpoints.

use std::sync::atomic::Ordering;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use idporten::Clock;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use misbehaviour::{Made, Signer, Spoiled, hash_of, id_token, list_of, logged_out, redirect};

use super::{
    ACCESS_TOKEN, CLIENT_ID, Fault, Manner, PID, Place, State,
    http::{Request, Response, Sending},
};

/// An answer that is wrong whatever it says.
pub fn distorted(manner: Manner, place: Place, request: &Request, usual: Response) -> Response {
    let sent = |manner| Response { manner, ..Response::json(&json!({})) };
    match manner {
        // 307 keeps the method and what was posted: a client that follows finds everything right.
        Manner::Redirects => Response::redirect(307, format!("{}/moved", request.path)),
        Manner::WrongType => Response { media_type: "text/html", ..usual },
        Manner::NotJson => Response { body: "<!doctype html><p>Log in to this network".into(), ..usual },
        Manner::List => {
            let body: Value = serde_json::from_str(&usual.body).unwrap();
            Response { body: list_of(place, &body).to_string(), ..usual }
        }
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

/// The form that the logout page posts.
pub fn logout(fault: Fault, request: &Request) -> Response {
    let Some(back) = request.get("post_logout_redirect_uri") else { return Response::empty(200) };
    match logged_out(fault, request.get("state").unwrap_or_default()) {
        Some(query) => Response::redirect(303, format!("{back}{query}")),
        None => Response::empty(200),
    }
}

impl From<Spoiled> for Response {
    fn from(spoiled: Spoiled) -> Self {
        match spoiled.body {
            Some(body) => Self { status: spoiled.status, ..Self::json(&body) },
            None => Self::empty(spoiled.status),
        }
    }
}

impl State {
    /// The metadata (OpenID Connect Discovery §3).
    pub fn metadata(&self, fault: Fault) -> Response {
        let at = |path: &str| json!(format!("{}{path}", self.address));
        let metadata = json!({
            "issuer": self.address,
            "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"), "jwks_uri": at("/jwks"),
            "end_session_endpoint": at("/logout"), "revocation_endpoint": at("/revoke"),
            "pushed_authorization_request_endpoint": at("/par"),
            "code_challenge_methods_supported": ["S256"], "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
            "authorization_response_iss_parameter_supported": true,
        });
        misbehaviour::metadata(fault, metadata, &self.address).into()
    }

    /// The public keys (RFC 7517).
    pub fn key_set(&self, fault: Fault) -> Response {
        self.key_sets.fetch_add(1, Ordering::Relaxed);
        Response::json(&misbehaviour::key_set(fault, Signer::First))
    }

    /// The pushed request (RFC 9126 §2).
    pub fn push(&self, fault: Fault, request: &Request) -> Response {
        let mut pushed = self.pushed.lock().unwrap();
        let request_uri = format!("urn:ietf:params:oauth:request_uri:{}", pushed.len());
        pushed.insert(request_uri.clone(), request.parameters.clone());
        misbehaviour::pushed(fault, &request_uri).into()
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
        let now = self.clock.now().as_second();
        let claims = json!({
            "iss": self.address, "aud": CLIENT_ID, "sub": "subject", "nonce": nonce, "iat": now, "exp": now + 120,
            "auth_time": now, "acr": "idporten-loa-high", "amr": ["TestID"], "pid": PID, "at_hash": hash_of(ACCESS_TOKEN),
        });
        let id_token = id_token(fault, &Made { claims: &claims, client_id: CLIENT_ID, signer: Signer::First, now });
        let answer = json!({
            "access_token": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": 120, "id_token": id_token,
        });
        misbehaviour::token_answer(fault, answer).into()
    }
}

fn refusal() -> Response {
    Response { status: 400, ..Response::json(&json!({"error": "invalid_grant"})) }
}
