//! Fifty questions as people type them, hurried, misspelt, in the language they have at hand: the right answer is among
//! the first three.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use client::{
    Code,
    help::{ArticleId, HelpScreen, QUERY_LIMIT, for_code, for_screen, search},
};
use proptest::prelude::*;
use texts::Language;

const BOKMAL: &[(&str, ArticleId)] = &[
    ("kan jeg bruke minid", ArticleId::Minid),
    ("glemt passord", ArticleId::ForgottenPassword),
    ("får ikke kode på epost", ArticleId::CodeMissing),
    ("hvordan bestile time hos polititet", ArticleId::Appointments),
    ("misstet tilgang til konto", ArticleId::LostAccess),
    ("arbeidsgiver vil se at jeg har lovlig opphold", ArticleId::Confirmation),
    ("nettleseren åpner seg ikke", ArticleId::Browser),
    ("klokka er feil", ArticleId::Clock),
    ("søke for barne mitt", ArticleId::ForChild),
    ("flyte søknad til annen konto", ArticleId::MoveApplications),
];

const NYNORSK: &[(&str, ArticleId)] = &[
    ("korleis får eg bankid", ArticleId::GetEid),
    ("eg har gløymt passorde", ArticleId::ForgottenPassword),
    ("kvifor blir eg logga ut", ArticleId::Countdown),
    ("kva er skilnaden mellom idporten og epost", ArticleId::Difference),
    ("stadfesting til arbeidsgivar", ArticleId::Confirmation),
    ("kor store filar kan eg leggje ved", ArticleId::Files),
    ("eg bruker maskin på bibliotek", ArticleId::SharedComputer),
    ("sidan svarer ikkje", ArticleId::ServiceDown),
    ("eg har to kontoer", ArticleId::TwoAccounts),
    ("rapport til brukarstøta", ArticleId::Report),
];

const ENGLISH: &[(&str, ArticleId)] = &[
    ("can i use minid to log in", ArticleId::Minid),
    ("forgot pasword", ArticleId::ForgottenPassword),
    ("i dont recieve the verification code", ArticleId::CodeMissing),
    ("move my appointment", ArticleId::Appointments),
    ("aplying for my wife", ArticleId::ForOthers),
    ("how do i get electronic id", ArticleId::GetEid),
    ("is my employer able to check the pdf", ArticleId::ConfirmationEmployer),
    ("do i need to log out on a shared computer", ArticleId::SharedComputer),
    ("adress wrong in contact infomation", ArticleId::WrongInformation),
    ("when do i get an answer to my application", ArticleId::Decision),
];

const UKRAINIAN: &[(&str, ArticleId)] = &[
    ("як увійти через minid", ArticleId::Minid),
    ("забув пароль", ArticleId::ForgottenPassword),
    ("не прийшов код на пошту", ArticleId::CodeMissing),
    ("записатись на приом в поліцію", ArticleId::Appointments),
    ("втратив доступ до облікового запесу", ArticleId::LostAccess),
    ("підтверждення для роботодавця", ArticleId::Confirmation),
    ("браузер не відкриваеться", ArticleId::Browser),
    ("подати заяву за дитину", ArticleId::ForChild),
    ("чому мене викидає, сеанс завершується", ArticleId::Countdown),
    ("скільки чекати рішення", ArticleId::Decision),
];

const ARABIC: &[(&str, ArticleId)] = &[
    ("هل يمكن الدخول ب minid", ArticleId::Minid),
    ("نسيت كلمه المرور", ArticleId::ForgottenPassword),
    ("لم يصل الرمز الى البريد", ArticleId::CodeMissing),
    ("حجز موعد عند الشرطة", ArticleId::Appointments),
    ("فقدت حسابي", ArticleId::LostAccess),
    ("تاكيد لصاحب العمل", ArticleId::Confirmation),
    ("المتصفح لا ينفتح", ArticleId::Browser),
    ("اريد تقديم طلب لابني", ArticleId::ForChild),
    ("الساعه غلط", ArticleId::Clock),
    ("كيف اتحدث مع انسان", ArticleId::People),
];

fn all() -> impl Iterator<Item = (Language, &'static str, ArticleId)> {
    let languages = [
        (Language::Nb, BOKMAL),
        (Language::Nn, NYNORSK),
        (Language::En, ENGLISH),
        (Language::Uk, UKRAINIAN),
        (Language::Ar, ARABIC),
    ];
    languages.into_iter().flat_map(|(language, asked)| asked.iter().map(move |(asked, id)| (language, *asked, *id)))
}

#[test]
fn fifty_questions_find_their_answer_among_the_first_three() {
    assert_eq!(all().count(), 50);
    let missed: Vec<String> = all()
        .filter_map(|(language, asked, right)| {
            let found: Vec<ArticleId> = search(language, asked, 3).into_iter().map(|heading| heading.id).collect();
            (!found.contains(&right)).then(|| format!("{asked}: wanted {right:?}, found {found:?}"))
        })
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_question_in_norwegian_or_english_is_understood_in_every_language() {
    for language in Language::ALL {
        for (_, asked, right) in all().filter(|(of, _, _)| [Language::Nb, Language::En].contains(of)) {
            let found: Vec<ArticleId> = search(language, asked, 5).into_iter().map(|heading| heading.id).collect();
            assert!(found.contains(&right), "{language:?} {asked}: {found:?}");
        }
    }
}

#[test]
fn every_article_is_found_by_its_own_title() {
    for language in Language::ALL {
        for id in ArticleId::all() {
            let title = client::help::article(language, id).title;
            let found: Vec<ArticleId> = search(language, &title, 3).into_iter().map(|heading| heading.id).collect();
            assert!(found.contains(&id), "{language:?} {title}: {found:?}");
        }
    }
}

#[test]
fn a_question_without_words_finds_nothing() {
    for nothing in ["", "   ", "?!…", "hvordan kan jeg", "\u{0}\u{200f}"] {
        assert!(search(Language::Nb, nothing, 10).is_empty(), "{nothing:?}");
    }
}

#[test]
fn an_error_leads_to_an_article_about_it() {
    assert_eq!(for_code(Code::LoginLevelTooLow), ArticleId::Minid);
    assert_eq!(for_code(Code::KeyringLocked), ArticleId::Keyring);
    assert_eq!(for_code(Code::ProxyNeedsPassword), ArticleId::Proxy);
    assert_eq!(for_code(Code::PasswordRefused), ArticleId::PasswordRules);
    assert_eq!(for_code(Code::TooMany), ArticleId::Files);
    assert_eq!(for_code(Code::LoginNoNationalId), ArticleId::GetEid);
}

#[test]
fn the_overview_leads_to_what_holds_for_both_ways_of_logging_in() {
    assert_eq!(for_screen(HelpScreen::Overview), ArticleId::Difference);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_typed_the_search_ends_with_articles_that_exist(asked in "\\PC{0,300}", limit in 0..20_usize) {
        let found = search(Language::Ar, &asked, limit);
        prop_assert!(found.len() <= limit && found.iter().all(|heading| !heading.title.is_empty()));
        let cut: String = asked.chars().take(QUERY_LIMIT).collect();
        prop_assert_eq!(found, search(Language::Ar, &cut, limit));
    }
}
