//! Many people at once: nobody is lost, nobody is there twice, nothing fails. `cargo nextest run -p service --run-ignored all
//! --no-capture load` plays 200 people and prints a line of JSON with how long each thing took.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed; its figures are its use"
)]

mod support;

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::Timestamp;
use mypage_api::{ApplicationKind, AppointmentPurpose, FILE_LIMIT, ForWhom, Problem, ProblemCode};
use sandbox::{Options, Sandbox};
use tokio::sync::Mutex;

use support::{
    applicant::{Applicant, content, count, database, key, meeting_point, offered, picture, session},
    postgres::Postgres,
    process::{Process, beside, start},
};

const PURPOSE: AppointmentPurpose = AppointmentPurpose::Documents;

/// How long each thing took, by its name.
#[derive(Clone, Default)]
struct Times(Arc<Mutex<BTreeMap<&'static str, Vec<Duration>>>>);

impl Times {
    async fn take<T>(&self, name: &'static str, work: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let result = work.await;
        let took = begun.elapsed();
        self.0.lock().await.entry(name).or_default().push(took);
        result
    }

    async fn figures(&self) -> serde_json::Value {
        let mut figures = serde_json::Map::new();
        for (name, took) in &mut *self.0.lock().await {
            took.sort();
            let at = |part: usize| took[(took.len() * part / 100).min(took.len() - 1)].as_micros();
            let (p50, p99) = (u64::try_from(at(50)).unwrap(), u64::try_from(at(99)).unwrap());
            figures.insert((*name).into(), serde_json::json!({"p50_us": p50, "p99_us": p99, "count": took.len()}));
        }
        figures.into()
    }
}

/// Everything one person does; how often a time was gone that was free a moment before.
async fn one_person(person: Applicant, times: Times, number: usize) -> Result<u32, Problem> {
    let mut draft = times.take("begin", person.begin(ApplicationKind::Work, &key())).await?;
    let filled = content(ApplicationKind::Work, ForWhom::Me);
    draft = times.take("change", person.change(&draft.summary.id, draft.version, &filled)).await?;
    let id = draft.summary.id.clone();
    let photo = picture(30_000, u8::try_from(number % 200).unwrap());
    assert!(photo.len() < FILE_LIMIT as usize);
    times.take("upload", person.upload(&id, "pass.png", &photo, 64 * 1024)).await?;
    let once = key();
    let receipt = times.take("hand_in", person.hand_in(&draft, &once)).await?;
    assert_eq!(person.hand_in(&draft, &once).await?, receipt, "sent again, as after a lost answer");
    let free = times.take("times", person.times(PURPOSE, Timestamp::now())).await;
    let mut lost = 0;
    let mut start = free[number % 7].start;
    let booked = loop {
        match times.take("book", person.book(&id, PURPOSE, start, &key())).await {
            Err(Problem { code: ProblemCode::TimeTaken, times: next, .. }) => {
                lost += 1;
                start = next[0].start;
            }
            answer => break answer?,
        }
    };
    let mut start = free[free.len() - 1 - number % 7].start;
    loop {
        match times.take("move", person.move_to(&booked.id, start)).await {
            Err(Problem { code: ProblemCode::TimeTaken, .. }) => {
                lost += 1;
                let left = person.times(PURPOSE, Timestamp::now()).await;
                start = left[left.len() - 1].start;
            }
            answer => {
                answer?;
                break;
            }
        }
    }
    let own = times.take("list", person.list()).await?.applications;
    assert_eq!((own.len(), own[0].appointments.len()), (1, 1));
    Ok(lost)
}

/// A handler that does nothing, asked by as many at once: what the machine and the client cost by themselves.
async fn bare(people: usize) -> serde_json::Value {
    let router = axum::Router::new().route("/", axum::routing::get(|| async { "ok" }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let times = Times::default();
    let tasks: Vec<_> = (0..people)
        .map(|_| {
            let (times, http, address) = (times.clone(), http.clone(), address.clone());
            tokio::spawn(async move {
                for _ in 0..10 {
                    assert!(times.take("bare", http.get(&address).send()).await.unwrap().status().is_success());
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    server.abort();
    times.figures().await["bare"].clone()
}

async fn many_at_once(database_address: &str, processes: usize, people: usize) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut running: Vec<(Process, String)> = Vec::new();
    for _ in 0..processes {
        running.push(start(folder.path(), database_address, &sandbox).await);
    }
    // Twice as many places as people, and all of them want the same few first.
    let slots = i32::try_from(people / 2).unwrap();
    beside(folder.path(), &running[0].1).await.offer(&meeting_point(), &offered(slots, 4)).await.unwrap();
    let pool = database(database_address).await;
    let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
    let times = Times::default();
    let mut everybody = Vec::new();
    for number in 0..people {
        let token = session(&pool, "email", &format!("person-{number}"), Timestamp::now()).await;
        everybody.push(Applicant { http: http.clone(), service: running[number % processes].1.clone(), token });
    }
    let begun = Instant::now();
    let tasks = everybody.into_iter().enumerate();
    let tasks: Vec<_> = tasks.map(|(number, person)| tokio::spawn(one_person(person, times.clone(), number))).collect();
    let (mut lost, mut errors) = (0, Vec::new());
    for task in tasks {
        match task.await.unwrap() {
            Ok(times) => lost += times,
            Err(problem) => errors.push(problem),
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    assert!(errors.is_empty(), "{} of {people}: {:?}", errors.len(), errors[0]);
    nobody_is_lost_or_there_twice(&pool, i64::try_from(people).unwrap()).await;
    let line = serde_json::json!({
        "database": database_address.split(':').next(), "processes": processes, "people": people, "errors": errors.len(),
        "lost_races": lost, "seconds": seconds, "took": times.figures().await, "bare_axum": bare(people).await,
    });
    println!("{line}");
}

async fn nobody_is_lost_or_there_twice(pool: &sqlx::AnyPool, people: i64) {
    for sql in [
        "SELECT COUNT(*) FROM application WHERE status = 'handed-in'",
        "SELECT COUNT(*) FROM application",
        "SELECT COUNT(DISTINCT receipt_number) FROM application",
        "SELECT COUNT(*) FROM application_file WHERE file_type = 'png'",
        "SELECT COUNT(*) FROM appointment",
        "SELECT COUNT(DISTINCT application) FROM appointment WHERE live = 1 AND sequence <= 1",
        "SELECT CAST(SUM(taken) AS BIGINT) FROM meeting_time",
    ] {
        assert_eq!(count(pool, sql).await, people, "{sql}");
    }
    let wrong = count(
        pool,
        "SELECT COUNT(*) FROM meeting_time t WHERE taken > places OR taken <> (SELECT COUNT(*) FROM appointment p
         WHERE p.meeting_point = t.meeting_point AND p.start = t.start AND p.live = 1)",
    );
    assert_eq!(wrong.await, 0, "every place is somebody's, and nobody's twice");
}

async fn on_sqlite(people: usize) {
    let folder = tempfile::tempdir().unwrap();
    many_at_once(&format!("sqlite://{}?mode=rwc", folder.path().join("service.db").display()), 1, people).await;
}

async fn on_postgresql(people: usize) {
    let mut server = Postgres::start().await;
    many_at_once(&server.database().await, 2, people).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_people_at_once_lose_nothing() {
    on_sqlite(50).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_people_at_once_on_two_processes_lose_nothing() {
    on_postgresql(50).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a minute of both cores; for figures"]
async fn two_hundred_people_at_once_lose_nothing() {
    on_sqlite(200).await;
    on_postgresql(200).await;
}
