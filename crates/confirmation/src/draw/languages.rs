//! The two languages of a page: Norwegian, which every employer and office in the country reads, and the one that the
//! person reads (requirement F1).

use texts::Language;

/// A pair of languages in which a page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageLanguages {
    norwegian: Language,
    other: Language,
}

impl PageLanguages {
    /// The pair for a person who reads this language. Norwegian is bokmål unless the person reads nynorsk; beside it
    /// stands English, unless the person reads a language that the page's letters and texts can show as well.
    #[must_use]
    pub fn for_reader(reader: Language) -> Self {
        match reader.tag() {
            "nn" => Self { norwegian: reader, other: Language::En },
            "uk" => Self { norwegian: Language::Nb, other: reader },
            _ => Self { norwegian: Language::Nb, other: Language::En },
        }
    }

    /// Every pair in which pages are drawn, each once. A file in any other is not one of ours.
    pub fn offered() -> impl Iterator<Item = Self> {
        let pair = |at: usize| Self::for_reader(Language::ALL[at]);
        (0..Language::ALL.len()).filter(move |at| !(0..*at).any(|before| pair(before) == pair(*at))).map(pair)
    }

    /// Bokmål or nynorsk: the language of the document as a whole.
    #[must_use]
    pub fn norwegian(self) -> Language {
        self.norwegian
    }

    /// The language beside it.
    #[must_use]
    pub fn other(self) -> Language {
        self.other
    }

    /// Both as BCP 47 tags, as in `nb+en`.
    #[must_use]
    pub fn tag(self) -> String {
        format!("{}+{}", self.norwegian.tag(), self.other.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reader_gets_norwegian_and_one_language_more() {
        for reader in Language::ALL {
            let languages = PageLanguages::for_reader(reader);
            assert!(["nb", "nn"].contains(&languages.norwegian().tag()), "{languages:?}");
            assert!(["en", "uk"].contains(&languages.other().tag()), "{languages:?}");
        }
    }

    #[test]
    fn whoever_reads_one_of_the_pages_languages_finds_it() {
        for reader in Language::ALL.into_iter().filter(|reader| reader.tag() != "ar") {
            let languages = PageLanguages::for_reader(reader);
            assert!(reader == languages.norwegian() || reader == languages.other(), "{reader:?}: {languages:?}");
        }
    }

    #[test]
    fn no_pair_is_offered_twice() {
        let offered: Vec<String> = PageLanguages::offered().map(PageLanguages::tag).collect();
        assert_eq!(offered[0], "nb+en");
        let distinct: std::collections::BTreeSet<&String> = offered.iter().collect();
        assert_eq!(distinct.len(), offered.len(), "{offered:?}");
    }
}
