//! Which article helps where: one for every error, and one for every screen.

use super::ArticleId;
use crate::Code;

/// A screen of the app, as far as help is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is named as the screen")]
pub enum HelpScreen {
    Welcome,
    Start,
    Idporten,
    Waiting,
    Email,
    Register,
    Reset,
    Guide,
    Check,
    Overview,
    Contact,
    Residency,
    Confirmation,
    Applications,
    NewApplication,
    Application,
    Appointments,
    Booking,
    Settings,
    SelfTest,
    Report,
    SignedOut,
}

/// The article for somebody who is at this screen.
#[must_use]
pub fn for_screen(screen: HelpScreen) -> ArticleId {
    match screen {
        HelpScreen::Welcome => ArticleId::SharedComputer,
        HelpScreen::Start | HelpScreen::Guide | HelpScreen::Overview => ArticleId::Difference,
        HelpScreen::Idporten => ArticleId::IdportenHow,
        HelpScreen::Waiting => ArticleId::Browser,
        HelpScreen::Email => ArticleId::EmailError,
        HelpScreen::Register => ArticleId::Register,
        HelpScreen::Reset => ArticleId::ForgottenPassword,
        HelpScreen::Check => ArticleId::Check,
        HelpScreen::Residency => ArticleId::Residence,
        HelpScreen::Contact => ArticleId::ContactInformation,
        HelpScreen::Confirmation => ArticleId::Confirmation,
        HelpScreen::Applications => ArticleId::Applications,
        HelpScreen::NewApplication | HelpScreen::Application => ArticleId::Apply,
        HelpScreen::Appointments | HelpScreen::Booking => ArticleId::Appointments,
        HelpScreen::Settings => ArticleId::Reading,
        HelpScreen::SelfTest => ArticleId::SelfTest,
        HelpScreen::Report => ArticleId::Report,
        HelpScreen::SignedOut => ArticleId::LogOut,
    }
}

/// The article for somebody who is told this.
#[must_use]
pub fn for_code(code: Code) -> ArticleId {
    match code {
        Code::LoginCancelledInBrowser | Code::LoginTimedOut | Code::BrowserNotOpened | Code::ListenerFailed => {
            ArticleId::Browser
        }
        Code::LoginLevelTooLow => ArticleId::Minid,
        Code::LoginRefused => ArticleId::IdportenTrouble,
        Code::LoginNoNationalId => ArticleId::GetEid,
        Code::LoginAnswerInvalid | Code::LoginAnswerForged | Code::IssuerInvalid | Code::ServiceRefusedLogin => {
            ArticleId::CannotLogIn
        }
        Code::LoginClockWrong | Code::ClockWrong => ArticleId::Clock,
        Code::IssuerUnreachable | Code::ServiceUnreachable => ArticleId::Network,
        Code::IssuerSlow | Code::ServiceSlow | Code::ServiceFault | Code::PageUnavailable => ArticleId::ServiceDown,
        Code::ServiceRateLimited => ArticleId::TooOften,
        Code::SessionEnded => ArticleId::Countdown,
        Code::ProxyNeedsPassword => ArticleId::Proxy,
        Code::TlsFailed => ArticleId::Https,
        Code::NotRegistered => ArticleId::WrongInformation,
        Code::NoValidPermit | Code::ResidencyUnclear => ArticleId::Residence,
        Code::StatementInvalid | Code::DocumentLetterMissing | Code::DocumentFailed => ArticleId::Confirmation,
        Code::SaveDiskFull
        | Code::SaveNotAllowed
        | Code::SaveFolderMissing
        | Code::SaveFileBusy
        | Code::SaveFailed
        | Code::FolderNotOpened
        | Code::FileNotOpened => ArticleId::ConfirmationSave,
        Code::KeyringMissing | Code::KeyringLocked | Code::KeyringSlow | Code::KeyringFailed => ArticleId::Keyring,
        Code::EnvironmentMissing | Code::EnvironmentBroken => ArticleId::NotSetUp,
        Code::CopyFailed | Code::LinkNotOpened => ArticleId::Browser,
        Code::CredentialsWrong | Code::PasswordEmpty => ArticleId::EmailError,
        Code::CodeWrong | Code::CodeMalformed | Code::CodeExpired | Code::CodeUsedUp | Code::ProofOfAddressExpired => {
            ArticleId::CodeMissing
        }
        Code::MailUnavailable | Code::MailRefused | Code::AddressMalformed => ArticleId::CodeMissing,
        Code::AccountExists | Code::NameRefused => ArticleId::Register,
        Code::AccountMissing => ArticleId::LostAccess,
        Code::PasswordRefused => ArticleId::PasswordRules,
        Code::CheckFileUnreadable => ArticleId::Check,
        Code::RemoveFailed => ArticleId::Kept,
        Code::DraftChanged | Code::NotADraft | Code::ApplicationIncomplete => ArticleId::Apply,
        Code::ChildNotUnder18 => ArticleId::ForChild,
        Code::TooMany | Code::FileRefused | Code::FileDiffers | Code::FileTooLarge | Code::FileUnreadable => {
            ArticleId::Files
        }
        Code::TimeTaken | Code::AlreadyBooked | Code::NotBookable | Code::AppointmentOver => ArticleId::Appointments,
        Code::PhotoNeedsDecision => ArticleId::Decision,
        Code::NotYourApplication => ArticleId::TwoAccounts,
        Code::PictureRefused => ArticleId::Report,
    }
}
