//! The authority's desk: every application that was handed in, and the steps that a case worker would make; the same by HTTP.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Form, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use maud::{DOCTYPE, PreEscaped, html};
use mypage_api::{DecisionChannel, DecisionOutcome};
use serde::Deserialize;
use serde_json::json;
use service::{CaseError, CaseStep};

use super::{Control, Page, STYLE, WithToken, refused};
use crate::cases::{self, EMAIL_ACCOUNT, EMAIL_PASSWORD};

/// The page and the HTTP.
pub(super) fn router() -> Router<Arc<Control>> {
    Router::new().route("/cases", get(page)).route("/cases.json", get(list).post(step)).route("/cases/form", post(form))
}

/// What is done with an application.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Step {
    Begin,
    Pay,
    Decide,
    /// New times are offered, from tomorrow on; no application is needed.
    OfferTimes,
}

/// A step, as the page's form and as JSON. A decision wants its outcome (`granted`, `refused`, `not-considered`) and its channel
/// (`digipost`, `post`).
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    token: String,
    step: Step,
    #[serde(default)]
    receipt_number: String,
    outcome: Option<DecisionOutcome>,
    channel: Option<DecisionChannel>,
}

/// Every application that was handed in.
async fn list(State(control): Page, headers: HeaderMap) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    match control.service.cases().await {
        Ok(cases) => Json(json!(cases)).into_response(),
        Err(error) => failed(error),
    }
}

/// Makes a step.
async fn step(State(control): Page, headers: HeaderMap, Json(asked): Json<Asked>) -> Response {
    if !control.allows_header(&headers) {
        return refused();
    }
    match control.make(&asked).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => failed(error),
    }
}

/// Makes a step from the page.
async fn form(State(control): Page, Form(asked): Form<Asked>) -> Response {
    if !control.allows(&asked.token) {
        return refused();
    }
    match control.make(&asked).await {
        Ok(()) => Redirect::to(&format!("{}/cases?token={}", control.address, control.token)).into_response(),
        Err(error) => failed(error),
    }
}

impl Control {
    async fn make(&self, asked: &Asked) -> Result<(), CaseError> {
        let step = match (asked.step, asked.outcome, asked.channel) {
            (Step::Begin, ..) => CaseStep::Begin,
            (Step::Pay, ..) => CaseStep::Pay,
            (Step::Decide, Some(outcome), Some(channel)) => CaseStep::Decide(outcome, channel),
            (Step::Decide, ..) => return Err(CaseError::WrongStage),
            (Step::OfferTimes, ..) => {
                let offered = cases::offer_times(&self.service, self.shared.clock.now()).await;
                return offered.map_err(|_| CaseError::Database);
            }
        };
        self.service.case_step(&asked.receipt_number, step).await
    }
}

fn failed(error: CaseError) -> Response {
    let status = match error {
        CaseError::Unknown => StatusCode::NOT_FOUND,
        CaseError::WrongStage => StatusCode::CONFLICT,
        CaseError::Database => StatusCode::INTERNAL_SERVER_ERROR,
    };
    (status, error.to_string()).into_response()
}

/// The page.
async fn page(State(control): Page, Query(with): Query<WithToken>) -> Response {
    if !control.allows(&with.token) {
        return refused();
    }
    let cases = match control.service.cases().await {
        Ok(cases) => cases,
        Err(error) => return failed(error),
    };
    let token = &control.token;
    let button = |label: &str, number: &str, step: &str, decision: Option<(&str, &str)>| {
        html! {
            form method="post" action="/cases/form" {
                input type="hidden" name="token" value=(token);
                input type="hidden" name="receipt_number" value=(number);
                input type="hidden" name="step" value=(step);
                @if let Some((outcome, channel)) = decision {
                    input type="hidden" name="outcome" value=(outcome);
                    input type="hidden" name="channel" value=(channel);
                }
                button { (label) }
            }
        }
    };
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Cases" } style { (PreEscaped(STYLE)) } }
            body {
                p.banner { "SANDBOX – nobody here is real" }
                h1 { "Cases" }
                p { a href=(format!("/?token={token}")) { "Control page" } }
                p { "An e-mail account with applications: " code { (EMAIL_ACCOUNT) } ", password " code { (EMAIL_PASSWORD) } }
                (button("Offer new times", "", "offer-times", None))
                table {
                    tr { th { "Receipt number" } th { "Kind" } th { "Stage" } th { "Next step of the applicant" } th {} }
                    @for case in &cases {
                        @let number = case.receipt_number.as_deref().unwrap_or_default();
                        tr {
                            td { (number) }
                            td { (format!("{:?}", case.kind)) }
                            td { (format!("{:?}", case.status)) }
                            td { (format!("{:?}", case.next_step)) }
                            td {
                                @match case.status {
                                    mypage_api::ApplicationStatus::HandedIn => (button("Begin", number, "begin", None)),
                                    mypage_api::ApplicationStatus::InProcess => {
                                        (button("Grant, Digipost", number, "decide", Some(("granted", "digipost"))))
                                        (button("Grant, post", number, "decide", Some(("granted", "post"))))
                                        (button("Refuse, Digipost", number, "decide", Some(("refused", "digipost"))))
                                        (button("Refuse, post", number, "decide", Some(("refused", "post"))))
                                    },
                                    _ => {},
                                }
                                @if !case.fee_paid { (button("Fee paid", number, "pay", None)) }
                            }
                        }
                    }
                }
            }
        }
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    ([(header::CONTENT_SECURITY_POLICY, policy), (header::REFERRER_POLICY, "no-referrer")], markup).into_response()
}
