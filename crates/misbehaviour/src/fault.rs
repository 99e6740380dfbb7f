//! What an issuer can do wrong, or right in an unusual way: a closed list.

use crate::{Manner, Place, modules::MODULES};

macro_rules! faults {
    ($($group:ident: $($(#[doc = $what:literal])+ $name:ident,)+)+) => {
        /// One thing that an issuer does otherwise than a well-behaved one would.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Fault {
            $($($(#[doc = $what])+ $name,)+)+
            /// An answer that is wrong whatever it says.
            Answer(Place, Manner),
        }

        /// Every fault that is not an answer, with its name and what it does.
        const NAMED: &[(Fault, Group, &str, &str)] =
            &[$($((Fault::$name, Group::$group, stringify!($name), concat!($($what),+)),)+)+];
    };
}

/// What a fault is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as what its faults are in")]
pub enum Group {
    Nothing,
    Metadata,
    Keys,
    IdToken,
    TokenEndpoint,
    Redirect,
    Pushed,
    Logout,
    Revocation,
    Answers,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 10] = [
        Self::Nothing,
        Self::Metadata,
        Self::Keys,
        Self::IdToken,
        Self::TokenEndpoint,
        Self::Redirect,
        Self::Pushed,
        Self::Logout,
        Self::Revocation,
        Self::Answers,
    ];

    /// What a person calls it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Metadata => "the metadata",
            Self::Keys => "the keys",
            Self::IdToken => "the ID token",
            Self::TokenEndpoint => "the token endpoint",
            Self::Redirect => "the redirect",
            Self::Pushed => "pushed requests",
            Self::Logout => "logout",
            Self::Revocation => "revocation",
            Self::Answers => "answers of any kind",
        }
    }
}

faults! {
    Nothing:
    /// Nothing: the issuer behaves well.
    None,
    Metadata:
    /// `issuer` is another one.
    IssuerOther,
    /// `issuer` ends with a slash.
    IssuerSlash,
    /// The authorization endpoint is plain http.
    AuthorizationNotHttps,
    /// The token endpoint is plain http.
    TokenNotHttps,
    /// The key set is plain http.
    JwksNotHttps,
    /// The endpoint for pushed requests is plain http.
    ParNotHttps,
    /// The logout endpoint is plain http.
    EndSessionNotHttps,
    /// The revocation endpoint is plain http.
    RevocationNotHttps,
    /// The authorization endpoint is a script.
    AuthorizationScript,
    /// The authorization endpoint is a file.
    AuthorizationFile,
    /// The authorization endpoint has a user name, which some programs take for the host.
    EndpointUserName,
    /// An endpoint has a line break in it, which readers of addresses drop silently.
    EndpointLineBreak,
    /// An endpoint has a backslash in it, which some readers take for a slash.
    EndpointBackslash,
    /// An endpoint has a fragment.
    EndpointFragment,
    /// The browser is sent to another host.
    AuthorizationElsewhere,
    /// The code is to be sent to another host.
    TokenElsewhere,
    /// The keys are on another host.
    JwksElsewhere,
    /// Requests are pushed, to another host.
    ParElsewhere,
    /// Tokens are revoked at another host.
    RevocationElsewhere,
    /// The browser is sent to another host to log out.
    EndSessionElsewhere,
    /// The code is to be sent to another port of the issuer's host.
    TokenOtherPort,
    /// PKCE is not announced at all.
    NoPkce,
    /// Only the `plain` method of PKCE is announced.
    PlainPkce,
    /// Only the implicit flow is announced.
    NoCodeFlow,
    /// Pushed requests are required, and there is no endpoint for them.
    NoParEndpoint,
    /// There is no `jwks_uri`.
    NoJwksUri,
    /// There are no metadata.
    DiscoveryNotFound,
    Keys:
    /// The key set is empty.
    KeysNone,
    /// The only key has 1,024 bits, and signs.
    KeyShort,
    /// The only key is for encryption, and signs.
    KeyForEncryption,
    /// The only key may only encrypt by its `key_ops`, and signs.
    KeyOpsEncrypt,
    /// The only key names another algorithm than it signs with.
    KeyOtherAlg,
    /// The only key is symmetric.
    KeySymmetric,
    /// Two keys have the same name.
    KeyNameTwice,
    /// Another key than before signs from now on, and is the only one.
    KeysRotated,
    /// The same, and the new key has the old one's name.
    KeysRotatedSameName,
    /// The same, and tokens name no key.
    KeysRotatedNoName,
    IdToken:
    /// `iss` is another issuer.
    IssWrong,
    /// `iss` is our issuer, spelled otherwise.
    IssSpelling,
    /// No `iss`.
    IssMissing,
    /// `aud` is another client.
    AudWrong,
    /// No `aud`.
    AudMissing,
    /// `aud` is an empty list.
    AudEmpty,
    /// `aud` is a list of us alone.
    AudList,
    /// `aud` is us and a stranger; no `azp`.
    AudSeveral,
    /// `aud` is us and a stranger; `azp` is us.
    AudSeveralAzp,
    /// `aud` is us, twice; no `azp`.
    AudTwice,
    /// `azp` is another client.
    AzpWrong,
    /// `azp` is us.
    AzpRight,
    /// `alg` is `none`, and there is no signature.
    AlgNone,
    /// `alg` is `None`, spelled to get around a list of what is refused.
    AlgNoneSpelling,
    /// Signed with HS256 and the public key for a password.
    AlgHs256,
    /// Signed with ES256, which was not announced.
    AlgEs256,
    /// Signed with ES256, which was announced.
    AlgEs256Announced,
    /// Signed with PS256, which was announced.
    AlgPs256Announced,
    /// The signature is of other bytes.
    SignatureWrong,
    /// The signature is empty.
    SignatureEmpty,
    /// The signature ends in bits that say nothing, and they are not zero.
    SignatureLastBits,
    /// Signed by a key that is not in the set, under the name of one that is.
    SignatureOtherKey,
    /// Signed by a key that the token brings along (`jwk`).
    SignatureOwnKey,
    /// `kid` names no key.
    KidUnknown,
    /// No `kid`, one key.
    KidAbsent,
    /// No `kid`, several keys.
    KidAbsentSeveral,
    /// An extension that must be understood (`crit`).
    Crit,
    /// A token in the token (`cty`).
    Nested,
    /// The type of another kind of token (`logout+jwt`).
    TypOther,
    /// An encrypted token.
    Encrypted,
    /// Not a token at all.
    NotAToken,
    /// `exp` has passed.
    ExpPast,
    /// `exp` has passed, by less than clocks differ.
    ExpJustPast,
    /// No `exp`.
    ExpMissing,
    /// `exp` is later than any calendar goes.
    ExpAbsurd,
    /// `iat` is long past.
    IatOld,
    /// `iat` is in the future.
    IatFuture,
    /// No `iat`.
    IatMissing,
    /// `nbf` is in the future.
    NbfFuture,
    /// `nbf` has passed.
    NbfPast,
    /// `nonce` is of another login.
    NonceWrong,
    /// No `nonce`.
    NonceMissing,
    /// `at_hash` is of another access token.
    AtHashWrong,
    /// No `at_hash`.
    AtHashMissing,
    /// The login at the issuer was an hour ago.
    AuthTimeOld,
    /// The login at the issuer is an hour ahead.
    AuthTimeFuture,
    /// No `auth_time`.
    AuthTimeMissing,
    /// The level is lower than asked.
    AcrLow,
    /// No `acr`.
    AcrMissing,
    /// The level has its old name.
    AcrOldName,
    /// The level is higher than asked.
    AcrHigher,
    /// No `pid`.
    PidMissing,
    /// `pid` has wrong check digits.
    PidWrong,
    /// `pid` is of a day that no calendar has.
    PidNoSuchDay,
    /// `pid` is a number and not a text.
    PidNumber,
    /// No `sub`.
    SubMissing,
    /// `sub` is empty.
    SubEmpty,
    /// `sub` is longer than it may be.
    SubLong,
    /// A claim is there twice.
    ClaimTwice,
    /// A field of the header is there twice.
    HeaderTwice,
    /// A claim is nested without end.
    ClaimsDeep,
    TokenEndpoint:
    /// No ID token.
    TokenNoIdToken,
    /// No access token.
    TokenNoAccessToken,
    /// The access token is empty.
    TokenEmptyAccessToken,
    /// The access token has a line break in it.
    TokenAccessTokenLineBreak,
    /// `token_type` is `bEARER`.
    TokenTypeOddCase,
    /// No `token_type`.
    TokenTypeMissing,
    /// `token_type` is `DPoP`.
    TokenTypeOther,
    /// No `expires_in`.
    TokenNoExpiresIn,
    /// `expires_in` is negative.
    TokenExpiresInNegative,
    /// `expires_in` is longer than any clock runs.
    TokenExpiresInAbsurd,
    /// The code is refused.
    TokenInvalidGrant,
    /// The client is refused, with 401 and no JSON.
    TokenUnauthorized,
    /// An error, with status 200.
    TokenErrorWith200,
    Redirect:
    /// No `iss`.
    BackIssMissing,
    /// `iss` is another issuer.
    BackIssWrong,
    /// `iss` twice.
    BackIssTwice,
    /// An error without `iss`.
    BackErrorIssMissing,
    /// `state` is of another login.
    BackStateWrong,
    /// No `state`.
    BackStateMissing,
    /// `state` twice.
    BackStateTwice,
    /// No code and no error.
    BackCodeMissing,
    /// `code` is empty.
    BackCodeEmpty,
    /// `code` twice.
    BackCodeTwice,
    /// `code` is longer than any.
    BackCodeLong,
    /// `code` has a line break in it.
    BackCodeLineBreak,
    /// A code and an error.
    BackCodeAndError,
    /// `access_denied`.
    BackAccessDenied,
    /// `login_required`.
    BackLoginRequired,
    /// `interaction_required`.
    BackInteractionRequired,
    /// `invalid_scope`.
    BackInvalidScope,
    /// `server_error`.
    BackServerError,
    /// `temporarily_unavailable`.
    BackTemporarilyUnavailable,
    /// An error that nobody knows, described in HTML.
    BackErrorHtml,
    Pushed:
    /// Requests must be pushed, and are taken.
    ParRequired,
    /// The pushed request is refused.
    ParRefused,
    /// The pushed request gets no `request_uri`.
    ParNoRequestUri,
    /// The pushed request is over when it is taken.
    ParExpired,
    Logout:
    /// There is no logout endpoint.
    LogoutUnsupported,
    /// The browser comes back with another `state`.
    LogoutStateWrong,
    /// The browser comes back without a `state`.
    LogoutStateMissing,
    /// The browser comes back with two.
    LogoutStateTwice,
    /// The browser does not come back.
    LogoutNoReturn,
    Revocation:
    /// The revocation is refused.
    RevocationRefused,
}

/// What a relying party must make of an issuer that does this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The login works.
    Accepted,
    /// The login fails, and says why.
    Refused,
    /// What came is as if it had not come: the login waits for the right answer.
    Ignored,
}

impl Fault {
    /// Every fault.
    pub fn all() -> impl Iterator<Item = Self> {
        let answers =
            Place::ALL.iter().flat_map(|place| Manner::ALL.iter().map(|manner| Self::Answer(*place, *manner)));
        NAMED.iter().map(|(fault, ..)| *fault).chain(answers)
    }

    /// Its name: `iss-wrong`, `token-endless`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Answer(place, manner) => kebab(&format!("{place:?}{manner:?}")),
            _ => kebab(self.entry().2),
        }
    }

    /// The fault of this name, or the one that a module of the conformance suite is about.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let of_module = MODULES.iter().find(|(module, _)| *module == name).map(|(_, fault)| *fault);
        of_module.or_else(|| Self::all().find(|fault| fault.name() == name))
    }

    /// What the issuer does.
    #[must_use]
    pub fn what(self) -> String {
        match self {
            Self::Answer(place, manner) => format!("{}: {}", place.what(), manner.what()),
            _ => self.entry().3.replace('`', "").trim().to_owned(),
        }
    }

    /// What it is in.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Answer(..) => Group::Answers,
            _ => self.entry().1,
        }
    }

    /// What a relying party must make of it.
    #[must_use]
    pub fn expected(self) -> Expected {
        match self {
            Self::None
            | Self::KeysRotated
            | Self::KeysRotatedSameName
            | Self::KeysRotatedNoName
            | Self::KidAbsent
            | Self::AlgEs256Announced
            | Self::AlgPs256Announced
            | Self::AudList
            | Self::AzpRight
            | Self::ExpJustPast
            | Self::NbfPast
            | Self::AtHashMissing
            | Self::AcrHigher
            | Self::TokenTypeOddCase
            | Self::TokenNoExpiresIn
            | Self::TokenExpiresInAbsurd
            | Self::ParRequired
            | Self::LogoutUnsupported
            | Self::LogoutStateWrong
            | Self::LogoutStateMissing
            | Self::LogoutStateTwice
            | Self::LogoutNoReturn
            | Self::RevocationRefused
            | Self::Answer(Place::Revocation, _) => Expected::Accepted,
            Self::BackStateWrong | Self::BackStateMissing | Self::BackStateTwice => Expected::Ignored,
            _ => Expected::Refused,
        }
    }

    /// The modules of the conformance suite that are about it.
    pub fn modules(self) -> impl Iterator<Item = &'static str> {
        MODULES.iter().filter(move |(_, fault)| *fault == self).map(|(module, _)| *module)
    }

    fn entry(self) -> &'static (Self, Group, &'static str, &'static str) {
        // Every fault but an answer is in the list.
        NAMED.iter().find(|(fault, ..)| *fault == self).unwrap_or(&NAMED[0])
    }
}

/// `IssWrong` as `iss-wrong`, `AlgEs256` as `alg-es256`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_fault_has_a_name_of_its_own_by_which_it_is_found() {
        let names: BTreeSet<String> = Fault::all().map(Fault::name).collect();
        assert_eq!(names.len(), Fault::all().count());
        for fault in Fault::all() {
            assert_eq!(Fault::named(&fault.name()), Some(fault));
            assert!(fault.what().len() > 5 && !fault.what().contains('`'), "{fault:?}");
        }
        assert_eq!(Fault::named("alg-none-spelling"), Some(Fault::AlgNoneSpelling));
        assert_eq!(Fault::named("nobody-knows-this"), None);
    }

    #[test]
    fn every_module_of_the_list_leads_to_its_fault() {
        for (module, fault) in MODULES {
            assert_eq!(Fault::named(module), Some(*fault));
            assert!(fault.modules().any(|name| name == *module));
        }
    }
}
