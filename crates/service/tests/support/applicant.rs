//! Somebody with a session who applies, uploads, hands in and books.

use std::sync::atomic::{AtomicU32, Ordering};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use mypage_api::{
    Answer, AnswerForm, Application, ApplicationContent, ApplicationFile, ApplicationKind, ApplicationList,
    Appointment, AppointmentPurpose, ForWhom, FreeTime, FreeTimeList, HandIn, Id, MoveAppointment, NewApplication,
    NewAppointment, NewFile, Problem, QuestionAnswer, Receipt, path,
};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use sqlx::{AnyPool, any::AnyPoolOptions, any::install_default_drivers};

use super::{Answer as Answered, read};

pub(crate) const POINT: &str = "police-fjordby";

/// Opens a service's database beside it.
pub(crate) async fn database(address: &str) -> AnyPool {
    install_default_drivers();
    AnyPoolOptions::new().max_connections(2).connect(address).await.unwrap()
}

/// Makes a session as a login would; its token.
pub(crate) async fn session(pool: &AnyPool, way: &str, subject: &str, now: Timestamp) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let token = format!("token-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
    let at = now.as_second();
    sqlx::query(
        "INSERT INTO session (token_hash, way, subject, created, active, idle_end, absolute_end)
         VALUES ($1, $2, $3, $4, $4, $5, $5)",
    )
    .bind(URL_SAFE_NO_PAD.encode(Sha256::digest(&token)))
    .bind(way)
    .bind(subject)
    .bind(at)
    .bind(at + 7200)
    .execute(pool)
    .await
    .unwrap();
    token
}

/// A key that was never used.
pub(crate) fn key() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("test-key-{:08}-{}", COUNT.fetch_add(1, Ordering::SeqCst), std::process::id())
}

/// A picture of this many bytes or a few more, another one for each seed.
pub(crate) fn picture(bytes: usize, seed: u8) -> Vec<u8> {
    let mut made = Vec::new();
    let width = u32::try_from(bytes).unwrap().max(1);
    let mut encoder = png::Encoder::new(&mut made, width, 1);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::NoCompression);
    let content: Vec<u8> = (0..width).map(|at| u8::try_from(at % 251).unwrap().wrapping_add(seed)).collect();
    encoder.write_header().unwrap().write_image_data(&content).unwrap();
    made
}

pub(crate) fn announced(name: &str, content: &[u8]) -> NewFile {
    let sha256 = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    NewFile { name: name.into(), size: u32::try_from(content.len()).unwrap(), sha256 }
}

/// Everything answered, for this person.
pub(crate) fn content(kind: ApplicationKind, whom: ForWhom) -> ApplicationContent {
    let answer = |form| match form {
        AnswerForm::YesNo => Answer::YesNo { yes: true },
        AnswerForm::Text => Answer::Text { text: "Fjordvik Testbakeri AS".into() },
        AnswerForm::Date => Answer::Date { date: jiff::civil::date(2027, 1, 4) },
        AnswerForm::Number => Answer::Number { number: 7 },
        AnswerForm::Choice(choices) => Answer::Choice { choice: choices[0] },
    };
    let questions = kind.questions().iter();
    let answers = questions.map(|q| QuestionAnswer { question: *q, answer: answer(q.form()) }).collect();
    ApplicationContent { kind, whom: Some(whom), answers, meeting_point: Some(POINT.parse().unwrap()) }
}

/// Somebody with a session.
#[derive(Clone)]
pub(crate) struct Applicant {
    pub(crate) http: Client,
    pub(crate) service: String,
    pub(crate) token: String,
}

