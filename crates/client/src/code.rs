//! The closed list of codes that a person can be shown. The language files have three texts for each.

/// Why something did not work. `as_str` is what support asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is named as its code, and the language files explain each code at length")]
pub enum Code {
    LoginCancelledInBrowser,
    LoginTimedOut,
    LoginLevelTooLow,
    LoginRefused,
    LoginAnswerInvalid,
    LoginAnswerForged,
    LoginClockWrong,
    LoginNoNationalId,
    IssuerUnreachable,
    IssuerInvalid,
    IssuerSlow,
    BrowserNotOpened,
    ListenerFailed,
    ServiceUnreachable,
    ServiceSlow,
    ServiceRefusedLogin,
    ServiceFault,
    ServiceRateLimited,
    SessionEnded,
    ClockWrong,
    ProxyNeedsPassword,
    TlsFailed,
    NotRegistered,
    NoValidPermit,
    ResidencyUnclear,
    StatementInvalid,
    DocumentLetterMissing,
    DocumentFailed,
    SaveDiskFull,
    SaveNotAllowed,
    SaveFolderMissing,
    SaveFileBusy,
    SaveFailed,
    KeyringMissing,
    KeyringLocked,
    KeyringSlow,
    KeyringFailed,
    EnvironmentMissing,
    EnvironmentBroken,
    CopyFailed,
    LinkNotOpened,
    FolderNotOpened,
    PageUnavailable,
    CredentialsWrong,
    CodeWrong,
    CodeMalformed,
    CodeExpired,
    CodeUsedUp,
    ProofOfAddressExpired,
    AccountExists,
    AccountMissing,
    AddressMalformed,
    PasswordRefused,
    PasswordEmpty,
    NameRefused,
    MailUnavailable,
    MailRefused,
    CheckFileUnreadable,
    FileNotOpened,
    RemoveFailed,
    DraftChanged,
    NotADraft,
    ApplicationIncomplete,
    ChildNotUnder18,
    TooMany,
    FileRefused,
    FileDiffers,
    FileTooLarge,
    FileUnreadable,
    TimeTaken,
    AlreadyBooked,
    NotBookable,
    PhotoNeedsDecision,
    NotYourApplication,
    AppointmentOver,
    PictureRefused,
}

impl Code {
    /// Every code, so that a test can ask the language files for each.
    pub const ALL: [Self; 76] = [
        Self::LoginCancelledInBrowser,
        Self::LoginTimedOut,
        Self::LoginLevelTooLow,
        Self::LoginRefused,
        Self::LoginAnswerInvalid,
        Self::LoginAnswerForged,
        Self::LoginClockWrong,
        Self::LoginNoNationalId,
        Self::IssuerUnreachable,
        Self::IssuerInvalid,
        Self::IssuerSlow,
        Self::BrowserNotOpened,
        Self::ListenerFailed,
        Self::ServiceUnreachable,
        Self::ServiceSlow,
        Self::ServiceRefusedLogin,
        Self::ServiceFault,
        Self::ServiceRateLimited,
        Self::SessionEnded,
        Self::ClockWrong,
        Self::ProxyNeedsPassword,
        Self::TlsFailed,
        Self::NotRegistered,
        Self::NoValidPermit,
        Self::ResidencyUnclear,
        Self::StatementInvalid,
        Self::DocumentLetterMissing,
        Self::DocumentFailed,
        Self::SaveDiskFull,
        Self::SaveNotAllowed,
        Self::SaveFolderMissing,
        Self::SaveFileBusy,
        Self::SaveFailed,
        Self::KeyringMissing,
        Self::KeyringLocked,
        Self::KeyringSlow,
        Self::KeyringFailed,
        Self::EnvironmentMissing,
        Self::EnvironmentBroken,
        Self::CopyFailed,
        Self::LinkNotOpened,
        Self::FolderNotOpened,
        Self::PageUnavailable,
        Self::CredentialsWrong,
        Self::CodeWrong,
        Self::CodeMalformed,
        Self::CodeExpired,
        Self::CodeUsedUp,
        Self::ProofOfAddressExpired,
        Self::AccountExists,
        Self::AccountMissing,
        Self::AddressMalformed,
        Self::PasswordRefused,
        Self::PasswordEmpty,
        Self::NameRefused,
        Self::MailUnavailable,
        Self::MailRefused,
        Self::CheckFileUnreadable,
        Self::FileNotOpened,
        Self::RemoveFailed,
        Self::DraftChanged,
        Self::NotADraft,
        Self::ApplicationIncomplete,
        Self::ChildNotUnder18,
        Self::TooMany,
        Self::FileRefused,
        Self::FileDiffers,
        Self::FileTooLarge,
        Self::FileUnreadable,
        Self::TimeTaken,
        Self::AlreadyBooked,
        Self::NotBookable,
        Self::PhotoNeedsDecision,
        Self::NotYourApplication,
        Self::AppointmentOver,
        Self::PictureRefused,
    ];

