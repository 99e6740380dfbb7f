//! The languages of the product.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    Nb,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nb, Self::En];

    /// The BCP 47 tag, which is also the value of ID-porten's `ui_locales`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::En => "en",
        }
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        match self {
            Self::Nb | Self::En => false,
        }
    }

    /// The best of our languages for a locale of the operating system such as `nn-NO` or `uk_UA.UTF-8`.
    #[must_use]
    pub fn for_locale(locale: &str) -> Self {
        match locale.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "nb" | "no" | "nn" | "da" | "sv" => Self::Nb,
            _ => Self::En,
        }
    }

    /// The Fluent sources of this language's texts, one for each topic.
    #[must_use]
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Nb => sources!("nb"),
            Self::En => sources!("en"),
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}
