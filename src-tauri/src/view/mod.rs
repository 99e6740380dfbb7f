//! What the window shows: one value, sent whole on every change. The UI draws it and holds nothing else.
//!
//! Times arrive formatted in the person's language or as plain numbers; the UI calculates nothing (`ARCHITECTURE.md`).

use serde::Serialize;
use ts_rs::TS;

mod cases;
mod check;
mod forms;
mod help;
mod pages;
mod receipt;
mod settings;

pub use cases::*;
pub use check::*;
pub use forms::*;
pub use help::*;
pub use pages::*;
pub use receipt::*;
pub use settings::*;

/// Everything the window shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    /// Goes up with each view. One that comes after a newer one is not shown.
    pub version: u32,
    /// The language in use, as its BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Every language on offer.
    pub languages: Vec<String>,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// The environment.
    pub environment: EnvironmentView,
    /// What holds on this computer.
    pub computer: ComputerView,
    /// Whether documents are made in this language; otherwise the page says that they are not (requirement G1).
    pub has_documents: bool,
    /// The screen.
    pub screen: Screen,
    /// The session, when somebody is logged in.
    pub session: Option<SessionView>,
    /// Something to tell on top of the screen; closed by the person or by the next step.
    pub notice: Option<NoticeView>,
}

/// The environment, for the banner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentView {
    /// Its name in the environment file.
    pub name: String,
    /// `sandbox`, `test`, `production`, or `none` when the app has no environment.
    pub kind: String,
}

/// What holds on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, shown in a place of its own")]
pub struct ComputerView {
    /// Others use it (E4).
    pub shared: bool,
    /// The administrator has decided whether it is shared.
    pub shared_locked: bool,
    /// The administrator has decided the language.
    pub language_locked: bool,
    /// The administrator's policy cannot be used as it is; the most careful one holds.
    pub policy_broken: bool,
    /// The system says when the screen is locked or the computer sleeps.
    pub sees_away: bool,
}

/// The session, for the header that every signed-in screen has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// `id-porten` or `email`.
    pub way: String,
    /// The person's name.
    pub name: String,
    /// The address of the account, where it is an e-mail account.
    pub account: Option<String>,
    /// Whole minutes left, rounded up.
    pub minutes_left: u32,
    /// Seconds left, once the countdown runs: the dialog is shown.
    pub countdown_seconds: Option<u32>,
    /// Whether "stay" can help: no once the absolute end is near.
    pub can_stay: bool,
    /// Set when the session is kept in memory only, with the reason: `no-keyring`, `keyring-locked`, `keyring-slow`,
    /// `keyring-failed`.
    pub memory_only: Option<String>,
}

/// Something to tell: an error with its three texts, or a short message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// `error`, `warning`, `info` or `success`.
    pub tone: String,
    /// The closed code. The texts are `error-<code>-title`, `error-<code>-meaning`, `error-<code>-next` in the language
    /// files (for other tones `notice-<code>`), and the code itself is shown for support.
    pub code: String,
    /// What the button of the notice does: `retry`, `sign-in`, `cancel-sign-in`, `save-again`, `none`.
    pub action: String,
    /// Whole minutes to wait, where that is known.
    pub minutes: Option<u32>,
    /// Where in which file it is, for whoever can correct it.
    pub place: Option<FilePlaceView>,
}

/// A place in a file of whoever set the app up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePlaceView {
    /// The file's name, without its folder.
    pub file: String,
    /// The line, from 1. Text: it is read as it stands, in any language.
    pub line: String,
    /// The key, or the table around it.
    pub key: String,
}

