//! Data of My page as the window shows them: days spelled out, enumerated values as the keys of their texts.

use std::path::Path;

use mypage_api::{
    Contact, Period, Permit, PermitBasis, PermitDuration, Renewal, Residency, RightToWork, Standing, WorkAccess,
    WorkExtent, WorkKind,
};
use texts::{Language, country, day, moment};

use crate::view::{ContactView, PermitView, ResidencyView, SavedFileView, WorkView};

pub(super) fn contact(contact: &Contact, language: Language) -> ContactView {
    let address = contact.address.as_ref().map(|address| {
        let mut lines = address.lines.clone();
        lines.push(format!("{} {}", address.postal_code, address.town));
        lines.push(country(language, &address.country).unwrap_or(&address.country).to_owned());
        lines
    });
    ContactView { email: contact.email.clone(), phone: contact.phone.clone(), address: address.unwrap_or_default() }
}

pub(super) fn residency(residency: &Residency, language: Language) -> ResidencyView {
    ResidencyView {
        standing: standing(residency.standing).into(),
        as_of: moment(language, residency.as_of),
        permit: residency.permit.as_ref().map(|decided| permit(decided, language)),
        work: work(&residency.right_to_work, language),
    }
}

pub(super) fn permit(permit: &Permit, language: Language) -> PermitView {
    PermitView {
        duration: match permit.duration {
            PermitDuration::Permanent => "permanent",
            PermitDuration::Temporary => "temporary",
        }
        .into(),
        basis: match permit.basis {
            PermitBasis::Work => "work",
            PermitBasis::Family => "family",
            PermitBasis::Study => "study",
            PermitBasis::Protection => "protection",
            PermitBasis::CollectiveProtection => "collective-protection",
            PermitBasis::Other => "other",
        }
        .into(),
        from: day(language, permit.period.from),
        to: permit.period.to.map(|to| day(language, to)),
        renewal: permit.renewal.as_ref().map(|renewal| {
            match renewal {
                Renewal::AppliedInTime { .. } => "applied-in-time",
                Renewal::CollectiveExtension { .. } => "collective-extension",
            }
            .into()
        }),
        renewal_date: permit.renewal.as_ref().map(|renewal| match renewal {
            Renewal::AppliedInTime { handed_in } => day(language, *handed_in),
            Renewal::CollectiveExtension { until } => day(language, *until),
        }),
    }
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Legal => "legal",
        Standing::Ended => "ended",
        Standing::None => "none",
        Standing::Unclear => "unclear",
    }
}

pub(super) fn work(work: &RightToWork, language: Language) -> WorkView {
    let period: Option<Period> = work.period;
    WorkView {
        access: match work.access {
            WorkAccess::Yes => "yes",
            WorkAccess::No => "no",
            WorkAccess::Unclear => "unclear",
        }
        .into(),
        kind: work.kind.map(|kind| {
            match kind {
                WorkKind::General => "general",
                WorkKind::CertainEmployer => "certain-employer",
                WorkKind::CertainWork => "certain-work",
                WorkKind::CertainEmployerAndWork => "certain-employer-and-work",
                WorkKind::Unclear => "unclear",
            }
            .into()
        }),
        extent: work.extent.map(|extent| {
            match extent {
                WorkExtent::Any => "any",
                WorkExtent::FullTimeOnly => "full-time-only",
                WorkExtent::PartTimeOnly => "part-time-only",
                WorkExtent::PartTimeAndFullTimeInHolidays => "part-time-and-full-time-in-holidays",
                WorkExtent::Unclear => "unclear",
            }
            .into()
        }),
        limited_to: work.limited_to.clone(),
        from: period.map(|period| day(language, period.from)),
        to: period.and_then(|period| period.to).map(|to| day(language, to)),
    }
}

/// A file as its owner knows it.
pub(super) fn file(path: &Path) -> SavedFileView {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().unwrap_or(Path::new("")).to_string_lossy().into_owned();
    SavedFileView { name, folder }
}
