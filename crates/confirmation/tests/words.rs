//! What the page says, exactly and in both languages.

mod support;

use confirmation::{Statement, draw};
use jiff::civil::date;
use mypage_api::{Period, Permit, Renewal, RightToWork, WorkAccess, WorkExtent, WorkKind};
use support::{keys, languages, now, pdf::Pdf, people, signed};

fn page(statement: &Statement) -> Pdf {
    let file = draw(&signed(statement), &keys(), now(), statement.environment, languages());
    Pdf::new(file.expect("a page"))
}

#[track_caller]
fn assert_says(statement: &Statement, expected: &str) {
    let text = page(statement).text();
    assert!(text.contains(expected), "{expected:?} is not in: {text}");
}

#[test]
fn the_right_to_work_is_said_exactly() {
    let yes = people::temporary().right_to_work;
    let kind = |kind| RightToWork { kind, ..yes.clone() };
    let extent = |extent| RightToWork { extent, ..yes.clone() };
    let none = |access| RightToWork { access, ..yes.clone() };
    let any_hours = "Arbeidstid / Working hours Ingen krav til stillingsprosent / Any number of hours Utstedt";
    let any_work = "Alt slags arbeid, for alle arbeidsgivere. / Any work, for any employer. Arbeidstid / Working hours";
    let unclear = "Registeret viser ikke hvilket arbeid som er tillatt. Spør utlendingsmyndigheten før arbeidet begynner. \
        The register does not show which work is allowed. Ask the authority before work begins. Arbeidstid";
    let limited = "Ja, med begrensninger / Yes, with limits";
    let unclear_hours = "Registeret viser ikke hvor mye det er tillatt å arbeide The register does not show how many hours \
        are allowed Utstedt";
    let cases = [
        (
            yes.clone(),
            format!("Ja / Yes Alt slags arbeid, for alle arbeidsgivere. / Any work, for any employer. {any_hours}"),
        ),
        (
            kind(Some(WorkKind::CertainEmployer)),
            format!(
                "{limited} Bare for en bestemt arbeidsgiver eller oppdragsgiver. / Only for a certain employer or client. \
                 {any_hours}"
            ),
        ),
        (
            kind(Some(WorkKind::CertainWork)),
            format!(
                "{limited} Bare et bestemt arbeid eller oppdrag. / Only certain work or a certain assignment. {any_hours}"
            ),
        ),
        (
            kind(Some(WorkKind::CertainEmployerAndWork)),
            format!(
                "{limited} Bare et bestemt arbeid for en bestemt arbeidsgiver, eller et bestemt oppdrag for en bestemt \
                 oppdragsgiver. Only certain work for a certain employer, or a certain assignment for a certain client. \
                 {any_hours}"
            ),
        ),
        (kind(Some(WorkKind::Unclear)), format!("{limited} {unclear}")),
        (kind(None), format!("{limited} {unclear}")),
        (
            extent(Some(WorkExtent::FullTimeOnly)),
            format!("{limited} {any_work} Bare heltid / Full time only Utstedt"),
        ),
        (
            extent(Some(WorkExtent::PartTimeOnly)),
            format!("{limited} {any_work} Bare deltid / Part time only Utstedt"),
        ),
        (
            extent(Some(WorkExtent::PartTimeAndFullTimeInHolidays)),
            format!(
                "{limited} {any_work} Deltid, og heltid i ferier / Part time, and full time in holidays Utstedt"
            ),
        ),
        (extent(Some(WorkExtent::Unclear)), format!("{limited} {any_work} {unclear_hours}")),
        (extent(None), format!("{limited} {any_work} {unclear_hours}")),
        (
            none(WorkAccess::No),
            "Nei / No Oppholdet er lovlig, men gir ikke rett til å arbeide. / The stay is legal but gives no right to work. \
             Utstedt"
                .into(),
        ),
        (
            none(WorkAccess::Unclear),
            "Uavklart / Not clear Registeret viser ikke om personen har rett til å arbeide. Spør utlendingsmyndigheten. \
             The register does not show whether this person has the right to work. Ask the authority. Utstedt"
                .into(),
        ),
    ];
    for (right_to_work, expected) in cases {
        let statement = Statement { right_to_work, ..people::temporary() };
        assert_says(&statement, &format!("Rett til å arbeide / Right to work {expected}"));
    }
}

