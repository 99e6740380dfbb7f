//! The My page service of the sandbox, and the faults that stand before it.

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use mypage_api::{EnvironmentKind, PROBLEM_MEDIA_TYPE, path};
use service::{Limits, MailSettings, PasswordCost, Service, Settings};

use crate::{CLIENT_ID, Fault, SCOPE, SLOW, Shared, StartError};

/// How the sandbox's service differs from others.
pub(crate) struct Setup<'a> {
    pub dir: &'a Path,
    pub kind: EnvironmentKind,
    pub issuer: &'a str,
    pub address: &'a str,
    pub mail_port: u16,
    pub idle_seconds: Option<u64>,
    pub database: Option<String>,
    pub limits: Option<Limits>,
}

pub(crate) async fn open(setup: Setup<'_>, shared: &Arc<Shared>) -> Result<Service, StartError> {
    let Setup { dir, kind, issuer, address, mail_port, idle_seconds, database, limits } = setup;
    let mail = MailSettings {
        server: format!("smtp://127.0.0.1:{mail_port}").parse().map_err(|_| StartError::Key)?,
        from: "no-reply@mypage.example".parse().map_err(|_| StartError::Key)?,
    };
    let signing_key_file = dir.join("signing-key");
    if !signing_key_file.exists() {
        service::make_signing_key(&signing_key_file)?;
    }
    let settings = Settings {
        environment: kind,
        database: database.unwrap_or_else(|| format!("sqlite://{}", dir.join("service.db").display())),
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        listen_beyond_loopback: false,
        issuer: issuer.to_owned(),
        audience: address.to_owned(),
        clients: vec![CLIENT_ID.to_owned()],
        scope: SCOPE.to_owned(),
        signing_key_file,
        statement_issuer: "urn:minside:authority:sandbox".into(),
        idle: idle_seconds.map_or(Duration::from_mins(15), Duration::from_secs),
        absolute: Duration::from_mins(120),
        behind_proxy: false,
        limits: limits.unwrap_or_else(|| Limits { idporten_logins: 600, ..Limits::default() }),
        fees: service::Fees::default(),
        mail,
        password_cost: PasswordCost::default(),
    };
    let service = Service::open(settings, shared.clock.clone()).await?;
    for person in shared.people.iter().filter_map(|person| person.registered.as_ref()) {
        service.registry().put(person).await?;
    }
    crate::cases::put(&service, shared).await?;
    Ok(service)
}

pub(crate) fn router(service: &Service, shared: Arc<Shared>) -> Router {
    service.router().layer(from_fn_with_state(shared, faulty))
}

async fn faulty(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let faults = &shared.faults;
    if faults.has(Fault::ServiceDown) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if faults.has(Fault::ServiceSlow) {
        tokio::time::sleep(SLOW).await;
    }
    let asked = request.uri().path().to_owned();
    if faults.has(Fault::SessionEnded) && (asked.starts_with(path::ME) || asked == path::SESSION_CURRENT) {
        return ended();
    }
    let response = next.run(request).await;
    if faults.has(Fault::ClockSkew) && asked == path::STATUS {
        return changed(response, |body| skewed(&body)).await;
    }
    if faults.has(Fault::AlteredStatement) && asked == path::CONFIRMATIONS {
        return changed(response, |body| altered(&body)).await;
    }
    response
}

fn ended() -> Response {
    let problem = serde_json::json!({
        "type": "urn:minside:problem:session-ended", "title": "session ended", "status": 401, "code": "session-ended",
    });
    (StatusCode::UNAUTHORIZED, [(header::CONTENT_TYPE, PROBLEM_MEDIA_TYPE)], problem.to_string()).into_response()
}

async fn changed(response: Response, change: impl FnOnce(String) -> String) -> Response {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, 64 * 1024).await.unwrap_or_default();
    let body = change(String::from_utf8_lossy(&bytes).into_owned());
    let mut response = Response::from_parts(parts, Body::from(body));
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response.headers_mut().insert(HeaderName::from_static("x-sandbox-fault"), HeaderValue::from_static("yes"));
    response
}

fn skewed(body: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
    let later = value["time"].as_str().and_then(|time| time.parse::<jiff::Timestamp>().ok());
    if let Some(time) = later {
        value["time"] = (time + jiff::SignedDuration::from_hours(1)).to_string().into();
    }
    value.to_string()
}

/// One letter in the middle of the statement becomes another.
fn altered(body: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
    if let Some(statement) = value["statement"].as_str() {
        let middle = statement.len() / 2;
        let other = if statement.as_bytes()[middle] == b'A' { "B" } else { "A" };
        value["statement"] = format!("{}{other}{}", &statement[..middle], &statement[middle + 1..]).into();
    }
    value.to_string()
}
