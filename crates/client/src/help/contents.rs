//! What articles there are: a closed list.

use serde::{Deserialize, Serialize};

/// What an article is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as its articles' subject")]
pub enum Section {
    Login,
    Idporten,
    Email,
    MyPage,
    Cases,
    Computer,
    People,
}

impl Section {
    /// Every section, in the order in which it is shown.
    pub const ALL: [Self; 7] =
        [Self::Login, Self::Idporten, Self::Email, Self::MyPage, Self::Cases, Self::Computer, Self::People];

    /// Its name in the language files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Idporten => "idporten",
            Self::Email => "email",
            Self::MyPage => "my-page",
            Self::Cases => "cases",
            Self::Computer => "computer",
            Self::People => "people",
        }
    }
}

/// Where an article leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is named as the place that it leads to")]
pub enum HelpLink {
    GuideWay,
    GuideLostAccess,
    GuideTrouble,
    Register,
    Reset,
    Check,
    IdportenHelp,
    GetEid,
    Authority,
    SelfTest,
    Report,
    Settings,
    Contact,
}

impl HelpLink {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GuideWay => "guide-way",
            Self::GuideLostAccess => "guide-lost-access",
            Self::GuideTrouble => "guide-trouble",
            Self::Register => "register",
            Self::Reset => "reset",
            Self::Check => "check",
            Self::IdportenHelp => "idporten-help",
            Self::GetEid => "get-eid",
            Self::Authority => "authority",
            Self::SelfTest => "self-test",
            Self::Report => "report",
            Self::Settings => "settings",
            Self::Contact => "contact",
        }
    }

    /// The text of its button; none where the contacts, which stand on every page of help, are meant.
    #[must_use]
    pub fn text(self) -> Option<&'static str> {
        Some(match self {
            Self::GuideWay => "help-link-guide-way",
            Self::GuideLostAccess => "help-link-guide-lost-access",
            Self::GuideTrouble => "help-link-guide-trouble",
            Self::Register => "help-link-register",
            Self::Reset => "help-link-reset",
            Self::Check => "help-link-check",
            Self::IdportenHelp => "contacts-idporten-open",
            Self::GetEid => "contacts-get-eid",
            Self::Authority => "contact-authority",
            Self::SelfTest => "help-link-self-test",
            Self::Report => "help-link-report",
            Self::Settings => "help-link-settings",
            Self::Contact => return None,
        })
    }
}

/// What belongs to an article.
#[derive(Debug)]
pub(super) struct Entry {
    pub section: Section,
    pub links: &'static [HelpLink],
    pub related: &'static [ArticleId],
}

macro_rules! articles {
    ($($id:ident = $name:literal, $section:ident, [$($link:ident),*], [$($related:ident),*];)+) => {
        /// An article. Its texts are `help-<name>`, `help-<name>-text`, and for the search `help-<name>-words`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "each is named as its question, and the language files say it at length")]
        pub enum ArticleId {
            $(#[serde(rename = $name)] $id,)+
        }

        impl ArticleId {
            /// Every article.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$id),+].into_iter()
            }

            /// Its name in the language files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)+
                }
            }

            pub(super) fn entry(self) -> &'static Entry {
                match self {
                    $(Self::$id => &const {
                        Entry {
                            section: Section::$section,
                            links: &[$(HelpLink::$link),*],
                            related: &[$(Self::$related),*],
                        }
                    },)+
                }
            }
        }
    };
}

