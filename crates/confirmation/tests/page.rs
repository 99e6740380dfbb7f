//! The page as a reader gets it.

mod support;

use confirmation::{DrawError, Keys, SignedStatement, Statement, VerifyError, draw};
use jiff::{SignedDuration, civil::date};
use mypage_api::{EnvironmentKind, Period, Permit, Renewal, RightToWork, WorkAccess, WorkExtent, WorkKind};
use support::{keys, now, pdf::Pdf, people, signed};
use texts::Language;

fn try_page(statement: &Statement, language: Language) -> Result<Vec<u8>, DrawError> {
    draw(&signed(statement), &keys(), now(), statement.environment, language)
}

fn page(statement: &Statement, language: Language) -> Pdf {
    Pdf::new(try_page(statement, language).expect("a page"))
}

#[track_caller]
fn assert_says(statement: &Statement, language: Language, expected: &str) {
    let text = page(statement, language).text();
    assert!(text.contains(expected), "{expected:?} is not in: {text}");
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_norwegian_page_says_everything_in_order() {
    let expected = "Testdokument – ikke ekte Test document – not real \
        Bekreftelse på lovlig opphold og rett til å arbeide \
        Dette arket er en utskrift av en erklæring som Min side hos utlendingsmyndigheten har signert om personen \
        nedenfor. Opplysningene var riktige da erklæringen ble utstedt. \
        Navn Priya Raghunathan \
        Fødselsdato 31. januar 1988 \
        DUF-nummer 2012 586975 06 \
        Statsborgerskap India \
        Oppholdstillatelse Midlertidig \
        Grunnlag Arbeid \
        Periode Fra og med 1. september 2025 til og med 31. august 2027 \
        Rett til å arbeide Ja, med begrensninger Bare for en bestemt arbeidsgiver eller oppdragsgiver. \
        Begrenset til Fjordblikk Skipsverft AS \
        Arbeidstid Bare heltid \
        Arbeidsperiode Fra og med 1. september 2025 til og med 31. august 2027 \
        Utstedt 20. november 2026 kl. 14.05 (norsk tid) \
        Gyldig til 18. februar 2027 kl. 14.05 (norsk tid) \
        Referanse MS-20261120-7K3Q-9XWD \
        Utsteder https://mypage.example.no \
        Slik kontrollerer du";
    let text = page(&people::certain_employer(), Language::Nb).text();
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn the_english_page_says_everything_in_order() {
    let expected = "Testdokument – ikke ekte Test document – not real \
        Confirmation of legal stay and right to work \
        This page is a printout of a statement that My page, a service of the immigration authority, has signed about \
        the person below. The statement was right when it was issued. \
        Name João Conceição \
        Date of birth 31 January 1988 \
        DUF number 2012 586975 06 \
        Citizenship Brazil \
        Residence permit Temporary \
        Basis Studies \
        Permit period From 10 August 2026 to 9 August 2027, both days included \
        Right to work Yes, with limits Any work, for any employer. \
        Working hours Part time, and full time in holidays \
        Issued 20 November 2026 at 14:05 (Norwegian time) \
        Valid until 18 February 2027 at 14:05 (Norwegian time) \
        Reference MS-20261120-7K3Q-9XWD \
        Issuer https://mypage.example.no \
        How to check it";
    let text = page(&people::student(), Language::En).text();
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn every_name_can_be_copied_as_it_is_written() {
    let names = [
        "Nguyễn Thị Ánh Tuyết",
        "Олена Ковальчук",
        "Łukasz Żółć",
        "Ștefan Țepeș",
        "Ærø Ångström-Bjørnsen",
        "Гүлнұр Әбілқасымқызы",
        "Đặng Ngọc Hưng",
        "Gülşah İpekçi Yıldız",
        "Səbinə Əliyeva",
        "Adébọ̀wálé Ọláńrewájú",
        "Наталія Дем’янюк",
        "Þórdís Ðorvaldsdóttir",
        "Ñāņa Ġużeppi Őrsi",
        "Wafiq fi ff AVATAR To. Ty",
    ];
    for name in names {
        let statement = Statement { name: name.into(), ..people::temporary() };
        assert_says(&statement, Language::Nb, &format!("Navn {name} Fødselsdato"));
        assert_says(&statement, Language::En, &format!("Name {name} Date of birth"));
    }
}

#[test]
fn a_name_in_loose_marks_is_shown_in_whole_letters() {
    let statement = Statement { name: "Nguye\u{302}\u{303}n".into(), ..people::temporary() };
    assert_says(&statement, Language::En, "Name Nguyễn Date of birth");
}

#[test]
fn long_names_and_limits_wrap_without_losing_a_letter() {
    for statement in [people::longest(), people::fullest()] {
        for language in Language::ALL {
            let text = without_spaces(&page(&statement, language).text());
            assert!(text.contains(&without_spaces(&statement.name)), "{text}");
            assert!(text.contains(&without_spaces(statement.right_to_work.limited_to.as_deref().unwrap())), "{text}");
        }
    }
    assert_says(&people::longest(), Language::Nb, "Statsborgerskap Bosnia-Hercegovina St. Vincent og Grenadinene");
}

#[test]
fn all_of_it_stands_on_an_a4_page_within_its_margins() {
    let widest = Statement {
        name: "W".repeat(200),
        right_to_work: RightToWork { limited_to: Some("Щ".repeat(300)), ..people::fullest().right_to_work },
        issuer: format!("https://{}.example.no", "m".repeat(180)),
        ..people::fullest()
    };
    let samples = people::all().into_iter().map(|sample| (sample.statement, 1)).chain([(widest, 2)]);
    for (statement, sheets) in samples {
        for language in Language::ALL {
            let pdf = page(&statement, language);
            let info = pdf.info();
            assert!(info.contains(&format!("Pages:           {sheets}\n")) && info.contains("(A4)"), "{info}");
            for [left, top, right, bottom] in pdf.words() {
                assert!(left > 50.0 && top > 40.0 && right < 545.0 && bottom < 805.0, "{left} {top} {right} {bottom}");
            }
        }
    }
}

#[test]
fn lines_do_not_run_into_each_other() {
    for statement in [people::temporary(), people::fullest()] {
        let words = page(&statement, Language::En).words();
        let middle = |[left, top, right, bottom]: [f32; 4]| (f32::midpoint(left, right), f32::midpoint(top, bottom));
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                let ((x, y), [left, top, right, bottom]) = (middle(*one), *other);
                assert!(!((left..right).contains(&x) && (top..bottom).contains(&y)), "{one:?} and {other:?}");
            }
        }
    }
}

#[test]
fn the_fonts_are_embedded_as_subsets_with_their_text() {
    let fonts = page(&people::collective(), Language::Nb).fonts();
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    for (font, name) in fonts.iter().zip(["MINSID+NotoSans-Regular", "MINSID+NotoSans-Bold"]) {
        let columns: Vec<&str> = font.split_whitespace().collect();
        assert_eq!(columns[..7], [name, "CID", "TrueType", "Identity-H", "yes", "yes", "yes"]);
    }
}

#[test]
fn the_file_tells_its_title_language_and_date() {
    let pdf = page(&people::permanent(), Language::Nb);
    let info = pdf.info();
    assert!(info.contains("Title:           Bekreftelse på lovlig opphold og rett til å arbeide\n"), "{info}");
    assert!(info.contains("Nov 20 13:05:00 2026"), "{info}");
    let holds = |bytes: &[u8]| pdf.bytes.windows(bytes.len()).any(|window| window == bytes);
    assert!(holds(b"/Lang(nb)") && holds(b"/DisplayDocTitle true"));
    assert!(pdf.bytes.ends_with(b"%%EOF\n"));
}

#[test]
fn the_file_says_nothing_about_the_person_or_the_computer_outside_the_page() {
    let info = page(&people::permanent(), Language::Nb).info();
    assert!(!info.contains("Żółć") && !info.contains("Author") && !info.contains("Creator"), "{info}");
}

#[test]
fn the_same_statement_is_drawn_the_same_way_whenever_it_is_drawn() {
    let statement = signed(&people::vietnamese());
    let at = |hours| {
        let now = now() + SignedDuration::from_hours(hours);
        draw(&statement, &keys(), now, EnvironmentKind::Sandbox, Language::Nb).unwrap()
    };
    assert!(at(0) == at(100));
    let other = Statement { reference: "MS-20261120-0000-0000".into(), ..people::vietnamese() };
    assert!(at(0) != try_page(&other, Language::Nb).unwrap());
}

#[test]
fn a_file_is_small() {
    for sample in people::all() {
        for language in Language::ALL {
            assert!(try_page(&sample.statement, language).unwrap().len() < 60_000, "{}", sample.key);
        }
    }
}

#[test]
fn a_letter_that_cannot_be_shown_is_refused_and_named() {
    for (name, letter) in [("محمد", 'م'), ("Li 小明", '小'), ("Ola\u{200b}Nordmann", '\u{200b}'), ("😀", '😀')]
    {
        let statement = Statement { name: name.into(), ..people::temporary() };
        assert_eq!(try_page(&statement, Language::Nb), Err(DrawError::MissingGlyph(letter)));
    }
    let limit = RightToWork { limited_to: Some("ООО 東".into()), ..people::certain_employer().right_to_work };
    let statement = Statement { right_to_work: limit, ..people::certain_employer() };
    assert_eq!(try_page(&statement, Language::En), Err(DrawError::MissingGlyph('東')));
}

#[test]
fn only_a_production_document_has_no_test_mark() {
    for (environment, marks) in
        [(EnvironmentKind::Sandbox, 2), (EnvironmentKind::Test, 2), (EnvironmentKind::Production, 0)]
    {
        for language in Language::ALL {
            let text = page(&Statement { environment, ..people::temporary() }, language).text();
            assert_eq!(text.matches("Testdokument – ikke ekte").count(), marks, "{environment:?}");
            assert_eq!(text.matches("Test document – not real").count(), marks, "{environment:?}");
        }
    }
}

#[test]
fn nothing_is_drawn_from_a_statement_that_is_not_believed() {
    let statement = people::temporary();
    let genuine = signed(&statement);
    let draw_at = |signed: &SignedStatement, keys: &Keys, now, environment| {
        draw(signed, keys, now, environment, Language::Nb).map(|_| ()).unwrap_err()
    };
    let mut altered = genuine.as_bytes().to_vec();
    *altered.last_mut().unwrap() ^= 1;
    let altered = SignedStatement::from_bytes(altered).unwrap();
    let sandbox = EnvironmentKind::Sandbox;
    assert_eq!(draw_at(&altered, &keys(), now(), sandbox), DrawError::Verify(VerifyError::Altered));
    let nobody = Keys::new(vec![]);
    assert_eq!(draw_at(&genuine, &nobody, now(), sandbox), DrawError::Verify(VerifyError::UnknownSigner));
    let late = statement.valid_until;
    assert_eq!(draw_at(&genuine, &keys(), late, sandbox), DrawError::Verify(VerifyError::Expired));
    let other = EnvironmentKind::Production;
    assert_eq!(draw_at(&genuine, &keys(), now(), other), DrawError::Verify(VerifyError::WrongEnvironment));
}

#[test]
fn the_right_to_work_is_said_exactly() {
    let yes = people::temporary().right_to_work;
    let kind = |kind| RightToWork { kind, ..yes.clone() };
    let extent = |extent| RightToWork { extent, ..yes.clone() };
    let none = |access| RightToWork { access, ..yes.clone() };
    let cases = [
        (yes.clone(), "Yes Any work, for any employer. Working hours Any number of hours Issued"),
        (
            kind(Some(WorkKind::CertainEmployer)),
            "Yes, with limits Only for a certain employer or client. Working hours Any number of hours Issued",
        ),
        (kind(Some(WorkKind::CertainWork)), "Yes, with limits Only certain work or a certain assignment. Working"),
        (
            kind(Some(WorkKind::CertainEmployerAndWork)),
            "Yes, with limits Only certain work for a certain employer, or a certain assignment for a certain client. W",
        ),
        (kind(Some(WorkKind::Unclear)), "Yes, with limits The register does not show which work is allowed. Ask the"),
        (kind(None), "Yes, with limits The register does not show which work is allowed. Ask the authority before"),
        (extent(Some(WorkExtent::FullTimeOnly)), "Yes, with limits Any work, for any employer. Working hours Full t"),
        (
            extent(Some(WorkExtent::PartTimeOnly)),
            "Yes, with limits Any work, for any employer. Working hours Part time only Issued",
        ),
        (
            extent(Some(WorkExtent::PartTimeAndFullTimeInHolidays)),
            "Yes, with limits Any work, for any employer. Working hours Part time, and full time in holidays I",
        ),
        (
            extent(Some(WorkExtent::Unclear)),
            "Yes, with limits Any work, for any employer. Working hours The register does not show how many ho",
        ),
        (extent(None), "Yes, with limits Any work, for any employer. Working hours The register does not show how"),
        (none(WorkAccess::No), "No The stay is legal but gives no right to work. Issued"),
        (
            none(WorkAccess::Unclear),
            "Not clear The register does not show whether this person has the right to work. Ask the authority. Issued",
        ),
    ];
    for (right_to_work, expected) in cases {
        let statement = Statement { right_to_work, ..people::temporary() };
        assert_says(&statement, Language::En, &format!("Right to work {expected}"));
    }
}

#[test]
fn the_right_to_work_is_said_exactly_in_norwegian() {
    assert_says(
        &people::no_work(),
        Language::Nb,
        "Rett til å arbeide Nei Oppholdet er lovlig, men gir ikke rett til å arbeide. Utstedt",
    );
    assert_says(
        &people::unclear_work(),
        Language::Nb,
        "Rett til å arbeide Uavklart Registeret viser ikke om personen har rett til å arbeide. Spør utlendingsmyndigheten. \
         Utstedt",
    );
    assert_says(
        &people::student(),
        Language::Nb,
        "Rett til å arbeide Ja, med begrensninger Alt slags arbeid, for alle arbeidsgivere. Arbeidstid Deltid, og heltid \
         i ferier Utstedt",
    );
}

#[test]
fn the_title_promises_no_right_to_work_that_is_not_there() {
    for statement in [people::no_work(), people::unclear_work()] {
        let nb = page(&statement, Language::Nb);
        assert!(nb.info().contains("Title:           Bekreftelse på lovlig opphold\n"));
        assert!(nb.text().contains("Bekreftelse på lovlig opphold Dette arket"));
        assert_says(&statement, Language::En, "Confirmation of legal stay This page");
    }
}

#[test]
fn a_right_to_work_shows_its_own_period_where_it_has_one() {
    let open =
        RightToWork { period: Some(Period { from: date(2026, 2, 1), to: None }), ..people::temporary().right_to_work };
    let statement = Statement { right_to_work: open, ..people::temporary() };
    assert_says(&statement, Language::En, "Work period From 1 February 2026, with no end date Issued");
    assert_says(&statement, Language::Nb, "Arbeidsperiode Fra og med 1. februar 2026, uten sluttdato Utstedt");
}

#[test]
fn a_permit_says_what_it_is_and_for_how_long() {
    assert_says(
        &people::permanent(),
        Language::Nb,
        "Oppholdstillatelse Permanent Grunnlag Arbeid Periode Fra og med 14. mai 2019, uten sluttdato Rett",
    );
    assert_says(
        &people::permanent(),
        Language::En,
        "Residence permit Permanent Basis Work Permit period From 14 May 2019, with no end date Right",
    );
}

#[test]
fn a_stay_past_its_end_date_says_why_it_is_legal() {
    assert_says(
        &people::renewal(),
        Language::En,
        "Permit period From 15 October 2024 to 14 October 2026, both days included After the end date The permit period is \
         over, but the stay is still legal: a renewal was applied for in time, on 31 August 2026. The rights go on until the \
         application is decided. Right to work",
    );
    assert_says(
        &people::renewal(),
        Language::Nb,
        "Etter sluttdatoen Perioden er over, men oppholdet er fortsatt lovlig: Det ble søkt om fornyelse i tide, \
         31. august 2026. Rettighetene gjelder til søknaden er avgjort. Rett",
    );
    assert_says(
        &people::collective(),
        Language::En,
        "Basis Temporary collective protection Permit period From 2 April 2025 to 1 April 2026, both days included After \
         the end date The protection has been extended for everybody who has it, without an application. The stay is legal \
         until 1 April 2027, that day included. Right",
    );
    assert_says(
        &people::collective(),
        Language::Nb,
        "Etter sluttdatoen Beskyttelsen er forlenget for alle som har den, uten søknad. Oppholdet er lovlig til og med \
         1. april 2027. Rett",
    );
}

#[test]
fn a_renewal_before_the_end_date_is_not_said_to_be_past_it() {
    // The last day of the permit still belongs to it, by the Norwegian calendar.
    for (end, past) in [(date(2026, 11, 19), true), (date(2026, 11, 20), false)] {
        let period = Period { from: date(2025, 1, 1), to: Some(end) };
        let renewal = Some(Renewal::AppliedInTime { handed_in: date(2026, 10, 1) });
        let permit = Permit { period, renewal, ..people::temporary().permit };
        let text = page(&Statement { permit, ..people::temporary() }, Language::En).text();
        assert_eq!(text.contains("After the end date The permit period is over"), past, "{text}");
        assert_eq!(
            text.contains("After the end date A renewal was applied for in time, on 1 October"),
            !past,
            "{text}"
        );
    }
}

#[test]
fn citizenships_are_named_in_the_language_of_the_page() {
    let of = |codes: &[&str]| Statement {
        citizenships: codes.iter().copied().map(String::from).collect(),
        ..people::temporary()
    };
    assert_says(&of(&["UA"]), Language::Nb, "Statsborgerskap Ukraina Oppholdstillatelse");
    assert_says(&of(&["CI", "TR"]), Language::En, "Citizenship Côte d’Ivoire Türkiye Residence permit");
    assert_says(
        &of(&["CD", "CG"]),
        Language::Nb,
        "Statsborgerskap Den demokratiske republikken Kongo Republikken Kongo Op",
    );
    assert_says(&of(&["XX"]), Language::Nb, "Statsborgerskap Statsløs Oppholdstillatelse");
    assert_says(&of(&[]), Language::En, "Citizenship Not registered Residence permit");
    assert_says(&of(&["QQ"]), Language::En, "Citizenship QQ Residence permit");
}
