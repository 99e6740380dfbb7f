//! Everything that testers need, in one process on this computer and with nobody real in it: an ID-porten stand-in as strict
//! as the real one, the My page service with synthetic people, and a control page for the clock and for faults.

mod busy;
mod cases;
mod clock;
mod control;
mod environment;
mod faults;
mod issuer;
mod log;
mod mail;
mod people;
mod service_front;
mod tls;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::Router;
use mypage_api::EnvironmentKind;
use service::Service;
use tempfile::TempDir;
use thiserror::Error;
use tokio::{net::TcpListener, task::JoinHandle};

pub use cases::{EMAIL_ACCOUNT, EMAIL_PASSWORD};
pub use clock::SandboxClock;
pub use faults::{Fault, Faults};
pub use log::{Event, Log};
pub use mail::{Letter, Mailbox};
pub use misbehaviour::Fault as Misbehaviour;
pub use people::{SyntheticPerson, people};
pub use service::Limits;
pub use tls::Tls;

/// The client that the stand-in knows.
pub const CLIENT_ID: &str = "minside-desktop";
/// The scope of the My page service.
pub const SCOPE: &str = "minside:mypage";

/// How a sandbox is started. The default takes a folder of its own and whatever ports are free.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where the database, the key and the environment file are; none for a folder that goes with the sandbox.
    pub dir: Option<PathBuf>,
    /// A second place for the environment file, where a program looks for it.
    pub environment_file: Option<PathBuf>,
    /// The stand-in's port; 0 for any.
    pub idporten_port: u16,
    /// The service's port; 0 for any.
    pub service_port: u16,
    /// The control page's port; 0 for any.
    pub control_port: u16,
    /// How long a session lives without activity, in seconds; none for the service's own default.
    pub idle_seconds: Option<u64>,
    /// The service's database, as an address; none for a file in the folder.
    pub database: Option<String>,
    /// How often things may be tried at the service; none for the service's own limits.
    pub limits: Option<Limits>,
    /// Another issuer on this computer, in place of the stand-in.
    pub issuer: Option<String>,
    /// With a certificate it answers over https, and is a test environment, which is what a package may be made for. None
    /// for plain http, which only a sandbox environment allows.
    pub tls: Option<Tls>,
}

/// A sandbox cannot start.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StartError {
    /// A file or socket.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The service.
    #[error(transparent)]
    Service(#[from] service::StartError),
    /// The service's database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// No key or no random bytes.
    #[error("no key could be made")]
    Key,
    /// The certificate or its key.
    #[error("the certificate and its key cannot be used: {0}")]
    Tls(std::io::Error),
}

/// A running sandbox. It ends when it is dropped.
pub struct Sandbox {
    environment_file: PathBuf,
    extra_file: Option<PathBuf>,
    idporten: String,
    service: String,
    control: String,
    control_token: String,
    mail_port: u16,
    my_page: Service,
    shared: Arc<Shared>,
    tasks: Vec<JoinHandle<()>>,
    _folder: Option<TempDir>,
}

/// What the three parts share.
pub(crate) struct Shared {
    pub clock: Arc<SandboxClock>,
    pub faults: Faults,
    pub log: Log,
    pub mailbox: Mailbox,
    pub people: Vec<SyntheticPerson>,
    pub busy: busy::Busy,
}