articles! {
    Where = "where", Login, [GuideWay], [Difference, Official];
    CannotLogIn = "cannot-log-in", Login, [GuideTrouble, SelfTest, Report], [EmailError, IdportenTrouble];
    Minid = "minid", Login, [GetEid], [GetEid, Difference];
    Difference = "difference", Login, [GuideWay], [IdportenAdvantages, ForOthers];
    MoveApplications = "move-applications", Login, [], [TwoAccounts, Difference];
    LogOut = "log-out", Login, [], [SharedComputer, Countdown];
    IdportenHow = "idporten-how", Idporten, [GetEid], [Minid, IdportenTrouble];
    GetEid = "get-eid", Idporten, [GetEid], [Minid, IdportenMust];
    IdportenTrouble = "idporten-trouble", Idporten, [IdportenHelp], [CannotLogIn, GetEid];
    IdportenMust = "idporten-must", Idporten, [GuideWay], [IdportenAdvantages, Difference];
    IdportenAdvantages = "idporten-advantages", Idporten, [], [Difference, Confirmation];
    ForOthers = "for-others", Idporten, [GuideWay], [ForChild, Difference];
    ForChild = "for-child", Idporten, [Authority], [ForOthers, Apply];
    Register = "register", Email, [Register], [PasswordRules, CodeMissing];
    PasswordRules = "password-rules", Email, [], [Register, ForgottenPassword];
    ForgottenPassword = "forgotten-password", Email, [Reset], [CodeMissing, PasswordRules];
    CodeMissing = "code-missing", Email, [], [Register, ForgottenPassword];
    EmailError = "email-error", Email, [Reset, Report, Contact], [ForgottenPassword, CannotLogIn];
    LostAccess = "lost-access", Email, [GuideLostAccess], [LostHandedIn, LostNotBooked, LostPhoto];
    LostHandedIn = "lost-handed-in", Email, [GuideLostAccess, Authority], [LostAccess, Decision];
    LostNotBooked = "lost-not-booked", Email, [GuideLostAccess, Register], [LostAccess, Appointments];
    LostPhoto = "lost-photo", Email, [GuideLostAccess, Authority], [LostAccess, Appointments];
    ContactInformation = "contact-information", MyPage, [Authority], [WrongInformation, Residence];
    Residence = "residence", MyPage, [Authority], [WrongInformation, Confirmation];
    WrongInformation = "wrong-information", MyPage, [Authority], [ContactInformation, Residence];
    Confirmation = "confirmation", MyPage, [], [ConfirmationSave, ConfirmationEmployer];
    ConfirmationSave = "confirmation-save", MyPage, [], [Confirmation, SharedComputer];
    ConfirmationEmployer = "confirmation-employer", MyPage, [Check], [Check, Confirmation];
    Check = "check", MyPage, [Check], [ConfirmationEmployer, Confirmation];
    Applications = "applications", Cases, [], [TwoAccounts, Apply];
    Apply = "apply", Cases, [], [Files, Appointments, ForOthers];
    Files = "files", Cases, [], [Apply];
    Appointments = "appointments", Cases, [], [Apply, LostPhoto];
    Decision = "decision", Cases, [Authority], [Appointments, Letters];
    Letters = "letters", Cases, [], [CodeMissing, Decision];
    TwoAccounts = "two-accounts", Cases, [], [MoveApplications, Applications];
    SharedComputer = "shared-computer", Computer, [Settings], [LogOut, Kept];
    Countdown = "countdown", Computer, [Settings], [LogOut, SharedComputer];
    Keyring = "keyring", Computer, [SelfTest], [Kept, Countdown];
    Clock = "clock", Computer, [SelfTest], [SelfTest, CannotLogIn];
    Network = "network", Computer, [SelfTest], [ServiceDown, Proxy];
    Proxy = "proxy", Computer, [SelfTest], [Network];
    Browser = "browser", Computer, [], [Https, CannotLogIn];
    Https = "https", Computer, [], [Browser, CannotLogIn];
    ServiceDown = "service-down", Computer, [SelfTest, Contact], [Network, TooOften];
    TooOften = "too-often", Computer, [], [ForgottenPassword, ServiceDown];
    Kept = "kept", Computer, [Settings], [SharedComputer, Keyring];
    Reading = "reading", Computer, [Settings], [People];
    SelfTest = "self-test", People, [SelfTest], [Report, CannotLogIn];
    Report = "report", People, [Report], [SelfTest, People];
    People = "people", People, [Contact], [Report, IdportenTrouble];
    Phishing = "phishing", People, [], [Official, ForgottenPassword];
    Official = "official", People, [], [Phishing, Where];
    NotSetUp = "not-set-up", People, [], [SelfTest, Report];
}
