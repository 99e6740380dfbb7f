//! The languages of the product.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
    /// Ukrainian.
    Uk,
    /// Arabic.
    Ar,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Nb, Self::Nn, Self::En, Self::Uk, Self::Ar];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
            Self::Uk => "uk",
            Self::Ar => "ar",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The nearest language that ID-porten's pages have, as its `ui_locales`: `nb`, `nn` or `en`.
    #[must_use]
    pub fn id_porten_locale(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En | Self::Uk | Self::Ar => "en",
        }
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Ar
    }

    /// The best of our languages for a locale of the operating system such as `nn-NO` or `uk_UA.UTF-8`.
    #[must_use]
    pub fn for_locale(locale: &str) -> Self {
        match locale.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "nn" => Self::Nn,
            "nb" | "no" | "da" | "sv" => Self::Nb,
            "uk" => Self::Uk,
            "ar" => Self::Ar,
            _ => Self::En,
        }
    }

    /// The Fluent sources of this language's texts, one for each topic.
    #[must_use]
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Nb => sources!("nb"),
            Self::Nn => sources!("nn"),
            Self::En => sources!("en"),
            Self::Uk => sources!("uk"),
            Self::Ar => sources!("ar"),
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}
