//! The place that the package is made for: a sandbox over https, whose addresses and keys stay the same from one start to
//! the next.

use std::{
    fs,
    net::TcpListener,
    ops::Range,
    path::{Path, PathBuf},
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use sandbox::{Options, Sandbox, Tls};

/// Ports that no system gives away by itself.
const PORTS: Range<u16> = 23_400..23_900;

/// Makes the certificates, finds free ports, and leaves the environment file in the folder.
pub(crate) async fn prepare(folder: &Path) {
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    make_certificates(folder);
    let mut free = PORTS.filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    let ports: Vec<String> = free.by_ref().take(3).map(|port| port.to_string()).collect();
    assert_eq!(ports.len(), 3, "no free ports in {PORTS:?}");
    write(&folder.join("ports"), &ports.join(" "));
    drop(start(folder).await);
}

/// Starts the sandbox of a folder that was prepared.
pub(crate) async fn start(folder: &Path) -> Sandbox {
    let ports = fs::read_to_string(folder.join("ports")).expect("a folder that was prepared");
    let ports: Vec<u16> = ports.split(' ').map(|port| port.parse().expect("a port")).collect();
    let options = Options {
        dir: Some(folder.to_owned()),
        idporten_port: ports[0],
        service_port: ports[1],
        control_port: ports[2],
        tls: Some(Tls { certificate: folder.join("certificate.pem"), key: key(folder) }),
        ..Options::default()
    };
    Sandbox::start(options).await.expect("a sandbox")
}

/// Whom the computer is to trust, and a certificate for this computer of theirs.
fn make_certificates(folder: &Path) {
    let (authority_key, own_key) = (KeyPair::generate().expect("a key"), KeyPair::generate().expect("a key"));
    let mut authority = CertificateParams::default();
    authority.distinguished_name.push(DnType::CommonName, "A trial of Minside");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let trusted = authority.self_signed(&authority_key).expect("a certificate");
    let own = CertificateParams::new(["127.0.0.1".to_owned()]).expect("an address");
    let issuer = Issuer::from_params(&authority, &authority_key);
    let certificate = own.signed_by(&own_key, &issuer).expect("a certificate");
    write(&folder.join("authority.pem"), &trusted.pem());
    write(&folder.join("certificate.pem"), &certificate.pem());
    write(&key(folder), &own_key.serialize_pem());
}

fn key(folder: &Path) -> PathBuf {
    folder.join("certificate-key.pem")
}

fn write(file: &Path, text: &str) {
    fs::write(file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
