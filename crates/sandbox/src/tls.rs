//! The sandbox over https.

use std::{io, net::SocketAddr, path::PathBuf};

use axum::{Router, extract::connect_info::IntoMakeServiceWithConnectInfo};
use axum_server::tls_rustls::RustlsConfig;
use tokio::net::TcpListener;

/// A certificate for `127.0.0.1`, made by somebody whom the computer trusts. Both files are PEM.
#[derive(Debug, Clone)]
pub struct Tls {
    /// The certificate, and those above it.
    pub certificate: PathBuf,
    /// Its key.
    pub key: PathBuf,
}

impl Tls {
    pub(crate) async fn load(&self) -> io::Result<Loaded> {
        RustlsConfig::from_pem_file(&self.certificate, &self.key).await.map(Loaded)
    }
}

/// A certificate with its key, read.
#[derive(Clone)]
pub(crate) struct Loaded(RustlsConfig);

impl Loaded {
    /// Answers on a socket for as long as it is polled.
    pub(crate) async fn serve(
        self,
        socket: TcpListener,
        app: IntoMakeServiceWithConnectInfo<Router, SocketAddr>,
    ) -> io::Result<()> {
        axum_server::from_tcp_rustls(socket.into_std()?, self.0)?.serve(app).await
    }
}
