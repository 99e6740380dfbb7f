//! The receipt for an application that was handed in, set like the confirmation. It proves nothing and carries nothing: it
//! has the number by which the authority finds the application.

use jiff::Timestamp;
use mypage_api::{ApplicationEvent, ApplicationKind, ApplicationSummary, EnvironmentKind, ForWhom, MeetingPoint};

use super::{
    DrawError, PageLanguages, content,
    content::{Content, Row, Words, say::Say},
    layout, pdf,
};

/// Draws the receipt for an application as a PDF file (requirement D7). The same application and languages give the same
/// bytes.
///
/// # Errors
/// [`DrawError::NotHandedIn`] for a draft; the others when it cannot be shown as it is.
pub fn receipt(
    application: &ApplicationSummary,
    place: Option<&MeetingPoint>,
    environment: EnvironmentKind,
    languages: PageLanguages,
) -> Result<Vec<u8>, DrawError> {
    let say = Say(languages);
    let handed_in = application.timeline.iter().find(|entry| entry.event == ApplicationEvent::HandedIn);
    let (Some(number), Some(handed_in)) = (&application.receipt_number, handed_in) else {
        return Err(DrawError::NotHandedIn);
    };
    let content = words(say, application, number, handed_in.at, place, environment);
    let layout = layout::lay_out(&content, None)?;
    let file = pdf::File {
        title: &content.title,
        heading: &content.check.label.norwegian.text,
        languages,
        date: handed_in.at,
        about: number.as_bytes(),
        carried: None,
    };
    pdf::write(&layout, &file)
}

fn words(
    say: Say,
    application: &ApplicationSummary,
    number: &str,
    handed_in: Timestamp,
    place: Option<&MeetingPoint>,
    environment: EnvironmentKind,
) -> Content {
    let title = say.text("pdf-receipt-title");
    let mut about = vec![say.row("pdf-receipt-kind", say.text(kind(application.kind)))];
    about.extend(application.whom.as_ref().map(|whom| for_whom(say, whom)));
    about.extend(place.map(|place| {
        let name = Words::once(format!("{}, {}", place.name, place.town), None);
        say.row("meeting-point", name)
    }));
    if let Some(fee) = application.fee {
        let amount = (fee.ore / 100).to_string();
        let said = if fee.ore == 0 {
            say.text("fee-nothing")
        } else {
            say.with("fee-to-pay", |_| vec![("kroner", amount.clone())])
        };
        about.push(say.row("pdf-receipt-fee", said));
    }
    let at = say.with("pdf-moment", |language| vec![("moment", texts::moment(language, handed_in))]);
    let mut first = say.row("receipt-number", Words::once(number, None));
    first.paragraphs.iter_mut().for_each(|paragraph| paragraph.bold = true);
    Content {
        test_mark: content::test_mark(environment),
        running_head: title.norwegian.text.clone(),
        title,
        intro: say.text("pdf-receipt-intro"),
        groups: vec![vec![first, say.row("pdf-receipt-handed-in", at)], about],
        check: Row {
            label: say.text("pdf-receipt-next"),
            paragraphs: vec![say.text("pdf-receipt-next-body").into()],
            short: false,
        },
        code_instead: String::new(),
        attachment: String::new(),
    }
}

fn for_whom(say: Say, whom: &ForWhom) -> Row {
    let (key, name) = match whom {
        ForWhom::Me => ("whom-me", None),
        ForWhom::Child { name, .. } => ("whom-child", Some(name)),
        ForWhom::Other { name, .. } => ("whom-other", Some(name)),
    };
    let mut row = say.row("pdf-receipt-whom", say.text(key));
    row.paragraphs.extend(name.map(|name| Words::once(content::composed(name), None).into()));
    row
}

fn kind(kind: ApplicationKind) -> &'static str {
    match kind {
        ApplicationKind::Work => "kind-work",
        ApplicationKind::Family => "kind-family",
        ApplicationKind::Study => "kind-study",
        ApplicationKind::Renewal => "kind-renewal",
        ApplicationKind::Permanent => "kind-permanent",
        ApplicationKind::Citizenship => "kind-citizenship",
    }
}
