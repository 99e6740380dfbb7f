//! A service that is killed in the middle: each thing is wholly there or wholly not, and doing it again ends well.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{path::Path, time::Duration};

use jiff::Timestamp;
use mypage_api::{Application, ApplicationKind, ApplicationStatus, AppointmentPurpose, ForWhom, Id, path};
use sandbox::{Options, Sandbox};
use sqlx::AnyPool;

use support::{
    applicant::{Applicant, announced, count, database, key, meeting_point, offered, picture, session},
    postgres::Postgres,
    process::{Process, beside, start},
};

const KARI: &str = "kari@example.no";
/// When the process dies, in microseconds after the request has begun: from before it is read to after it is answered.
const MOMENTS: [u64; 20] = [
    0, 800, 1_600, 2_400, 3_200, 4_000, 4_800, 5_600, 6_400, 7_200, 8_000, 8_800, 9_600, 10_400, 11_200, 12_000,
    14_000, 17_000, 25_000, 60_000,
];

struct World<'a> {
    folder: &'a Path,
    database: &'a str,
    sandbox: &'a Sandbox,
    pool: AnyPool,
    kari: Applicant,
}

impl World<'_> {
    async fn start(&mut self) -> Process {
        let (process, address) = start(self.folder, self.database, self.sandbox).await;
        self.kari.service = address;
        process
    }

    /// Kills the service this long after a request was begun, and starts it anew; what was answered, if anything was.
    async fn kill_during<T: Send + 'static>(
        &mut self,
        process: Process,
        after: u64,
        request: impl Future<Output = T> + Send + 'static,
    ) -> (Process, Option<T>) {
        let request = tokio::spawn(request);
        tokio::time::sleep(Duration::from_micros(after)).await;
        process.kill();
        let answered = request.await.ok();
        (self.start().await, answered)
    }
}

async fn everything_is_whole(database_address: &str) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (process, address) = start(folder.path(), database_address, &sandbox).await;
    let service = beside(folder.path(), &address).await;
    service.offer(&meeting_point(), &offered(40, 1)).await.unwrap();
    let account = service::SeedAccount { email: &KARI.parse().unwrap(), name: "Kari Testesen", password: "x" };
    let account = service.seed_account(&account).await.unwrap();
    drop(service);
    let pool = database(database_address).await;
    let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build().unwrap();
    let token = session(&pool, "email", &account, Timestamp::now()).await;
    let kari = Applicant { http, service: address, token };
    let mut world = World { folder: folder.path(), database: database_address, sandbox: &sandbox, pool, kari };
    let mut process = process;
    let mut handed_in = Vec::new();
    for after in MOMENTS {
        let draft = world.kari.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        process = killed_while_handing_in(&mut world, process, after, &draft).await;
        let id = draft.summary.id;
        process = killed_while_booking(&mut world, process, after, &id).await;
        process = killed_while_uploading(&mut world, process, after).await;
        handed_in.push(id);
    }
    let waiting = count(&world.pool, "SELECT COUNT(*) FROM outbox").await;
    let sent = sandbox.mailbox().to(KARI).len();
    let written = usize::try_from(waiting).unwrap() + sent;
    assert!(
        written >= 2 * handed_in.len(),
        "{written} letters about {} applications and appointments",
        handed_in.len()
    );
    drop(process);
}

async fn killed_while_handing_in(world: &mut World<'_>, process: Process, after: u64, draft: &Application) -> Process {
    let (kari, once, whole) = (world.kari.clone(), key(), draft.clone());
    let request = {
        let once = once.clone();
        async move { kari.hand_in(&whole, &once).await.unwrap() }
    };
    let (process, first) = world.kill_during(process, after, request).await;
    let there = world.kari.one(&draft.summary.id).await.unwrap().summary;
    let is_in = there.status == ApplicationStatus::HandedIn;
    assert!(is_in || first.is_none(), "answered and lost");
    assert_eq!((is_in, there.timeline.len()), (there.receipt_number.is_some(), if is_in { 2 } else { 1 }));
    let again = world.kari.hand_in(draft, &once).await.unwrap();
    assert!(there.receipt_number.is_none_or(|number| number == again.receipt_number), "the same one");
    assert!(first.is_none_or(|first| first == again));
    process
}

async fn killed_while_booking(world: &mut World<'_>, process: Process, after: u64, id: &Id) -> Process {
    let purpose = AppointmentPurpose::Documents;
    let start = world.kari.times(purpose, Timestamp::now()).await[0].start;
    let (kari, once, application) = (world.kari.clone(), key(), id.clone());
    let request = {
        let once = once.clone();
        async move { kari.book(&application, purpose, start, &once).await.unwrap() }
    };
    let (process, first) = world.kill_during(process, after, request).await;
    places_and_appointments_agree(&world.pool).await;
    let there = world.kari.one(id).await.unwrap().summary.appointments;
    assert!(!there.is_empty() || first.is_none(), "answered and lost");
    let again = world.kari.book(id, purpose, start, &once).await.unwrap();
    assert_eq!(world.kari.one(id).await.unwrap().summary.appointments, [again]);
    places_and_appointments_agree(&world.pool).await;
    process
}

async fn killed_while_uploading(world: &mut World<'_>, process: Process, after: u64) -> Process {
    let id = world.kari.begin(ApplicationKind::Work, &key()).await.unwrap().summary.id;
    let photo = picture(600_000, 3);
    let file = world.kari.begin_file(&id, &announced("pass.png", &photo)).await.unwrap().id;
    world.kari.piece(&id, &file, 0, &photo[..200_000]).await.unwrap();
    let (kari, draft, part, rest) = (world.kari.clone(), id.clone(), file.clone(), photo[200_000..].to_vec());
    let request = async move { kari.piece(&draft, &part, 200_000, &rest).await.unwrap() };
    let (process, _) = world.kill_during(process, after, request).await;
    let there = world.kari.file(&id, &file).await.unwrap();
    assert!([200_000, there.size].contains(&there.received), "a piece is there whole or not at all");
    let whole = world.kari.upload(&id, "pass.png", &photo, 100_000).await.unwrap();
    assert!(whole.is_complete() && whole.id == file);
    world.kari.delete(&path::application(&id)).await.unwrap();
    process
}

async fn places_and_appointments_agree(pool: &AnyPool) {
    let taken = count(pool, "SELECT CAST(COALESCE(SUM(taken), 0) AS BIGINT) FROM meeting_time").await;
    let booked = count(pool, "SELECT COUNT(*) FROM appointment WHERE live = 1").await;
    assert_eq!(taken, booked);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_killed_leaves_nothing_half_done() {
    let folder = tempfile::tempdir().unwrap();
    everything_is_whole(&format!("sqlite://{}?mode=rwc", folder.path().join("service.db").display())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_killed_leaves_nothing_half_done_on_postgresql_either() {
    let mut server = Postgres::start().await;
    everything_is_whole(&server.database().await).await;
}