/// A screen.
#[allow(clippy::large_enum_variant, reason = "there is one of it at a time")]
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "name", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Screen {
    /// The first start: the language, and who uses this computer.
    Welcome,
    /// Choose how to log in.
    Start {
        /// The way used last on this computer, `id-porten` or `email`.
        last_way: Option<String>,
    },
    /// About to log in with ID-porten, or waiting for the browser.
    Idporten {
        /// Set while a login is under way.
        waiting: Option<WaitingView>,
    },
    /// Log in with e-mail address and password (C5).
    Email {
        /// The form.
        form: FormView,
    },
    /// Make an e-mail account (C1).
    Register {
        /// The address.
        proving: ProvingView,
        /// The form of the step.
        form: FormView,
    },
    /// Choose a new password (C3).
    Reset {
        /// The address.
        proving: ProvingView,
        /// The form of the step.
        form: FormView,
    },
    /// A guide (A4, C7).
    Guide {
        /// Its name: `way`, `lost-access`.
        guide: String,
        /// The question, until there is a recommendation.
        question: Option<QuestionView>,
        /// The recommendation.
        advice: Option<AdviceView>,
    },
    /// Check a confirmation (F4).
    Check {
        /// The verdict, once there is one.
        result: Option<CheckView>,
        /// Whether a file is being looked at.
        busy: bool,
        /// Why the file could not be read.
        failure: Option<FailureView>,
    },
    /// Overview after login (D1).
    Overview {
        /// In how many places somebody is logged in to this account, once known.
        places: Option<u32>,
    },
    /// Contact information (D2).
    Contact {
        /// The page's data.
        data: Loading<ContactView>,
    },
    /// Residency (D3).
    Residency {
        /// The page's data.
        data: Loading<ResidencyView>,
    },
    /// Save the confirmation (D4).
    Confirmation {
        /// The page's data.
        data: Loading<ConfirmationView>,
    },
    /// The applications of the account (D7).
    Applications {
        /// Each of them.
        data: Loading<Vec<ApplicationRowView>>,
    },
    /// Beginning an application (A5, D7).
    NewApplication {
        /// What can be applied for.
        data: Loading<NewApplicationView>,
    },
    /// An application (D7, D9).
    Application {
        /// All of it.
        data: Loading<ApplicationView>,
    },
    /// The appointments of the account (D8).
    Appointments {
        /// Each of them.
        data: Loading<Vec<AppointmentView>>,
    },
    /// Booking or moving an appointment (D8).
    Booking {
        /// What can be booked.
        booking: BookingView,
    },
    /// Settings.
    Settings {
        /// What is set.
        settings: SettingsView,
    },
    /// Help (G2).
    Help {
        /// What of it is open.
        help: HelpView,
    },
    /// The self-test (G4).
    SelfTest {
        /// Its lines.
        test: SelfTestView,
    },
    /// The report for support (D10).
    Report {
        /// What is in it.
        report: ReportView,
    },
    /// Signed out, with the receipt (E5).
    SignedOut {
        /// What was done.
        receipt: ReceiptView,
    },
}

impl AppView {
    /// The code of what is said to have gone wrong, if anything is.
    pub fn code(&self) -> Option<&str> {
        self.notice
            .as_ref()
            .filter(|notice| notice.tone == "error")
            .map(|notice| notice.code.as_str())
            .or_else(|| self.screen.code())
    }
}

impl Screen {
    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Start { .. } => "start",
            Self::Idporten { .. } => "idporten",
            Self::Email { .. } => "email",
            Self::Register { .. } => "register",
            Self::Reset { .. } => "reset",
            Self::Guide { .. } => "guide",
            Self::Check { .. } => "check",
            Self::Overview { .. } => "overview",
            Self::Contact { .. } => "contact",
            Self::Residency { .. } => "residency",
            Self::Confirmation { .. } => "confirmation",
            Self::Applications { .. } => "applications",
            Self::NewApplication { .. } => "new-application",
            Self::Application { .. } => "application",
            Self::Appointments { .. } => "appointments",
            Self::Booking { .. } => "booking",
            Self::Settings { .. } => "settings",
            Self::Help { .. } => "help",
            Self::SelfTest { .. } => "self-test",
            Self::Report { .. } => "report",
            Self::SignedOut { .. } => "signed-out",
        }
    }

    /// The code of what is wrong in the screen itself.
    fn code(&self) -> Option<&str> {
        match self {
            Self::Email { form } | Self::Register { form, .. } | Self::Reset { form, .. } => {
                code_of(form.failure.as_ref())
            }
            Self::Check { failure, .. } => code_of(failure.as_ref()),
            Self::Booking { booking } => code_of(booking.failure.as_ref()),
            Self::Contact { data } => data.code(),
            Self::Residency { data } => data.code(),
            Self::Confirmation { data } => data.code(),
            Self::Applications { data } => data.code(),
            Self::NewApplication { data } => data.code(),
            Self::Application { data } => data.code(),
            Self::Appointments { data } => data.code(),
            _ => None,
        }
    }
}

