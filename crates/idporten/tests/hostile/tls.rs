//! The certificate of the issuer: one that the system does not trust ends the login before anything is sent.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use idporten::{Error, Login, RelyingParty};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer},
};

use crate::{
    issuer::{Issuer, TestClock},
    support::{request, settings},
};

/// A certificate authority of our own.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut parameters = CertificateParams::new(Vec::new()).unwrap();
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap()
}

/// Its certificate in the form that settings take (RFC 7468 §5).
fn pem(authority: &CertifiedIssuer<'static, KeyPair>) -> String {
    let body = STANDARD.encode(authority.as_ref().der());
    format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
}

/// A server certificate by it for this name.
fn certificate(
    authority: &CertifiedIssuer<'static, KeyPair>,
    name: &str,
    change: fn(&mut CertificateParams),
) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new(vec![name.to_owned()]).unwrap();
    change(&mut parameters);
    let certificate = parameters.signed_by(&key, authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Begins a login at an issuer with this certificate, and says what the issuer was asked.
async fn begin(tls: Option<TlsAcceptor>, trusted: Option<String>) -> (Result<Login, Error>, Vec<String>) {
    let clock = TestClock::new();
    let issuer = Issuer::start_https(tls, clock.clone());
    let mut settings = settings(issuer.address());
    settings.allow_loopback_http = false;
    settings.extra_root_ca = trusted.map(String::into_bytes);
    let login = RelyingParty::new(settings, clock).unwrap().begin(request()).await;
    (login, issuer.calls())
}

async fn is_refused(tls: Option<TlsAcceptor>, trusted: Option<String>) {
    let (login, calls) = begin(tls, trusted).await;
    assert_eq!(login.err(), Some(Error::Tls));
    assert!(calls.is_empty(), "{calls:?}");
}

#[tokio::test]
async fn a_certificate_of_a_trusted_authority_is_accepted() {
    let authority = authority();
    let (login, calls) = begin(Some(certificate(&authority, "127.0.0.1", |_| {})), Some(pem(&authority))).await;
    assert!(login.is_ok(), "{:?}", login.err());
    assert_eq!(calls, ["/.well-known/openid-configuration"]);
}

#[tokio::test]
async fn a_certificate_of_nobody_we_know_is_refused() {
    is_refused(Some(certificate(&authority(), "127.0.0.1", |_| {})), None).await;
    is_refused(Some(certificate(&authority(), "127.0.0.1", |_| {})), Some(pem(&authority()))).await;
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let authority = authority();
    is_refused(Some(certificate(&authority, "127.0.0.2", |_| {})), Some(pem(&authority))).await;
    is_refused(Some(certificate(&authority, "issuer.example", |_| {})), Some(pem(&authority))).await;
}

#[tokio::test]
async fn a_certificate_that_is_over_is_refused() {
    let authority = authority();
    let over = |parameters: &mut CertificateParams| parameters.not_after = rcgen::date_time_ymd(2020, 1, 1);
    is_refused(Some(certificate(&authority, "127.0.0.1", over)), Some(pem(&authority))).await;
}

#[tokio::test]
async fn an_issuer_that_speaks_no_tls_is_refused() {
    is_refused(None, None).await;
}