impl Applicant {
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.service)).bearer_auth(&self.token)
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Answered<T> {
        read(self.request(Method::GET, path).send().await.unwrap()).await
    }

    async fn post<T: DeserializeOwned>(&self, path: &str, key: &str, body: &impl Serialize) -> Answered<T> {
        let request = self.request(Method::POST, path).header(path::IDEMPOTENCY_KEY, key).json(body);
        read(request.send().await.unwrap()).await
    }

    pub(crate) async fn list(&self) -> Answered<ApplicationList> {
        self.get(path::APPLICATIONS).await
    }

    pub(crate) async fn one(&self, id: &Id) -> Answered<Application> {
        self.get(&path::application(id)).await
    }

    pub(crate) async fn begin(&self, kind: ApplicationKind, key: &str) -> Answered<Application> {
        self.post(path::APPLICATIONS, key, &NewApplication { kind, whom: None }).await
    }

    pub(crate) async fn change(&self, id: &Id, version: u32, content: &ApplicationContent) -> Answered<Application> {
        let request = self.request(Method::PUT, &path::application(id)).header("if-match", format!("\"{version}\""));
        read(request.json(content).send().await.unwrap()).await
    }

    /// A draft that lacks nothing.
    pub(crate) async fn whole_draft(&self, kind: ApplicationKind, whom: ForWhom) -> Application {
        let draft = self.begin(kind, &key()).await.unwrap();
        self.change(&draft.summary.id, draft.version, &content(kind, whom)).await.unwrap()
    }

    pub(crate) async fn hand_in(&self, draft: &Application, key: &str) -> Answered<Receipt> {
        let asked = HandIn { version: draft.version, language: "en".into() };
        self.post(&path::application_hand_in(&draft.summary.id), key, &asked).await
    }

    /// An application that is handed in.
    pub(crate) async fn handed_in(&self) -> Receipt {
        let draft = self.whole_draft(ApplicationKind::Work, ForWhom::Me).await;
        self.hand_in(&draft, &key()).await.unwrap()
    }

    pub(crate) async fn delete(&self, path: &str) -> Result<(), Problem> {
        let response = self.request(Method::DELETE, path).send().await.unwrap();
        if response.status() == StatusCode::NO_CONTENT { Ok(()) } else { Err(response.json().await.unwrap()) }
    }

    pub(crate) async fn begin_file(&self, id: &Id, file: &NewFile) -> Answered<ApplicationFile> {
        self.post(&path::application_files(id), "", file).await
    }

    pub(crate) async fn piece(&self, id: &Id, file: &Id, offset: u32, piece: &[u8]) -> Answered<ApplicationFile> {
        let request = self.request(Method::PATCH, &path::application_file(id, file));
        let request = request.header("upload-offset", offset).body(piece.to_vec());
        read(request.send().await.unwrap()).await
    }

    pub(crate) async fn file(&self, id: &Id, file: &Id) -> Answered<ApplicationFile> {
        self.get(&path::application_file(id, file)).await
    }

    /// Uploads a file whole, in pieces of this size.
    pub(crate) async fn upload(&self, id: &Id, name: &str, content: &[u8], piece: usize) -> Answered<ApplicationFile> {
        let mut file = self.begin_file(id, &announced(name, content)).await?;
        while !file.is_complete() {
            let from = file.received as usize;
            let to = (from + piece).min(content.len());
            file = self.piece(id, &file.id, file.received, &content[from..to]).await?;
        }
        Ok(file)
    }

    pub(crate) async fn times(&self, purpose: AppointmentPurpose, now: Timestamp) -> Vec<FreeTime> {
        let purpose = serde_json::to_value(purpose).unwrap();
        let query = [
            ("from", now.to_string()),
            ("to", (now + SignedDuration::from_hours(24 * 60)).to_string()),
            ("purpose", purpose.as_str().unwrap().to_owned()),
        ];
        let request = self.request(Method::GET, &path::meeting_point_times(&POINT.parse().unwrap())).query(&query);
        read::<FreeTimeList>(request.send().await.unwrap()).await.unwrap().times
    }

    pub(crate) async fn book(
        &self,
        application: &Id,
        purpose: AppointmentPurpose,
        start: Timestamp,
        key: &str,
    ) -> Answered<Appointment> {
        let meeting_point = POINT.parse().unwrap();
        let asked =
            NewAppointment { application: application.clone(), meeting_point, start, purpose, language: "en".into() };
        self.post(path::APPOINTMENTS, key, &asked).await
    }

    pub(crate) async fn move_to(&self, id: &Id, start: Timestamp) -> Answered<Appointment> {
        let asked = MoveAppointment { meeting_point: POINT.parse().unwrap(), start };
        self.post(&path::appointment_move(id), "", &asked).await
    }

    pub(crate) async fn cancel(&self, id: &Id) -> Result<(), Problem> {
        self.delete(&path::appointment(id)).await
    }

    pub(crate) async fn raw(&self, method: Method, path: &str, body: &serde_json::Value) -> Response {
        let request = self.request(method, path).header(path::IDEMPOTENCY_KEY, key()).header("if-match", "\"1\"");
        request.header("upload-offset", "0").json(body).send().await.unwrap()
    }
}

/// The meeting point of these tests, for services that were not put up by a sandbox.
pub(crate) fn meeting_point() -> mypage_api::MeetingPoint {
    mypage_api::MeetingPoint {
        id: POINT.parse().unwrap(),
        kind: mypage_api::MeetingPointKind::Police,
        name: "Politiet, Fjordby (test)".into(),
        address: vec!["Prøvegata 1".into()],
        town: "Fjordby".into(),
        country: "NO".into(),
        time_zone: "Europe/Oslo".into(),
        phone: None,
        email: None,
    }
}

/// This many times from tomorrow on, a quarter of an hour each.
pub(crate) fn offered(count: i32, places: u16) -> Vec<service::OfferedTime> {
    let tomorrow = Timestamp::from_second(Timestamp::now().as_second() + 86_400).unwrap();
    let time = |number| service::OfferedTime {
        purpose: AppointmentPurpose::Documents,
        start: tomorrow + SignedDuration::from_mins(15) * number,
        minutes: 15,
        places,
    };
    (0..count).map(time).collect()
}

/// One number of a database.
pub(crate) async fn count(pool: &AnyPool, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}
