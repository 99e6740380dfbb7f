//! Every language says the same things.

use std::collections::BTreeMap;

use texts::{Arg, Language, text};

/// Each key with the arguments that its text uses, read as plain lines: a key starts a line, `{ $name` is an argument.
fn keys(source: &str) -> BTreeMap<String, Vec<String>> {
    let mut keys = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
            key.trim().clone_into(&mut current);
            assert!(keys.insert(current.clone(), Vec::new()).is_none(), "{current} stands twice");
        }
        for piece in line.split('$').skip(1) {
            let name: String =
                piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
            let names = keys.entry(current.clone()).or_default();
            if !names.contains(&name) {
                names.push(name);
                names.sort();
            }
        }
    }
    keys
}

#[test]
fn every_language_has_the_same_keys_with_the_same_arguments() {
    let english = keys(&Language::En.sources().concat());
    for language in Language::ALL {
        let mut expected = english.clone();
        if language == Language::Ar {
            // The document is not made in Arabic.
            expected.retain(|key, _| !key.starts_with("pdf-"));
        }
        let own = keys(&language.sources().concat());
        let lacks: Vec<_> = expected.keys().filter(|key| !own.contains_key(*key)).collect();
        let has_more: Vec<_> = own.keys().filter(|key| !expected.contains_key(*key)).collect();
        assert!(lacks.is_empty() && has_more.is_empty(), "{language:?} lacks {lacks:?} and has {has_more:?} more");
        assert_eq!(own, expected, "{language:?} differs from English");
    }
}

#[test]
fn a_count_has_the_form_that_its_language_asks_for() {
    let minutes = |language, count| text(language, "session-minutes-left", &[("minutes", Arg::Number(count))]);
    for language in Language::ALL {
        let forms: std::collections::BTreeSet<String> =
            [0, 1, 2, 3, 5, 11, 21, 100].map(|count| minutes(language, count).replace(char::is_numeric, "")).into();
        let expected = match language {
            // One minute and two are called alike.
            Language::Nn => 1,
            Language::Nb | Language::En => 2,
            Language::Uk => 3,
            Language::Ar => 4,
        };
        assert!(forms.len() >= expected, "{language:?}: {forms:?}");
    }
}

#[test]
fn every_text_parses() {
    for language in Language::ALL {
        for source in language.sources() {
            let parsed = fluent_bundle::FluentResource::try_new((*source).to_owned());
            assert!(parsed.is_ok(), "{language:?}: {:?}", parsed.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn a_key_nobody_has_comes_back_as_itself() {
    assert_eq!(text(Language::Nb, "no-such-key", &[("x", Arg::Number(1))]), "no-such-key");
}

#[test]
fn an_operating_system_language_leads_to_the_nearest_of_ours() {
    assert_eq!(Language::for_locale("nn-NO"), Language::Nn);
    assert_eq!(Language::for_locale("nb_NO.UTF-8"), Language::Nb);
    assert_eq!(Language::for_locale("uk_UA"), Language::Uk);
    assert_eq!(Language::for_locale("ar-SY"), Language::Ar);
    assert_eq!(Language::for_locale("ru"), Language::En);
    assert_eq!(Language::for_locale(""), Language::En);
}

#[test]
fn no_arabic_word_ends_with_the_mark_that_draws_it_out_of_its_line() {
    let (mark, end) = ("\u{627}\u{64b}", '\u{200c}');
    let ends_bare = |said: &str| said.split(mark).skip(1).any(|after| !after.starts_with(end));
    assert!(texts::window_sources(Language::Ar).iter().all(|source| !ends_bare(source)));
    let said = text(Language::Ar, "start-email-others", &[]);
    assert!(said.contains(mark) && !ends_bare(&said), "{said}");
}
