//! The ID token, checked in full. `openidconnect` verifies; what it leaves to its caller is closed here, in the order of
//! OpenID Connect Core §3.1.3.7.

use std::{str::FromStr, sync::OnceLock, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, ClaimsVerificationError, ClientId, IdToken, IdTokenClaims,
    IdTokenVerifier, IssuerUrl, JsonWebKeySet, Nonce, SignatureVerificationError,
    core::{
        CoreGenderClaim, CoreIdTokenVerifier, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    },
};
use serde::{Deserialize, Serialize, de::IgnoredAny};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{Acr, Error, Pid, Secret, discovery::Provider, json, token::Tokens};

/// How far two clocks may be apart.
const SKEW: SignedDuration = SignedDuration::from_secs(60);
/// A token that was made longer ago than this is not the answer to a login of now.
const OLDEST: SignedDuration = SignedDuration::from_mins(10);
/// The longest subject (OpenID Connect Core §2).
const SUBJECT_LIMIT: usize = 255;

/// Somebody logged in at the issuer.
pub struct SignedIn {
    /// The proof of the login, for the service that it is for. It lives for minutes.
    pub access_token: Secret,
    /// How long the access token lives.
    pub access_expires_in: Duration,
    /// The ID token, for logging out (`id_token_hint`) and for nothing else.
    pub id_token: Secret,
    /// The issuer; with the subject it names the person.
    pub issuer: String,
    /// The subject.
    pub subject: String,
    /// The national identity number, where the login has one.
    pub pid: Option<Pid>,
    /// The level of assurance of this login.
    pub acr: String,
    /// When the person logged in at the issuer.
    pub auth_time: Option<Timestamp>,
}

// By hand: the subject names a person at this client.
impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn").field("acr", &self.acr).finish_non_exhaustive()
    }
}

/// What the ID token must fit.
pub(crate) struct Expected<'a> {
    pub provider: &'a Provider,
    pub keys: JsonWebKeySet<CoreJsonWebKey>,
    pub client_id: &'a str,
    pub nonce: &'a Secret,
    pub acr: &'a Acr,
    /// Where the level that came back is noted.
    pub level: &'a OnceLock<String>,
    /// How long ago the person may have logged in at most, where that was asked.
    pub freshness: Option<Duration>,
    pub require_pid: bool,
    pub now: Timestamp,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Extra {
    pid: Option<String>,
    nbf: Option<i64>,
}

impl AdditionalClaims for Extra {}

type Token = IdToken<Extra, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Claims = IdTokenClaims<Extra, CoreGenderClaim>;

/// The header of a JWT, as far as keys are concerned.
#[derive(Deserialize)]
pub(crate) struct Header {
    pub kid: Option<String>,
}

/// Reads the header of a token before anything of it is verified, to know which key it wants.
pub(crate) fn header(token: &Secret) -> Result<Header, Error> {
    let mut parts = token.expose().split('.');
    let (Some(header), Some(_), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Error::IdTokenMalformed);
    };
    // One spelling of a signature, not sixteen: the bits of the last character that say nothing are zero (RFC 4648 §3.5).
    URL_SAFE_NO_PAD.decode(signature).map_err(|_| Error::IdTokenMalformed)?;
    let header = URL_SAFE_NO_PAD.decode(header).map_err(|_| Error::IdTokenMalformed)?;
    json::object(&header).ok_or(Error::IdTokenMalformed)
}

/// What a checked ID token says.
pub(crate) struct Verified {
    subject: String,
    pid: Option<Pid>,
    acr: String,
    auth_time: Option<Timestamp>,
}

impl SignedIn {
    /// Somebody logged in, with these tokens, whose ID token says this.
    pub(crate) fn of(provider: &Provider, tokens: Tokens, verified: Verified) -> Self {
        let Verified { subject, pid, acr, auth_time } = verified;
        Self {
            access_expires_in: tokens.expires_in,
            issuer: provider.issuer.clone(),
            subject,
            pid,
            acr,
            auth_time,
            access_token: tokens.access,
            id_token: tokens.id,
        }
    }
}

/// Checks the ID token that came with these tokens.
pub(crate) fn check(tokens: &Tokens, expected: &Expected<'_>) -> Result<Verified, Error> {
    must_be_there(&tokens.id)?;
    let token = Token::from_str(tokens.id.expose()).map_err(|_| Error::IdTokenMalformed)?;
    let verifier = verifier(expected)?;
    let claims = verified(&token, &verifier, expected)?;

    // §2: the subject is somebody, and not without end.
    let subject = claims.subject().as_str();
    if !(1..=SUBJECT_LIMIT).contains(&subject.len()) || !subject.is_ascii() {
        return Err(Error::IdTokenMalformed);
    }
    // Step 5: azp, if present, is us; with more than one audience it must be present.
    let azp = claims.authorized_party().map(|azp| azp.as_str());
    if azp.is_some_and(|azp| azp != expected.client_id) || (claims.audiences().len() > 1 && azp.is_none()) {
        return Err(Error::IdTokenAzp);
    }
    // Step 9: exp was checked with the skew on our side; nbf is honoured where an issuer uses it.
    if claims.additional_claims().nbf.is_some_and(|nbf| nbf > (expected.now + SKEW).as_second()) {
        return Err(Error::IdTokenExpired);
    }
    // Step 10: iat, neither in the future nor long past.
    let age = expected.now.as_second() - claims.issue_time().timestamp();
    if age < -SKEW.as_secs() || age > OLDEST.as_secs() {
        return Err(Error::IdTokenIat);
    }
    // Step 12: at least the level that was asked for.
    let acr = claims.auth_context_ref().map(|acr| acr.to_string()).ok_or(Error::IdTokenMissing("acr"))?;
    // Told even if it is too low; the first of one login, and there is one.
    let _ = expected.level.set(acr.clone());
    if !expected.acr.is_met_by(&acr) {
        return Err(Error::AcrTooLow);
    }
    // Step 13: auth_time, where a fresh login was asked for.
    let auth_time = claims.auth_time().and_then(|time| Timestamp::from_second(time.timestamp()).ok());
    if let Some(freshness) = expected.freshness {
        let age = auth_time.map(|time| expected.now.duration_since(time)).ok_or(Error::AuthTime)?;
        let limit = SignedDuration::try_from(freshness).unwrap_or(SignedDuration::MAX).saturating_add(SKEW);
        if age > limit || age < -SKEW {
            return Err(Error::AuthTime);
        }
    }
    // §3.1.3.8: the access token is the one that the ID token was made with.
    check_at_hash(&token, &verifier, claims, &tokens.access)?;
    let pid = pid(claims, expected.require_pid)?;
    Ok(Verified { subject: claims.subject().to_string(), pid, acr, auth_time })
}

