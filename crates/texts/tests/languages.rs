//! Both languages say the same things.

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
        assert_eq!(keys(&language.sources().concat()), english, "{language:?} differs from English");
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
    assert_eq!(Language::for_locale("nn-NO"), Language::Nb);
    assert_eq!(Language::for_locale("nb_NO.UTF-8"), Language::Nb);
    assert_eq!(Language::for_locale("uk_UA"), Language::En);
    assert_eq!(Language::for_locale(""), Language::En);
}
