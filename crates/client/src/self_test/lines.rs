//! Carrying out the checks, side by side.

use std::{sync::Arc, time::Duration};

use idporten::probe_loopback;
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretSlice};

use super::{Check, Finding, Line, PolicyState, Proxy, SelfTest, Signals};
use crate::{
    Clock, Code,
    environment::Environment,
    mypage::{ApiError, MyPage},
    sign_in::{CLOCK_TOLERANCE, relying_party},
    vault::{ITEM_LIMIT, Vault, VaultFault},
};

/// How long one line may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// What draws the window must be at least this on Linux: older ones lack what the pages use.
const OLDEST_WEBKIT: (u32, u32) = (2, 40);

/// Carries out every check, and tells each line as soon as it is known.
pub async fn run(test: SelfTest, tell: impl Fn(Line) + Send + Sync) {
    let say = |check, finding| tell(Line { check, finding });
    say(Check::Policy, policy(test.policy));
    say(Check::Signals, signals(test.signals));
    say(Check::WebView, web_view(test.web_view.as_deref()));
    say(Check::Browser, browser(test.browser));
    let keyring = async { say(Check::Keyring, in_time(keyring(test.vault.clone())).await) };
    let loopback = async { say(Check::Loopback, in_time(loopback()).await) };
    let network = async {
        let environment = || test.environment.as_ref().map_err(|code| *code);
        let issuer = async {
            let finding = in_time(issuer(environment(), test.clock.clone())).await;
            say(Check::Issuer, finding.clone());
            finding
        };
        let service = async {
            let (service, clock) = service(environment(), &*test.clock).await;
            say(Check::Service, service.clone());
            say(Check::Clock, clock);
            service
        };
        let (issuer, service) = tokio::join!(issuer, service);
        say(Check::Network, network(&issuer, &service));
        say(Check::Proxy, proxy(&test, &issuer, &service));
    };
    tokio::join!(keyring, loopback, network);
}

async fn in_time(finding: impl Future<Output = Finding>) -> Finding {
    tokio::time::timeout(PATIENCE, finding).await.unwrap_or(Finding::TookTooLong)
}

async fn issuer(environment: Result<&Environment, Code>, clock: Arc<dyn Clock>) -> Finding {
    let environment = match environment {
        Ok(environment) => environment,
        Err(code) => return Finding::NotSetUp(code),
    };
    let probed = match relying_party(environment, clock) {
        Ok(relying_party) => relying_party.probe().await,
        Err(error) => Err(error),
    };
    match probed {
        Ok(offer) if offer.level => Finding::IssuerGood,
        Ok(_) => Finding::IssuerWithoutLevel,
        Err(error) => Finding::IssuerBad(Code::from(&error)),
    }
}

/// The service, and what its clock says of this computer's.
async fn service(environment: Result<&Environment, Code>, clock: &dyn Clock) -> (Finding, Finding) {
    let environment = match environment {
        Ok(environment) => environment,
        Err(code) => return (Finding::NotSetUp(code), Finding::ClockUnknown),
    };
    let asked = async {
        let my_page = MyPage::new(&environment.service, environment.kind)?;
        my_page.status(clock.now().wall).await
    };
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok((_, difference))) => (Finding::ServiceGood, of_clock(difference)),
        Ok(Err(error)) => (Finding::ServiceBad(Code::from(error)), Finding::ClockUnknown),
        Err(_) => (Finding::ServiceBad(Code::from(ApiError::Slow)), Finding::ClockUnknown),
    }
}

/// What the service's clock says of this computer's, which is behind by the difference.
fn of_clock(difference: SignedDuration) -> Finding {
    let minutes = u32::try_from((difference.abs() + SignedDuration::from_secs(30)).as_mins()).unwrap_or(u32::MAX);
    if difference.abs() <= CLOCK_TOLERANCE {
        Finding::ClockRight
    } else if difference.is_positive() {
        Finding::ClockBehind { minutes }
    } else {
        Finding::ClockAhead { minutes }
    }
}

