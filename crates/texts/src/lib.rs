//! Every sentence the product says, in each of its languages: one folder of Fluent files per language under
//! `locales/`, read by the web UI as they are and by Rust through [`text`] (browser page, PDF, notifications).

mod country;
mod date;
// Before the languages, which use its macro.
#[macro_use]
mod topics;

mod language;

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

pub use country::{countries, country};
pub use date::{day, moment};
pub use language::Language;

/// A value put into a text.
pub enum Arg<'a> {
    /// A piece of text: a name, a formatted date.
    Text(&'a str),
    /// A count; chooses the plural form.
    Number(u32),
}

/// The Fluent sources of the web UI in a language: its own, and after it English, for what it lacks.
#[must_use]
pub fn window_sources(language: Language) -> Vec<String> {
    let mut languages = vec![language];
    languages.extend((language != Language::En).then_some(Language::En));
    languages.into_iter().map(|language| as_drawn(&language.sources().join("\n"))).collect()
}

/// Arabic with an end of its own (U+200C, unseen) after the mark of the ending -an: WebKitGTK draws a piece of text whose last
/// letter has a mark above its line.
fn as_drawn(source: &str) -> String {
    source.replace("\u{627}\u{64b}", "\u{627}\u{64b}\u{200c}")
}

type Bundle = FluentBundle<FluentResource>;

/// The text with this key, in this language, with its arguments put in.
///
/// A key that a language lacks is taken from English; one that English lacks comes back as the key itself, so that
/// support can name it. A test proves that every language has the same keys, but for the document, which is not made in Arabic.
#[must_use]
pub fn text(language: Language, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let mut values = FluentArgs::new();
    for (name, value) in args {
        values.set(
            (*name).to_owned(),
            match value {
                Arg::Text(text) => FluentValue::from((*text).to_owned()),
                Arg::Number(number) => FluentValue::from(*number),
            },
        );
    }
    [language, Language::En]
        .into_iter()
        .find_map(|language| format(bundle(language), key, &values))
        .unwrap_or_else(|| key.to_owned())
}

fn format(bundle: &Bundle, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(values), &mut errors).into_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| parse(language))
}

fn parse(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // The isolation marks would end up in the PDF's text layer.
    bundle.set_use_isolating(false);
    for source in language.sources() {
        let resource = match FluentResource::try_new(as_drawn(source)) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