#[test]
fn the_title_promises_no_right_to_work_that_is_not_there() {
    for statement in [people::no_work(), people::unclear_work()] {
        let page = page(&statement);
        assert!(page.info().contains("Title:           Bekreftelse på lovlig opphold\n"));
        let text = page.text();
        assert!(text.contains("Bekreftelse på lovlig opphold Confirmation of legal stay Dette arket"), "{text}");
    }
}

#[test]
fn a_right_to_work_shows_its_own_period_where_it_has_one() {
    let open =
        RightToWork { period: Some(Period { from: date(2026, 2, 1), to: None }), ..people::temporary().right_to_work };
    let statement = Statement { right_to_work: open, ..people::temporary() };
    assert_says(
        &statement,
        "Arbeidsperiode / Work period Fra og med 1. februar 2026, uten sluttdato / From 1 February 2026, with no end date \
         Utstedt",
    );
}

#[test]
fn a_permit_says_what_it_is_and_for_how_long() {
    assert_says(
        &people::permanent(),
        "Oppholdstillatelse / Residence permit Permanent Grunnlag / Basis Arbeid / Work Periode / Permit period Fra og \
         med 14. mai 2019, uten sluttdato / From 14 May 2019, with no end date Rett",
    );
}

#[test]
fn a_stay_past_its_end_date_says_why_it_is_legal() {
    assert_says(
        &people::renewal(),
        "Etter sluttdatoen / After the end date Perioden er over, men oppholdet er fortsatt lovlig: Det ble søkt om \
         fornyelse i tide, 31. august 2026. Rettighetene gjelder til søknaden er avgjort. The permit period is over, but the \
         stay is still legal: a renewal was applied for in time, on 31 August 2026. The rights go on until the application \
         is decided. Rett",
    );
    assert_says(
        &people::collective(),
        "Etter sluttdatoen / After the end date Beskyttelsen er forlenget for alle som har den, uten søknad. Oppholdet er \
         lovlig til og med 1. april 2027. The protection has been extended for everybody who has it, without an \
         application. The stay is legal until 1 April 2027, that day included. Rett",
    );
}

#[test]
fn a_renewal_before_the_end_date_is_not_said_to_be_past_it() {
    // The last day of the permit still belongs to it, by the Norwegian calendar.
    for (end, past) in [(date(2026, 11, 19), true), (date(2026, 11, 20), false)] {
        let period = Period { from: date(2025, 1, 1), to: Some(end) };
        let renewal = Some(Renewal::AppliedInTime { handed_in: date(2026, 10, 1) });
        let permit = Permit { period, renewal, ..people::temporary().permit };
        let text = page(&Statement { permit, ..people::temporary() }).text();
        assert_eq!(text.contains("The permit period is over"), past, "{text}");
        assert_eq!(text.contains("Perioden er over"), past, "{text}");
        assert_eq!(text.contains("After the end date Det ble søkt om fornyelse i tide, 1. oktober"), !past, "{text}");
        assert_eq!(text.contains("A renewal was applied for in time, on 1 October"), !past, "{text}");
    }
}

#[test]
fn citizenships_are_named_in_both_languages() {
    let of = |codes: &[&str]| Statement {
        citizenships: codes.iter().copied().map(String::from).collect(),
        ..people::temporary()
    };
    let cases: [(&[&str], &str); 6] = [
        (&["UA"], "Ukraina / Ukraine"),
        (&["CI", "TR"], "Elfenbenskysten / Côte d’Ivoire Tyrkia / Türkiye"),
        (&["CG"], "Republikken Kongo / Congo (Republic)"),
        (&["XX"], "Statsløs / Stateless"),
        (&[], "Ikke registrert / Not registered"),
        (&["QQ"], "QQ"),
    ];
    for (codes, expected) in cases {
        assert_says(&of(codes), &format!("Statsborgerskap / Citizenship {expected} Oppholdstillatelse"));
    }
}
