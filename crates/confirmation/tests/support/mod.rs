//! A test key, and people who do not exist.

#![allow(dead_code, reason = "each test program uses its own part")]

use confirmation::{Keys, SignedStatement, SigningKey, Statement, sign};
use jiff::{Timestamp, civil::date};
use mypage_api::{
    EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};

pub fn key() -> SigningKey {
    SigningKey::from_bytes("test-1", &[7; 32]).unwrap()
}

pub fn keys() -> Keys {
    Keys::new(vec![key().public()])
}

pub fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

pub fn signed(statement: &Statement) -> SignedStatement {
    sign(statement, &key()).unwrap()
}

fn any_work(kind: WorkKind, extent: WorkExtent, limited_to: Option<&str>, period: Option<Period>) -> RightToWork {
    let (kind, extent, limited_to) = (Some(kind), Some(extent), limited_to.map(str::to_owned));
    RightToWork { access: WorkAccess::Yes, kind, extent, limited_to, period }
}

fn person(name: &str, citizenships: &[&str], permit: Permit, right_to_work: RightToWork) -> Statement {
    Statement {
        reference: "MS-2026-11-23-7K4D-Q2XM".into(),
        name: name.into(),
        name_language: None,
        birth_date: date(1991, 4, 7),
        duf: "200205705502".into(),
        citizenships: citizenships.iter().map(|code| (*code).to_owned()).collect(),
        permit,
        right_to_work,
        issued: "2026-11-23T09:30:00Z".parse().unwrap(),
        valid_until: "2027-02-21T09:30:00Z".parse().unwrap(),
        issuer: "urn:minside:authority:sandbox".into(),
        environment: EnvironmentKind::Sandbox,
    }
}

fn temporary(basis: PermitBasis, to: jiff::civil::Date, renewal: Option<Renewal>) -> Permit {
    Permit {
        duration: PermitDuration::Temporary,
        basis,
        period: Period { from: date(2024, 3, 1), to: Some(to) },
        renewal,
    }
}

/// The long name has 120 letters.
pub const LONG_NAME: &str = "Maria Fernanda Guadalupe de los Ángeles Concepción Hernández-Villanueva \
Etxeberria y Gutiérrez de la Fuente Montserrat Iñigues";

pub fn people() -> Vec<Statement> {
    let general = || any_work(WorkKind::General, WorkExtent::Any, None, None);
    let until = date(2028, 2, 29);
    let permanent = Permit {
        duration: PermitDuration::Permanent,
        basis: PermitBasis::Family,
        period: Period { from: date(2019, 6, 15), to: None },
        renewal: None,
    };
    let employer = any_work(
        WorkKind::CertainEmployer,
        WorkExtent::FullTimeOnly,
        Some("Fjordvik Testbakeri og Konditori AS"),
        Some(Period { from: date(2024, 3, 1), to: Some(until) }),
    );
    let student = any_work(WorkKind::General, WorkExtent::PartTimeAndFullTimeInHolidays, None, None);
    let long_limit = any_work(
        WorkKind::CertainEmployerAndWork,
        WorkExtent::PartTimeOnly,
        Some(
            &"research assistant in marine microbiology at the Institute of Tests, department of examples; ".repeat(3),
        ),
        None,
    );
    let no_work = RightToWork { access: WorkAccess::No, kind: None, extent: None, limited_to: None, period: None };
    let collective = Renewal::CollectiveExtension { until: date(2027, 2, 28) };
    let in_time = Renewal::AppliedInTime { handed_in: date(2026, 8, 14) };
    let past = date(2026, 10, 31);
    let mut ukrainian = person(
        "Олена Ковальчук",
        &["UA"],
        temporary(PermitBasis::CollectiveProtection, past, Some(collective)),
        general(),
    );
    ukrainian.name_language = Some("uk".into());
    vec![
        person("Ærø Ångström-Bjørnsen", &["DK"], permanent, general()),
        person("Amina Testsdottir Yusuf", &["SO"], temporary(PermitBasis::Family, until, None), general()),
        person("Łukasz Żółć", &["PL"], temporary(PermitBasis::Work, until, None), employer),
        person("Ștefan Țepeș", &["RO"], temporary(PermitBasis::Study, until, None), student),
        ukrainian,
        person("Nguyễn Thị Ánh Tuyết", &["VN"], temporary(PermitBasis::Work, past, Some(in_time)), general()),
        person(LONG_NAME, &["MX", "VC"], temporary(PermitBasis::Other, until, None), long_limit),
        person("Yusra Al-Prøve", &["SY"], temporary(PermitBasis::Protection, until, None), no_work),
    ]
}
