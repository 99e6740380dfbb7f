//! Names of countries.

use crate::Language;

const NAMES: &str = include_str!("../data/countries.tsv");

/// The name of a country in a language; the code itself, if there is no such country.
#[must_use]
pub fn country(language: Language, code: &str) -> String {
    let row = NAMES.lines().map(|line| line.split('\t').collect::<Vec<_>>()).find(|row| row[0] == code);
    let name = match (row.as_deref(), language) {
        (Some([_, nb, _]), Language::Nb) => nb,
        (Some([_, _, en]), Language::En) => en,
        _ => code,
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_their_name_in_each_language() {
        assert_eq!(country(Language::Nb, "DE"), "Tyskland");
        assert_eq!(country(Language::En, "UA"), "Ukraine");
        assert_eq!(country(Language::En, "??"), "??");
    }
}
