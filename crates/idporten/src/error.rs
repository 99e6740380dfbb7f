//! Why a login or logout did not work.

use thiserror::Error;

/// Why a login or logout did not work. No variant carries a token, a code, or an address with a query.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting cannot be used: the issuer is not an https address, say.
    #[error("a setting of the relying party cannot be used: {0}")]
    Settings(&'static str),
    /// The operating system gives no random bytes.
    #[error("no random bytes")]
    Random,
    /// No connection to the issuer.
    #[error("the issuer cannot be reached")]
    Unreachable,
    /// The issuer did not answer in time.
    #[error("the issuer did not answer in time")]
    Slow,
    /// The connection to the issuer is not secure.
    #[error("the connection to the issuer is not secure")]
    Tls,
    /// The proxy wants a password.
    #[error("the proxy asks for a password")]
    ProxyAuth,
    /// An answer of the issuer is longer than any real one.
    #[error("an answer of the issuer is too long")]
    TooLong,
    /// The issuer says that it is out of order (5xx).
    #[error("the issuer is out of order")]
    OutOfOrder,
    /// The discovery document cannot be used.
    #[error("the discovery document cannot be used: {0}")]
    Discovery(&'static str),
    /// The discovery document names another issuer (OpenID Connect Discovery §4.3).
    #[error("the discovery document is of another issuer")]
    DiscoveryIssuer,
    /// The issuer does not offer PKCE with S256 (RFC 9700 §2.1.1).
    #[error("the issuer does not offer PKCE with S256")]
    NoS256,
    /// An endpoint is not where one may be: not https, or with a user name or control characters in it.
    #[error("the address of an endpoint cannot be used")]
    Endpoint,
    /// The key set cannot be used.
    #[error("the issuer's keys cannot be used")]
    Keys,
    /// No loopback listener could be opened.
    #[error("no loopback listener could be opened")]
    Listener,
    /// The pushed authorization request was refused (RFC 9126 §2.3).
    #[error("the pushed authorization request was refused")]
    ParRefused,
    /// The browser did not come back in time.
    #[error("the browser did not come back in time")]
    BrowserTimeout,
    /// The person cancelled at the issuer (`access_denied`).
    #[error("cancelled at the issuer")]
    Cancelled,
    /// The issuer refused the login with another error.
    #[error("the issuer refused the login")]
    RefusedByIssuer,
    /// The redirect has the right `state` and is malformed all the same.
    #[error("the redirect is malformed")]
    Callback,
    /// `iss` is missing on the redirect (RFC 9207 §2.4).
    #[error("iss is missing on the redirect")]
    IssMissing,
    /// `iss` on the redirect is another issuer's (RFC 9207 §2.4).
    #[error("iss on the redirect is another issuer's")]
    IssMismatch,
    /// The token endpoint refused the code.
    #[error("the token endpoint refused")]
    TokenRefused,
    /// The token endpoint's answer cannot be used.
    #[error("the token endpoint's answer cannot be used: {0}")]
    TokenResponse(&'static str),
    /// The ID token is not a JWT of the kind expected.
    #[error("the ID token is malformed")]
    IdTokenMalformed,
    /// The ID token lacks a claim that it must have.
    #[error("the ID token lacks {0}")]
    IdTokenMissing(&'static str),
    /// The ID token's algorithm is not on the list.
    #[error("the ID token's algorithm is not allowed")]
    IdTokenAlg,
    /// The ID token's signature is not by a key of the issuer.
    #[error("the ID token's signature is not the issuer's")]
    IdTokenSignature,
    /// The ID token's `iss` is another issuer.
    #[error("the ID token is another issuer's")]
    IdTokenIssuer,
    /// The ID token's `aud` is not us, or not us alone.
    #[error("the ID token is for another client")]
    IdTokenAudience,
    /// The ID token's `azp` is not us.
    #[error("the ID token's azp is another client")]
    IdTokenAzp,
    /// The ID token is expired, or not yet valid.
    #[error("the ID token is expired or not yet valid")]
    IdTokenExpired,
    /// The ID token's `iat` is in the future or long past.
    #[error("the ID token was made in the future or long ago")]
    IdTokenIat,
    /// The ID token's `nonce` is not the one of this login.
    #[error("the ID token is of another login")]
    IdTokenNonce,
    /// The ID token's `at_hash` is not the access token's.
    #[error("the ID token belongs to another access token")]
    IdTokenAtHash,
    /// A fresh login was asked for, and `auth_time` says otherwise or nothing.
    #[error("the login at the issuer is not as fresh as asked")]
    AuthTime,
    /// The level of assurance is lower than asked.
    #[error("the level of assurance is too low")]
    AcrTooLow,
    /// The ID token has no national identity number.
    #[error("the ID token has no pid")]
    PidMissing,
    /// The national identity number is malformed.
    #[error("the pid is malformed")]
    PidInvalid,
    /// The issuer has no endpoint for this.
    #[error("the issuer has no endpoint for this")]
    Unsupported,
    /// The issuer refused to revoke a token.
    #[error("the issuer refused to revoke the token")]
    RevocationRefused,
}

impl Error {
    /// A stable code, for support and for tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Settings(_) => "settings",
            Self::Random => "random",
            Self::Unreachable => "issuer-unreachable",
            Self::Slow => "network-timeout",
            Self::Tls => "tls",
            Self::ProxyAuth => "proxy-auth",
            Self::TooLong => "answer-too-long",
            Self::OutOfOrder => "issuer-out-of-order",
            Self::Discovery(_) => "discovery-invalid",
            Self::DiscoveryIssuer => "discovery-issuer-mismatch",
            Self::NoS256 => "no-s256",
            Self::Endpoint => "endpoint-invalid",
            Self::Keys => "jwks-invalid",
            Self::Listener => "listener",
            Self::ParRefused => "par-refused",
            Self::BrowserTimeout => "browser-timeout",
            Self::Cancelled => "cancelled",
            Self::RefusedByIssuer => "refused-by-issuer",
            Self::Callback => "callback-invalid",
            Self::IssMissing => "iss-missing",
            Self::IssMismatch => "iss-mismatch",
            Self::TokenRefused => "token-endpoint-refused",
            Self::TokenResponse(_) => "token-response-invalid",
            Self::IdTokenMalformed => "id-token-malformed",
            Self::IdTokenMissing(_) => "id-token-missing-claim",
            Self::IdTokenAlg => "id-token-alg",
            Self::IdTokenSignature => "id-token-signature",
            Self::IdTokenIssuer => "id-token-issuer",
            Self::IdTokenAudience => "id-token-audience",
            Self::IdTokenAzp => "id-token-azp",
            Self::IdTokenExpired => "id-token-expired",
            Self::IdTokenIat => "id-token-iat",
            Self::IdTokenNonce => "id-token-nonce",
            Self::IdTokenAtHash => "id-token-at-hash",
            Self::AuthTime => "auth-time",
            Self::AcrTooLow => "acr-too-low",
            Self::PidMissing => "pid-missing",
            Self::PidInvalid => "pid-invalid",
            Self::Unsupported => "unsupported",
            Self::RevocationRefused => "revocation-refused",
        }
    }
}

impl From<transport::Fault> for Error {
    fn from(fault: transport::Fault) -> Self {
        match fault {
            transport::Fault::Unreachable => Self::Unreachable,
            transport::Fault::Slow => Self::Slow,
            transport::Fault::Tls => Self::Tls,
            transport::Fault::ProxyAuth => Self::ProxyAuth,
            transport::Fault::TooLong => Self::TooLong,
        }
    }
}
