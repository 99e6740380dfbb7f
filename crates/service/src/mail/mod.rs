//! Letters by e-mail, sent through any SMTP server.

mod letter;

use std::time::Duration;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Attachment, Mailbox, MultiPart, header},
    transport::smtp::Error as SmtpError,
};
use mypage_api::{EmailAddress, ProblemCode};
use serde::Deserialize;
use url::Url;

pub(crate) use letter::{Calendar, CalendarMethod, Letter, Part};

/// How long the mail server has for one step.
const PATIENCE: Duration = Duration::from_secs(20);

/// How letters are sent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// The mail server: `smtps://user:password@mail.example`, `smtp://mail.example:587?tls=required`; without TLS only on
    /// this computer.
    pub server: Url,
    /// The sender's address.
    pub from: EmailAddress,
}

impl MailSettings {
    /// The sender's domain.
    pub(crate) fn domain(&self) -> &str {
        self.from.as_str().rsplit('@').next().unwrap_or_default()
    }

    /// Whether letters with codes in them stay unreadable on their way to the mail server.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let tls_required = self.server.query_pairs().any(|(key, value)| key == "tls" && value == "required");
        let loopback = matches!(self.server.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        match self.server.scheme() {
            "smtps" => Ok(()),
            "smtp" if tls_required || loopback => Ok(()),
            "smtp" => Err("mail.server must ask for TLS: smtps://… or smtp://…?tls=required"),
            _ => Err("mail.server must begin with smtps:// or smtp://"),
        }
    }
}

/// What came of sending a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    /// The mail server has it.
    Yes,
    /// The mail server wants it later (greylisting, a full disk).
    Later,
    /// The mail server does not take letters to this address, now or later.
    Never,
    /// The mail server could not be spoken to.
    NoServer,
}

impl Sent {
    /// What the person who asked for the letter is told.
    pub fn problem(self) -> Option<ProblemCode> {
        match self {
            Self::Yes | Self::Later => None,
            Self::Never => Some(ProblemCode::MailRefused),
            Self::NoServer => Some(ProblemCode::MailUnavailable),
        }
    }
}

/// Sends letters. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mail {
    pub fn new(settings: &MailSettings) -> Result<Self, &'static str> {
        settings.check()?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(settings.server.as_str())
            .map_err(|_| "mail.server is no address of a mail server")?
            .timeout(Some(PATIENCE))
            .build();
        let from = settings.from.as_str().parse().map_err(|_| "mail.from")?;
        Ok(Self { transport, from: Mailbox::new(Some("Min side / My page".into()), from) })
    }

    /// Hands a letter to the mail server.
    pub async fn send(&self, to: &EmailAddress, letter: Letter) -> Sent {
        self.send_as(to, letter, None).await
    }

    /// The same under a name that stays when it is sent again, so that a mail program knows it as one.
    pub async fn send_as(&self, to: &EmailAddress, letter: Letter, name: Option<&str>) -> Sent {
        let Ok(message) = self.message(to, letter, name) else { return Sent::Never };
        match self.transport.send(message).await {
            Ok(_) => Sent::Yes,
            Err(error) => what_of(&error),
        }
    }

    fn message(&self, to: &EmailAddress, letter: Letter, name: Option<&str>) -> Result<Message, lettre::error::Error> {
        let to = to.as_str().parse().map_err(|_| lettre::error::Error::MissingTo)?;
        let id = name.map(|name| format!("<{name}@{}>", self.from.email.domain()));
        let words = MultiPart::alternative_plain_html(letter.text, letter.html);
        let body = match letter.calendar {
            None => words,
            Some(calendar) => {
                let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method.name());
                let kind = header::ContentType::parse(&kind).map_err(|_| lettre::error::Error::NonAsciiChars)?;
                let file = Attachment::new("appointment.ics".to_owned()).body(calendar.text, kind);
                MultiPart::mixed().multipart(words).singlepart(file)
            }
        };
        let mut message = Message::builder();
        if id.is_some() {
            message = message.message_id(id);
        }
        message
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .header(header::MIME_VERSION_1_0)
            .header(AutoSubmitted)
            .header(ContentLanguage(letter.language))
            .multipart(body)
    }
}

/// RFC 3834 §5: no holiday answers to this.
#[derive(Clone)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".into())
    }
}

#[derive(Clone)]
struct ContentLanguage(&'static str);

impl header::Header for ContentLanguage {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self("en"))
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), self.0.into())
    }
}

/// The error itself may name the address that was written to, and is not logged.
fn what_of(error: &SmtpError) -> Sent {
    // 421 is said by a server that is going down (RFC 5321 §3.8).
    let closing = error.status().is_some_and(|status| u16::from(status) == 421);
    let sent = if error.is_permanent() {
        Sent::Never
    } else if error.is_transient() && !closing {
        Sent::Later
    } else {
        Sent::NoServer
    };
    tracing::warn!(?sent, status = error.status().map(u16::from), "a letter was not taken");
    sent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(server: &str) -> Result<(), &'static str> {
        MailSettings { server: server.parse().unwrap(), from: "no-reply@mypage.example".parse().unwrap() }.check()
    }

    #[test]
    fn letters_leave_this_computer_only_with_tls() {
        assert!(checked("smtps://mail.example").is_ok());
        assert!(checked("smtp://mail.example:587?tls=required").is_ok());
        assert!(checked("smtp://127.0.0.1:2525").is_ok());
        assert!(checked("smtp://mail.example:25").is_err());
        assert!(checked("smtp://mail.example:587?tls=opportunistic").is_err());
        assert!(checked("smtp://127.0.0.1.example:25").is_err());
        assert!(checked("http://127.0.0.1").is_err());
    }
}
