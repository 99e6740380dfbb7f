//! The page as a reader gets it.

mod support;

use confirmation::{DrawError, Keys, PageLanguages, SignedStatement, Statement, VerifyError, draw};
use jiff::SignedDuration;
use mypage_api::{EnvironmentKind, RightToWork};
use support::{keys, languages, now, pdf::Pdf, people, signed};

fn try_page(statement: &Statement, languages: PageLanguages) -> Result<Vec<u8>, DrawError> {
    draw(&signed(statement), &keys(), now(), statement.environment, languages)
}

fn page_in(statement: &Statement, languages: PageLanguages) -> Pdf {
    Pdf::new(try_page(statement, languages).expect("a page"))
}

fn page(statement: &Statement) -> Pdf {
    page_in(statement, languages())
}

#[track_caller]
fn assert_says(statement: &Statement, expected: &str) {
    let text = page(statement).text();
    assert!(text.contains(expected), "{expected:?} is not in: {text}");
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_page_says_everything_in_order_and_norwegian_first() {
    let expected = "Testdokument – ikke ekte / Test document – not real \
        Bekreftelse på lovlig opphold og rett til å arbeide \
        Confirmation of legal stay and right to work \
        Dette arket er en utskrift av en erklæring som Min side hos utlendingsmyndigheten har signert om personen \
        nedenfor. Opplysningene var riktige da erklæringen ble utstedt. \
        This page is a printout of a statement that My page, a service of the immigration authority, has signed about \
        the person below. The statement was right when it was issued. \
        Navn / Name Priya Raghunathan \
        Fødselsdato / Date of birth 31. januar 1988 / 31 January 1988 \
        DUF-nummer / DUF number 2012 586975 06 \
        Statsborgerskap / Citizenship India \
        Oppholdstillatelse / Residence permit Midlertidig / Temporary \
        Grunnlag / Basis Arbeid / Work \
        Periode / Permit period Fra og med 1. september 2025 til og med 31. august 2027 \
        From 1 September 2025 to 31 August 2027, both days included \
        Rett til å arbeide / Right to work Ja, med begrensninger / Yes, with limits \
        Bare for en bestemt arbeidsgiver eller oppdragsgiver. / Only for a certain employer or client. \
        Begrenset til / Limited to Fjordblikk Skipsverft AS \
        Arbeidstid / Working hours Bare heltid / Full time only \
        Arbeidsperiode / Work period Fra og med 1. september 2025 til og med 31. august 2027 \
        From 1 September 2025 to 31 August 2027, both days included \
        Utstedt / Issued 20. november 2026 kl. 14.05 (norsk tid) 20 November 2026 at 14:05 (Norwegian time) \
        Gyldig til / Valid until 18. februar 2027 kl. 14.05 (norsk tid) 18 February 2027 at 14:05 (Norwegian time) \
        Referanse / Reference MS-20261120-7K3Q-9XWD \
        Utsteder / Issuer https://mypage.example.no \
        Slik kontrollerer du / How to check it Koden";
    let text = page(&people::certain_employer()).text();
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn what_both_languages_write_alike_stands_there_once() {
    let text = page(&people::permanent()).text();
    assert!(text.contains("Residence permit Permanent Grunnlag"), "{text}");
    assert_says(&people::certain_employer(), "Citizenship India Oppholdstillatelse");
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
        assert_says(&statement, &format!("Navn / Name {name} Fødselsdato"));
    }
}

#[test]
fn a_name_in_loose_marks_is_shown_in_whole_letters() {
    let statement = Statement { name: "Nguye\u{302}\u{303}n".into(), ..people::temporary() };
    assert_says(&statement, "Name Nguyễn Fødselsdato");
}

#[test]
fn long_names_and_limits_wrap_without_losing_a_letter() {
    for statement in [people::longest(), people::fullest()] {
        for languages in PageLanguages::offered() {
            let text = without_spaces(&page_in(&statement, languages).text());
            assert!(text.contains(&without_spaces(&statement.name)), "{text}");
            assert!(text.contains(&without_spaces(statement.right_to_work.limited_to.as_deref().unwrap())), "{text}");
        }
    }
    assert_says(
        &people::longest(),
        "Bosnia-Hercegovina / Bosnia & Herzegovina St. Vincent og Grenadinene / St. Vincent & Grenadines",
    );
}

#[test]
fn all_of_it_stands_on_an_a4_page_within_its_margins() {
    let widest = Statement {
        name: "W".repeat(200),
        right_to_work: RightToWork { limited_to: Some("Щ".repeat(300)), ..people::fullest().right_to_work },
        issuer: format!("https://{}.example.no", "m".repeat(180)),
        ..people::fullest()
    };
    let samples =
        people::all().into_iter().map(|sample| (sample.statement, if sample.key == "fullest" { 2 } else { 1 }));
    let samples = samples.chain([(widest, 2)]);
    for (statement, sheets) in samples {
        for languages in PageLanguages::offered() {
            let pdf = page_in(&statement, languages);
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
    for statement in [people::temporary(), people::longest()] {
        let words = page(&statement).words();
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
    let fonts = page(&people::collective()).fonts();
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    for (font, name) in fonts.iter().zip(["MINSID+NotoSans-Regular", "MINSID+NotoSans-Bold"]) {
        let columns: Vec<&str> = font.split_whitespace().collect();
        assert_eq!(columns[..7], [name, "CID", "TrueType", "Identity-H", "yes", "yes", "yes"]);
    }
}

#[test]
fn the_file_tells_its_title_language_and_date() {
    let pdf = page(&people::permanent());
    let info = pdf.info();
    assert!(info.contains("Title:           Bekreftelse på lovlig opphold og rett til å arbeide\n"), "{info}");
    assert!(info.contains("Nov 20 13:05:00 2026"), "{info}");
    let plain = pdf.plain();
    let holds = |bytes: &[u8]| plain.windows(bytes.len()).any(|window| window == bytes);
    assert!(holds(b"/Lang (nb)") && holds(b"/DisplayDocTitle true"));
    assert!(pdf.bytes.ends_with(b"%%EOF\n"));
}

#[test]
fn the_file_says_nothing_about_the_person_or_the_computer_outside_the_page() {
    let info = page(&people::permanent()).info();
    assert!(!info.contains("Żółć") && !info.contains("Author") && !info.contains("Creator"), "{info}");
}

#[test]
fn the_same_statement_is_drawn_the_same_way_whenever_it_is_drawn() {
    let statement = signed(&people::vietnamese());
    let at = |hours| {
        let now = now() + SignedDuration::from_hours(hours);
        draw(&statement, &keys(), now, EnvironmentKind::Sandbox, languages()).unwrap()
    };
    assert!(at(0) == at(100));
    let other = Statement { reference: "MS-20261120-0000-0000".into(), ..people::vietnamese() };
    assert!(at(0) != try_page(&other, languages()).unwrap());
}

#[test]
fn a_file_is_small() {
    for sample in people::all() {
        for languages in PageLanguages::offered() {
            assert!(try_page(&sample.statement, languages).unwrap().len() < 40_000, "{}", sample.key);
        }
    }
}

#[test]
fn a_letter_that_cannot_be_shown_is_refused_and_named() {
    for (name, letter) in [("محمد", 'م'), ("Li 小明", '小'), ("Ola\u{200b}Nordmann", '\u{200b}'), ("😀", '😀')]
    {
        let statement = Statement { name: name.into(), ..people::temporary() };
        assert_eq!(try_page(&statement, languages()), Err(DrawError::MissingGlyph(letter)));
    }
    let limit = RightToWork { limited_to: Some("ООО 東".into()), ..people::certain_employer().right_to_work };
    let statement = Statement { right_to_work: limit, ..people::certain_employer() };
    assert_eq!(try_page(&statement, languages()), Err(DrawError::MissingGlyph('東')));
}

#[test]
fn only_a_production_document_has_no_test_mark() {
    for (environment, marks) in
        [(EnvironmentKind::Sandbox, 2), (EnvironmentKind::Test, 2), (EnvironmentKind::Production, 0)]
    {
        for languages in PageLanguages::offered() {
            let text = page_in(&Statement { environment, ..people::temporary() }, languages).text();
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
        draw(signed, keys, now, environment, languages()).map(|_| ()).unwrap_err()
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
