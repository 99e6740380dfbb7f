//! Two processes of the service on one PostgreSQL database.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use mypage_api::{CodePurpose, ProblemCode};
use sandbox::{Options, Sandbox};

use support::{Database, Desk, PASSWORD, postgres::Postgres, problem, process::start};

const KARI: &str = "kari@example.no";

#[tokio::test(flavor = "multi_thread")]
async fn what_one_process_begins_another_one_ends_and_limits_hold_across_both() {
    let mut server = Postgres::start().await;
    let database = server.database().await;
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(Database::Sqlite).await;
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let (_first, one) = start(folder.path(), &database, &sandbox).await;
    let (_second, two) = start(folder.path(), &database, &sandbox).await;
    desk.sandbox = sandbox;

    desk.service.clone_from(&one);
    let sent = desk.code(CodePurpose::Register, KARI).await.unwrap();
    let code = desk.letter(KARI, 0).await.code().unwrap();
    desk.service.clone_from(&two);
    let ticket = desk.check(&sent.handle, &code).await.unwrap().ticket;
    desk.service.clone_from(&one);
    let token = desk.register_with(&ticket, PASSWORD, "Kari Testesen").await.unwrap().token;
    desk.service.clone_from(&two);
    assert_eq!(desk.me(&token).await.unwrap().name, "Kari Testesen");

    for address in [&one, &two, &one, &two, &one] {
        desk.service.clone_from(address);
        assert_eq!(problem(desk.log_in(KARI, "FjordBlikk73").await), ProblemCode::CredentialsWrong);
    }
    desk.service.clone_from(&two);
    assert_eq!(problem(desk.log_in(KARI, PASSWORD).await), ProblemCode::RateLimited, "five tries, wherever");

    for _ in 0..4 {
        desk.code(CodePurpose::Reset, KARI).await.unwrap();
        desk.service.clone_from(&one);
    }
    assert_eq!(problem(desk.code(CodePurpose::Reset, KARI).await), ProblemCode::RateLimited, "five letters, wherever");
}