fn code_of(failure: Option<&FailureView>) -> Option<&str> {
    failure.map(|failure| failure.code.as_str())
}

impl<T> Loading<T> {
    fn code(&self) -> Option<&str> {
        match self {
            Self::Failed { code, .. } => Some(code),
            _ => None,
        }
    }
}

/// Data that comes over the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Loading<T> {
    /// On its way.
    Loading,
    /// Here.
    Ready {
        /// The data.
        value: T,
    },
    /// Not for an e-mail account: the page says why, and how to get there (D5).
    Locked,
    /// Not to be had; the page shows the error in place, with "try again" and, where the code is an answer and not a
    /// fault (`not-registered`), no such button.
    Failed {
        /// The closed code, as in [`NoticeView::code`].
        code: String,
        /// Whether another try can help.
        retry: bool,
    },
}

/// A login under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingView {
    /// `preparing` (talking to the issuer), `browser` (waiting for the person), `finishing` (checking the answer),
    /// `loading` (fetching My page).
    pub step: String,
    /// Whole minutes the app still waits, rounded up.
    pub minutes_left: u32,
    /// Seconds, in the last minute.
    pub seconds_left: Option<u32>,
    /// Set after "copy address" worked.
    pub copied: bool,
    /// Set when the browser could not be opened: the address is shown as the way on.
    pub browser_failed: bool,
    /// A hint: `https-forced` when the browser turned the address into https.
    pub hint: Option<String>,
}

#[cfg(test)]
mod tests {
    use ts_rs::Config;

    use super::*;

    /// Every type of the view as TypeScript.
    fn declarations() -> String {
        let config = Config::default();
        let all = [
            AppView::decl(&config),
            EnvironmentView::decl(&config),
            ComputerView::decl(&config),
            SessionView::decl(&config),
            NoticeView::decl(&config),
            FilePlaceView::decl(&config),
            Screen::decl(&config),
            Loading::<ContactView>::decl(&config),
            WaitingView::decl(&config),
            FormView::decl(&config),
            FailureView::decl(&config),
            ProvingView::decl(&config),
            PasswordView::decl(&config),
            PasswordRuleView::decl(&config),
            QuestionView::decl(&config),
            CheckView::decl(&config),
            StatementView::decl(&config),
            AdviceView::decl(&config),
            ContactView::decl(&config),
            ResidencyView::decl(&config),
            PermitView::decl(&config),
            WorkView::decl(&config),
            ConfirmationView::decl(&config),
            PreviewView::decl(&config),
            LanguagesView::decl(&config),
            SavedFileView::decl(&config),
            ReceiptView::decl(&config),
            ReceiptStepView::decl(&config),
            DeletedView::decl(&config),
            SettingsView::decl(&config),
            HelpView::decl(&config),
            HeadingView::decl(&config),
            ChapterView::decl(&config),
            ArticleView::decl(&config),
            BlockView::decl(&config),
            HelpLinkView::decl(&config),
            ContactsView::decl(&config),
            ChatView::decl(&config),
            SelfTestView::decl(&config),
            LineView::decl(&config),
            LineResultView::decl(&config),
            ReportView::decl(&config),
            ApplicationRowView::decl(&config),
            NewApplicationView::decl(&config),
            KindView::decl(&config),
            ApplicationView::decl(&config),
            HandedInView::decl(&config),
            EventView::decl(&config),
            DecisionView::decl(&config),
            DraftView::decl(&config),
            FieldView::decl(&config),
            FileView::decl(&config),
            PlaceView::decl(&config),
            AppointmentView::decl(&config),
            BookingView::decl(&config),
            DayView::decl(&config),
            TimeView::decl(&config),
        ];
        let head = "// Made from the Rust types of the view; `UPDATE_VIEW=1 cargo test view` writes it anew.\n";
        all.iter().fold(head.to_owned(), |file, declaration| format!("{file}\nexport {declaration}\n"))
    }

    #[test]
    fn the_types_of_the_ui_are_those_of_the_view() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/lib/view.ts");
        let made = declarations();
        if std::env::var_os("UPDATE_VIEW").is_some() {
            std::fs::write(file, &made).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap(), made);
    }
}