/// An answer of any kind, from issuer or service, came through the network.
fn network(issuer: &Finding, service: &Finding) -> Finding {
    let answered = |finding: &Finding| match finding {
        Finding::IssuerGood | Finding::IssuerWithoutLevel | Finding::ServiceGood => true,
        Finding::IssuerBad(code) | Finding::ServiceBad(code) => {
            !matches!(code, Code::IssuerUnreachable | Code::IssuerSlow | Code::ServiceUnreachable | Code::ServiceSlow)
        }
        _ => false,
    };
    if matches!(service, Finding::NotSetUp(_)) {
        service.clone()
    } else if answered(issuer) || answered(service) {
        Finding::NetworkReached
    } else {
        Finding::NetworkNothing
    }
}

fn proxy(test: &SelfTest, issuer: &Finding, service: &Finding) -> Finding {
    if [issuer, service].iter().any(|finding| finding.code() == Some(Code::ProxyNeedsPassword)) {
        return Finding::ProxyWantsPassword;
    }
    match &test.proxy {
        Proxy::Through(host) if !test.is_sandbox() => Finding::ProxyUsed { host: host.clone() },
        _ => Finding::ProxyNone,
    }
}

/// There and back with a secret as large as the session's can get, in an item of its own.
async fn keyring(vault: Option<Arc<dyn Vault>>) -> Finding {
    let Some(vault) = vault else { return Finding::KeyringUnused };
    let tried = async {
        vault.store(SecretSlice::from(vec![0x5a; ITEM_LIMIT])).await?;
        let item = vault.load().await?;
        vault.delete().await?;
        Ok(item.is_some_and(|item| item.expose_secret().len() == ITEM_LIMIT))
    };
    match tried.await {
        Ok(true) => Finding::KeyringGood,
        Ok(false) => Finding::KeyringBad(VaultFault::Failed),
        Err(fault) => {
            // Whatever was written before it failed does not stay.
            let _ = vault.delete().await;
            Finding::KeyringBad(fault)
        }
    }
}

async fn loopback() -> Finding {
    if probe_loopback().await.is_ok() { Finding::LoopbackGood } else { Finding::LoopbackBad }
}

fn browser(there: Option<bool>) -> Finding {
    match there {
        Some(true) => Finding::BrowserFound,
        Some(false) => Finding::BrowserMissing,
        None => Finding::BrowserUnknown,
    }
}

fn policy(policy: PolicyState) -> Finding {
    match policy {
        PolicyState::None => Finding::PolicyNone,
        PolicyState::InForce => Finding::PolicyInForce,
        PolicyState::Broken => Finding::PolicyBroken,
    }
}

fn signals(signals: Signals) -> Finding {
    match signals {
        Signals::Whole => Finding::SignalsWhole,
        Signals::Part => Finding::SignalsPart,
        Signals::None => Finding::SignalsNone,
    }
}

pub(super) fn web_view(version: Option<&str>) -> Finding {
    let Some(version) = version else { return Finding::WebViewUnknown };
    // It is shown and saved: only what a version looks like.
    let version: String = version.chars().filter(|c| c.is_ascii_digit() || *c == '.').take(24).collect();
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let first = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if cfg!(target_os = "linux") && first < OLDEST_WEBKIT {
        Finding::WebViewOld { version }
    } else {
        Finding::WebViewGood { version }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_version_looks_like_is_told_of_what_draws_the_window() {
        assert_eq!(web_view(Some("120.0.1 <kari@example.no>")), Finding::WebViewGood { version: "120.0.1.".into() });
        assert_eq!(web_view(None), Finding::WebViewUnknown);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_old_web_view_is_named() {
        assert_eq!(web_view(Some("2.38.6")), Finding::WebViewOld { version: "2.38.6".into() });
        assert_eq!(web_view(Some("2.40.0")), Finding::WebViewGood { version: "2.40.0".into() });
    }

    #[test]
    fn a_clock_is_wrong_from_more_than_two_minutes_on() {
        assert_eq!(of_clock(SignedDuration::from_secs(120)), Finding::ClockRight);
        assert_eq!(of_clock(SignedDuration::from_mins(61)), Finding::ClockBehind { minutes: 61 });
        assert_eq!(of_clock(SignedDuration::from_mins(-5)), Finding::ClockAhead { minutes: 5 });
    }
}