    /// The code as shown and as used in the keys of the language files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LoginCancelledInBrowser => "login-cancelled-in-browser",
            Self::LoginTimedOut => "login-timed-out",
            Self::LoginLevelTooLow => "login-level-too-low",
            Self::LoginRefused => "login-refused",
            Self::LoginAnswerInvalid => "login-answer-invalid",
            Self::LoginAnswerForged => "login-answer-forged",
            Self::LoginClockWrong => "login-clock-wrong",
            Self::LoginNoNationalId => "login-no-national-id",
            Self::IssuerUnreachable => "issuer-unreachable",
            Self::IssuerInvalid => "issuer-invalid",
            Self::IssuerSlow => "issuer-slow",
            Self::BrowserNotOpened => "browser-not-opened",
            Self::ListenerFailed => "listener-failed",
            Self::ServiceUnreachable => "service-unreachable",
            Self::ServiceSlow => "service-slow",
            Self::ServiceRefusedLogin => "service-refused-login",
            Self::ServiceFault => "service-fault",
            Self::ServiceRateLimited => "service-rate-limited",
            Self::SessionEnded => "session-ended",
            Self::ClockWrong => "clock-wrong",
            Self::ProxyNeedsPassword => "proxy-needs-password",
            Self::TlsFailed => "tls-failed",
            Self::NotRegistered => "not-registered",
            Self::NoValidPermit => "no-valid-permit",
            Self::ResidencyUnclear => "residency-unclear",
            Self::StatementInvalid => "statement-invalid",
            Self::DocumentLetterMissing => "document-letter-missing",
            Self::DocumentFailed => "document-failed",
            Self::SaveDiskFull => "save-disk-full",
            Self::SaveNotAllowed => "save-not-allowed",
            Self::SaveFolderMissing => "save-folder-missing",
            Self::SaveFileBusy => "save-file-busy",
            Self::SaveFailed => "save-failed",
            Self::KeyringMissing => "keyring-missing",
            Self::KeyringLocked => "keyring-locked",
            Self::KeyringSlow => "keyring-slow",
            Self::KeyringFailed => "keyring-failed",
            Self::EnvironmentMissing => "environment-missing",
            Self::EnvironmentBroken => "environment-broken",
            Self::CopyFailed => "copy-failed",
            Self::LinkNotOpened => "link-not-opened",
            Self::FolderNotOpened => "folder-not-opened",
            Self::PageUnavailable => "page-unavailable",
            Self::CredentialsWrong => "credentials-wrong",
            Self::CodeWrong => "code-wrong",
            Self::CodeMalformed => "code-malformed",
            Self::CodeExpired => "code-expired",
            Self::CodeUsedUp => "code-used-up",
            Self::ProofOfAddressExpired => "address-proof-expired",
            Self::AccountExists => "account-exists",
            Self::AccountMissing => "account-missing",
            Self::AddressMalformed => "address-malformed",
            Self::PasswordRefused => "password-refused",
            Self::PasswordEmpty => "password-empty",
            Self::NameRefused => "name-refused",
            Self::MailUnavailable => "mail-unavailable",
            Self::MailRefused => "mail-refused",
            Self::CheckFileUnreadable => "check-file-unreadable",
            Self::FileNotOpened => "file-not-opened",
            Self::RemoveFailed => "remove-failed",
            Self::DraftChanged => "draft-changed",
            Self::NotADraft => "not-a-draft",
            Self::ApplicationIncomplete => "application-incomplete",
            Self::ChildNotUnder18 => "child-not-under-18",
            Self::TooMany => "too-many",
            Self::FileRefused => "file-refused",
            Self::FileDiffers => "file-differs",
            Self::FileTooLarge => "file-too-large",
            Self::FileUnreadable => "file-unreadable",
            Self::TimeTaken => "time-taken",
            Self::AlreadyBooked => "already-booked",
            Self::NotBookable => "not-bookable",
            Self::PhotoNeedsDecision => "photo-needs-decision",
            Self::NotYourApplication => "not-your-application",
            Self::AppointmentOver => "appointment-over",
            Self::PictureRefused => "picture-refused",
        }
    }

    /// The code with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == name)
    }

    /// Whether the same step, tried again with nothing changed, can work.
    #[must_use]
    pub fn retry_can_help(self) -> bool {
        !matches!(
            self,
            Self::NotRegistered
                | Self::NoValidPermit
                | Self::ResidencyUnclear
                | Self::SessionEnded
                | Self::DocumentLetterMissing
                | Self::EnvironmentBroken
        )
    }
}

#[cfg(test)]
mod tests {
    use texts::{Language, text};

    use super::*;

    #[test]
    fn every_code_says_what_happened_what_it_means_and_what_to_do_in_every_language() {
        for code in Code::ALL {
            for part in ["title", "meaning", "next"] {
                let key = format!("error-{}-{part}", code.as_str());
                for language in Language::ALL {
                    assert_ne!(text(language, &key, &[]), key, "{language:?} lacks it");
                }
            }
        }
    }
}
