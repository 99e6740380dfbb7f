//! Somebody tries to get into accounts that are not theirs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::SignedDuration;
use mypage_api::{CodePurpose, ProblemCode, path};
use service::Limits;
use tokio::task::JoinSet;

use support::{Database, Desk, PASSWORD, problem};

const KARI: &str = "kari@example.no";
const TRIES: usize = 10_000;
const AT_ONCE: usize = 64;

/// Asks the service's state all the while, as somebody else's app would; ends with how often it got an answer.
async fn somebody_else(desk: Arc<Desk>, stop: tokio::sync::watch::Receiver<bool>) -> usize {
    let mut answers = 0;
    while !*stop.borrow() {
        let asked = desk.http.get(format!("{}{}", desk.service, path::STATUS)).timeout(Duration::from_secs(5));
        assert!(asked.send().await.unwrap().status().is_success());
        answers += 1;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    answers
}

/// Does something ten thousand times, many at once, while somebody else uses the service.
async fn storm<F: Future<Output = ()> + Send + 'static>(desk: &Arc<Desk>, attack: impl Fn(Arc<Desk>, usize) -> F) {
    let (end, stop) = tokio::sync::watch::channel(false);
    let other = tokio::spawn(somebody_else(desk.clone(), stop));
    let mut running = JoinSet::new();
    for number in 0..TRIES {
        if running.len() >= AT_ONCE {
            running.join_next().await.unwrap().unwrap();
        }
        running.spawn(attack(desk.clone(), number));
    }
    running.join_all().await;
    end.send(true).unwrap();
    assert!(other.await.unwrap() > 20, "the service answers others meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_wrong_passwords_enter_no_account_and_lock_nobody_out_for_good() {
    let desk = Arc::new(Desk::new(Database::Sqlite).await);
    desk.register(KARI).await;
    storm(&desk, |desk, number| async move {
        let email = if number % 2 == 0 { KARI.to_owned() } else { format!("nobody{number}@example.no") };
        let refused = problem(desk.log_in(&email, &format!("FjordBlikk{number:05}")).await);
        assert!(matches!(refused, ProblemCode::CredentialsWrong | ProblemCode::RateLimited), "{refused:?}");
    })
    .await;
    assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::RateLimited);
    desk.advance(SignedDuration::from_mins(15));
    assert!(desk.log_in(KARI, PASSWORD).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_wrong_codes_prove_no_address_and_the_owner_gets_a_new_one() {
    // Only the limit of the code itself stands; the others are tried with passwords.
    let limits = Limits { code_tries_per_network: u32::MAX, code_tries_per_address: u32::MAX, ..Limits::default() };
    let desk = Arc::new(Desk::with(Database::Sqlite, limits).await);
    let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
    let code: usize = desk.letter(KARI, 0).await.code().unwrap().parse().unwrap();
    let handle = sent.handle.clone();
    storm(&desk, move |desk, number| {
        let handle = handle.clone();
        async move {
            // Every number but the right one.
            let guess = (code + 1 + number) % 1_000_000;
            let refused = problem(desk.check(&handle, &format!("{guess:06}")).await);
            assert!(matches!(refused, ProblemCode::CodeWrong | ProblemCode::CodeUsedUp), "{refused:?}");
        }
    })
    .await;
    assert_eq!(problem(desk.check(&sent.handle, &format!("{code:06}")).await), ProblemCode::CodeUsedUp);
    desk.advance(SignedDuration::from_secs(30));
    desk.resend(&sent.handle).await.unwrap();
    let code = desk.letter(KARI, 1).await.code().unwrap();
    assert!(desk.check(&sent.handle, &code).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_tried_by_the_thousand_from_one_place_are_refused_before_they_are_looked_at() {
    let desk = Desk::new(Database::Sqlite).await;
    let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
    for _ in 0..200 {
        assert_ne!(problem(desk.check("no such handle", "000000").await), ProblemCode::RateLimited);
    }
    let refused = desk.check(&sent.handle, "000000").await.err().unwrap();
    assert_eq!(refused.code, ProblemCode::RateLimited);
    assert!(refused.retry_after_seconds.is_some());
}

/// The median time of 500 answers each, asked in turn so that whatever else the computer does is the same for both. No
/// other test runs meanwhile (`tests/nextest.toml`).
async fn medians<F: Future<Output = ()>>(ask: impl Fn(bool) -> F) -> (Duration, Duration) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for round in 0..500 {
        // Each goes first as often as the other.
        for is_known in [round % 2 == 0, round % 2 != 0] {
            let began = Instant::now();
            ask(is_known).await;
            if is_known { &mut known } else { &mut unknown }.push(began.elapsed());
        }
    }
    known.sort();
    unknown.sort();
    (known[250], unknown[250])
}

/// Two medians that somebody on the network could tell apart are an answer to whether there is an account.
fn assert_alike((known, unknown): (Duration, Duration)) {
    let ratio = known.as_secs_f64() / unknown.as_secs_f64();
    assert!((0.9..=1.1).contains(&ratio), "known {known:?}, unknown {unknown:?}, ratio {ratio:.3}");
}

fn no_limits() -> Limits {
    Limits {
        codes_per_address: u32::MAX,
        codes_per_network: u32::MAX,
        passwords: u32::MAX,
        passwords_per_account: u32::MAX,
        passwords_per_network: u32::MAX,
        ..Limits::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_takes_as_long_whether_there_is_an_account_or_not() {
    let desk = Desk::with(Database::Sqlite, no_limits()).await;
    desk.register(KARI).await;
    let times = medians(async |is_known: bool| {
        let email = if is_known { KARI } else { "liv1@example.no" };
        assert_eq!(problem(desk.log_in(email, "FjordBlikk73").await), ProblemCode::CredentialsWrong);
    });
    assert_alike(times.await);
}

#[tokio::test(flavor = "multi_thread")]
async fn sending_a_code_takes_as_long_whether_there_is_an_account_or_not() {
    let desk = Desk::with(Database::Sqlite, no_limits()).await;
    desk.register(KARI).await;
    let times = medians(async |is_known: bool| {
        let email = if is_known { KARI } else { "liv1@example.no" };
        desk.code(CodePurpose::Reset, email).await.unwrap();
    });
    assert_alike(times.await);
}