/// Whether they are there, whatever they are.
#[derive(Deserialize)]
struct Required {
    iss: Option<IgnoredAny>,
    aud: Option<IgnoredAny>,
    sub: Option<IgnoredAny>,
    exp: Option<IgnoredAny>,
    iat: Option<IgnoredAny>,
    nonce: Option<IgnoredAny>,
}

/// The claims that must be there (OpenID Connect Core §2), looked for before they are read, so that the one that lacks can
/// be named.
fn must_be_there(token: &Secret) -> Result<(), Error> {
    let payload = token.expose().split('.').nth(1).unwrap_or_default();
    let payload = Zeroizing::new(URL_SAFE_NO_PAD.decode(payload).map_err(|_| Error::IdTokenMalformed)?);
    let Required { iss, aud, sub, exp, iat, nonce } = json::object(&payload).ok_or(Error::IdTokenMalformed)?;
    let all = [("iss", iss), ("aud", aud), ("sub", sub), ("exp", exp), ("iat", iat), ("nonce", nonce)];
    match all.into_iter().find(|(_, found)| found.is_none()) {
        Some((claim, _)) => Err(Error::IdTokenMissing(claim)),
        None => Ok(()),
    }
}

fn verifier<'a>(expected: &Expected<'a>) -> Result<CoreIdTokenVerifier<'a>, Error> {
    let issuer = IssuerUrl::new(expected.provider.issuer.clone()).map_err(|_| Error::Settings("issuer"))?;
    let client = ClientId::new(expected.client_id.to_owned());
    // The skew goes to the token's favour by letting our clock go after.
    let late = in_chrono(expected.now - SKEW);
    Ok(IdTokenVerifier::new_public_client(client, issuer, expected.keys.clone())
        .set_allowed_algs(expected.provider.algorithms.iter().cloned())
        .set_time_fn(move || late)
        // Step 3: nobody else is trusted as an audience beside us.
        .set_other_audience_verifier_fn(|_| false))
}

/// Steps 1 to 4, 6 to 9 and 11: encryption, issuer, audience, signature, algorithm, expiry, nonce.
fn verified<'t>(
    token: &'t Token,
    verifier: &CoreIdTokenVerifier<'_>,
    expected: &Expected<'_>,
) -> Result<&'t Claims, Error> {
    let nonce = expected.nonce.expose();
    let same = |found: Option<&Nonce>| match found {
        Some(found) if bool::from(found.secret().as_bytes().ct_eq(nonce.as_bytes())) => Ok(()),
        _ => Err("not the nonce of this login".to_owned()),
    };
    token.claims(verifier, same).map_err(|error| match error {
        ClaimsVerificationError::Expired(_) => Error::IdTokenExpired,
        ClaimsVerificationError::InvalidAudience(_) => Error::IdTokenAudience,
        ClaimsVerificationError::InvalidIssuer(_) => Error::IdTokenIssuer,
        ClaimsVerificationError::InvalidNonce(_) => Error::IdTokenNonce,
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::DisallowedAlg(_)
            | SignatureVerificationError::NoSignature
            | SignatureVerificationError::UnsupportedAlg(_),
        ) => Error::IdTokenAlg,
        ClaimsVerificationError::SignatureVerification(_) => Error::IdTokenSignature,
        _ => Error::IdTokenMalformed,
    })
}

fn check_at_hash(
    token: &Token,
    verifier: &CoreIdTokenVerifier<'_>,
    claims: &Claims,
    access: &Secret,
) -> Result<(), Error> {
    // Some issuers no longer send it; where it is, it must fit.
    let Some(expected) = claims.access_token_hash() else { return Ok(()) };
    let access = AccessToken::new(access.expose().to_owned());
    let alg = token.signing_alg().map_err(|_| Error::IdTokenAlg)?;
    let key = token.signing_key(verifier).map_err(|_| Error::IdTokenSignature)?;
    let found = AccessTokenHash::from_token(&access, alg, key).map_err(|_| Error::IdTokenAtHash)?;
    if found == *expected { Ok(()) } else { Err(Error::IdTokenAtHash) }
}

fn pid(claims: &Claims, required: bool) -> Result<Option<Pid>, Error> {
    match &claims.additional_claims().pid {
        Some(pid) => Pid::parse(pid).map(Some).ok_or(Error::PidInvalid),
        None if required => Err(Error::PidMissing),
        None => Ok(None),
    }
}

fn in_chrono(time: Timestamp) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp(time.as_second(), 0).unwrap_or_default()
}
