//! The texts of both languages of a page.

use jiff::civil::Date;
use mypage_api::Period;
use texts::{Arg, Language, day, text};

use super::{Line, Row, Words};
use crate::draw::PageLanguages;

/// Says things in both languages of a page.
#[derive(Clone, Copy)]
pub(in crate::draw) struct Say(pub(in crate::draw) PageLanguages);

impl Say {
    /// What this says in each language.
    pub(in crate::draw) fn each(self, say: impl Fn(Language) -> String) -> Words {
        let line = |language: Language| Line::new(say(language), Some(language.tag()));
        Words::of(line(self.0.norwegian()), line(self.0.other()))
    }

    pub(in crate::draw) fn text(self, key: &str) -> Words {
        self.each(|language| text(language, key, &[]))
    }

    /// A text with arguments that differ from language to language as well.
    pub(in crate::draw) fn with(self, key: &str, args: impl Fn(Language) -> Vec<(&'static str, String)>) -> Words {
        self.each(|language| {
            let args = args(language);
            let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
            text(language, key, &args)
        })
    }

    pub(in crate::draw) fn day(self, date: Date) -> Words {
        self.each(|language| day(language, date))
    }

    pub(in crate::draw) fn period(self, period: Period) -> Words {
        match period.to {
            Some(to) => self.with("pdf-period-from-to", |language| {
                vec![("from", day(language, period.from)), ("to", day(language, to))]
            }),
            None => self.with("pdf-period-from", |language| vec![("from", day(language, period.from))]),
        }
    }

    pub(in crate::draw) fn row(self, label: &str, value: Words) -> Row {
        Row { label: self.text(label), paragraphs: vec![value.into()], short: false }
    }
}
