//! Statements about people that do not exist, one for each way in which a confirmation can differ.

use confirmation::Statement;
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};
use mypage_api::{
    EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};

/// A statement with a short name that says what is special about it.
pub(crate) struct Sample {
    pub(crate) key: &'static str,
    pub(crate) statement: Statement,
}

/// All of them.
pub(crate) fn all() -> Vec<Sample> {
    let samples = [
        ("permanent", permanent()),
        ("temporary", temporary()),
        ("certain-employer", certain_employer()),
        ("student", student()),
        ("collective", collective()),
        ("renewal", renewal()),
        ("no-work", no_work()),
        ("unclear-work", unclear_work()),
        ("vietnamese", vietnamese()),
        ("romanian", romanian()),
        ("norwegian-letters", norwegian_letters()),
        ("longest", longest()),
        ("fullest", fullest()),
    ];
    samples.into_iter().map(|(key, statement)| Sample { key, statement }).collect()
}

/// A permanent permit: no end, any work.
pub(crate) fn permanent() -> Statement {
    Statement {
        citizenships: vec!["PL".into()],
        birth_date: date(1979, 3, 9),
        permit: permit(PermitDuration::Permanent, PermitBasis::Work, date(2019, 5, 14), None),
        ..person("Łukasz Żółć")
    }
}

/// A temporary permit in its period, any work.
pub(crate) fn temporary() -> Statement {
    person("Amara Diallo")
}

/// Work for a named employer only.
pub(crate) fn certain_employer() -> Statement {
    Statement {
        citizenships: vec!["IN".into()],
        right_to_work: RightToWork {
            kind: Some(WorkKind::CertainEmployer),
            extent: Some(WorkExtent::FullTimeOnly),
            limited_to: Some("Fjordblikk Skipsverft AS".into()),
            period: Some(period(date(2025, 9, 1), date(2027, 8, 31))),
            ..any_work()
        },
        ..person("Priya Raghunathan")
    }
}

/// A student, who may work part time and full time in holidays.
pub(crate) fn student() -> Statement {
    Statement {
        citizenships: vec!["BR".into()],
        permit: permit(PermitDuration::Temporary, PermitBasis::Study, date(2026, 8, 10), Some(date(2027, 8, 9))),
        right_to_work: RightToWork { extent: Some(WorkExtent::PartTimeAndFullTimeInHolidays), ..any_work() },
        ..person("João Conceição")
    }
}

/// Collective protection that was extended past its end.
pub(crate) fn collective() -> Statement {
    let mut permit =
        permit(PermitDuration::Temporary, PermitBasis::CollectiveProtection, date(2025, 4, 2), Some(date(2026, 4, 1)));
    permit.renewal = Some(Renewal::CollectiveExtension { until: date(2027, 4, 1) });
    Statement {
        name_language: Some("uk".into()),
        citizenships: vec!["UA".into()],
        birth_date: date(1992, 6, 24),
        permit,
        ..person("Олена Ковальчук")
    }
}

/// A renewal applied for in time; the permit's end has passed.
pub(crate) fn renewal() -> Statement {
    let mut permit =
        permit(PermitDuration::Temporary, PermitBasis::Family, date(2024, 10, 15), Some(date(2026, 10, 14)));
    permit.renewal = Some(Renewal::AppliedInTime { handed_in: date(2026, 8, 31) });
    Statement { citizenships: vec!["PH".into()], permit, ..person("Maria Clara Santos") }
}

/// A legal stay without a right to work.
pub(crate) fn no_work() -> Statement {
    Statement { right_to_work: no_details(WorkAccess::No), ..person("Selam Tesfaye") }
}

/// A legal stay for which the register does not tell about work.
pub(crate) fn unclear_work() -> Statement {
    Statement { right_to_work: no_details(WorkAccess::Unclear), citizenships: vec![], ..person("Yusuf Özdemir") }
}

/// Stacked marks.
pub(crate) fn vietnamese() -> Statement {
    Statement {
        name_language: Some("vi".into()), citizenships: vec!["VN".into()], ..person("Nguyễn Thị Ánh Tuyết")
    }
}

/// Comma below, not cedilla.
pub(crate) fn romanian() -> Statement {
    Statement { citizenships: vec!["MD".into()], ..person("Ștefan Țepeș") }
}

/// The letters of the country itself.
pub(crate) fn norwegian_letters() -> Statement {
    Statement { citizenships: vec!["XX".into()], ..person("Ærø Ångström-Bjørnsen") }
}

/// A name of 120 letters, two citizenships, a long limit.
pub(crate) fn longest() -> Statement {
    let name = "Maximiliana Wilhelmina Alexandrina von Hohenfels-Ysenburg-Birkenstein de la Fuente y Villanueva de los Infantes-Moreno";
    Statement {
        name: format!("{name:x<120}"),
        citizenships: vec!["BA".into(), "VC".into()],
        right_to_work: RightToWork {
            kind: Some(WorkKind::CertainEmployerAndWork),
            extent: Some(WorkExtent::PartTimeOnly),
            limited_to: Some(
                "Nordre Solvik og Omegn Samarbeidsråd for Havbruksforskning og Kystnær Ressursforvaltning SA, \
                 stilling som overingeniør med ansvar for drift av måleutstyr ved feltstasjonene"
                    .into(),
            ),
            period: Some(period(date(2026, 1, 1), date(2026, 12, 31))),
            ..any_work()
        },
        ..person("")
    }
}

/// Everything at its longest at once: four citizenships, 200 letters, a limit of 300 letters, a renewal.
pub(crate) fn fullest() -> Statement {
    let mut person = longest();
    person.name = "Wolfeschlegelsteinhausen ".repeat(8).trim_end().to_owned() + "W";
    person.citizenships = ["GS", "VC", "BQ", "CD"].map(String::from).to_vec();
    person.permit.renewal = Some(Renewal::AppliedInTime { handed_in: date(2026, 9, 30) });
    person.right_to_work.limited_to =
        Some("Kystnær forskning på oppdrag ".repeat(11).chars().take(299).collect::<String>() + ".");
    person
}

fn person(name: &str) -> Statement {
    let issued = super::now();
    Statement {
        reference: "MS-20261120-7K3Q-9XWD".into(),
        name: name.into(),
        name_language: None,
        birth_date: date(1988, 1, 31),
        duf: "201258697506".into(),
        citizenships: vec!["ET".into()],
        permit: permit(PermitDuration::Temporary, PermitBasis::Work, date(2025, 9, 1), Some(date(2027, 8, 31))),
        right_to_work: any_work(),
        issued,
        valid_until: issued + (24 * 90).hours(),
        issuer: "https://mypage.example.no".into(),
        environment: EnvironmentKind::Sandbox,
    }
}

fn permit(duration: PermitDuration, basis: PermitBasis, from: Date, to: Option<Date>) -> Permit {
    Permit { duration, basis, period: Period { from, to }, renewal: None }
}

fn period(from: Date, to: Date) -> Period {
    Period { from, to: Some(to) }
}

fn any_work() -> RightToWork {
    RightToWork {
        access: WorkAccess::Yes,
        kind: Some(WorkKind::General),
        extent: Some(WorkExtent::Any),
        limited_to: None,
        period: None,
    }
}

fn no_details(access: WorkAccess) -> RightToWork {
    RightToWork { access, kind: None, extent: None, limited_to: None, period: None }
}