impl Sandbox {
    /// Starts a sandbox. Needs a tokio runtime.
    ///
    /// # Errors
    /// Says what could not be had.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let (dir, folder) = if let Some(dir) = options.dir {
            (dir, None)
        } else {
            let folder = tempfile::Builder::new().prefix("minside-sandbox-").tempdir()?;
            (folder.path().to_owned(), Some(folder))
        };
        std::fs::create_dir_all(&dir)?;
        let clock = Arc::new(SandboxClock::default());
        let shared = Arc::new(Shared {
            people: people(clock.today()),
            clock: clock.clone(),
            faults: Faults::default(),
            log: Log::default(),
            mailbox: Mailbox::default(),
            busy: busy::Busy::default(),
        });
        let tls = match &options.tls {
            Some(tls) => Some(tls.load().await.map_err(StartError::Tls)?),
            None => None,
        };
        let (kind, scheme) =
            if tls.is_some() { (EnvironmentKind::Test, "https") } else { (EnvironmentKind::Sandbox, "http") };
        let (issuer_socket, idporten) = bind(scheme, options.idporten_port).await?;
        let (service_socket, service_address) = bind(scheme, options.service_port).await?;
        let (control_socket, control) = bind(scheme, options.control_port).await?;
        let mail_socket = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        let mail_port = mail_socket.local_addr()?.port();
        let trusted = options.issuer.as_ref().unwrap_or(&idporten);
        let setup = service_front::Setup {
            dir: &dir,
            kind,
            issuer: trusted,
            address: &service_address,
            mail_port,
            idle_seconds: options.idle_seconds,
            database: options.database,
            limits: options.limits,
        };
        let service = service_front::open(setup, &shared).await?;
        let control_token = issuer::random().ok_or(StartError::Key)?;
        let environment_file = dir.join("environment.toml");
        let environment = environment::toml(kind, trusted, &service_address, &service.confirmation_keys());
        std::fs::write(&environment_file, &environment)?;
        if let Some(extra) = &options.environment_file {
            extra.parent().map(std::fs::create_dir_all).transpose()?;
            std::fs::write(extra, &environment)?;
        }
        let issuer = issuer::router(&idporten, shared.clone()).ok_or(StartError::Key)?;
        let page = control::router(&control, &control_token, shared.clone(), service.clone());
        let tasks = vec![
            serve(issuer_socket, busy::counted(issuer, &shared), tls.clone()),
            serve(service_socket, busy::counted(service_front::router(&service, shared.clone()), &shared), tls.clone()),
            serve(control_socket, page, tls),
            mail::serve(mail_socket, shared.clone()),
        ];
        let extra_file = options.environment_file;
        let (my_page, service) = (service, service_address);
        Ok(Self {
            environment_file,
            extra_file,
            idporten,
            service,
            control,
            control_token,
            mail_port,
            my_page,
            shared,
            tasks,
            _folder: folder,
        })
    }

    /// The environment file that a client is started with.
    #[must_use]
    pub fn environment_file(&self) -> &Path {
        &self.environment_file
    }

    /// The stand-in's issuer.
    #[must_use]
    pub fn idporten(&self) -> &str {
        &self.idporten
    }

    /// The service's address.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The control page, with the token that it wants.
    #[must_use]
    pub fn control(&self) -> String {
        format!("{}/?token={}", self.control, self.control_token)
    }

    /// The token for the control page's HTTP, as the header `X-Control-Token`.
    #[must_use]
    pub fn control_token(&self) -> &str {
        &self.control_token
    }

    /// Everybody who can log in.
    #[must_use]
    pub fn people(&self) -> &[SyntheticPerson] {
        &self.shared.people
    }

    /// The faults.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// How long the stand-in and the service have worked on answers so far, without what they asked each other meanwhile.
    #[must_use]
    pub fn busy(&self) -> Duration {
        self.shared.busy.so_far()
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &SandboxClock {
        &self.shared.clock
    }

    /// Every letter that the service sent.
    #[must_use]
    pub fn mailbox(&self) -> &Mailbox {
        &self.shared.mailbox
    }

    /// The port of the mail server.
    #[must_use]
    pub fn mail_port(&self) -> u16 {
        self.mail_port
    }

    /// The service itself.
    #[must_use]
    pub fn my_page(&self) -> &Service {
        &self.my_page
    }

    /// What happened so far.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.shared.log
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        if let Some(file) = &self.extra_file {
            // A program that looks for it must not find the addresses of a sandbox that is gone.
            let _ = std::fs::remove_file(file);
        }
    }
}

async fn bind(scheme: &str, port: u16) -> Result<(TcpListener, String), StartError> {
    let socket = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    let address = format!("{scheme}://127.0.0.1:{}", socket.local_addr()?.port());
    Ok((socket, address))
}

fn serve(socket: TcpListener, router: Router, tls: Option<tls::Loaded>) -> JoinHandle<()> {
    let app = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move {
        let ended = match tls {
            Some(tls) => tls.serve(socket, app).await,
            None => axum::serve(socket, app).await,
        };
        if let Err(error) = ended {
            tracing::error!(%error, "a part of the sandbox ended");
        }
    })
}

/// How long a "slow" fault makes somebody wait: longer than any patience.
pub(crate) const SLOW: Duration = Duration::from_mins(2);
