//! A text that counts has every form that its language has for whole numbers (CLDR, plural rules).

use texts::Language;

/// A choice among forms in a text.
struct Choice {
    key: String,
    variants: Vec<String>,
}

/// The choices of a source, read as plain lines: `{ $name ->` begins one, `[form]` is one of its variants, `*[form]`
/// the one that is taken when no other fits.
fn choices(source: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    let mut key = String::new();
    for line in source.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            name.clone_into(&mut key);
        }
        if line.contains('$') && line.trim_end().ends_with("->") {
            choices.push(Choice { key: key.clone(), variants: Vec::new() });
        }
        let variant = line.trim_start().trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if let (Some((variant, _)), Some(choice)) = (variant, choices.last_mut()) {
            choice.variants.push(variant.to_owned());
        }
    }
    choices
}

/// The forms that whole numbers have in a language. Ukrainian has `other` for fractions only.
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb | Language::Nn | Language::En => &["one", "other"],
        Language::Uk => &["one", "few", "many"],
        Language::Ar => &["zero", "one", "two", "few", "many", "other"],
    }
}

#[test]
fn whatever_is_counted_has_every_form_of_its_language() {
    let mut lacking = Vec::new();
    let mut counted = 0;
    for language in Language::ALL {
        for choice in language.sources().iter().flat_map(|source| choices(source)) {
            counted += 1;
            let has = |form: &str| {
                let own = choice.variants.iter().any(|variant| variant == form);
                own || (form == "zero" && choice.variants.iter().any(|variant| variant == "0"))
            };
            let lacks: Vec<_> = forms(language).iter().filter(|form| !has(form)).collect();
            if !lacks.is_empty() {
                lacking.push(format!("{language:?} {} lacks {lacks:?}", choice.key));
            }
        }
    }
    assert!(counted > 60, "only {counted} choices were read");
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
